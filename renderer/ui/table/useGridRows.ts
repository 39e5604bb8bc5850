import {
  defaultRangeExtractor,
  observeElementRect,
  useVirtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { useCallback, type RefObject } from 'react';

export const rowHeight = 32;
/** Headings and filter row together, in pixels; as in VirtualTable.module.css. */
export const headHeight = 72;
/** Rows drawn above and below the window, so that fast scrolling meets no blanks. */
const overscan = 16;

/** Which rows to draw. The row with the focus is always among them: a removed element would lose the focus. */
export function useGridRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  activeIndex: number,
): {
  readonly items: readonly VirtualItem[];
  readonly height: number;
  readonly page: number;
  readonly scrollTo: (index: number) => void;
} {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (activeIndex < 0 || activeIndex >= range.count || shown.includes(activeIndex)) return shown;
      return [...shown, activeIndex].toSorted((a, b) => a - b);
    },
    [activeIndex],
  );
  // The rule is about the React compiler, which this project does not use.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor,
    // Before the first measurement, and where nothing has a size, a laptop screen is assumed.
    initialRect: { width: 1200, height: 800 },
    observeElementRect: (instance, take) =>
      observeElementRect(instance, (rect) => {
        if (rect.height > 0) take(rect);
      }),
  });
  const windowHeight = virtualizer.scrollRect?.height ?? 0;
  return {
    items: virtualizer.getVirtualItems(),
    height: count * rowHeight,
    page: Math.max(1, Math.floor((windowHeight - headHeight) / rowHeight) - 1),
    scrollTo: useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]),
  };
}
