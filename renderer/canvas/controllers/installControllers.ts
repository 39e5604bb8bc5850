import type { Core } from 'cytoscape';
import type { CanvasCallbacks, CanvasFeed, CanvasSelection, Dispose, MovedNode } from '../canvasTypes.ts';
import { createOverlay } from '../overlay.ts';
import { toScreen } from '../screenPoint.ts';
import { installAsideController } from './asideController.ts';
import { installDragNodeController } from './dragNodeController.ts';
import { installDrawRelationController } from './drawRelationController.ts';
import { installFocusController } from './focusController.ts';
import { installHoverController } from './hoverController.ts';
import { installKeyboardController } from './keyboardController.ts';
import { installLassoController } from './lassoController.ts';
import { installLocateController } from './locateController.ts';
import { installNudgeController } from './nudgeController.ts';
import { installPointController } from './pointController.ts';
import { installReconnectController } from './reconnectController.ts';
import { installSelectController } from './selectController.ts';

export type ControllerDeps = {
  readonly callbacks: CanvasCallbacks;
  readonly feed: CanvasFeed;
  readonly isReadOnly: () => boolean;
  readonly selection: () => CanvasSelection;
  readonly row: () => readonly string[];
  /** Who has a joined line with a node. */
  readonly linked: (id: string) => readonly string[];
  /** Keeps nodes in place until a promise settles. */
  readonly hold: (ids: readonly string[], until: Promise<void>) => void;
};

/** All gestures of the map; nothing else listens to pointer or keys. */
export function installControllers(cy: Core, surface: HTMLElement, deps: ControllerDeps): Dispose {
  const { callbacks, feed, isReadOnly } = deps;
  const overlay = createOverlay(surface);
  const moveBy = (how: 'drag' | 'nudge') => (moved: readonly MovedNode[]) => {
    deps.hold(
      moved.map(({ id }) => id),
      callbacks.onMove(moved, how),
    );
  };
  const refuse = callbacks.onRefuse;
  const select = (actorIds: readonly string[]) => callbacks.onSelect({ actorIds, relationId: null });
  const disposers: readonly Dispose[] = [
    installFocusController(surface),
    installAsideController(cy),
    installSelectController(cy, { current: deps.selection, onSelect: callbacks.onSelect }),
    installDragNodeController(cy, overlay, {
      onMove: moveBy('drag'),
      onPutOn: (put) => deps.hold([put.personId], callbacks.onPutOn(put)),
    }),
    installLassoController(cy, surface, overlay, { current: () => deps.selection().actorIds, select }),
    // Before the keyboard: it takes the arrows with Shift.
    installNudgeController(cy, surface, { isReadOnly, refuse, onNudge: moveBy('nudge') }),
    installKeyboardController(cy, surface, {
      row: deps.row,
      linked: deps.linked,
      isReadOnly,
      select,
      open: callbacks.onOpen,
      remove: callbacks.onRemove,
      showAll: feed.fit,
      focusOn: feed.focusOn,
      menu: () => callbacks.onMenu(menuRequest(cy, deps.selection(), feed)),
    }),
    installHoverController(cy, { onHover: callbacks.onHover }),
    installPointController(cy, { isReadOnly, ...callbacks }),
    installDrawRelationController(cy, surface, overlay, { isReadOnly, refuse, onDraw: callbacks.onDraw }),
    installReconnectController(cy, surface, overlay, { isReadOnly, onReconnect: callbacks.onReconnect }),
    installLocateController(cy, surface),
    overlay.dispose,
  ];
  return () => {
    for (const dispose of disposers) dispose();
  };
}

/** The menu by keyboard: of what is selected, where that stands. */
function menuRequest(cy: Core, selection: CanvasSelection, feed: CanvasFeed) {
  const id = selection.actorIds.at(-1);
  const place = id === undefined ? feed.middle() : { ...cy.getElementById(id).position() };
  return {
    target: id === undefined ? ({ kind: 'map' } as const) : ({ kind: 'actor', id } as const),
    place,
    screen: toScreen(cy, place),
  };
}
