// The saved views of the file, and what can be done to them.
import { viewPicture } from '../../../../shared/map/viewPicture.ts';
import type { SavedView, ViewDefinition } from '../../../../shared/schema/savedView.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import type { CanvasFeed, MapElements } from '../../../canvas/index.ts';
import { useApp } from '../../../data/app.tsx';
import { useMapLook } from '../../../data/mapLook.ts';
import { useOpenedView } from '../../../data/savedViews.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { useNotify } from '../../../ui/notify.ts';
import { keptViewport } from '../mapStore.ts';

export type SavedViews = {
  readonly views: readonly SavedView[];
  /** The view of that name, whatever its capitals; what is kept under it replaces it. */
  readonly named: (name: string) => SavedView | undefined;
  readonly save: (name: string) => Promise<void>;
  readonly replace: (view: SavedView) => Promise<void>;
  readonly rename: (view: SavedView, name: string) => Promise<void>;
  readonly remove: (view: SavedView) => Promise<void>;
  /** One place up (-1) or down (1). */
  readonly move: (view: SavedView, by: 1 | -1) => Promise<void>;
};

/** @param now what would be kept of the map as it is */
export function useSavedViews(views: readonly SavedView[], now: () => ViewDefinition): SavedViews {
  const t = useT();
  const { client } = useApp();
  const { notify, notifyFailure } = useNotify();
  const runAction = useRunAction();
  const undo = { label: t('common.action.undo'), run: () => runAction('undo') };
  const attempt = (work: Promise<unknown>) => work.then(() => undefined, notifyFailure);
  const named = (name: string) => views.find((view) => foldText(view.name) === foldText(name.trim()));
  const store = (id: SavedView['id'] | null, name: string) =>
    attempt(
      client['view.save']({ id, name, definition: now() }).then(() => announce(t('closer.views.saved', { name }))),
    );
  return {
    views,
    named,
    save: (name) => store(named(name)?.id ?? null, name),
    replace: ({ id, name }) => store(id, name).then(() => notify(t('closer.views.replaced', { name }), undo)),
    rename: ({ id }, name) => attempt(client['view.rename']({ id, name })),
    remove: ({ id, name }) =>
      attempt(client['view.remove']({ id }).then(() => notify(t('closer.views.removed', { name }), undo))),
    move: (view, by) => {
      const ids = views.map(({ id }) => id);
      const at = ids.indexOf(view.id);
      const other = ids[at + by];
      if (other === undefined) return Promise.resolve();
      return attempt(client['view.order']({ ids: ids.with(at, other).with(at + by, view.id) }));
    },
  };
}

/** Brings the map to where an opened view was. */
export function useViewPlace(feed: CanvasFeed | null): void {
  useOpenedView(feed !== null, ({ centre }) => {
    if (!feed) return;
    if (centre === null) return feed.fit();
    // The middle of the window, which has another size than when the view was kept.
    const middle = feed.toScreen(feed.middle());
    const { zoom, x, y } = centre;
    feed.setViewport({ zoom, pan: { x: middle.x - x * zoom, y: middle.y - y * zoom } });
  });
}

/** What is kept of the map as it is. */
export function viewNow(feed: CanvasFeed | null, elements: MapElements): ViewDefinition {
  const { filters, onDate } = useUi.getState();
  const zoom = keptViewport()?.zoom;
  const centre = feed && zoom ? { zoom, ...feed.middle() } : null;
  return { look: useMapLook.getState(), filters, onDate, centre, picture: viewPicture(elements) };
}
