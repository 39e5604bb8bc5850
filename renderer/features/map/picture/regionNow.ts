import { nameGrowth } from '../../../../shared/map/nameFonts.ts';
import type { CanvasFeed } from '../../../canvas/index.ts';
import type { Region } from './makeSheets.ts';

/** What of the picture is in sight in a room of the window; null while nothing is. */
export function regionNow(feed: CanvasFeed | null, room: HTMLElement | null): Region | null {
  const { width = 0, height = 0 } = room?.getBoundingClientRect() ?? {};
  if (!feed || width === 0 || height === 0) return null;
  const [from, to] = [feed.toPlace({ x: 0, y: 0 }), feed.toPlace({ x: width, y: height })];
  const wide = to.x - from.x;
  if (!(wide > 0)) return null;
  const zoom = width / wide;
  return { left: from.x, top: from.y, width: wide, height: to.y - from.y, letter: nameGrowth(zoom) / zoom };
}
