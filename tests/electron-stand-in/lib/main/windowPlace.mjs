// @ts-check
/** Imitates where a window is: its bounds, maximised and full-screen state, and the events that changing them gives. */
import { screen } from './screen.mjs';

/**
 * @typedef {import('../chromium/pages.mjs').Bounds} Bounds
 * @typedef {{ emit: (event: string) => void, moveTo: (bounds: Bounds) => void }} PlaceListener
 */

export class WindowPlace {
  #listener;
  /** The bounds when neither maximised nor full screen. @type {Bounds} */
  #normal;
  #isMaximized = false;
  #isFullScreen;

  /**
   * @param {import('electron').BrowserWindowConstructorOptions} options
   * @param {PlaceListener} listener
   */
  constructor(options, listener) {
    this.#listener = listener;
    const { width = 800, height = 600 } = options;
    const area = screen.getPrimaryDisplay().workArea;
    // Electron centres a window without a position.
    const x = options.x ?? area.x + Math.max(0, Math.floor((area.width - width) / 2));
    const y = options.y ?? area.y + Math.max(0, Math.floor((area.height - height) / 2));
    this.#normal = { x, y, width, height };
    this.#isFullScreen = options.fullscreen === true;
  }

  /** @returns {Bounds} */
  bounds() {
    if (!this.#isFullScreen && !this.#isMaximized) return { ...this.#normal };
    const display = screen.getDisplayMatching(this.#normal);
    return { ...(this.#isFullScreen ? display.bounds : display.workArea) };
  }

  normalBounds() {
    return { ...this.#normal };
  }

  /** @param {Partial<Bounds>} bounds */
  setBounds(bounds) {
    this.#change(() => {
      this.#normal = { ...this.#normal, ...bounds };
      this.#isMaximized = false;
    });
  }

  isMaximized() {
    return this.#isMaximized;
  }

  /** @param {boolean} isMaximized */
  setMaximized(isMaximized) {
    if (this.#isMaximized === isMaximized) return;
    this.#change(() => {
      this.#isMaximized = isMaximized;
    });
    this.#listener.emit(isMaximized ? 'maximize' : 'unmaximize');
  }

  isFullScreen() {
    return this.#isFullScreen;
  }

  /** @param {boolean} isFullScreen */
  setFullScreen(isFullScreen) {
    if (this.#isFullScreen === isFullScreen) return;
    this.#change(() => {
      this.#isFullScreen = isFullScreen;
    });
    this.#listener.emit(isFullScreen ? 'enter-full-screen' : 'leave-full-screen');
  }

  /** @param {() => void} apply */
  #change(apply) {
    const before = this.bounds();
    apply();
    const after = this.bounds();
    const isMoved = before.x !== after.x || before.y !== after.y;
    const isResized = before.width !== after.width || before.height !== after.height;
    if (isMoved || isResized) this.#listener.moveTo(after);
    if (isResized) this.#announce('resize', 'resized');
    if (isMoved) this.#announce('move', 'moved');
  }

  /** @param {string[]} events */
  #announce(...events) {
    for (const event of events) this.#listener.emit(event);
  }
}
