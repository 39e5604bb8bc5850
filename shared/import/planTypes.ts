/** The plan: what an import would do, row by row and record by record. A plain JSON value; nothing is done yet. */
import type { Address, ContactPoint } from '../schema/contactPoint.ts';
import type { RelationPatch } from '../schema/relation.ts';
import type { FieldId, Reason } from './types.ts';
import type { DateOrder } from './normalise/dates.ts';

/** A record of the network by its id, or one this plan makes by its local key (`o4`: the organisation of row 4). */
export type Ref = { readonly id: string } | { readonly key: string };

/** `r12`: row 12 of the file. Stays the same whatever is decided. */
export type RowKey = string;

export type ProposalKind = 'leadingZero' | 'countryCode' | 'spelledAt' | 'monthFirst' | 'monthOnly' | 'splitPersons';

export type MatchDecision = { readonly action: 'merge'; readonly with: Ref } | { readonly action: 'separate' };

/** What the user decided about one row. Absent parts leave the default. */
export type RowDecision = {
  /** Leave the row out. */
  readonly skip?: boolean;
  readonly organisation?: MatchDecision;
  readonly department?: MatchDecision;
  /** By position in the row: the first person, the second. */
  readonly persons?: readonly (MatchDecision | null)[];
  /** Import a note that looks like client data after all. A citizen service number stays out whatever this says. */
  readonly includeNote?: boolean;
  /** Per kind of proposal: take it or leave it, for this row only. */
  readonly proposals?: Readonly<Partial<Record<ProposalKind, boolean>>>;
};

export type PlanOptions = {
  readonly decisions?: Readonly<Record<RowKey, RowDecision>>;
  /** Source written with every new record whose row names none: the name of the file. */
  readonly source?: string;
  /** Areas of the network's own region, for `Alle gemeenten`. */
  readonly regionAreaIds?: readonly string[];
  /** Answers to ambiguous and unknown area names, by folded text (`foldWords`); null leaves the area out. */
  readonly areaChoices?: Readonly<Record<string, string | null>>;
  /** Fields whose empty cells take the value of the row above (organisation only on the first row of a group). */
  readonly fillDown?: readonly FieldId[];
  readonly dateOrder?: DateOrder;
  /** Kinds of proposals taken unless a row says otherwise; see `defaultProposals`. */
  readonly proposals?: Readonly<Partial<Record<ProposalKind, boolean>>>;
};

/** Proposals with one reading only are taken (and listed); the others wait for an answer. */
export const defaultProposals: Readonly<Record<ProposalKind, boolean>> = {
  leadingZero: true,
  countryCode: true,
  spelledAt: true,
  monthFirst: false,
  monthOnly: false,
  splitPersons: false,
};

export type RowOutcome = 'new' | 'changed' | 'same' | 'doubtful' | 'refused';

export type RowIssue = {
  readonly field: FieldId | null;
  /** The text it is about, as it stands in the list (at most 200 characters). */
  readonly original: string;
  readonly reason: Reason;
  readonly proposal: { readonly kind: ProposalKind; readonly value: string; readonly isAccepted: boolean } | null;
};

export type Candidate = {
  readonly ref: Ref;
  readonly label: string;
  readonly reasons: readonly Reason[];
  /** 0 to 1, for ordering only. */
  readonly score: number;
};

/** A likely match: shown to the user with its reasons, never taken in silence. */
export type Doubt = {
  readonly about: 'organisation' | 'department' | 'person';
  /** Which person of the row, 0-based; 0 otherwise. */
  readonly position: number;
  /** As the row names it. */
  readonly label: string;
  readonly candidates: readonly Candidate[];
  /** What is done, by default or by the user. */
  readonly decision: MatchDecision;
  readonly isDecided: boolean;
};

export type ChangeField =
  | 'name'
  | 'aliases'
  | 'title'
  | 'givenName'
  | 'prefix'
  | 'familyName'
  | 'phone'
  | 'mobile'
  | 'email'
  | 'website'
  | 'kvk'
  | 'address'
  | 'areas'
  | 'themes'
  | 'partnerTypes'
  | 'confirmedOn'
  | 'source'
  | 'notes'
  | 'role';

export type FieldChange = {
  readonly record: 'organisation' | 'person' | 'position';
  /** Key of the record in this plan. */
  readonly key: string;
  readonly field: ChangeField;
  /** As shown; `''` when there was nothing. */
  readonly from: string;
  readonly to: string;
};

export type PlannedRow = {
  readonly key: RowKey;
  readonly rowNumber: number;
  readonly outcome: RowOutcome;
  /** Keys of the records this row is about, in the lists of the plan; null when it names none. */
  readonly organisation: string | null;
  readonly department: string | null;
  readonly persons: readonly string[];
  readonly positions: readonly string[];
  readonly changes: readonly FieldChange[];
  readonly doubts: readonly Doubt[];
  readonly issues: readonly RowIssue[];
  readonly refusal: Reason | null;
  /** The cells as they stand in the file; only for refused rows, for the report. */
  readonly cells: readonly string[];
};

