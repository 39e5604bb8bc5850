// @ts-check
/** Imitates Electron's list of open windows and which of them has the focus. */

/** @typedef {import('./browserWindow.mjs').BrowserWindow} BrowserWindow */

/** @type {Set<BrowserWindow>} */
const open = new Set();
/** @type {BrowserWindow | null} */
let focused = null;

/** @param {BrowserWindow} window */
export function addWindow(window) {
  open.add(window);
}

/** @param {BrowserWindow} window */
export function removeWindow(window) {
  open.delete(window);
  if (focused === window) focused = null;
}

/** All open windows, oldest first. */
export function allWindows() {
  return [...open];
}

export function focusedWindow() {
  return focused;
}

/** @param {BrowserWindow | null} window */
export function setFocusedWindow(window) {
  focused = window;
}
