// What a step changed in a record, in words: "Website: was ‘…’, nu ‘…’". From the journal's rows to lines people read.
import type { RecordStep, RowImage } from '../../../shared/api/routes/history.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import { type KnownColumn, knownColumns, type ValueWords, wordOf } from '../../data/rowWords.ts';

/** One field that became different. `null` = nothing was there, or nothing is. */
export type FieldChange = { readonly column: KnownColumn; readonly was: string | null; readonly is: string | null };

/** The fields a step changed in the rows of one record, in the order of a record's fields. */
export function fieldChanges({ rows }: RecordStep, network: NetworkIndex, words: ValueWords): readonly FieldChange[] {
  const all = rows.flatMap(({ before, after }) => changesOf(before, after, network, words));
  return all.toSorted((a, b) => knownColumns.indexOf(a.column) - knownColumns.indexOf(b.column));
}

function changesOf(
  before: RowImage | null,
  after: RowImage | null,
  network: NetworkIndex,
  words: ValueWords,
): readonly FieldChange[] {
  return knownColumns.flatMap((column) => {
    const [was, is] = [before?.[column] ?? null, after?.[column] ?? null];
    if (was === is) return [];
    const change = {
      column,
      was: wordOf(column, was, network, words),
      is: wordOf(column, is, network, words),
    };
    return change.was === change.is ? [] : [change];
  });
}
