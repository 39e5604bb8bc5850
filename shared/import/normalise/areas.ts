/**
 * One cell with work areas → areas of the network. Names are compared folded, so `Heeze Leende` finds `Heeze-Leende`;
 * a hyphen never separates. What fits more than one area, or none, is asked.
 */
import { foldWords } from '../../text/fold.ts';
import type { AreaKind } from '../../schema/vocabulary.ts';
import type { ExistingArea, Reason } from '../types.ts';

/** What a heading says about the kind of area in its column. */
export const areaHints = ['municipality', 'province', 'region', null] as const;
export type AreaHint = (typeof areaHints)[number];

export type AreaFinding =
  | { readonly kind: 'found'; readonly areaId: string; readonly text: string; readonly issue: Reason | null }
  /** All of the network's own region. */
  | { readonly kind: 'all'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly areaIds: readonly string[]; readonly issue: Reason }
  | { readonly kind: 'unknown'; readonly text: string; readonly issue: Reason };

export type AreaReading = {
  readonly findings: readonly AreaFinding[];
  /** Notes that stand beside what was found: `e.o.` widens an area by an unknown amount. */
  readonly issues: readonly Reason[];
};

/** Areas by every spelling that may stand in a cell. */
export type AreaIndex = {
  readonly lookup: (text: string) => readonly ExistingArea[];
  /** Folded names of places, longest first; for taking a place off an organisation's name. */
  readonly isPlace: (words: string) => boolean;
};

const qualifier = /\s*\([^()]{1,6}\)\s*$/u;

const kindBefore =
  /^(?:provincie|veiligheidsregio|arbeidsmarktregio|politie-?eenheid|ggd-?regio|ggd|regio|gemeente)\s+/iu;

/**
 * Builds the index once per import. A name with a qualifier (`Bergen (NH.)`) is also found without it, a province
 * without its word (`Utrecht` is then municipality and province both), a region without its word where nothing else
 * has that name.
 */
