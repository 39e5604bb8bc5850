// What is typed and not kept yet when the window closes or is loaded anew. A field that saves by itself is saved; for what
// only a button or an answer keeps, the window stays until the user has said that it may go.
import { useEffect } from 'react';

const held = new Set<object>();

/** While this is true, leaving the window would lose something that was typed. */
export function useHeldText(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return;
    const text = {};
    held.add(text);
    return () => void held.delete(text);
  }, [isHeld]);
}

/** Before the window goes: saves the field being typed in, and objects while something else is held. @returns takes this away */
export function guardLeaving(target: Window): () => void {
  const leave = (event: BeforeUnloadEvent) => {
    const field = target.document.activeElement;
    // Leaving a field is what saves it.
    if (field instanceof HTMLElement) field.blur();
    if (held.size > 0) event.preventDefault();
  };
  target.addEventListener('beforeunload', leave);
  return () => target.removeEventListener('beforeunload', leave);
}
