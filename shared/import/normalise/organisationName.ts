/**
 * One cell with an organisation → its name as the product writes it, former names, abbreviation, department, and the
 * keys on which it is found again. Leaves out whether it exists already (match.ts).
 */
import { slipsBetween } from '../../text/distance.ts';
import { foldCompact, foldWords } from '../../text/fold.ts';
import type { AreaIndex } from './areas.ts';

export type OrganisationName = {
  /** Clean, spelling and case as typed; `Gem. X` and `pol. X` written out. */
  readonly name: string;
  /** Former names (`v/h`) and an abbreviation in brackets. */
  readonly aliases: readonly string[];
  /** From `Gemeente X - OOV`; `''` when the cell has none. */
  readonly department: string;
};

const formerly =
  /\s*[([]?\s*\b(?:v\/h|v\.h\.|vh|voorheen|voormalig|vroeger|fka|f\.k\.a\.)\s*:?\s+([^()[\]]+?)\s*[)\]]?\s*$/iu;
const abbreviationBehind = /\s*\(([\p{Lu}\d][\p{L}\d&-]{1,7})\)\s*$/u;
/** What people type for the apostrophe of `'s-Hertogenbosch`, beside those that cleaning the cell makes one. */
const apostrophe = "['’`´＇]";
const municipalityShort = new RegExp(
  `^(?:(?:gem|gmte)\\.:?\\s*|(?:gem|gmte|gemeente):?\\s+|gemeente(?=${apostrophe}))(?=${apostrophe}|\\p{L})`,
  'iu',
);
/** `pol. Utrecht`. */
const policeShort = /^pol\.\s*(?=\p{L})/iu;
/** `'s - Hertogenbosch` is one name, however it is spaced. */
const looseGenitive = new RegExp(`(^|\\s)${apostrophe}\\s?s(\\s|\\s*[-‐‑–—]?\\s*)(?=\\p{Lu})`, 'gu');
const departmentBehind = /^((?:gemeente)\s+.+?)\s+[-–—|]\s+(\S.*)$/iu;

function isAbbreviation(text: string): boolean {
  const capitals = text.replace(/[^\p{Lu}\d]/gu, '').length;
  return capitals >= 2 && capitals >= text.length / 2;
}

/** Takes one cell apart. An empty cell gives an empty name. */
export function parseOrganisationName(cell: string): OrganisationName {
  let name = cell.replace(/\s+/gu, ' ').trim();
  const aliases: string[] = [];
  const former = formerly.exec(name);
  if (former !== null && former.index > 0) {
    aliases.push((former[1] ?? '').trim());
    name = name.slice(0, former.index).replace(/[\s,;:-]+$/u, '');
  }
  const short = abbreviationBehind.exec(name);
  if (short !== null && short.index > 0 && isAbbreviation(short[1] ?? '')) {
    aliases.push(short[1] ?? '');
    name = name.slice(0, short.index).trim();
  }
  const long = name.replace(municipalityShort, 'Gemeente ').replace(policeShort, 'Politie ');
  const written = /^gemeente\s/iu.test(long)
    ? long.replace(looseGenitive, (_, before, joint) => `${before}'s${joint === ' ' ? ' ' : '-'}`)
    : long;
  const department = departmentBehind.exec(written);
  return {
    name: department?.[1]?.trim() ?? written,
    aliases: aliases.filter((alias) => alias !== ''),
    department: department?.[2]?.trim() ?? '',
  };
}

