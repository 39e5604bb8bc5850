// Kaart: the picture fills the room; what filters, explains and zooms it floats at its edges.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { GraphCanvas, type Box, type CanvasFeed, type Insets } from '../../../canvas/index.ts';
import { ActorPicture } from '../../../data/ActorPicture.tsx';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useMapIntent } from '../../../data/mapIntent.ts';
import { decodedPicture, shownPictureSha } from '../../../data/pictures.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useWithoutPlaces } from '../../../data/withoutPlaces.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { useNotify } from '../../../ui/notify.ts';
import { DifferenceCard } from '../closer/DifferenceCard.tsx';
import { RouteCard } from '../closer/RouteCard.tsx';
import { TimelineCard } from '../closer/TimelineCard.tsx';
import { useCloser } from '../closer/useCloser.ts';
import { useViewPlace } from '../closer/useSavedViews.ts';
import { ViewsMenu } from '../closer/ViewsMenu.tsx';
import { useDifference } from '../closer/useDifference.ts';
import { actorLine } from '../describeActor.ts';
import { useFolding } from '../folding/useFolding.ts';
import { useAddHere } from '../hooks/useAddHere.ts';
import { useAlign } from '../hooks/useAlign.ts';
import { useBuilding } from '../hooks/useBuilding.ts';
import { useDrawnRelation } from '../hooks/useDrawnRelation.ts';
import { useLoadOutlines } from '../hooks/useLoadOutlines.ts';
import { useMapElements } from '../hooks/useMapElements.ts';
import { useMapMenu } from '../hooks/useMapMenu.ts';
import { useMapSelection, useSelectOnMap } from '../hooks/useMapSelection.ts';
import { useMapView } from '../hooks/useMapView.ts';
import { usePaint } from '../hooks/usePaint.ts';
import { usePicture, usePictured, type Picture } from '../hooks/usePicture.ts';
import { usePresented } from '../hooks/usePresented.ts';
import { keepViewport, keptViewport } from '../mapStore.ts';
import { PictureDialog } from '../picture/PictureDialog.tsx';
import { regionNow } from '../picture/regionNow.ts';
import { AddHere } from './AddHere.tsx';
import { Arranging } from './Arranging.tsx';
import { Legend } from './Legend.tsx';
import { MapBar } from './MapBar.tsx';
import { MapEmpty } from './MapEmpty.tsx';
import { MapList, mapListItemOf } from './MapList.tsx';
import { MapMenu } from './MapMenu.tsx';
import styles from './MapPage.module.css';
import { Minimap } from './Minimap.tsx';
import { PutOnChooser } from './PutOnChooser.tsx';
import { RelationTypeChooser } from './RelationTypeChooser.tsx';
import { ZoomControls } from './ZoomControls.tsx';

/** Room for chips above, names below and buttons beside, px. */
const insets: Insets = { top: 64, right: 72, bottom: 56, left: 72 };
const motionMs = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200);

