// What a group of measurements looks like.

/** The groups there can be, in the order of the table. */
export const groupNames = [
  'start',
  'import',
  'search',
  'edit',
  'drawing',
  'folding',
  'tables',
  'region',
  'layout',
  'readers',
  'matching',
  'gaps',
  'indicators',
  'durability',
] as const;

export type GroupName = (typeof groupNames)[number];

/** One figure. Lower is better unless `higherIsBetter`. */
export type Measurement = {
  /** What was measured, on what, such as `search p50, 100,000 persons`. */
  readonly name: string;
  readonly value: number;
  /** `ms`, `ms CPU`, `MB`, `x`, … */
  readonly unit: string;
  /** The figure to reach, in the same unit. */
  readonly target: number;
  readonly higherIsBetter?: boolean;
  /** Who did the same work in the same run, and its figure in the same unit. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** The most that `value` may be of the peer's figure (the least, when higher is better). */
  readonly targetRatio?: number;
};

export type BenchContext = {
  /** The checkout. */
  readonly root: string;
  /** An empty folder of this group's own; removed afterwards. */
  readonly folder: string;
  readonly report: (measurement: Measurement) => void;
  /** Something could not be measured, such as an absent peer; the reason is told. */
  readonly skip: (reason: string) => void;
};

/** A module of build/bench/groups exports one of these as `group`. It runs in a process of its own. */
export type BenchGroup = {
  readonly name: GroupName;
  readonly run: (context: BenchContext) => void | Promise<void>;
};

/** One line of the outcome, as `--json` prints it. */
export type BenchResult = {
  readonly group: GroupName;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
  readonly pass: boolean;
  readonly peer?: string;
  /** value / the peer's value. */
  readonly ratio?: number;
};

export type Skipped = { readonly group: GroupName; readonly reason: string };
