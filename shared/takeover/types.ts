// What differs between this file and another of the same network, record by record, and what is taken over of it.
import { z } from 'zod';
import type { RowImage } from '../api/routes/history.ts';

/**
 * How a record differs, seen from the common past of both files:
 * - `new` came there, `changed` there only, `gone` there only;
 * - `both`: changed on both sides; `goneThere`: removed there, changed here; `goneHere`: removed here, changed there;
 * - `unknown`: they differ and no journal tells who changed it.
 */
export const recordStates = ['new', 'changed', 'gone', 'both', 'goneThere', 'goneHere', 'unknown'] as const;
export type RecordState = (typeof recordStates)[number];

/** What a record is, in words of the screens. */
export const recordKinds = [
  'organisation',
  'person',
  'consultation',
  'agreement',
  'position',
  'relation',
  'participation',
  'issue',
  'contactMoment',
  'word',
  'area',
  'template',
  'gapDecision',
  'view',
  'placements',
  'network',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** `all`: as it is there. `rest`: what was changed there and not here. `none`: nothing. */
export const takeChoices = ['all', 'rest', 'none'] as const;
export type TakeChoice = (typeof takeChoices)[number];

/** One field that differs. A value of a list (a theme, an alias) has a line of its own. */
export type FieldDifference = {
  readonly column: string;
  readonly here: string | number | null;
  readonly there: string | number | null;
  /** Changed on both sides, or nobody knows. */
  readonly isContested: boolean;
  /** One of the two texts holds a citizen service number: neither is told. */
  readonly isWithheld: boolean;
};

/** A record that this one cannot do without and that is not here: its key in the plan, null when it is in neither. */
export type Need = { readonly key: string | null; readonly name: string };

export type TakeRecord = {
  readonly key: string;
  readonly kind: RecordKind;
  /** Empty when the text that names it holds a citizen service number. */
  readonly name: string;
  readonly state: RecordState;
  /** What differs; empty for a record that is whole new or whole gone. */
  readonly fields: readonly FieldDifference[];
  /** ISO date-times of the last change since the common past, where the journal knows it. */
  readonly hereAt: string | null;
  readonly thereAt: string | null;
  readonly needs: readonly Need[];
  /** Was erased for good here: it never comes back by this road. */
  readonly isErased: boolean;
  /** A text of it there holds a citizen service number: it is refused as long as that stands there. */
  readonly holdsBsn: boolean;
};

export type TakeoverPlan = {
  /** Name of the other file, without folder and ending. */
  readonly name: string;
  /** ISO date-time of the last step both files have; null when no journal holds one. */
  readonly commonAt: string | null;
  readonly records: readonly TakeRecord[];
  /** Records that only this file has or changed. They stay as they are. */
  readonly onlyHere: number;
  /** Names by id of what is not in this file, for the fields that refer to it. */
  readonly names: Readonly<Record<string, string>>;
  /** Of both files as they were compared: what is taken over must be what was shown. */
  readonly fingerprint: string;
};

export type RefusedRecord = {
  readonly key: string;
  readonly kind: RecordKind;
  readonly name: string;
  readonly reason: RefusedReason;
  /** What it refers to, where that is the reason. */
  readonly other: string;
};
export const refusedReasons = ['needs', 'erased', 'bsn', 'double', 'cycle', 'inUse'] as const;
export type RefusedReason = (typeof refusedReasons)[number];

export type TakeoverResult = {
  readonly taken: number;
  readonly refused: readonly RefusedRecord[];
  /** References inside taken records that were left out, because what they refer to is not here. */
  readonly partsLeftOut: number;
};

/** The choices that differ from the default, by key of the record. */
export const takeoverChoices = z.record(z.string().min(1).max(500), z.enum(takeChoices));
export type TakeoverChoices = z.output<typeof takeoverChoices>;

/** What is done with a record when nobody says otherwise: never something that undoes work done here. */
export function defaultChoice(state: RecordState): TakeChoice {
  switch (state) {
    case 'new':
    case 'changed':
    case 'gone':
      return 'all';
    case 'both':
      return 'rest';
    default:
      return 'none';
  }
}

/** The choices that make sense for a state. */
export function choicesFor(state: RecordState): readonly TakeChoice[] {
  return state === 'both' ? takeChoices : ['all', 'none'];
}

export type { RowImage };
