// The menu at a node, a line or the empty map. What it is asked of becomes the selection, so that actions mean it.
import { useState } from 'react';
import type { CanvasFeed, MenuRequest, Point } from '../../../canvas/index.ts';
import { useUi } from '../../../data/uiStore.ts';
import type { MapMenuProps } from '../components/MapMenu.tsx';

export type MapMenuState = {
  readonly open: (request: MenuRequest) => void;
  /** The menu stands in the picture: it goes along when that moves. */
  readonly follow: () => void;
  readonly menu: Omit<MapMenuProps, 'isReadOnly'> | null;
};

export function useMapMenu(feed: CanvasFeed | null, onAddAt: (place: Point, screen: Point) => void): MapMenuState {
  const [request, setRequest] = useState<MenuRequest | null>(null);
  const { select, selectActor, openDetails, openDialog } = useUi.getState();
  const target = request?.target;
  const onClose = () => {
    setRequest(null);
    feed?.focus();
  };
  return {
    open: (next) => {
      if (next.target.kind === 'relation') select({ kind: 'relation', id: next.target.id });
      if (next.target.kind === 'actor' && !isSelected(next.target.id))
        select({ kind: 'actors', ids: [next.target.id] });
      setRequest(next);
    },
    follow: () => setRequest((now) => (now && feed ? { ...now, screen: feed.toScreen(now.place) } : now)),
    menu: request && {
      request,
      onClose,
      onDetails: () => (target?.kind === 'actor' ? selectActor(target.id) : openDetails(true)),
      onFocus: () => target?.kind === 'actor' && feed?.focusOn(target.id),
      onAdd: () => onAddAt(request.place, request.screen),
      onAddMeeting: (name) => openDialog({ name, at: request.place }),
    },
  };
}

function isSelected(id: string): boolean {
  const { selection } = useUi.getState();
  return selection.kind === 'actors' && selection.ids.includes(id);
}
