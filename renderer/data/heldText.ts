// What is typed and not kept yet when the window closes, is loaded anew or is locked. A field that saves by itself is saved;
// for what only a button or an answer keeps, the window stays until the user has said that it may go.
import { useEffect } from 'react';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const held = new Set<object>();
const typed = new Set<TextField>();

/** While this is true, leaving the window would lose something that was typed outside a form. */
export function useHeldText(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return;
    const text = {};
    held.add(text);
    return () => void held.delete(text);
  }, [isHeld]);
}

/** Whether something was typed, in a form or as told by `useHeldText`, that only the user can keep or let go. */
export function isTextHeld(): boolean {
  // A form that was closed is gone, and one that was sent is empty again.
  for (const field of typed) if (!field.isConnected || field.value.trim() === '') typed.delete(field);
  return typed.size > 0 || held.size > 0;
}

/**
 * Follows what is typed in the forms of the window. Before the window goes, saves the field being typed in, and objects
 * while something else is held.
 * @returns takes this away
 */
export function guardLeaving(target: Window): () => void {
  const note = ({ target: field }: Event) => {
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    // A password is no loss.
    if (isText && field.type !== 'password' && field.closest('form')) typed.add(field);
  };
  const leave = (event: BeforeUnloadEvent) => {
    const field = target.document.activeElement;
    // Leaving a field is what saves it.
    if (field instanceof HTMLElement) field.blur();
    if (isTextHeld()) event.preventDefault();
  };
  target.addEventListener('input', note, { capture: true, passive: true });
  target.addEventListener('beforeunload', leave);
  return () => {
    target.removeEventListener('input', note, { capture: true });
    target.removeEventListener('beforeunload', leave);
  };
}
