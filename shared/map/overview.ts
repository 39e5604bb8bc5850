// What of a folded map is not an element but a mark below the elements: the members of folded groups as dots, and the
// joined lines. Thousands of them cost no more than a picture.

/** Dots of one colour, x and y after each other, px in the picture. */
export type OverviewDots = { readonly colour: string; readonly places: Float32Array };

export type Overview = {
  /** The members of folded groups, by group and colour. */
  readonly dots: readonly OverviewDots[];
  /** The weakest first, so that the strongest lie on top. */
  readonly lines: readonly OverviewLine[];
  /** The drawn nodes that a node has a joined line with. */
  readonly linked: ReadonlyMap<string, readonly string[]>;
};

/** Between two drawn nodes; stands for `count` ties. */
export type OverviewLine = {
  readonly source: string;
  readonly target: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly count: number;
};

/** How many dots there are. */
export function dotsIn(dots: Overview['dots']): number {
  return dots.reduce((sum, { places }) => sum + places.length / 2, 0);
}

/** Of more than `most` dots only every n-th is drawn: the step within `places`, which holds two numbers a dot. */
export function dotStep(dots: Overview['dots'], most: number): number {
  return 2 * Math.max(1, Math.ceil(dotsIn(dots) / most));
}

/** The width on screen of a line that stands for so many ties, px: one tie 1, ten 2.5, a hundred 4, at most 7. */
export function joinedWidth(count: number): number {
  return Math.min(7, 1 + 1.5 * Math.log10(Math.max(1, count)));
}
