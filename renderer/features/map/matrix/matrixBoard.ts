// The matrix on the page: owns what is in sight and where the keyboard is, turns pointer and keys into what was meant.
import type { Matrix } from '../../../../shared/map/matrix.ts';
import { drawMatrix } from './drawMatrix.ts';
import type { MatrixPage } from './matrixParts.ts';
import {
  cellUnder,
  clampView,
  headLeft,
  headTop,
  headUnder,
  openingView,
  revealCell,
  startOf,
  zoomMatrix,
  type Cell,
  type MatrixView,
  type Room,
} from './matrixGeometry.ts';
import { walkMatrix } from './walkMatrix.ts';

/** What is shown; everything but what the board itself keeps. */
export type MatrixContent = Pick<MatrixPage, 'matrix' | 'ink' | 'labelOf' | 'groups' | 'chosen'>;

export type BoardCallbacks = {
  /** The cell that the sentence is about: pointed at, or where the keyboard is. `isByKey`: it is to be said aloud. */
  readonly onCell: (cell: Cell | null, isByKey: boolean) => void;
  /** A click or Enter. */
  readonly onChoose: (cell: Cell) => void;
  /** A double click. */
  readonly onOpen: (cell: Cell) => void;
  /** A click on a name; `isMore`: with Ctrl or Shift, to have it as well. */
  readonly onHead: (row: number, isMore: boolean) => void;
};

export type MatrixBoard = {
  readonly show: (content: MatrixContent) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly dispose: () => void;
};

type State = { view: MatrixView | null; cursor: Cell | null; hover: Cell | null; content: MatrixContent | null };

export function createMatrixBoard(
  surface: HTMLElement,
  canvas: HTMLCanvasElement,
  callbacks: BoardCallbacks,
): MatrixBoard {
  const state: State = { view: null, cursor: null, hover: null, content: null };
  const context = canvas.getContext('2d');
  let frame = 0;
  const room = (): Room => ({ width: surface.clientWidth, height: surface.clientHeight });
  const paint = () => {
    frame = 0;
    const { content, cursor, hover } = state;
    if (!content || !context) return;
    const view = viewOf(state, room());
    if (!view) return;
    const scale = window.devicePixelRatio || 1;
    layOut(canvas, room(), scale);
    drawMatrix(context, { ...content, view, room: room(), scale, cursor, hover });
  };
  const redraw = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const setView = (view: MatrixView) => {
    if (!state.content) return;
    state.view = clampView(state.content.matrix, view, room());
    redraw();
  };
  const deps: Deps = { state, room, setView, redraw, callbacks, view: () => viewOf(state, room()) };
  const stopPointer = listenToPointer(surface, deps);
  const stopKeys = listenToKeys(surface, deps);
  const stopAsking = answerWhere(surface, deps);
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(redraw);
  observer?.observe(surface);
  const fonts = surface.ownerDocument.fonts as FontFaceSet | undefined;
  fonts?.addEventListener('loadingdone', redraw);
  return {
    show: (content) => {
      keepPlace(state, content.matrix);
      state.content = content;
      redraw();
    },
    zoomBy: (factor) => zoom(deps, factor, { x: room().width / 2, y: room().height / 2 }),
    fit: () => {
      if (state.content) setView(openingView(state.content.matrix, room()));
    },
    dispose: () => {
      cancelAnimationFrame(frame);
      observer?.disconnect();
      fonts?.removeEventListener('loadingdone', redraw);
      stopPointer();
      stopKeys();
      stopAsking();
    },
  };
}

type Deps = {
  readonly state: State;
  readonly room: () => Room;
  readonly view: () => MatrixView | null;
  readonly setView: (view: MatrixView) => void;
  readonly redraw: () => void;
  readonly callbacks: BoardCallbacks;
};

/** What is in sight: as the user left it, else all of it; null while the board has no size. */
function viewOf(state: State, room: Room): MatrixView | null {
  if (!state.content) return null;
  if (room.width === 0 || room.height === 0) return state.view;
  const { matrix } = state.content;
  return state.view === null ? openingView(matrix, room) : clampView(matrix, state.view, room);
}

/** Another order or other people: the keyboard stays with whom it was, as long as they are there. */
function keepPlace(state: State, next: Matrix): void {
  const before = state.content?.matrix;
  state.hover = null;
  if (!before || before === next) return;
  const rowNow = (row: number) => next.rowOf.get(before.ids[row] ?? '');
  const { cursor } = state;
  const [row, column] = cursor ? [rowNow(cursor.row), rowNow(cursor.column)] : [];
  state.cursor = row === undefined || column === undefined ? null : { row, column };
}

function layOut(canvas: HTMLCanvasElement, { width, height }: Room, scale: number): void {
  const [deviceWidth, deviceHeight] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
}

function middleOf(matrix: Matrix, row: number, view: MatrixView): number {
  return startOf(matrix, row, view.cell) + view.cell / 2;
}

function zoom({ state, view, setView, room }: Deps, factor: number, at: { readonly x: number; readonly y: number }) {
  const now = view();
  if (now && state.content) setView(zoomMatrix(state.content.matrix, now, factor, at, room()));
}

/** What moves less than this was a click, px. */
const leastDrag = 4;

