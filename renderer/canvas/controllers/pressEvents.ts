// What follows on a press on the map, anywhere in the window: moving, letting go, and Escape, which drops the gesture.

export type PressHandlers = {
  readonly onMove: (event: PointerEvent) => void;
  readonly onUp: (event: PointerEvent) => void;
  /** Escape, or the pointer was taken away. */
  readonly onDrop: () => void;
  /** Whether Escape is for this gesture. */
  readonly isDown: () => boolean;
};

export type PressEvents = { readonly listen: () => void; readonly stop: () => void };

/** Listens from `listen` to `stop`; on the window, because a hand goes over the edge of the map. */
export function createPressEvents(surface: HTMLElement, handlers: PressHandlers): PressEvents {
  const view = surface.ownerDocument.defaultView ?? window;
  const { onMove, onUp, onDrop, isDown } = handlers;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isDown()) return;
    event.preventDefault();
    event.stopPropagation();
    onDrop();
  };
  const each = (method: 'addEventListener' | 'removeEventListener') => {
    view[method]('pointermove', onMove as EventListener, true);
    view[method]('pointerup', onUp as EventListener, true);
    view[method]('pointercancel', onDrop, true);
    view[method]('keydown', onKey as EventListener, true);
  };
  return { listen: () => each('addEventListener'), stop: () => each('removeEventListener') };
}
