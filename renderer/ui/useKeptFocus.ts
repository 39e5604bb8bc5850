import { type RefObject, useEffect } from 'react';

/** Long enough for a closing dialog to give the focus back itself, short enough for the next key press, in ms. */
const patience = 50;

/**
 * Keeps the keyboard somewhere: when the focused element disappears, the focus goes to `region` instead of being lost; so
 * too when a screen takes the place of another. In a dialog it stays there: on what the next step asks.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = document.activeElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = () => {
      last = document.activeElement;
    };
    const isLost = () => document.activeElement === document.body && last !== null && !last.isConnected;
    const rescue = () => {
      if (isLost()) (nextStep() ?? region.current)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(rescue, patience);
    });
    // The screen before this one took the focus with it; whoever has touched nothing yet starts at the top of the window.
    if (document.activeElement === document.body && navigator.userActivation?.hasBeenActive) {
      timer = setTimeout(() => {
        if (document.activeElement === document.body) region.current?.focus({ preventScroll: true });
      }, patience);
    }
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [region]);
}

/** Where the open dialog wants the focus; null = there is none. */
function nextStep(): HTMLElement | null {
  const dialog = [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].at(-1);
  return dialog?.querySelector<HTMLElement>('[data-autofocus]') ?? dialog ?? null;
}