function listenToPointer(surface: HTMLElement, deps: Deps): () => void {
  const { state, callbacks } = deps;
  let down: { readonly x: number; readonly y: number; readonly view: MatrixView; isDrag: boolean } | null = null;
  const pointOf = (event: MouseEvent) => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const cellOf = (event: MouseEvent) => {
    const view = deps.view();
    return view && state.content ? cellUnder(state.content.matrix, view, pointOf(event)) : null;
  };
  const onDown = (event: PointerEvent) => {
    const view = deps.view();
    if (event.button !== 0 || !view || event.target !== surface.querySelector('canvas')) return;
    down = { ...pointOf(event), view, isDrag: false };
    surface.setPointerCapture?.(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    // Chromium tells of a move too when only what is under the pointer changed: that is not pointing.
    if (event.movementX === 0 && event.movementY === 0) return;
    const at = pointOf(event);
    if (down) {
      down.isDrag ||= Math.hypot(at.x - down.x, at.y - down.y) >= leastDrag;
      if (!down.isDrag) return;
      surface.dataset['dragged'] = '';
      deps.setView({ ...down.view, x: down.view.x + down.x - at.x, y: down.view.y + down.y - at.y });
      return;
    }
    const cell = cellOf(event);
    if (cell?.row === state.hover?.row && cell?.column === state.hover?.column) return;
    state.hover = cell;
    callbacks.onCell(cell ?? state.cursor, false);
    deps.redraw();
  };
  const onUp = (event: PointerEvent) => {
    const was = down;
    down = null;
    delete surface.dataset['dragged'];
    if (!was || was.isDrag) return;
    const cell = cellOf(event);
    const view = deps.view();
    const row = view && state.content ? headUnder(state.content.matrix, view, pointOf(event)) : null;
    if (row !== null) return callbacks.onHead(row, event.ctrlKey || event.metaKey || event.shiftKey);
    if (!cell) return;
    state.cursor = cell;
    deps.redraw();
    callbacks.onChoose(cell);
  };
  const onDouble = (event: MouseEvent) => {
    const cell = cellOf(event);
    if (cell) callbacks.onOpen(cell);
  };
  const onLeave = () => {
    if (!state.hover) return;
    state.hover = null;
    callbacks.onCell(state.cursor, false);
    deps.redraw();
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const view = deps.view();
    if (!view) return;
    if (event.shiftKey) return deps.setView({ ...view, x: view.x + event.deltaY + event.deltaX });
    zoom(deps, Math.exp(-event.deltaY * 0.0016), pointOf(event));
  };
  surface.addEventListener('pointerdown', onDown);
  surface.addEventListener('pointermove', onMove);
  surface.addEventListener('pointerup', onUp);
  surface.addEventListener('pointerleave', onLeave);
  surface.addEventListener('dblclick', onDouble);
  surface.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    surface.removeEventListener('pointerdown', onDown);
    surface.removeEventListener('pointermove', onMove);
    surface.removeEventListener('pointerup', onUp);
    surface.removeEventListener('pointerleave', onLeave);
    surface.removeEventListener('dblclick', onDouble);
    surface.removeEventListener('wheel', onWheel);
  };
}

function listenToKeys(surface: HTMLElement, deps: Deps): () => void {
  const { state, callbacks } = deps;
  const walkTo = (cell: Cell, matrix: Matrix) => {
    state.cursor = cell;
    state.hover = null;
    const view = deps.view();
    if (view) deps.setView(revealCell(matrix, view, cell, deps.room()));
    callbacks.onCell(cell, true);
    deps.redraw();
  };
  /** Whether the key meant something here; if not, it is for the window. */
  const handle = (event: KeyboardEvent): boolean => {
    const matrix = state.content?.matrix;
    if (event.target !== surface || !matrix || matrix.ids.length === 0 || event.altKey) return false;
    const next = walkMatrix(matrix, state.cursor, event);
    if (next) {
      walkTo(next, matrix);
      return true;
    }
    switch (event.key) {
      case 'Enter':
        if (state.cursor) callbacks.onOpen(state.cursor);
        return state.cursor !== null;
      case '+':
      case '=':
      case '-':
        zoom(deps, event.key === '-' ? 1 / 1.3 : 1.3, pointOfCursor(deps));
        return true;
      case 'Escape':
        if (!state.cursor) return false;
        state.cursor = null;
        callbacks.onCell(null, false);
        deps.redraw();
        return true;
      default:
        return false;
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (!handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  surface.addEventListener('keydown', onKey);
  return () => surface.removeEventListener('keydown', onKey);
}

/** A seam for end-to-end tests: where the cell of two actors is drawn, px within the page. */
export type WhereRequest = {
  readonly row: string;
  readonly column: string;
  readonly reply: (at: { readonly x: number; readonly y: number } | null) => void;
};

/** Answers the event `kk:cell`, whose detail is a `WhereRequest`, by the names of the two. */
function answerWhere(surface: HTMLElement, { state, view }: Deps): () => void {
  const onWhere = (event: Event) => {
    const request = (event as CustomEvent<WhereRequest>).detail;
    const now = view();
    const { content } = state;
    if (!now || !content) return request.reply(null);
    const rowOf = (label: string) => content.matrix.ids.findIndex((_, row) => content.labelOf(row) === label);
    const [row, column] = [rowOf(request.row), rowOf(request.column)];
    if (row < 0 || column < 0) return request.reply(null);
    const box = surface.getBoundingClientRect();
    request.reply({
      x: box.left + headLeft - now.x + middleOf(content.matrix, column, now),
      y: box.top + headTop - now.y + middleOf(content.matrix, row, now),
    });
  };
  surface.addEventListener('kk:cell', onWhere);
  return () => surface.removeEventListener('kk:cell', onWhere);
}

/** Zooming by keyboard keeps the cell of the keyboard where it is. */
function pointOfCursor({ state, view, room }: Deps): { readonly x: number; readonly y: number } {
  const now = view();
  if (!now || !state.content || !state.cursor) return { x: room().width / 2, y: room().height / 2 };
  const { row, column } = state.cursor;
  return {
    x: headLeft - now.x + middleOf(state.content.matrix, column, now),
    y: headTop - now.y + middleOf(state.content.matrix, row, now),
  };
}
