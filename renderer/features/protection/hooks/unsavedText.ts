// What was typed in a form and is nowhere else yet. Fields that save when they are left are no forms.
import { useQuickEntry } from '../../../data/quickEntry.ts';

export type UnsavedText = {
  readonly isThere: () => boolean;
  readonly stop: () => void;
};

/** Follows what is typed in the forms of the window, until `stop`. A password is no loss. */
export function watchUnsavedText(): UnsavedText {
  const typed = new Set<HTMLInputElement | HTMLTextAreaElement>();
  const note = ({ target }: Event) => {
    const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (isText && target.type !== 'password' && target.closest('form')) typed.add(target);
  };
  window.addEventListener('input', note, { capture: true, passive: true });
  return {
    isThere: () => {
      // A form that was closed is gone, and one that was sent is empty again.
      for (const each of typed) if (!each.isConnected || each.value.trim() === '') typed.delete(each);
      const hasQuestion = document.querySelector('[data-unsaved]') !== null;
      return typed.size > 0 || hasQuestion || useQuickEntry.getState().text.trim() !== '';
    },
    stop: () => window.removeEventListener('input', note, { capture: true }),
  };
}