/** Words that say what a legal person is and not who, folded. */
const legalForms: ReadonlySet<string> = new Set([
  'stichting',
  'st',
  'sticht',
  'stg',
  'vereniging',
  'ver',
  'cooperatie',
  'coop',
  'bv',
  'nv',
  'vof',
  'ua',
  'cv',
  'maatschap',
]);
/** Words that some leave out. */
const fillers: ReadonlySet<string> = new Set(['de', 'het', 'the', 'groep', 'holding']);
/** Legal forms long enough to be mistyped recognisably. */
const longForms = [...legalForms].filter((word) => word.length >= 9);
/** Names that without a place say only what kind of organisation it is. */
const genericNames: ReadonlySet<string> = new Set([
  'gemeente',
  'politie',
  'ggd',
  'ggz',
  'om',
  'openbaar ministerie',
  'wijkteam',
  'sociaal wijkteam',
  'sociaal team',
  'veilig thuis',
  'veiligheidshuis',
  'zorg en veiligheidshuis',
  'brandweer',
  'welzijn',
  'halt',
  'kerk',
  'school',
  'veiligheidsregio',
  'basisteam',
  'politie basisteam',
  'huisarts',
  'huisartsenpost',
  'jeugdzorg',
  'reclassering',
  'provincie',
  'waterschap',
  'regio',
  'zorgkantoor',
  'woningcorporatie',
  'wijk',
  'centrum voor jeugd en gezin',
  'cjg',
  'kredietbank',
  'gecertificeerde instelling',
  'leger des heils',
]);

export type OrganisationKeys = {
  /** Folded words: equal means the same name. */
  readonly exact: string;
  /** Without legal form, spaces and signs: equal means a likely match. `''` when nothing would be left. */
  readonly core: string;
  /** The core with the words that some leave out: it tells which of two with one core is meant. */
  readonly whole: string;
  /** The core without the place it ends on; `''` when it names no place or is generic without it. */
  readonly placeless: string;
  /** The folded place it ends on, or `''`. */
  readonly place: string;
  /** The municipality this is the government of (`Gem. Den Bosch`), or that is all of its name; or null. */
  readonly municipalityId: string | null;
  /** Words of the core, for comparing one by one. */
  readonly words: readonly string[];
};

function isLegalForm(word: string): boolean {
  return legalForms.has(word) || (word.length >= 8 && longForms.some((form) => slipsBetween(word, form, 1) <= 1));
}

function joinAbbreviated(name: string): string {
  // `b.v.` and `N.V.` are one word.
  return name.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').replace(/\b([bn])\.?v\./giu, '$1v ');
}

function municipalityOf(words: readonly string[], areas: AreaIndex | null): string | null {
  if (areas === null) return null;
  const place = (words[0] === 'gemeente' ? words.slice(1) : words).join(' ');
  if (place === '' || !areas.isPlace(place)) return null;
  const found = areas.lookup(place).filter((area) => area.kind === 'municipality');
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** The keys of a name. Pure in the name and the areas; cache it per distinct name. */
export function organisationKeys(name: string, areas: AreaIndex | null): OrganisationKeys {
  const exact = foldWords(name);
  const withoutFormer = name.replace(/\([^()]*\)/gu, ' ');
  const all = foldWords(joinAbbreviated(withoutFormer))
    .split(' ')
    .filter((word) => word !== '');
  const formless = all.filter((word) => !isLegalForm(word));
  const words = formless.filter((word) => !fillers.has(word));
  const kept = words.length > 0 ? words : all;
  let place = '';
  let rest: readonly string[] = kept;
  if (areas !== null) {
    for (let length = Math.min(3, kept.length - 1); length >= 1 && place === ''; length -= 1) {
      const tail = kept.slice(-length).join(' ');
      if (!areas.isPlace(tail)) continue;
      place = tail;
      rest = kept.slice(0, -length);
    }
  }
  const isGeneric = genericNames.has(rest.join(' ')) || rest.join('').length < 5;
  const placeless = place === '' || isGeneric ? '' : rest.join('');
  return {
    exact,
    core: foldCompact(kept.join(' ')),
    whole: foldCompact(formless.join(' ')),
    placeless,
    place,
    municipalityId: municipalityOf(formless, areas) ?? municipalityOf(exact.split(' '), areas),
    words: kept,
  };
}

/** True for a name that is no more than a kind of organisation (`Politie`), of which there are many. */
export function isGenericName(name: string): boolean {
  return genericNames.has(foldWords(name));
}
