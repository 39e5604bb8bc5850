/**
 * Which column holds what? Proposes a field per column from its heading and from what stands in it, with a confidence
 * the user can see, and takes the user's own choices. Asks where two columns claim the same field.
 */
import { cleanLine } from '../text/clean.ts';
import { fieldDefinition, fieldDefinitions, fieldOfHeading, isPrivateHeading } from './columns.ts';
import { isEmptyWord } from './normalise/emptyWords.ts';
import { readMark } from './normalise/marks.ts';
import type { AreaIndex } from './normalise/areas.ts';
import type { ColumnMapping, FieldId, Header, Heading, MappedColumn, Reason, Table } from './types.ts';

export type MapColumnsOptions = {
  /** Knows the names of places, so that a column of municipalities is seen without its heading. */
  readonly areas?: AreaIndex;
};

const sampleSize = 100;
/** Beyond this many columns only headings count: no contact list is that wide, and looking costs. */
const columnsSampled = 256;

/** Groups above a heading that change what `Naam` is. */
const organisationGroup = /^(?:organisatie|instelling|partner|ketenpartner|bedrijf)/iu;
const personGroup = /^(?:contact|persoon|medewerker|deelnemer)/iu;

type Proposal = { readonly field: FieldId; readonly score: number; readonly basis: MappedColumn['basis'] };

function sampleColumns(table: Table, header: Header): string[][] {
  const samples: string[][] = header.headings.map(() => []);
  const sampled = samples.slice(0, columnsSampled);
  const last = Math.min(table.rows.length, header.firstDataRow + 1_000);
  for (let index = header.firstDataRow; index < last; index += 1) {
    const row = table.rows[index] ?? [];
    // A row with too many cells has shifted: it says nothing about its columns.
    if (row.length > header.headings.length) continue;
    for (const [column, sample] of sampled.entries()) {
      const cell = row[column] ?? '';
      if (sample.length >= sampleSize || cell === '') continue;
      const clean = cleanLine(cell.slice(0, 500));
      if (!isEmptyWord(clean)) sample.push(clean);
    }
  }
  return samples;
}

function share(sample: readonly string[], test: (cell: string) => boolean): number {
  if (sample.length === 0) return 0;
  return sample.filter(test).length / sample.length;
}

function contentScores(sample: readonly string[], areas: AreaIndex | undefined): Map<FieldId, number> {
  const scores = new Map<FieldId, number>();
  for (const field of fieldDefinitions) {
    const { looksLike } = field;
    const isArea = field.id === 'areas' && areas !== undefined;
    const score = isArea
      ? share(sample, (cell) => (looksLike?.(cell) ?? false) || areas.lookup(cell.split(/[,;]/u)[0] ?? '').length > 0)
      : looksLike === undefined
        ? 0
        : share(sample, looksLike);
    if (score > 0) scores.set(field.id, score);
  }
  return scores;
}

/** The field a heading gives within its group: `Organisatie/Naam` is the organisation. */
function headingField(heading: Heading): { field: FieldId; isExact: boolean } | null {
  const own = fieldOfHeading(heading.own) ?? fieldOfHeading(heading.text);
  if (own === null) return null;
  if (own.field === 'fullName' && organisationGroup.test(heading.group))
    return { field: 'organisation', isExact: own.isExact };
  if (own.field === 'organisation' && personGroup.test(heading.group)) return { field: 'fullName', isExact: false };
  return own;
}

function proposalsFor(heading: Heading, sample: readonly string[], areas: AreaIndex | undefined): Proposal[] {
  const content = contentScores(sample, areas);
  const named = headingField(heading);
  const proposals: Proposal[] = [];
  if (named !== null) {
    const looks = content.get(named.field) ?? 0;
    const knowsLooks = fieldDefinition(named.field)?.looksLike !== undefined && sample.length > 0;
    const base = named.isExact ? 0.85 : 0.65;
    const score = knowsLooks ? base - 0.15 + 0.3 * looks : base;
    proposals.push({ field: named.field, score: Math.min(1, score), basis: looks >= 0.5 ? 'both' : 'heading' });
  }
  for (const [field, looks] of content) {
    if (field === named?.field) continue;
    // Against a heading that says something else only unmistakable looks win.
    const isUnmistakable =
      field === 'email' || field === 'postcode' || field === 'website' || field === 'phone' || field === 'mobile';
    const score = named === null ? looks * 0.75 : isUnmistakable && looks >= 0.8 ? 0.78 * looks : looks * 0.4;
    if (looks >= 0.4) proposals.push({ field, score, basis: 'content' });
  }
  return proposals.sort((a, b) => b.score - a.score);
}

const leastScore = 0.35;

