// The members of folded groups on the sheet: a dot each, without who they are.
import { dotStep, type Overview } from '../map/overview.ts';
import type { Projection } from './lines.ts';
import { n } from './outlines.ts';
import type { Box, SceneDots } from './types.ts';

/** More cannot be told apart on any sheet: of more, every second or third is drawn. */
const mostDots = 20_000;
const side = { inPicture: 34, least: 1, most: 5 } as const;

/** By colour; only those within `within`, when that is given. */
export function sceneDots(
  dots: Overview['dots'],
  { scale, toSheet }: Projection,
  within: Box | null,
): readonly SceneDots[] {
  const step = dotStep(dots, mostDots);
  const paths = new Map<string, string[]>();
  for (const { colour, places } of dots) {
    const path = paths.get(colour) ?? [];
    paths.set(colour, path);
    for (let i = 0; i < places.length; i += step) {
      const { x, y } = toSheet({ x: places[i]!, y: places[i + 1]! });
      if (within && (x < within.left || y < within.top)) continue;
      if (within && (x > within.left + within.width || y > within.top + within.height)) continue;
      path.push(`M${n(x)} ${n(y)}h0`);
    }
  }
  const width = Math.max(side.least, Math.min(side.most, side.inPicture * scale));
  return [...paths].flatMap(([colour, path]) =>
    path.length === 0 ? [] : [{ colour, width, count: path.length, path: path.join('') }],
  );
}
