// What the fields that float over the map have in common.
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** Gives a field that the user just asked for the focus. */
export function useFocusAtOnce(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return field;
}

/** Escape leaves this field and nothing behind it. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
}
