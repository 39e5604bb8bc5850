/** Cells that hold a word instead of a value: nothing known, the same as above, a vacancy, a spreadsheet error. */
import { foldWords } from '../../text/fold.ts';

const emptyWords: ReadonlySet<string> = new Set([
  'nvt',
  'na',
  'nb',
  'onbekend',
  'onbk',
  'geen',
  'niet van toepassing',
  'niet bekend',
  'nog onbekend',
  'n v t',
  'n a',
  'n b',
  'leeg',
  'null',
  'none',
  'unknown',
]);

/** Signs only: `-`, `--`, `?`, `??`, `/`, `.`, `*`, `x` is a tick and not here. */
const signsOnly = /^[-–—?.,/\\*_~=+!·…]+$/u;

/** How an empty word can begin; most cells are told apart by this alone. */
const maybeEmpty = /^[^a-zA-Z0-9]|^[ngluoNGLUO]/;

/** True for a cell that says "nothing here": `n.v.t.`, `-`, `?`, `onbekend`. White space alone is empty as well. */
export function isEmptyWord(cell: string): boolean {
  const trimmed = cell.trim();
  if (trimmed === '') return true;
  if (trimmed.length > 24 || !maybeEmpty.test(trimmed)) return false;
  return signsOnly.test(trimmed) || emptyWords.has(foldWords(trimmed));
}

const dittoWords: ReadonlySet<string> = new Set([
  'idem',
  'ide',
  'id',
  'ditto',
  'zie hierboven',
  'zie boven',
  'als boven',
  'als hierboven',
  'zelfde',
  'dezelfde',
  'hetzelfde',
]);
const dittoSigns = /^(?:"|''|,,|"{2}|〃|-\s*"\s*-|"\s*"|↑)$/u;

/** How such a word can begin. */
const maybeDitto = /^[^a-zA-Z0-9]|^[idzahIDZAH]/;

/** True for a cell that repeats the one above: `idem`, `zie hierboven`, `"`. */
export function isDittoWord(cell: string): boolean {
  const trimmed = cell.trim();
  if (trimmed === '' || trimmed.length > 24 || !maybeDitto.test(trimmed)) return false;
  return dittoSigns.test(trimmed) || dittoWords.has(foldWords(trimmed));
}

/** `-NB` and the like are what Excel writes for an error, in Dutch and in English. */
const spreadsheetErrors: ReadonlySet<string> = new Set(
  [
    '#N/B',
    '#VERW!',
    '#NAAM?',
    '#WAARDE!',
    '#DEEL/0!',
    '#GETAL!',
    '#LEEG!',
    '#N/A',
    '#REF!',
    '#NAME?',
    '#VALUE!',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#OVERLOOP!',
    '#SPILL!',
  ].map((error) => error.toLowerCase()),
);

/** True for a cell that holds a spreadsheet's error instead of a value. */
export function isSpreadsheetError(cell: string): boolean {
  return cell.startsWith('#') && spreadsheetErrors.has(cell.trim().toLowerCase());
}

const vacancyStart =
  /^(?:vacature|vacant|vac|openstaande functie|onbezet|nnb|n n b|nog niet bekend|nog te benoemen|nog in te vullen|ntb|n t b|wordt geworven)\b/u;

/** Most cells are told apart by this alone. */
const maybeVacancy = /^[^a-zA-Z]|^[vonwVONW]|[vV][aA][cC][aA]|[oO][nN][bB][eE][zZ]/;

/**
 * A vacancy instead of a name or a role, or null. `role` is what is left beside the word:
 * `vacature wijkagent` → `wijkagent`, `n.n.b.` → `''`.
 */
export function readVacancy(cell: string): { readonly role: string } | null {
  const trimmed = cell.trim();
  if (trimmed === '' || trimmed.length > 120 || !maybeVacancy.test(trimmed)) return null;
  const words = foldWords(trimmed);
  const match = vacancyStart.exec(words);
  if (match !== null) {
    const wordCount = match[0].split(' ').length;
    return { role: afterWords(trimmed, wordCount) };
  }
  const behind = /^(.*\S)\s*[-,:(]\s*(?:vacature|vacant|onbezet)\)?$/iu.exec(trimmed);
  return behind === null ? null : { role: behind[1] ?? '' };
}

/** The text behind its first `count` words (runs of letters and digits, `n.n.b.` being three). */
function afterWords(text: string, count: number): string {
  const word = /[\p{L}\p{N}]+/gu;
  for (let seen = 0; seen < count; seen += 1) word.exec(text);
  // `nnb` folds to one word and `n.n.b.` to three: both end behind their last letter.
  return text.slice(word.lastIndex).replace(/^[\s.:,;()[\]/-]+|[\s()[\]]+$/gu, '');
}
