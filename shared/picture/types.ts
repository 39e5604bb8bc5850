// A picture of the map as a value: everything that is drawn on the sheet, and where. Lengths in pt (1/72 inch) from
// the upper left corner of the sheet.
import type { NodeData, Point } from '../map/graphElements.ts';
import type { Box } from '../map/viewport.ts';

export type { Box, Point };

export type Weight = 400 | 600;

/** The width of a text at letter size 1. */
export type Measure = (text: string, weight: Weight) => number;

export type Outline = 'circle' | 'square' | 'hexagon' | 'tag';

export type SceneMark =
  | { readonly kind: 'text'; readonly text: string; readonly size: number; readonly colour: string }
  | { readonly kind: 'icon'; readonly name: string; readonly side: number; readonly colour: string }
  /** A photo fills a circle, a logo stands on a white plate. */
  | { readonly kind: 'picture'; readonly sha: string; readonly side: number; readonly form: 'circle' | 'plate' };

/** A pin, or the sign of a change. */
export type SceneBadge = Point & {
  readonly kind: 'pin' | 'sign';
  readonly radius: number;
  readonly fill: string;
  readonly edge: string;
  readonly width: number;
  /** The sign; empty for a pin. */
  readonly text: string;
};

/** An area behind the nodes. */
export type SceneArea = {
  readonly path: string;
  /** Null = only its edge. */
  readonly fill: string | null;
  readonly edge: string;
  readonly width: number;
  readonly name: (SceneText & { readonly halo: string }) | null;
};

/** Members of folded groups of one colour. */
export type SceneDots = {
  readonly colour: string;
  readonly width: number;
  readonly count: number;
  readonly path: string;
};

export type SceneNode = Point & {
  readonly id: string;
  readonly kind: NodeData['kind'];
  /** The whole name, for whoever points at the shape. */
  readonly label: string;
  /** What else there is to say of it in one line: its type or function. */
  readonly line: string;
  readonly outline: Outline;
  /** Width and height. */
  readonly size: number;
  readonly fill: string;
  readonly border: string;
  readonly borderWidth: number;
  /** Rounding of a square. */
  readonly corner: number;
  readonly dash: readonly number[];
  /** A folded group: the shape once more behind it. */
  readonly isDoubled: boolean;
  readonly mark: SceneMark | null;
  readonly markOpacity: number;
  readonly badges: readonly SceneBadge[];
};

export type SceneLine = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly from: Point;
  readonly to: Point;
  /** Where the line is pulled towards; null = straight. */
  readonly control: Point | null;
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  readonly dash: readonly number[];
  readonly hasRoundEnds: boolean;
  /** The corners of the arrow head. */
  readonly arrow: readonly Point[];
  /** The mark of a bottleneck. */
  readonly dot: (Point & { readonly radius: number; readonly colour: string }) | null;
  readonly badge: SceneBadge | null;
};

/** A text of which no line is broken any more. `x` is its middle, or its beginning. */
export type SceneText = Point & {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor: 'start' | 'middle';
};

export type SceneName = {
  readonly nodeId: string;
  readonly lines: readonly SceneText[];
  readonly opacity: number;
  /** The room it takes. */
  readonly box: Box;
};

export type SceneLegendItem = Point & {
  readonly sample: LegendSample;
  readonly text: SceneText;
  readonly size: number;
};

export type LegendSample =
  | {
      readonly kind: 'shape';
      readonly outline: Outline;
      readonly fill: string;
      readonly border: string;
      readonly isDashed: boolean;
    }
  | { readonly kind: 'line'; readonly line: LegendLineKind };

/** The kinds of line that are explained. */
export type LegendLineKind = 'intensity' | 'desired' | 'exploring' | 'directed' | 'bottleneck' | 'thin';

/** What the legend says, in words. */
export type LegendEntry = { readonly sample: LegendSample; readonly label: string };

export type SceneColours = {
  readonly canvas: string;
  readonly ink: string;
  readonly secondary: string;
  readonly line: string;
  readonly danger: string;
};

export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly colours: SceneColours;
  readonly title: string;
  readonly heading: readonly SceneText[];
  /** Where the map stands; nothing of it is drawn outside. */
  readonly map: Box;
  /** Below everything else, from the lowest to the highest. */
  readonly areas: readonly SceneArea[];
  readonly dots: readonly SceneDots[];
  readonly lines: readonly SceneLine[];
  /** From the lowest to the highest. */
  readonly nodes: readonly SceneNode[];
  readonly names: readonly SceneName[];
  readonly legend: readonly SceneLegendItem[];
  /** The smallest letter of a name, pt. */
  readonly letterPt: number;
  /** The ids of nodes in sight for whose name there was no room. */
  readonly unnamed: readonly string[];
};
