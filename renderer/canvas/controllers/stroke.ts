// One line from pressing to letting go on a node, and on until the screen is done with it. Escape, or letting go anywhere
// else, drops it.
import type { Core } from 'cytoscape';
import type { Point } from '../canvasTypes.ts';
import { nodeAt } from '../hitTest.ts';
import type { Overlay, Preview } from '../overlay.ts';
import { pointerAt, toPlace, toScreen } from '../screenPoint.ts';
import { createPressEvents } from './pressEvents.ts';

export type StrokeFrom = {
  /** The node that the line keeps hold of. */
  readonly anchorId: string;
  /** Whether the line may be tied to a node. */
  readonly mayTie: (id: string) => boolean;
  /** The line stays in sight until the promise settles. */
  readonly onDrop: (toId: string, screen: Point) => Promise<void>;
};

export type Stroke = {
  readonly start: (from: StrokeFrom, event: MouseEvent) => void;
  /** Draws it where its nodes are now. */
  readonly show: () => void;
  readonly end: () => void;
  readonly isDown: () => boolean;
  readonly isShown: () => boolean;
};

type Line = { readonly from: StrokeFrom; readonly toId: string | null; readonly pointer: Point };

export function createStroke(cy: Core, surface: HTMLElement, overlay: Overlay, onChange: () => void): Stroke {
  let line: Line | null = null;
  let isDown = false;
  const show = () => {
    if (line) overlay.showPreview(previewOf(cy, line));
  };
  const end = () => {
    const wasShown = line !== null;
    isDown = false;
    line = null;
    // Two kinds of strokes share one overlay: only who drew clears it.
    if (wasShown) overlay.showPreview(null);
    onChange();
    events.stop();
  };
  const onMove = (event: PointerEvent) => {
    if (!line || !isDown) return;
    const pointer = pointerAt(surface, event);
    const { from } = line;
    const under = nodeAt(cy, toPlace(cy, pointer), from.anchorId);
    line = { from, toId: under !== null && from.mayTie(under) ? under : null, pointer };
    show();
  };
  const onUp = (event: PointerEvent) => {
    onMove(event);
    if (!line || !isDown) return;
    const { from, toId, pointer } = line;
    if (toId === null) return end();
    isDown = false;
    const own = line;
    void from.onDrop(toId, pointer).finally(() => {
      if (line === own) end();
    });
  };
  const events = createPressEvents(surface, { onMove, onUp, onDrop: () => end(), isDown: () => isDown });
  const start = (from: StrokeFrom, event: MouseEvent) => {
    isDown = true;
    line = { from, toId: null, pointer: pointerAt(surface, event) };
    onChange();
    events.listen();
    event.preventDefault();
    event.stopPropagation();
  };
  return { start, show, end, isDown: () => isDown, isShown: () => line !== null };
}

function previewOf(cy: Core, { from, toId, pointer }: Line): Preview | null {
  const anchor = cy.getElementById(from.anchorId);
  if (anchor.empty()) return null;
  const start = toScreen(cy, anchor.position());
  const target = toId === null ? null : ringOf(cy, toId);
  return target ? { from: start, to: target.at, target } : { from: start, to: pointer, target: null };
}

/** The ring around a node that something would be tied to or put on; null when it is not drawn. */
export function ringOf(cy: Core, id: string): (NonNullable<Preview['target']> & { readonly at: Point }) | null {
  const node = cy.getElementById(id);
  if (node.empty()) return null;
  const half = (Number(node.data('size')) / 2 + 6) * cy.zoom();
  const corner = node.hasClass('organisation') ? half / 2 : half;
  return { at: toScreen(cy, node.position()), half, corner };
}
