// What is done with the hands on the map beside drawing and moving: tying an end elsewhere, putting a person in its place.
import { useState } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import type { CanvasFeed, PutOn, Reconnection } from '../../../canvas/index.ts';
import { useApp } from '../../../data/app.tsx';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { reconnect, reconnectedWords } from '../../../data/reconnect.ts';
import { rolePatch } from '../../../data/roleChoice.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { CallError } from '../../../platform/callError.ts';
import { useNotify } from '../../../ui/notify.ts';
import type { PutOnChooserProps } from '../components/PutOnChooser.tsx';
import { freePlaceBeside } from '../freePlace.ts';
import type { PlacesState } from './usePlaces.ts';
import { useDropAtEnd } from './useDropAtEnd.ts';

type Waiting = { readonly put: PutOn; readonly done: () => void };

export type Building = {
  readonly reconnect: (change: Reconnection) => Promise<void>;
  /** Resolves when the function is stored, refused or dropped. */
  readonly putOn: (put: PutOn) => Promise<void>;
  readonly refuse: () => void;
  /** What the question of the function needs; null when nobody was put anywhere. */
  readonly asked: PutOnChooserProps | null;
};

export function useBuilding(network: NetworkIndex, places: PlacesState, feed: CanvasFeed | null): Building {
  const t = useT();
  const { client } = useApp();
  const { notify, notifyFailure } = useNotify();
  const run = useRunAction();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  useDropAtEnd(waiting);
  const undo = { label: t('common.action.undo'), run: () => run('undo') };

  const close = () => {
    waiting?.done();
    setWaiting(null);
    feed?.focus();
  };
  const give = async (role: string | null) => {
    if (!waiting) return;
    const { personId, organisationId } = waiting.put;
    const at = freePlaceBeside(places.places, organisationId, personId);
    try {
      await client['position.create']({
        position: { personId, organisationId, ...rolePatch(role) },
        ...(at && { at }),
        places: places.unkept().filter(({ actorId }) => actorId !== personId),
      });
      notify(t('build.put.done', { name: labelOf(personId), organisation: labelOf(organisationId) }), undo);
    } catch (thrown) {
      notifyFailure(thrown);
    }
    close();
  };
  const labelOf = (id: string) => network.actors.get(id)?.label ?? '';

  return {
    refuse: () => notifyFailure(new CallError({ code: 'READ_ONLY' })),
    putOn: (put) => new Promise<void>((done) => setWaiting({ put, done })),
    reconnect: async ({ relationId, end, actorId }) => {
      const relation = network.relations.get(relationId);
      if (!relation) return;
      const ends = { fromId: relation.fromId, toId: relation.toId, [`${end}Id`]: actorId };
      try {
        const outcome = await reconnect(client, network, relation, ends);
        useUi.getState().select({ kind: 'relation', id: outcome.relationId });
        notify(reconnectedWords(network, relation, ends, outcome, t), outcome.kind === 'done' ? undo : undefined);
      } catch (thrown) {
        notifyFailure(thrown);
      }
    },
    asked: waiting && {
      network,
      screen: waiting.put.screen,
      title: t('build.put.title', {
        name: labelOf(waiting.put.personId),
        organisation: labelOf(waiting.put.organisationId),
      }),
      onChoose: (role) => void give(role),
      onClose: close,
    },
  };
}
