// Who carries the network, and why: every finding names its evidence, so that a screen can show it and a reader can doubt it.

export const keyFigureKinds = ['connector', 'domainBridge', 'entrance', 'onlyLine', 'cutPoint', 'overloaded'] as const;
export type KeyFigureKind = (typeof keyFigureKinds)[number];

/** What the sentence says, as values: the words are the screen's. Shares are 0 to 1. */
export type KeyFigureReason =
  /** Stands on this share of the shortest ways between others. */
  | { readonly kind: 'connector'; readonly share: number; readonly partners: number }
  /** In a small network only what can be counted: so many of the others it is tied to. */
  | { readonly kind: 'connectorSmall'; readonly partners: number; readonly others: number }
  /** So many pairs from two domains, not tied to each other, have this one between them. */
  | {
      readonly kind: 'domainBridge';
      readonly oneDomainId: string;
      readonly otherDomainId: string;
      readonly pairs: number;
    }
  /** The only contact person of these organisations. */
  | { readonly kind: 'entrance'; readonly organisationIds: readonly string[] }
  /** The only tie between two parts of the network, with how many stand at each side. */
  | { readonly kind: 'onlyLine'; readonly otherId: string; readonly near: number; readonly far: number }
  /** Without it these lose the way to the rest. */
  | { readonly kind: 'cutPoint'; readonly looseIds: readonly string[] }
  /** Carries far more than others do. */
  | { readonly kind: 'overloaded'; readonly load: Load; readonly mean: number };

/** What somebody carries, counted. */
export type Load = { readonly partners: number; readonly consultations: number; readonly actions: number };

export type KeyFigure = {
  /** The same finding has the same key on every run. */
  readonly key: string;
  readonly kind: KeyFigureKind;
  readonly actorId: string;
  readonly reason: KeyFigureReason;
  /** What to show on the map: the one it is about first. */
  readonly evidence: readonly string[];
};

/** The sentences about the whole. Null where a figure has no meaning. */
export type NetworkFacts = {
  readonly nodes: number;
  readonly lines: number;
  readonly density: number | null;
  readonly averageDegree: number | null;
  readonly islands: number;
  /** Tied to nobody, and to one other only. */
  readonly isolateIds: readonly string[];
  readonly leafIds: readonly string[];
  readonly domains: readonly DomainFact[];
  /** How many actors were confirmed in the last 12 months, of how many that can be. */
  readonly fresh: { readonly confirmed: number; readonly of: number };
  /** Pairs that share a consultation or an agreement and nothing else: counted apart. */
  readonly onlyAtTable: number;
};

export type DomainFact = {
  readonly domainId: string;
  readonly members: number;
  /** −1 only within, 1 only outside; null without lines. */
  readonly eiIndex: number | null;
  /** What chance would give. */
  readonly expected: number | null;
};

/** Under so many nodes a rank says nothing: counts are shown instead. */
export const fewestToRank = 10;
