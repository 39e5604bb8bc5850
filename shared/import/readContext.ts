/** What reading a row needs to know besides the row: the mapping, the answers of the user, the words of the network. */
import { foldWords } from '../text/fold.ts';
import { areaHintOfHeading, areaHints, indexAreas, readAreas } from './normalise/areas.ts';
import type { AreaHint, AreaIndex, AreaReading } from './normalise/areas.ts';
import { readDate } from './normalise/dates.ts';
import type { DateReading } from './normalise/dates.ts';
import { parseOrganisationName } from './normalise/organisationName.ts';
import type { OrganisationName } from './normalise/organisationName.ts';
import { splitThemes } from './normalise/themes.ts';
import { expandAbbreviation } from './normalise/partnerTypes.ts';
import { parsePhones } from './normalise/phones.ts';
import type { PhoneFinding, PhoneKind } from './normalise/phones.ts';
import { defaultProposals } from './planTypes.ts';
import type { PlanOptions, ProposalKind, RowDecision, RowIssue } from './planTypes.ts';
import { columnsByField } from './readCells.ts';
import type { FieldColumns } from './readCells.ts';
import type { ColumnMapping, Existing } from './types.ts';

export type ReadContext = {
  readonly mapping: ColumnMapping;
  readonly columns: FieldColumns;
  /** Columns of areas, with the kind of area their heading promises. */
  readonly areaColumns: readonly { readonly index: number; readonly hint: AreaHint }[];
  readonly options: PlanOptions;
  readonly areas: AreaIndex;
  /** Labels and ids of partner types, folded; abbreviations of the field included. */
  readonly partnerTypeByWord: { readonly get: (words: string) => string | undefined };
  readonly partnerTypeLabels: ReadonlyMap<string, string>;
  /** Readers of single cells. The same text is read once per plan: lists repeat themselves, and checking costs. */
  readonly phones: (cell: string, hint: PhoneKind) => readonly PhoneFinding[];
  readonly areasIn: (cell: string, hint: AreaHint) => AreaReading;
  readonly organisationIn: (cell: string) => OrganisationName;
  readonly dateIn: (cell: string) => DateReading;
  readonly themesIn: (cell: string) => readonly string[];
};

/** A pure reader that remembers what it read. */
function remembering<Result>(read: (cell: string) => Result): (cell: string) => Result {
  const known = new Map<string, Result>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = read(cell);
    known.set(cell, result);
    return result;
  };
}

function partnerTypeLookup(existing: Existing): ReadContext['partnerTypeByWord'] {
  const byWord = new Map<string, string>();
  for (const type of existing.partnerTypes) {
    byWord.set(foldWords(type.id), type.id);
    byWord.set(foldWords(type.label), type.id);
    // `politie basisteam (police)`: what stands in brackets explains.
    const plain = foldWords(type.label.replace(/\([^()]*\)/gu, ''));
    if (!byWord.has(plain)) byWord.set(plain, type.id);
  }
  const known = new Set(existing.partnerTypes.map((type) => type.id));
  const get = (words: string): string | undefined => {
    const direct = byWord.get(words);
    if (direct !== undefined) return direct;
    const expanded = expandAbbreviation(words)?.typeId;
    return expanded !== undefined && known.has(expanded) ? expanded : undefined;
  };
  return { get };
}

/** Everything `readRow` needs, built once per plan. */
export function createReadContext(mapping: ColumnMapping, existing: Existing, options: PlanOptions): ReadContext {
  const areas = indexAreas(existing.areas);
  const country = existing.areas.find((area) => area.kind === 'country') ?? null;
  const themeIdByWords = new Map(existing.themes.map((theme) => [foldWords(theme.label), theme.id]));
  const phoneReaders = {
    phone: remembering((cell) => parsePhones(cell, 'phone')),
    mobile: remembering((cell) => parsePhones(cell, 'mobile')),
  };
  const areaReader = (hint: AreaHint) => remembering((cell) => readAreas(cell, areas, country, hint));
  const areaReaders = new Map(areaHints.map((hint) => [hint, areaReader(hint)]));
  return {
    mapping,
    columns: columnsByField(mapping),
    areaColumns: mapping.columns
      .filter((column) => column.field === 'areas')
      .map(({ index, heading }) => ({ index, hint: areaHintOfHeading(heading) })),
    options,
    areas,
    partnerTypeByWord: partnerTypeLookup(existing),
    partnerTypeLabels: new Map(existing.partnerTypes.map((type) => [type.id, type.label])),
    phones: (cell, hint) => phoneReaders[hint](cell),
    areasIn: (cell, hint) => areaReaders.get(hint)?.(cell) ?? { findings: [], issues: [] },
    organisationIn: remembering(parseOrganisationName),
    dateIn: remembering((cell) => readDate(cell, options.dateOrder)),
    themesIn: remembering((cell) => splitThemes(cell, (words) => themeIdByWords.has(words))),
  };
}

/** One row while it is read: what is decided about it, and where its issues go. */
export type RowScope = {
  readonly context: ReadContext;
  readonly decision: RowDecision | undefined;
  readonly issues: RowIssue[];
};

/** Whether a kind of proposal is taken in this row: the row's decision, else that of the list, else the default. */
export function takesProposal(scope: RowScope, kind: ProposalKind): boolean {
  return scope.decision?.proposals?.[kind] ?? scope.context.options.proposals?.[kind] ?? defaultProposals[kind];
}
