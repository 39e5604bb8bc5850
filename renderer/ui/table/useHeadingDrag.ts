import { useRef, type HTMLAttributes, type PointerEvent } from 'react';
import type { GridColumn } from './gridTypes.ts';
import type { GridModel } from './useGridModel.ts';

/** Pixels before a press on a heading counts as dragging. */
const dragThreshold = 6;

type Handlers = HTMLAttributes<HTMLElement>;

/** Dragging a heading moves its column; dragging its edge makes it wider; a plain click sorts. */
export function useHeadingDrag<Row>(
  model: GridModel<Row>,
  column: GridColumn<Row>,
): { readonly heading: Handlers; readonly resizer: Handlers } {
  const startX = useRef<number | null>(null);
  const hasMoved = useRef(false);
  const startWidth = useRef(0);

  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    startX.current = event.clientX;
    hasMoved.current = false;
    startWidth.current = model.widthOf(column.id);
    event.currentTarget.setPointerCapture?.(event.pointerId);
  };
  const end = () => {
    startX.current = null;
  };

  return {
    heading: {
      onPointerDown: begin,
      onPointerUp: end,
      onPointerCancel: end,
      onPointerMove: (event) => {
        if (startX.current === null || column.isPinned) return;
        if (Math.abs(event.clientX - startX.current) < dragThreshold && !hasMoved.current) return;
        hasMoved.current = true;
        const step = stepTowards(event.currentTarget, event.clientX);
        if (step) model.moveColumn(column.id, step);
      },
      onClick: () => {
        if (!hasMoved.current) model.sortBy(column.id);
        hasMoved.current = false;
      },
    },
    resizer: {
      onPointerDown: (event) => {
        event.stopPropagation();
        begin(event);
      },
      onPointerMove: (event) => {
        if (startX.current === null) return;
        event.stopPropagation();
        model.resize(column.id, startWidth.current + event.clientX - startX.current);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onClick: (event) => event.stopPropagation(),
      onDoubleClick: () => model.resize(column.id, column.width),
    },
  };
}

/** Whether the pointer has passed the middle of the neighbouring heading; before that nothing moves, so nothing flickers. */
function stepTowards(heading: HTMLElement, x: number): 1 | -1 | null {
  const next = heading.nextElementSibling?.getBoundingClientRect();
  if (next && x > next.left + next.width / 2) return 1;
  const previous = heading.previousElementSibling?.getBoundingClientRect();
  if (previous && x < previous.left + previous.width / 2) return -1;
  return null;
}
