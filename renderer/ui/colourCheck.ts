// Whether a colour for a domain can be seen on the map and told from the others, also by those who see fewer colours.
import { contrast } from '../../shared/map/colour.ts';
import { seenDifference, type Vision, visions } from './colourVision.ts';

/** Another colour of the same map, with its name. */
export type NamedColour = { readonly name: string; readonly colour: string };

export type ColourFindings = {
  /** The grounds on which the colour itself differs too little; the map draws its border stronger there. */
  readonly faintOn: readonly Ground[];
  /** The colour that looks most like it, and to whom; null when all can be told apart. */
  readonly alike: { readonly name: string; readonly vision: Vision } | null;
};

/** The canvas of the map, as in `styles/tokens.css`. */
const canvases = { light: '#fafaf8', dark: '#15181c' } as const;
export type Ground = keyof typeof canvases;

/** WCAG 2.2, 1.4.11: what carries meaning differs at least 3:1 from what it stands on. */
const signContrast = 3;

/**
 * CIEDE2000 from which two domains are told apart at a glance. No norm gives one; of the built-in colours all pairs but
 * one (zorg and the grey of "overig") lie above it, the nearest at 11.5.
 */
const apart = 10;

/**
 * Colours (`#rrggbb`) that stay apart for all eyes. The first ten are those of the built-in domains: "muted" of Paul Tol's
 * colour schemes (SRON/EPS/TN/09-002) and a grey. The others were searched for, each as far from all before it as could be.
 */
export const safeColours = [
  '#332288',
  '#882255',
  '#44AA99',
  '#DDCC77',
  '#117733',
  '#AA4499',
  '#999933',
  '#88CCEE',
  '#CC6677',
  '#9AA0A6',
  '#AA66FF',
  '#224400',
  '#CCCCCC',
  '#0000FF',
] as const;

/** Holds a colour against the canvas in light and dark and against the other colours of the map. */
export function checkColour(colour: string, others: readonly NamedColour[]): ColourFindings {
  const grounds = Object.keys(canvases) as readonly Ground[];
  const faintOn = grounds.filter((ground) => contrast(colour, canvases[ground]) < signContrast);
  const pairs = others.flatMap((other) =>
    visions.map((vision) => ({ name: other.name, vision, difference: seenDifference(colour, other.colour, vision) })),
  );
  const nearest = pairs.reduce<(typeof pairs)[number] | null>(
    (least, pair) => (least === null || pair.difference < least.difference ? pair : least),
    null,
  );
  const isAlike = nearest !== null && nearest.difference < apart;
  return { faintOn, alike: isAlike ? { name: nearest.name, vision: nearest.vision } : null };
}

/** The first of the safe colours that none of the others has; when all are taken, the last. */
export function freeColour(taken: readonly string[]): string {
  const used = new Set(taken.map((colour) => colour.toUpperCase()));
  return safeColours.find((colour) => !used.has(colour)) ?? '#0000FF';
}