export function MapPage() {
  const t = useT();
  const app = useApp();
  const network = useNetwork();
  const known = useWithoutPlaces(network);
  const { notifyFailure } = useNotify();
  const view = useMapView(network);
  const places = usePicture(network, view.onDate);
  const paint = usePaint(known, view.onDate);
  const closer = useCloser(known, view);
  const picture = useMapElements(known, { ...places, ...paint }, view, closer);
  const difference = useDifference(network, picture.elements, places.places, view);
  const elements = usePictured(difference?.elements ?? picture.elements, places);
  const room = useRef<HTMLElement>(null);
  const [feed, setFeed] = useState<CanvasFeed | null>(null);
  const texts = useMemo(() => ({ label: t('map.canvas'), hint: t('map.hint') }), [t]);
  useFeed(feed, view, elements);
  const roomSize = useCallback(() => sizeOf(room.current), []);
  const zoomBy = useCallback((factor: number) => feed?.zoomBy(factor), [feed]);
  useViewPlace(feed);
  const folding = useFolding(known, places.places, picture.folds, feed);
  const selection = useMapSelection(feed, folding.onMap);
  const select = useSelectOnMap(network);
  const adding = useAddHere(places, feed);
  const drawn = useDrawnRelation(network, places, feed);
  const building = useBuilding(network, places, feed);
  const menu = useMapMenu(feed, adding.addAt);
  const runAction = useRunAction();
  const selectActor = useUi((state) => state.selectActor);
  useIntents(feed, places);
  const presented = usePresented({ feed, elements, plan: places.plan, network, onDate: view.onDate, room });

  return (
    <section ref={room} className={styles['room']} aria-label={t('map.name')}>
      <GraphCanvas
        texts={texts}
        settings={{
          theme: view.theme,
          insets,
          covers: () => coversOf(room.current),
          motionMs,
          loadPicture: (sha, side) => decodedPicture(app, sha, side),
        }}
        callbacks={folding.guard({
          onSelect: select,
          onMove: (moved, how) => places.move(moved, how).catch(notifyFailure),
          onReconnect: building.reconnect,
          onPutOn: building.putOn,
          onRefuse: building.refuse,
          onDraw: drawn.draw,
          onAddAt: adding.addAt,
          onOpen: selectActor,
          onRemove: () => runAction('removeSelected'),
          onMenu: menu.open,
          onViewport: (viewport) => {
            if (elements.nodes.size > 0) keepViewport(viewport);
            adding.follow();
            menu.follow();
            presented.follow();
          },
        })}
        describe={(id) => {
          const group = elements.nodes.get(id)?.data;
          if (picture.folds.isFolded(id)) return { title: group?.label ?? '', line: group?.line ?? '' };
          const actor = network.actors.get(id);
          const sha = shownPictureSha(actor ?? null);
          return {
            title: actor?.label ?? '',
            line: actor ? actorLine(network, actor) : '',
            picture: sha !== null && (
              <ActorPicture sha={sha} kind={actor?.kind === 'person' ? 'person' : 'organisation'} />
            ),
          };
        }}
        activeDescendant={mapListItemOf(selection, elements)}
        onReady={(next) => {
          const kept = keptViewport();
          if (next && kept) next.setViewport(kept);
          setFeed(next);
        }}
      >
        <MapList network={known} elements={elements} selection={selection} onSelect={selectActor} />
      </GraphCanvas>
      <MapEmpty
        isReady={places.isReady}
        isReadOnly={view.isReadOnly}
        shown={elements.nodes.size}
        hiddenKinds={view.hiddenKinds}
        onAdd={adding.addInMiddle}
      />
      <MapBar
        {...view}
        {...picture}
        closer={closer}
        folding={folding}
        views={<ViewsMenu feed={feed} elements={elements} isReadOnly={view.isReadOnly} />}
      >
        <RouteCard network={network} closer={closer} places={places.places} feed={feed} />
        <DifferenceCard difference={difference} onDate={view.onDate} />
      </MapBar>
      <TimelineCard onDate={view.onDate} />
      <Minimap elements={elements} theme={view.theme} feed={feed} room={roomSize} />
      <Arranging progress={places.progress} onStop={places.stop} />
      <Legend elements={elements} theme={view.theme} paint={paint} />
      {network.actors.size > 0 && <ZoomControls onZoom={zoomBy} isReadOnly={view.isReadOnly} />}
      {adding.field && <AddHere {...adding.field} />}
      {building.asked && <PutOnChooser {...building.asked} />}
      {drawn.chooser && <RelationTypeChooser {...drawn.chooser} />}
      <PictureDialog
        painted={{ ...places, ...paint }}
        view={view}
        closer={closer}
        regionNow={() => regionNow(feed, room.current)}
      />
      {menu.menu && <MapMenu {...menu.menu} isReadOnly={view.isReadOnly} />}
    </section>
  );
}

function sizeOf(room: HTMLElement | null) {
  return { width: room?.clientWidth ?? 0, height: room?.clientHeight ?? 0 };
}

/** The cards that lie over the map, px within it. */
function coversOf(room: HTMLElement | null): readonly Box[] {
  if (!room) return [];
  const own = room.getBoundingClientRect();
  return [...room.querySelectorAll('[data-over-map]')].map((card) => {
    const { left, top, width, height } = card.getBoundingClientRect();
    return { left: left - own.left, top: top - own.top, width, height };
  });
}

type Shown = { readonly theme: Parameters<CanvasFeed['setTheme']>[0]; readonly isReadOnly: boolean };

/** Tells the canvas what changed; React passes it no elements. */
function useFeed(
  feed: CanvasFeed | null,
  { theme, isReadOnly }: Shown,
  elements: Parameters<CanvasFeed['show']>[0],
): void {
  useEffect(() => feed?.setTheme(theme), [feed, theme]);
  useEffect(() => feed?.setReadOnly(isReadOnly), [feed, isReadOnly]);
  const filled = useRef<CanvasFeed | null>(null);
  useEffect(() => {
    const show = () => {
      filled.current = feed;
      feed?.show(elements);
    };
    if (!feed || elements.nodes.size < manyNodes || filled.current === feed) return show();
    // Building so many takes a second: the window stands first, and whoever goes on to a table does not wait for it.
    const later = setTimeout(show, leaveMs);
    return () => clearTimeout(later);
  }, [feed, elements]);
}

/** From so many nodes on the map is built after the window stands, this much later; what changes then is shown at once. */
const manyNodes = 1_000;
const leaveMs = 150;

/** What menus and palette ask of the map. */
function useIntents(feed: CanvasFeed | null, places: Picture): void {
  const t = useT();
  const { notify, notifyFailure } = useNotify();
  const rearrange = async () => {
    const hasMoved = await places.rearrange();
    feed?.fit();
    if (hasMoved) announce(t('actions.said.mapRearranged'));
    else notify(t('map.tidy'));
  };
  const align = useAlign(places);
  const loadOutlines = useLoadOutlines();
  const pin = async (isPinned: boolean) => {
    const { selection } = useUi.getState();
    const ids = selection.kind === 'actors' ? selection.ids : [];
    await places.pin(ids, isPinned);
    announce(t(isPinned ? 'look.said.pinned' : 'look.said.unpinned', { count: ids.length }));
  };
  useMapIntent((intent) => {
    switch (intent) {
      case 'fit':
        return feed?.fit();
      case 'rearrange':
        return void rearrange().catch(notifyFailure);
      case 'pin':
      case 'unpin':
        return void pin(intent === 'pin').catch(notifyFailure);
      case 'loadAreas':
        return void loadOutlines().catch(notifyFailure);
      default:
        return void align(intent).catch(notifyFailure);
    }
  });
}
