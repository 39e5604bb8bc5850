// @ts-check
/**
 * Imitates screen: two displays side by side, or those of ELECTRON_STAND_IN_DISPLAYS='[[x,y,width,height], …]'. They never
 * change by themselves; a test may emit the events.
 */
import { ImitatedEmitter } from '../imitate.mjs';

/** @typedef {{ x: number, y: number, width: number, height: number }} Rectangle */

const twoDisplays = '[[0,0,1920,1080],[1920,0,1280,720]]';

class Screen extends ImitatedEmitter {
  static silentEvents = ['display-added', 'display-metrics-changed', 'display-removed'];

  constructor() {
    super('screen');
  }

  getAllDisplays() {
    /** @type {[number, number, number, number][]} */
    const rectangles = JSON.parse(process.env['ELECTRON_STAND_IN_DISPLAYS'] || twoDisplays);
    return rectangles.map(([x, y, width, height], index) => display(index, { x, y, width, height }));
  }

  getPrimaryDisplay() {
    const [first] = this.getAllDisplays();
    if (first === undefined) throw new Error('Electron stand-in: ELECTRON_STAND_IN_DISPLAYS names no display');
    return first;
  }

  /** @param {{ x: number, y: number }} point */
  getDisplayNearestPoint({ x, y }) {
    const hit = this.getAllDisplays().find(
      ({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y && y < bounds.y + bounds.height,
    );
    return hit ?? this.getPrimaryDisplay();
  }

  /** @param {Rectangle} rectangle */
  getDisplayMatching({ x, y, width, height }) {
    return this.getDisplayNearestPoint({ x: x + width / 2, y: y + height / 2 });
  }

  getCursorScreenPoint() {
    return { x: 0, y: 0 };
  }
}

/** @param {number} index @param {Rectangle} bounds */
function display(index, bounds) {
  const { x, y, width, height } = bounds;
  return {
    id: index + 1,
    label: `Display ${index + 1}`,
    bounds,
    workArea: { ...bounds },
    size: { width, height },
    workAreaSize: { width, height },
    nativeOrigin: { x, y },
    scaleFactor: 1,
    rotation: 0,
    internal: index === 0,
    colorDepth: 24,
    displayFrequency: 60,
    touchSupport: /** @type {const} */ ('unknown'),
  };
}

export const screen = new Screen();
