// The shapes of quick entry: a line as it was read, and the plan of what Enter will do. All plain values.
import type { z } from 'zod';
import type { RelationStatus, Frequency, ParticipationRole } from '../schema/lists.ts';
import type { entryItems } from './entrySchema.ts';

/** What the backend receives: new records by a mark of their own, ties between them and known records. */
export type EntryItems = z.output<typeof entryItems>;
export type EntryRef = EntryItems['positions'][number]['organisation'];
export type EntryOrganisation = EntryItems['organisations'][number];
export type EntryPerson = EntryItems['persons'][number];
export type EntryAddition = EntryItems['additions'][number];
export type EntryPosition = EntryItems['positions'][number];
export type EntryParticipation = EntryItems['participations'][number];
export type EntryRelation = EntryItems['relations'][number];

/** Why a line cannot be done as it stands; the window makes a sentence of it. */
export const entryProblems = [
  'BSN',
  'TOO_LONG',
  'TOO_MANY_LINES',
  'TOO_MANY_ENDS',
  'END_MISSING',
  'NAME_MISSING',
  'SAME_ENDS',
  'DIRECTION_NEEDS_TYPE',
  'RELATION_WORD_UNKNOWN',
  'COLON_WITHOUT_RELATION',
  'BRACKET_UNKNOWN',
  'ROLE_WITHOUT_ORGANISATION',
  'NOT_A_PERSON',
  'NOT_AN_ORGANISATION',
  'IS_MEETING',
  'PARTICIPATION_WORD_UNKNOWN',
  'SEVERAL_OF_THIS_NAME',
  'CONTACT_IN_RELATION',
  'CONTACT_IN_VACANCY',
  'EMAIL_UNREADABLE',
] as const;
export type EntryProblemCode = (typeof entryProblems)[number];
/** `text` is the part of the line it is about. */
export type EntryProblem = { readonly code: EntryProblemCode; readonly text: string };

/** One thing that Enter will do, or that is there already. */
export type EntryStep =
  | { readonly kind: 'newOrganisation'; readonly name: string; readonly details: readonly string[] }
  | { readonly kind: 'newPerson'; readonly name: string; readonly details: readonly string[] }
  | { readonly kind: 'newTheme'; readonly name: string }
  | {
      readonly kind: 'newPosition';
      readonly name: string;
      readonly role: string;
      readonly organisation: string;
      readonly isVacancy: boolean;
    }
  | {
      readonly kind: 'newParticipation';
      readonly name: string;
      readonly role: ParticipationRole;
      readonly consultation: string;
    }
  | {
      readonly kind: 'newRelation';
      readonly from: string;
      readonly to: string;
      /** How the relation reads from `from` to `to`. */
      readonly type: string;
      readonly status: RelationStatus;
      readonly intensity: number | null;
    }
  | { readonly kind: 'added'; readonly name: string; readonly details: readonly string[] }
  | { readonly kind: 'known'; readonly name: string };

/** A new name that looks like one that is there: "bedoelde je …?" */
export type EntryDoubt = { readonly typed: string; readonly suggestions: readonly string[] };

export type EntryLine = {
  /** 1-based, as pasted. */
  readonly number: number;
  readonly text: string;
  readonly steps: readonly EntryStep[];
  readonly doubts: readonly EntryDoubt[];
  /** The line looks as if it is about a client; said before it is kept. */
  readonly looksLikeClient: string;
  readonly problem: EntryProblem | null;
};

export type EntryPlan = {
  /** Lines that hold something, in order. */
  readonly lines: readonly EntryLine[];
  /** Everything of the lines without a problem. */
  readonly items: EntryItems;
};

/** What is said about the relation behind the colon or between brackets. */
export type RelationWords = {
  readonly typeId: string | null;
  /** Read from the other end: "krijgt meldingen van". */
  readonly isReversed: boolean;
  readonly status: RelationStatus;
  readonly intensity: number | null;
  readonly frequency: Frequency | null;
};
