// How the map looks at the network: what it shows, how it arranges, colours and folds it. Never what the network is.
import { z } from 'zod';

export const actorKinds = ['organisation', 'person', 'consultation', 'agreement'] as const;

/** How the nodes are arranged. `free` is the picture of the file, that stays put; the others follow from the records. */
export const arrangements = ['free', 'rings', 'domains', 'municipalities', 'layers', 'country'] as const;
export const arrangement = z.enum(arrangements);
export type Arrangement = z.output<typeof arrangement>;

export const colourings = ['domain', 'type', 'theme', 'level', 'community'] as const;
export const colouring = z.enum(colourings);
export type Colouring = z.output<typeof colouring>;

export const sizings = ['contacts', 'bridge', 'none'] as const;
export const sizing = z.enum(sizings);
export type Sizing = z.output<typeof sizing>;

/** By what nodes are folded into groups. */
export const foldings = ['none', 'municipality', 'parent', 'domain', 'community'] as const;
export const folding = z.enum(foldings);
export type Folding = z.output<typeof folding>;

/** The two ways to draw the same network: as a picture, or as a table of who with whom. */
export const mapShapes = ['picture', 'matrix'] as const;
export const mapShape = z.enum(mapShapes);
export type MapShape = z.output<typeof mapShape>;

/** By what the rows of the matrix stand together. */
export const matrixGroupings = ['domain', 'community', 'municipality'] as const;
export const matrixGrouping = z.enum(matrixGroupings);
export type MatrixGrouping = z.output<typeof matrixGrouping>;

export const mapLook = z.object({
  shape: mapShape,
  matrixBy: matrixGrouping,
  arrangement,
  /** In the middle of the rings; null = rings by level. */
  centreId: z.string().nullable(),
  /** What the layers are: the level of people and relations, or the phase of the chain. */
  layersBy: z.enum(['level', 'phase']),
  colouring,
  sizing,
  /** Null until the user or the size of the network decided. */
  hiddenKinds: z.array(z.enum(actorKinds)).readonly().nullable(),
  /** Whether only the lines of what is selected are drawn. Null until the user or the size of the network decided. */
  areTiesOff: z.boolean().nullable(),
  /** Null until the user or the size of the network decided. */
  folding: folding.nullable(),
  /** The keys of the groups that were opened. */
  unfolded: z.array(z.string()).readonly(),
  /** Only who is within so many steps of these actors. */
  focus: z.object({ actorIds: z.array(z.string()).readonly(), steps: z.int().min(1).max(6) }).nullable(),
  /** What becomes of who is outside filters or focus. */
  others: z.enum(['hide', 'dim']),
  /** Who knows whom: the `turn`-th of the shortest routes between two actors, from 0; null = still to be chosen. */
  route: z.object({ fromId: z.string().nullable(), toId: z.string().nullable(), turn: z.int().min(0) }).nullable(),
  /** The day, `yyyy-mm-dd`, since which the map shows what came, went and changed. */
  comparedWith: z.iso.date().nullable(),
});
export type MapLook = z.output<typeof mapLook>;

/** How a file opens. */
export const defaultLook: MapLook = {
  shape: 'picture',
  matrixBy: 'domain',
  arrangement: 'free',
  centreId: null,
  layersBy: 'level',
  colouring: 'domain',
  sizing: 'contacts',
  hiddenKinds: null,
  areTiesOff: null,
  folding: null,
  unfolded: [],
  focus: null,
  others: 'hide',
  route: null,
  comparedWith: null,
};
