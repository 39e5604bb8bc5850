/** What reading a row needs to know besides the row: the mapping, the answers of the user, the words of the network. */
import { foldWords } from '../text/fold.ts';
import { indexAreas } from './normalise/areas.ts';
import type { AreaIndex } from './normalise/areas.ts';
import { expandAbbreviation } from './normalise/partnerTypes.ts';
import { parsePhones } from './normalise/phones.ts';
import type { PhoneFinding, PhoneKind } from './normalise/phones.ts';
import { defaultProposals } from './planTypes.ts';
import type { PlanOptions, ProposalKind, RowDecision, RowIssue } from './planTypes.ts';
import type { ColumnMapping, Existing, ExistingArea } from './types.ts';

export type ReadContext = {
  readonly mapping: ColumnMapping;
  readonly options: PlanOptions;
  readonly areas: AreaIndex;
  readonly country: ExistingArea | null;
  /** Labels and ids of partner types, folded; abbreviations of the field included. */
  readonly partnerTypeByWord: { readonly get: (words: string) => string | undefined };
  readonly partnerTypeLabels: ReadonlyMap<string, string>;
  readonly themeIdByWords: ReadonlyMap<string, string>;
  /** Reads a cell of numbers; the same cell only once, since checking a number costs. */
  readonly phones: (cell: string, hint: PhoneKind) => readonly PhoneFinding[];
};

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
  const seenPhones = new Map<string, readonly PhoneFinding[]>();
  return {
    mapping,
    options,
    areas: indexAreas(existing.areas),
    country: existing.areas.find((area) => area.kind === 'country') ?? null,
    partnerTypeByWord: partnerTypeLookup(existing),
    partnerTypeLabels: new Map(existing.partnerTypes.map((type) => [type.id, type.label])),
    themeIdByWords: new Map(existing.themes.map((theme) => [foldWords(theme.label), theme.id])),
    phones: (cell, hint) => {
      const key = `${hint}|${cell}`;
      const known = seenPhones.get(key);
      if (known !== undefined) return known;
      const read = parsePhones(cell, hint);
      seenPhones.set(key, read);
      return read;
    },
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
