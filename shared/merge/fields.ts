/**
 * Two records of one organisation or person → one: which of the two says what, field by field. Answers what may be
 * chosen, what is chosen when nobody says otherwise, and what comes out. Leaves out what hangs on them (mergeTies.ts).
 */
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import { foldWords } from '../text/fold.ts';

/** `kept` is the record whose id stays, `gone` the one that goes; `both` takes the values of the two together. */
export const mergeSides = ['kept', 'gone', 'both'] as const;
export type MergeSide = (typeof mergeSides)[number];

/** What is chosen as one: a name is never half of the one and half of the other. */
export const mergeFields = [
  'name',
  'title',
  'aliases',
  'typeIds',
  'parentId',
  'scale',
  'areaIds',
  'themeIds',
  'tagIds',
  'contactPoints',
  'address',
  'website',
  'kvk',
  'hasLivedExperience',
  'goal',
  'offers',
  'doesNotOffer',
  'expects',
  'targetGroup',
  'excludes',
  'standing',
  'successors',
  'validFrom',
  'validUntil',
  'picture',
  'purpose',
  'legalGround',
  'reviewBy',
  'mayShow',
  'mayExport',
  'source',
  'confirmedOn',
  'notes',
] as const;
export type MergeField = (typeof mergeFields)[number];

export type MergeChoices = Readonly<Partial<Record<MergeField, MergeSide>>>;

export type Mergeable = Organisation | Person;

/** One field on which the two differ. */
export type FieldChoice = {
  readonly field: MergeField;
  readonly side: MergeSide;
  /** Whether `both` can be chosen. */
  readonly canBeBoth: boolean;
};

const lists: readonly MergeField[] = [
  'aliases',
  'typeIds',
  'areaIds',
  'themeIds',
  'tagIds',
  'contactPoints',
  'successors',
];
const texts: readonly MergeField[] = ['goal', 'offers', 'doesNotOffer', 'expects', 'targetGroup', 'excludes', 'notes'];

/** Longest text a note may have (shared/schema/text.ts): two that are longer together cannot both be kept. */
const longestNote = 20_000;

/** The value of a field in a form that can be compared and counted; null where the record's kind has no such field. */
export function fieldValue(record: Mergeable, field: MergeField): unknown {
  switch (field) {
    case 'name':
      return record.label;
    case 'standing':
      return record.presence;
    case 'picture':
      return record.kind === 'organisation' ? record.logoSha : record.photoSha;
    default:
      return (record as Readonly<Record<string, unknown>>)[field] ?? null;
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return JSON.stringify(a.toSorted(byText)) === JSON.stringify(b.toSorted(byText));
  return JSON.stringify(a) === JSON.stringify(b);
}

function byText(a: unknown, b: unknown): number {
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
  if (textA === textB) return 0;
  return textA < textB ? -1 : 1;
}

/** Fields on which the two differ, in the order of a form, each with the side that is taken unless the user says so. */
export function fieldChoices(kept: Mergeable, gone: Mergeable): readonly FieldChoice[] {
  return mergeFields.flatMap((field) => {
    const [a, b] = [fieldValue(kept, field), fieldValue(gone, field)];
    if (isSame(a, b)) return [];
    return [{ field, side: defaultSide(kept, gone, field), canBeBoth: canBeBoth(a, b, field) }];
  });
}

function canBeBoth(a: unknown, b: unknown, field: MergeField): boolean {
  if (lists.includes(field)) return !isEmpty(a) && !isEmpty(b);
  if (!texts.includes(field) || isEmpty(a) || isEmpty(b)) return false;
  return String(a).length + String(b).length + 2 <= longestNote;
}

function defaultSide(kept: Mergeable, gone: Mergeable, field: MergeField): MergeSide {
  const [a, b] = [fieldValue(kept, field), fieldValue(gone, field)];
  const cautious = cautiousSide(kept, gone, field);
  if (cautious) return cautious;
  if (isEmpty(a)) return 'gone';
  if (isEmpty(b)) return 'kept';
  if (lists.includes(field)) return 'both';
  if (field === 'notes' && canBeBoth(a, b, field)) return 'both';
  return newestOrFullest(kept, gone, a, b);
}

/** Where one answer is safer than the other: what was refused stays refused, the nearest review counts, and who is still there is there. */
function cautiousSide(kept: Mergeable, gone: Mergeable, field: MergeField): MergeSide | null {
  switch (field) {
    case 'mayShow':
    case 'mayExport':
      return fieldValue(kept, field) === false ? 'kept' : 'gone';
    case 'standing':
      return kept.presence === 'present' ? 'kept' : 'gone';
    case 'validUntil':
      return kept.validUntil === null || (gone.validUntil !== null && kept.validUntil > gone.validUntil)
        ? 'kept'
        : 'gone';
    case 'confirmedOn':
      return (kept.confirmedOn ?? '') >= (gone.confirmedOn ?? '') ? 'kept' : 'gone';
    case 'reviewBy':
    case 'validFrom':
      return earliestSide(fieldValue(kept, field), fieldValue(gone, field));
    default:
      return null;
  }
}

function earliestSide(a: unknown, b: unknown): MergeSide | null {
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  return a <= b ? 'kept' : 'gone';
}

function newestOrFullest(kept: Mergeable, gone: Mergeable, a: unknown, b: unknown): MergeSide {
  const [confirmed, other] = [kept.confirmedOn ?? '', gone.confirmedOn ?? ''];
  if (confirmed !== other) return confirmed > other ? 'kept' : 'gone';
  return fullness(b) > fullness(a) ? 'gone' : 'kept';
}

/** How much a value says: the letters in it. */
function fullness(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + fullness(each), 0);
}

/** The side of every field, the user's choices over the defaults. */
export function sidesOf(kept: Mergeable, gone: Mergeable, choices: MergeChoices): (field: MergeField) => MergeSide {
  const chosen = new Map(fieldChoices(kept, gone).map((choice) => [choice.field, choice]));
  return (field) => {
    const choice = chosen.get(field);
    if (!choice) return 'kept';
    const asked = choices[field] ?? choice.side;
    // Two names, or two texts that do not fit together, are not both taken.
    return asked === 'both' && !choice.canBeBoth ? choice.side : asked;
  };
}

/** Both names of a list, each once, the first's first. */
export function union<T>(a: readonly T[], b: readonly T[], keyOf: (item: T) => string): T[] {
  const all = new Map<string, T>();
  for (const item of [...a, ...b]) if (!all.has(keyOf(item))) all.set(keyOf(item), item);
  return [...all.values()];
}

/** Two texts one under the other; once when they say the same. */
export function bothTexts(a: string, b: string): string {
  if (foldWords(a).includes(foldWords(b))) return a;
  if (foldWords(b).includes(foldWords(a))) return b;
  return `${a}\n${b}`;
}
