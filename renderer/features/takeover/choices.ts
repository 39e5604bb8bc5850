// Choices for a whole plan at once, and what a choice asks of others.
import {
  choicesFor,
  defaultChoice,
  type TakeChoice,
  type TakeoverChoices,
  type TakeRecord,
} from '../../../shared/takeover/types.ts';

export const bulkChoices = ['propose', 'all', 'newest', 'none'] as const;
export type BulkChoice = (typeof bulkChoices)[number];

/** What is done with a record by the choices made so far. */
export function choiceOf(choices: TakeoverChoices, record: TakeRecord): TakeChoice {
  return canCome(record) ? (choices[record.key] ?? defaultChoice(record.state)) : 'none';
}

/** Whether there is something to choose. Of what both changed, only the text that holds a number may be the one left. */
export function canCome({ isErased, holdsBsn, state }: TakeRecord): boolean {
  return !isErased && !(holdsBsn && state !== 'both');
}

/** One answer for every record. */
export function choicesByBulk(records: readonly TakeRecord[], bulk: BulkChoice): TakeoverChoices {
  if (bulk === 'propose') return {};
  // Erasing also takes a name out of texts: what nothing explains may be such a text, and is taken one by one or not.
  const hasErased = records.some(({ isErased }) => isErased);
  return Object.fromEntries(
    records.map((record) => [
      record.key,
      hasErased && record.state === 'unknown' ? defaultChoice(record.state) : bulkChoice(record, bulk),
    ]),
  );
}

function bulkChoice(record: TakeRecord, bulk: Exclude<BulkChoice, 'propose'>): TakeChoice {
  if (bulk !== 'newest') return bulk;
  const { hereAt, thereAt, state } = record;
  if (hereAt === null || thereAt === null) return defaultChoice(state);
  if (thereAt > hereAt) return 'all';
  return choicesFor(state).includes('rest') ? 'rest' : 'none';
}

/** The first thing a record needs that will not be there; null when it can be taken. */
export function unmetNeed(
  record: TakeRecord,
  records: ReadonlyMap<string, TakeRecord>,
  choices: TakeoverChoices,
): { readonly name: string; readonly canBeChosen: boolean } | null {
  for (const { key, name } of record.needs) {
    if (key === null) return { name, canBeChosen: false };
    const needed = records.get(key);
    if (needed && choiceOf(choices, needed) === 'none') return { name, canBeChosen: true };
  }
  return null;
}
