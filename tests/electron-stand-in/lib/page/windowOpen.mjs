// @ts-check
/**
 * Imitates what window.open answers in the page: null, as Electron does for a window that is denied. An allowed window has no
 * opener in the stand-in, so there is nothing to answer with either. `openWithoutHandle` runs, as source text, in the page's world.
 */
export function openWithoutHandle() {
  const open = window.open.bind(window);
  window.open = (...args) => {
    open(...args);
    return null;
  };
}