export type SkippedRow = { readonly rowNumber: number; readonly reason: Reason };

/** What stood in the network before a change: the backend checks it is still so. */
export type OrganisationValues = {
  readonly name: string;
  readonly website: string;
  readonly kvk: string;
  readonly address: Address | null;
  readonly confirmedOn: string | null;
  readonly source: string;
  readonly notes: string;
};

export type PersonValues = {
  readonly title: string;
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly confirmedOn: string | null;
  readonly source: string;
  readonly notes: string;
};

export type RecordAction = 'create' | 'update' | 'none';

export type PlannedOrganisation = {
  readonly key: string;
  /** Null for a new one. */
  readonly id: string | null;
  readonly action: RecordAction;
  readonly parent: Ref | null;
  readonly before: OrganisationValues | null;
  readonly after: OrganisationValues;
  /** What comes in beside what is there; nothing is ever taken away. */
  readonly addAliases: readonly string[];
  readonly addTypeIds: readonly string[];
  readonly addAreaIds: readonly string[];
  readonly addThemes: readonly Ref[];
  readonly addContactPoints: readonly ContactPoint[];
  /** Rows of the file that speak of it. */
  readonly rows: readonly number[];
};

export type PlannedPerson = {
  readonly key: string;
  readonly id: string | null;
  readonly action: RecordAction;
  readonly before: PersonValues | null;
  readonly after: PersonValues;
  readonly addAliases: readonly string[];
  readonly addContactPoints: readonly ContactPoint[];
  readonly rows: readonly number[];
};

export type PlannedPosition = {
  readonly key: string;
  readonly id: string | null;
  readonly action: RecordAction;
  /** Null for a vacancy. */
  readonly person: Ref | null;
  readonly organisation: Ref;
  readonly before: { readonly role: string } | null;
  readonly after: { readonly role: string };
  readonly addAreaIds: readonly string[];
  readonly addThemes: readonly Ref[];
  readonly rows: readonly number[];
};

/** The values of a relation that a file can name, beside its ends, its type and its themes. */
export type RelationValues = Readonly<Omit<RelationPatch, 'fromId' | 'toId' | 'typeId' | 'themeIds'>>;

export type PlannedRelation = {
  readonly key: string;
  readonly id: string | null;
  readonly action: RecordAction;
  readonly from: Ref;
  readonly to: Ref;
  readonly typeId: string;
  /** The values of `after` as the network has them; null for a new one. */
  readonly before: RelationValues | null;
  /** Only what the file says; the rest stays. */
  readonly after: RelationValues;
  readonly rows: readonly number[];
};

/** A spot on the main map for an actor that has none. */
export type PlannedPlacement = { readonly actor: Ref; readonly x: number; readonly y: number };

export type PlannedTheme = { readonly key: string; readonly label: string; readonly rows: readonly number[] };

export type RecordCounts = { readonly created: number; readonly updated: number; readonly unchanged: number };

export type PlanCounts = {
  /** Rows with data, by outcome; they add up to `total`. */
  readonly rows: { readonly total: number } & Readonly<Record<RowOutcome, number>>;
  /** Rows that are no data: blank ones, titles, headings, totals and rows the user leaves out. */
  readonly skipped: number;
  readonly blank: number;
  readonly organisations: RecordCounts;
  readonly persons: RecordCounts;
  readonly positions: RecordCounts;
  readonly relations: RecordCounts;
  /** Of the created positions, those without a person. */
  readonly vacancies: number;
  readonly contactPoints: number;
  readonly themes: number;
};

/** A question about the whole list, with the rows it concerns. */
export type PlanQuestion =
  | { readonly kind: 'fillDown'; readonly field: FieldId; readonly rows: readonly number[] }
  | { readonly kind: 'splitPersons'; readonly rows: readonly number[] }
  | { readonly kind: 'dateOrder'; readonly rows: readonly number[] }
  | {
      readonly kind: 'area';
      readonly text: string;
      readonly areaIds: readonly string[];
      readonly rows: readonly number[];
    };

export type ImportPlan = {
  readonly version: 1;
  readonly rows: readonly PlannedRow[];
  /** Rows that hold something but no data. Blank rows are only counted. */
  readonly skipped: readonly SkippedRow[];
  readonly organisations: readonly PlannedOrganisation[];
  readonly persons: readonly PlannedPerson[];
  readonly positions: readonly PlannedPosition[];
  readonly relations: readonly PlannedRelation[];
  readonly placements: readonly PlannedPlacement[];
  readonly themes: readonly PlannedTheme[];
  readonly questions: readonly PlanQuestion[];
  readonly counts: PlanCounts;
};