export function indexAreas(areas: readonly ExistingArea[]): AreaIndex {
  const byKey = new Map<string, ExistingArea[]>();
  const byRestOfName = new Map<string, ExistingArea[]>();
  const add = (map: Map<string, ExistingArea[]>, name: string, area: ExistingArea) => {
    const key = foldWords(name);
    if (key === '') return;
    const known = map.get(key);
    if (known === undefined) map.set(key, [area]);
    else if (!known.includes(area)) known.push(area);
  };
  for (const area of areas) {
    for (const name of [area.name, ...area.aliases]) {
      add(byKey, name, area);
      add(byKey, name.replace(qualifier, ''), area);
      add(byKey, name.replace(/^['’]?[st]-? ?(?=\p{Lu})/u, ''), area);
      add(byKey, name.replace(/^['’]s[- ](?=\p{Lu})/u, 's'), area);
      const rest = name.replace(kindBefore, '');
      if (rest !== name) add(area.kind === 'province' ? byKey : byRestOfName, rest, area);
    }
  }
  const find = (key: string) => byKey.get(key) ?? byRestOfName.get(key) ?? [];
  return {
    lookup: (text) => find(foldWords(text)),
    isPlace: (words) => byKey.has(words),
  };
}

const surroundings = /[\s,]*(?:\(?\be\.?\s?o\.?\)?|\ben omgeving|\ben omstreken|\bomgeving|\bo\.?m\.?str\.?)\s*$/iu;
const allAreas: ReadonlySet<string> = new Set([
  'alle gemeenten',
  'alle gemeentes',
  'alle',
  'allen',
  'allemaal',
  'hele regio',
  'gehele regio',
  'de hele regio',
  'regiobreed',
  'regio breed',
  'regionaal',
  'heel de regio',
  'alle regiogemeenten',
  'regio',
]);
const wholeCountry: ReadonlySet<string> = new Set(['landelijk', 'nederland', 'heel nederland', 'nl', 'land']);
const leadingWord =
  /^(?:(?:gem|gmte|prov)\.:?\s*|(?:gemeente|gem|gmte|gemeentes|gemeenten|regio|provincie|prov|veiligheidsregio|vr|wijk|dorp|stad):?\s+)/iu;
const hintOfWord: readonly (readonly [RegExp, AreaHint])[] = [
  [/^(?:gemeente|gem)/iu, 'municipality'],
  [/^prov/iu, 'province'],
  [/^(?:regio|veiligheidsregio|vr\b)/iu, 'region'],
];

function hintOf(text: string): AreaHint {
  return hintOfWord.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function ofKind(areas: readonly ExistingArea[], hint: AreaHint): readonly ExistingArea[] {
  if (hint === null || areas.length < 2) return areas;
  const kinds: readonly AreaKind[] = hint === 'region' ? ['region', 'set'] : [hint];
  const fitting = areas.filter((area) => kinds.includes(area.kind));
  return fitting.length === 0 ? areas : fitting;
}

function lookUp(text: string, index: AreaIndex, hint: AreaHint): readonly ExistingArea[] {
  const whole = index.lookup(text);
  if (whole.length > 0) return ofKind(whole, hint);
  const bare = text.replace(leadingWord, '');
  return bare === text ? [] : ofKind(index.lookup(bare), hintOf(text) ?? hint);
}

function readPiece(piece: string, index: AreaIndex, hint: AreaHint, issues: Reason[]): AreaFinding {
  const bare = piece.replace(surroundings, '').trim();
  const text = bare === '' ? piece : bare;
  if (bare !== piece) issues.push({ code: 'AREA_SURROUNDINGS', params: { value: piece } });
  const words = foldWords(text);
  const found = lookUp(text, index, hint);
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    const isOtherName = foldWords(only.name) !== words && foldWords(only.name.replace(qualifier, '')) !== words;
    const issue: Reason | null = isOtherName
      ? { code: 'AREA_BY_OTHER_NAME', params: { value: text, area: only.name } }
      : null;
    return { kind: 'found', areaId: only.id, text, issue };
  }
  if (found.length > 1) {
    const params = { value: text, count: found.length, areas: found.map((area) => area.name).join(', ') };
    return {
      kind: 'ambiguous',
      text,
      areaIds: found.map((area) => area.id),
      issue: { code: 'AREA_AMBIGUOUS', params },
    };
  }
  if (allAreas.has(words)) return { kind: 'all', text };
  return { kind: 'unknown', text, issue: { code: 'AREA_UNKNOWN', params: { value: text } } };
}

/** Joins neighbouring pieces again where together they are a name (`Nuenen, Gerwen en Nederwetten`). */
function joinKnown(pieces: readonly string[], index: AreaIndex): string[] {
  const joined: string[] = [];
  let at = 0;
  while (at < pieces.length) {
    let taken = 1;
    for (let length = Math.min(4, pieces.length - at); length > 1; length -= 1) {
      if (index.lookup(pieces.slice(at, at + length).join(' ')).length === 0) continue;
      taken = length;
      break;
    }
    joined.push(pieces.slice(at, at + taken).join(taken > 1 ? ', ' : ''));
    at += taken;
  }
  return joined;
}

/** `A en B` is two areas only when the whole is none and both halves are. */
function splitAnd(piece: string, index: AreaIndex): string[] {
  if (index.lookup(piece).length > 0 || !/\s(?:en|&|\+)\s/iu.test(piece)) return [piece];
  const halves = piece.split(/\s+(?:en|&|\+)\s+/iu);
  const areKnown = halves.every(
    (half) => index.lookup(half.replace(leadingWord, '').replace(surroundings, '')).length > 0,
  );
  return areKnown ? halves : [piece];
}

function splitAreas(cell: string, index: AreaIndex): string[] {
  const whole = cell.replace(/\s+/gu, ' ').trim();
  if (index.lookup(whole).length > 0) return [whole];
  return cell
    .split(/\s*[;|\n]\s*|\s*\/\s*(?!d\b)/iu)
    .flatMap((piece) =>
      joinKnown(
        piece.split(/\s*,\s*/u).filter((part) => part !== ''),
        index,
      ),
    )
    .flatMap((piece) => splitAnd(piece.replace(/\s+/gu, ' ').trim(), index))
    .filter((piece) => piece !== '');
}

/** Reads one cell. Empty gives no findings. `Landelijk` is the area of kind country when the network has one. */
export function readAreas(cell: string, index: AreaIndex, country: ExistingArea | null, hint: AreaHint): AreaReading {
  const issues: Reason[] = [];
  const findings: AreaFinding[] = [];
  for (const piece of splitAreas(cell, index)) {
    if (country !== null && wholeCountry.has(foldWords(piece))) {
      findings.push({ kind: 'found', areaId: country.id, text: piece, issue: null });
      continue;
    }
    findings.push(readPiece(piece, index, hint, issues));
  }
  return { findings, issues };
}

/** What the heading of an area column promises: `Gemeente(n)` → municipality. */
export function areaHintOfHeading(heading: string): AreaHint {
  const words = foldWords(heading);
  if (/\bgemeente/u.test(words)) return 'municipality';
  if (/\bprovincie/u.test(words)) return 'province';
  return null;
}
