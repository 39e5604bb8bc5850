// What a change touched, so that a screen patches exactly that and rereads nothing else.

import type { FreshEntities } from '../schema/snapshot.ts';

/** The tables a screen knows; a change in a child table (an alias, an area) is a change of its owner. */
export const effectTables = [
  'actor',
  'position',
  'relation',
  'participation',
  'issue',
  'contact_moment',
  'placement',
  'view',
  'network',
  'vocabulary',
  'template',
  'gap_decision',
] as const;
export type EffectTable = (typeof effectTables)[number];

export type EffectOp = 'added' | 'changed' | 'removed' | 'many';

/** `many` names no ids: over 200 rows changed, read the snapshot again. A placement's id is `<viewId>|<actorId>`. */
export type Effect = { readonly table: EffectTable; readonly op: EffectOp; readonly ids: readonly string[] };

/** A change as it is told to every window. `revision` rises by one with each change of the open file. */
export type Change = {
  readonly revision: number;
  readonly changeSetId: number | null;
  readonly effects: readonly Effect[];
  /** The records that the effects name as they are at this revision, when they are few: a window need not ask for them. */
  readonly records?: FreshEntities;
};
