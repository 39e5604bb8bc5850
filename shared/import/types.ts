/**
 * The shapes that travel through the import: table → headings → mapping → rows → plan. All plain JSON values.
 * What the backend receives of it is in planSchema.ts; the sentences of the reason codes are in reasons.nl.ts.
 */
import type { Address, ContactPoint } from '../schema/contactPoint.ts';
import type { Relation } from '../schema/relation.ts';
import type { AreaKind } from '../schema/vocabulary.ts';
import type { Encoding } from './decode.ts';
import type { ReasonCode } from './reasons.nl.ts';

/** A reason as code and values; `formatReason` makes a sentence of it. */
export type Reason = { readonly code: ReasonCode; readonly params?: Readonly<Record<string, string | number>> };

export type Delimiter = ';' | ',' | '\t' | '|';

/** What every reader makes of a file: texts as they stand in the cells, nothing trimmed, nothing guessed. */
export type Table = {
  readonly rows: readonly (readonly string[])[];
  /** For each row the line of the file it starts on, 1-based (of a sheet: its row number). */
  readonly rowNumbers: readonly number[];
  /** Null where the source has no delimiter (a workbook). */
  readonly delimiter: Delimiter | null;
  /** Null where the source says its own encoding (a workbook). */
  readonly encoding: Encoding | null;
  readonly warnings: readonly Reason[];
  /** Of a workbook: its sheets, and which of them this is. */
  readonly sheets?: SheetChoice;
  /** Rows by number that a workbook hides or strikes through. */
  readonly marks?: { readonly hidden: readonly number[]; readonly struck: readonly number[] };
  /** Of a graph file: what the rows are nodes of. */
  readonly graph?: TableGraph;
};

export type SheetChoice = {
  /** Sheets that can be seen, in order. */
  readonly names: readonly string[];
  readonly hidden: readonly string[];
  /** Name of the sheet that was read, or `*` for all of them. */
  readonly chosen: string;
};

/** A tie of a graph file between two rows, by row number; `values` by the names in the file. */
export type TableTie = {
  readonly from: number;
  readonly to: number;
  readonly direction: 'directed' | 'undirected' | 'mutual';
  readonly values: Readonly<Record<string, string>>;
};

/** A word that says what kind of thing a node is, as it stands in the file. */
export type NodeKind = {
  readonly word: string;
  readonly count: number;
  /** `always` for a word everybody uses for a person, `chosen` when the user says so. */
  readonly person: 'always' | 'chosen' | 'no';
};

export type TableGraph = {
  /** What the nodes call themselves, most frequent first. */
  readonly kinds: readonly NodeKind[];
  /** The node of each row: its key in a network of ours when it came from one, and where it stands. */
  readonly nodes: readonly {
    readonly row: number;
    readonly key: string;
    readonly spot: { readonly x: number; readonly y: number } | null;
  }[];
  readonly ties: readonly TableTie[];
};

export const fieldIds = [
  'organisation',
  'department',
  'title',
  'initials',
  'givenName',
  'prefix',
  'familyName',
  'fullName',
  'role',
  'phone',
  'mobile',
  'email',
  'website',
  'kvk',
  'street',
  'postcode',
  'city',
  'areas',
  'themes',
  'partnerType',
  'consultation',
  'lastContact',
  'source',
  'notes',
  'ignore',
] as const;
export type FieldId = (typeof fieldIds)[number];

export type Heading = {
  /** Column, 0-based. */
  readonly index: number;
  /** Clean and whole: `Contactpersoon/Naam`; `''` when the column has no heading. */
  readonly text: string;
  /** The heading of the group above it, `''` when there is none. */
  readonly group: string;
  /** Its own word, `''` when there is none. */
  readonly own: string;
  readonly isDuplicate: boolean;
};

export type Header = {
  /** Indices into `Table.rows`; empty when the list has no headings. */
  readonly headerRows: readonly number[];
  /** Rows above the headings: titles, dates, blank rows. */
  readonly titleRows: readonly number[];
  /** Index of the first row below the headings. */
  readonly firstDataRow: number;
  readonly headings: readonly Heading[];
  /** 0 to 1; below 0.5 the user should look. */
  readonly confidence: number;
  readonly warnings: readonly Reason[];
};

export type MappedColumn = {
  readonly index: number;
  readonly heading: string;
  readonly field: FieldId;
  /** 0 to 1; below 0.6 the user should look. A choice of the user is 1. */
  readonly confidence: number;
  readonly basis: 'heading' | 'content' | 'both' | 'none' | 'user' | 'remembered';
  /** Other fields that fit, best first. */
  readonly alternatives: readonly FieldId[];
  readonly issues: readonly Reason[];
};

export type ColumnMapping = {
  /** Indices into `Table.rows`, as in `Header`. */
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  /** One per column of the headings, in order. A row with more cells than this has shifted. */
  readonly columns: readonly MappedColumn[];
};

/** What is already in the network, as far as matching and comparing need it. Order counts: oldest first. */
export type Existing = {
  readonly organisations: readonly ExistingOrganisation[];
  readonly persons: readonly ExistingPerson[];
  /** Positions of persons, and vacancies (`personId` null). */
  readonly positions: readonly ExistingPosition[];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly areas: readonly ExistingArea[];
  readonly partnerTypes: readonly { readonly id: string; readonly label: string }[];
  /** Ties, and the words for them; without these a graph file brings no ties. */
  readonly relations?: readonly Relation[];
  readonly relationTypes?: readonly ExistingRelationType[];
  /** Actors that have a place on the main map. */
  readonly placedIds?: readonly string[];
};

export type ExistingRelationType = {
  readonly id: string;
  readonly label: string;
  readonly reverseLabel: string;
  readonly isSymmetric: boolean;
};

export type ExistingArea = {
  readonly id: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly aliases: readonly string[];
};

export type ExistingContactPoint = Pick<ContactPoint, 'kind' | 'value' | 'normalised' | 'label'>;

export type ExistingOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parentId: string | null;
  readonly typeIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly themeIds: readonly string[];
  readonly contactPoints: readonly ExistingContactPoint[];
  readonly website: string;
  /** Number in the trade register; `''` when not known. */
  readonly kvk: string;
  readonly address: Address | null;
  /** `yyyy-mm-dd`. */
  readonly confirmedOn: string | null;
  readonly source: string;
  readonly notes: string;
};

export type ExistingPerson = {
  readonly id: string;
  readonly title: string;
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  /** Other names, such as one from before a marriage. */
  readonly aliases?: readonly string[];
  readonly contactPoints: readonly ExistingContactPoint[];
  /** `yyyy-mm-dd`. */
  readonly confirmedOn: string | null;
  readonly source: string;
  readonly notes: string;
};

export type ExistingPosition = {
  readonly id: string;
  readonly personId: string | null;
  readonly organisationId: string;
  /** The role as shown: its label or the free text. */
  readonly role: string;
  readonly areaIds: readonly string[];
  readonly themeIds: readonly string[];
};

/** An empty network, for a first import. */
export const nothingExists: Existing = {
  organisations: [],
  persons: [],
  positions: [],
  themes: [],
  areas: [],
  partnerTypes: [],
};
