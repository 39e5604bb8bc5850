// From a drawn line to a relation, whose type is asked where the line was let go while it waits in sight; or to taking part.
import { useState } from 'react';
import type { CanvasFeed, DrawnLine } from '../../../canvas/index.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp } from '../../../data/app.tsx';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { layMeetingTie, meetingTie, tieSaid, type MeetingTie } from '../../../data/tieBetween.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { relationWords } from '../../../data/relationBetween.ts';
import { Refusal, sentenceOf } from '../../../data/refusal.ts';
import { announce } from '../../../ui/announce.ts';
import { useNotify } from '../../../ui/notify.ts';
import type { RelationTypeChooserProps } from '../components/RelationTypeChooser.tsx';
import { keepLastType } from '../mapStore.ts';
import type { PlacesState } from './usePlaces.ts';
import { useDropAtEnd } from './useDropAtEnd.ts';

type Waiting = { readonly line: DrawnLine; readonly done: () => void };

export type DrawnRelation = {
  /** Resolves when the relation is stored, refused or dropped. */
  readonly draw: (line: DrawnLine) => Promise<void>;
  /** What the chooser needs; null when nothing was drawn. */
  readonly chooser: RelationTypeChooserProps | null;
};

export function useDrawnRelation(network: NetworkIndex, places: PlacesState, feed: CanvasFeed | null): DrawnRelation {
  const t = useT();
  const { client } = useApp();
  const { notify, notifyFailure } = useNotify();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  useDropAtEnd(waiting);
  const select = useUi((state) => state.select);
  const run = useRunAction();

  const close = () => {
    waiting?.done();
    setWaiting(null);
    feed?.focus();
  };
  const create = async (fromId: string, toId: string, typeId: string) => {
    keepLastType(typeId);
    try {
      const relation = { fromId, toId, typeId };
      const { id } = await client['relation.create']({ relation, places: places.unkept() });
      select({ kind: 'relation', id });
      announce(t('map.relate.added', relationWords(network, relation)));
    } catch (thrown) {
      notifyFailure(thrown);
    }
    close();
  };
  /** Onto a consultation or an agreement there is nothing to choose: it is taking part. */
  const join = async (tie: MeetingTie) => {
    try {
      await layMeetingTie(client, tie);
      select({ kind: 'actors', ids: [tie.meeting.id] });
      notify(tieSaid(tie, t), { label: t('common.action.undo'), run: () => run('undo') });
    } catch (thrown) {
      if (thrown instanceof Refusal) notify(sentenceOf(thrown, t));
      else notifyFailure(thrown);
    }
  };
  const showExisting = (relationId: string) => {
    const relation = network.relations.get(relationId);
    if (relation) notify(t('map.relate.existsSaid', relationWords(network, relation)));
    select({ kind: 'relation', id: relationId });
    close();
  };
  return {
    draw: (line) => {
      const tie = meetingTie(network, line.fromId, line.toId);
      return tie ? join(tie) : new Promise<void>((done) => setWaiting({ line, done }));
    },
    chooser: waiting && { network, line: waiting.line, onChoose: create, onExisting: showExisting, onClose: close },
  };
}