/** Gives fields out to columns, surest first; a field for one column only is not given twice. */
function assign(all: readonly (readonly Proposal[])[]): (Proposal | null)[] {
  const given: (Proposal | null)[] = all.map(() => null);
  const taken = new Set<FieldId>();
  const order = all.flatMap((proposals, column) => proposals.map((proposal) => ({ column, proposal })));
  order.sort((a, b) => b.proposal.score - a.proposal.score || a.column - b.column);
  for (const { column, proposal } of order) {
    if (given[column] !== null || proposal.score < leastScore) continue;
    const isMany = fieldDefinition(proposal.field)?.isMany === true;
    if (!isMany && taken.has(proposal.field)) continue;
    given[column] = proposal;
    taken.add(proposal.field);
  }
  return given;
}

/** Where no column is the organisation and one called `Naam` looks like it, that is the one. */
function preferOrganisation(headings: readonly Heading[], all: Proposal[][]): void {
  const hasOrganisation = all.some((proposals) => proposals[0]?.field === 'organisation');
  if (hasOrganisation) return;
  for (const [column, proposals] of all.entries()) {
    const [first] = proposals;
    const second = proposals.find((proposal) => proposal.field === 'organisation');
    if (first?.field !== 'fullName' || second === undefined || headings[column]?.group !== '') continue;
    proposals.unshift({ field: 'organisation', score: first.score + 0.01, basis: 'both' });
    return;
  }
}

function issuesOf(
  heading: Heading,
  sample: readonly string[],
  given: Proposal | null,
  proposals: readonly Proposal[],
): Reason[] {
  const column = heading.index + 1;
  const name = heading.text === '' ? `${column}` : heading.text;
  const issues: Reason[] = [];
  if (sample.length === 0) return [{ code: 'COLUMN_EMPTY', params: { column } }];
  if (heading.isDuplicate) issues.push({ code: 'HEADING_TWICE', params: { heading: name } });
  if (isPrivateHeading(heading.text)) issues.push({ code: 'COLUMN_PRIVATE', params: { heading: name } });
  else if (given === null)
    issues.push({
      code: proposals.length > 0 ? 'COLUMN_FIELD_TAKEN' : 'COLUMN_NOT_RECOGNISED',
      params: { heading: name },
    });
  else if (given.basis === 'content') issues.push({ code: 'COLUMN_BY_CONTENT', params: { heading: name } });
  return issues;
}

/**
 * A matrix: two or more columns that hold nothing but ticks under headings that name no field. Their headings are
 * themes; the user is asked to look.
 */
function proposeMatrix(headings: readonly Heading[], samples: readonly (readonly string[])[], all: Proposal[][]): void {
  const ticked = headings.filter(({ index, text }) => {
    const sample = samples[index] ?? [];
    const isNamed = (all[index] ?? []).some(({ basis }) => basis !== 'content');
    const isTicked = sample.length > 0 && sample.every((cell) => readMark(cell) !== null);
    return text !== '' && !isNamed && !isPrivateHeading(text) && isTicked;
  });
  if (ticked.length < 2) return;
  for (const { index } of ticked) all[index]?.unshift({ field: 'themes', score: 0.6, basis: 'content' });
}

/** Proposes a field for every column of the header. Columns with a private heading are left out until the user says so. */
export function mapColumns(table: Table, header: Header, options: MapColumnsOptions = {}): ColumnMapping {
  const samples = sampleColumns(table, header);
  const all = header.headings.map((heading) => {
    const sample = samples[heading.index] ?? [];
    if (isPrivateHeading(heading.text)) return [];
    return sample.length === 0 && heading.text === '' ? [] : proposalsFor(heading, sample, options.areas);
  });
  preferOrganisation(header.headings, all);
  proposeMatrix(header.headings, samples, all);
  const given = assign(all);
  const columns = header.headings.map((heading): MappedColumn => {
    const proposals = all[heading.index] ?? [];
    const proposal = given[heading.index] ?? null;
    const field = proposal?.field ?? 'ignore';
    const alternatives = [...new Set(proposals.map((candidate) => candidate.field))].filter(
      (candidate) => candidate !== field,
    );
    const issues = issuesOf(heading, samples[heading.index] ?? [], proposal, proposals);
    return {
      index: heading.index,
      heading: heading.text,
      field,
      confidence: Math.round((proposal?.score ?? 0) * 100) / 100,
      basis: proposal?.basis ?? 'none',
      alternatives,
      issues,
    };
  });
  return { headerRows: header.headerRows, firstDataRow: header.firstDataRow, columns };
}

/** The mapping with the user's choice for one column. */
export function chooseField(mapping: ColumnMapping, index: number, field: FieldId): ColumnMapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.index === index ? { ...column, field, confidence: 1, basis: 'user' as const, issues: [] } : column,
    ),
  };
}

/**
 * The mapping as it was for these headings the last time; columns that were proposed the same way stay as proposed. A
 * remembered mapping of another number of columns is of another list: the proposal stays.
 */
export function asRemembered(mapping: ColumnMapping, fields: readonly FieldId[] | null): ColumnMapping {
  if (fields?.length !== mapping.columns.length) return mapping;
  const columns = mapping.columns.map((column, place): MappedColumn => {
    const field = fields[place] ?? column.field;
    return field === column.field ? column : { ...column, field, confidence: 1, basis: 'remembered', issues: [] };
  });
  return { ...mapping, columns };
}
