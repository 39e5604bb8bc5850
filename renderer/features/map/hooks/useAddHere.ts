// Adding where you point: a field on the spot that stays for the next name.
import { useState } from 'react';
import type { CanvasFeed, Point } from '../../../canvas/index.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { guessedTypeIds } from '../../../data/choices.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { useNotify } from '../../../ui/notify.ts';
import type { AddHereProps } from '../components/AddHere.tsx';
import { freePlaceBelow } from '../freePlace.ts';
import { keepArranged } from '../mapStore.ts';
import type { Picture } from './usePicture.ts';

type Draft = { readonly place: Point; readonly screen: Point; readonly lastId: string | null };

export type Adding = {
  /** What the field needs; null when nothing is being added. */
  readonly field: AddHereProps | null;
  readonly addAt: (place: Point, screen: Point) => void;
  readonly addInMiddle: () => void;
  /** The field stands in the picture: it goes along when that moves. */
  readonly follow: () => void;
};

export function useAddHere(places: Pick<Picture, 'places' | 'unkept' | 'key'>, feed: CanvasFeed | null): Adding {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const [draft, setDraft] = useState<Draft | null>(null);
  const addAt = (place: Point, screen: Point) => setDraft({ place, screen, lastId: null });

  const create = async (name: string): Promise<boolean> => {
    if (!draft) return false;
    try {
      const { id } = await client['organisation.create']({
        organisation: { name, typeIds: guessedTypeIds(network, name) },
        // The spot that was pointed at is one of the picture that is shown; elsewhere it would be a chance.
        ...(places.key === null && { at: draft.place }),
        places: places.unkept(),
      });
      if (places.key !== null) keepArranged(places.key, [[id, draft.place]]);
      announce(t('map.add.added', { name }));
      const next = freePlaceBelow(draft.place, [...places.places.values(), draft.place]);
      feed?.bringIntoView(next);
      setDraft({ place: next, screen: feed?.toScreen(next) ?? draft.screen, lastId: id });
      return true;
    } catch (thrown) {
      notifyFailure(thrown);
      return false;
    }
  };
  // Not with each name: selecting opens the details, and the map would change under who is typing.
  const close = () => {
    if (draft?.lastId) useUi.getState().select({ kind: 'actors', ids: [draft.lastId] });
    setDraft(null);
    feed?.focus();
  };
  return {
    field: draft && { screen: draft.screen, onAdd: create, onClose: close },
    addAt,
    addInMiddle: () => {
      if (feed) addAt(feed.middle(), feed.toScreen(feed.middle()));
    },
    follow: () => setDraft((now) => (now && feed ? { ...now, screen: feed.toScreen(now.place) } : now)),
  };
}
