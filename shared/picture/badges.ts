// What stands at the corner of a shape or in the middle of a line: a pin, and the sign of what came, went or changed.
import type { NodeElement } from '../map/graphElements.ts';
import { signColour, signOf, signTexts } from '../map/signs.ts';
import type { Theme } from '../map/themes.ts';
import type { Point, SceneBadge } from './types.ts';

/** Radius of a sign, px of the map, and where at a shape it stands, shares of its size. */
const signRadius = 8;
const signAt = 0.42;
const pinAt = 0.4;

/** Of a shape of `size` around a point of the sheet. */
export function nodeBadges(
  { data, classes }: NodeElement,
  { x, y, size }: Point & { readonly size: number },
  scale: number,
  theme: Theme,
): readonly SceneBadge[] {
  const sign = signBadge(classes, { x: x + size * signAt, y: y - size * signAt }, scale, theme);
  if (sign) return [sign];
  if (!data.isPinned) return [];
  const radius = Math.min(6 * Math.max(scale, 0.4), size / 9);
  return [
    {
      x: x + size * pinAt,
      y: y - size * pinAt,
      kind: 'pin',
      radius,
      fill: theme.ink,
      edge: theme.canvas,
      width: radius / 2,
      text: '',
    },
  ];
}

/** The sign of an element that came, went or changed; null for others. */
export function signBadge(classes: string, { x, y }: Point, scale: number, theme: Theme): SceneBadge | null {
  const sign = signOf(classes);
  if (sign === null) return null;
  const grown = Math.max(scale, 0.4);
  return {
    x,
    y,
    kind: 'sign',
    radius: signRadius * grown,
    fill: theme.canvas,
    edge: signColour(sign, theme),
    width: 2 * grown,
    text: signTexts[sign],
  };
}
