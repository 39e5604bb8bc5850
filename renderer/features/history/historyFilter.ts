// Which steps of the history are looked for: by words of the label, by what was changed, by one record.
import type { HistoryStep } from '../../../shared/api/routes/history.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { historyLabel } from '../../data/historyLabel.ts';

export type HistoryFilter = {
  readonly words: string;
  /** What was changed: the part of the code before the dot, such as `relation`; null = anything. */
  readonly kind: string | null;
  /** Only steps that touched this record; null = any. */
  readonly recordId: string | null;
};

/** What a step changed: `relation` of `relation.create`. */
export function kindOf({ code }: HistoryStep): string {
  return code.split('.')[0] ?? '';
}

/** @param touching steps that touched the record of the filter; null while they are being read */
export function passes(
  step: HistoryStep,
  { words, kind, recordId }: HistoryFilter,
  touching: ReadonlySet<number> | null,
  t: Parameters<typeof historyLabel>[1],
): boolean {
  if (kind !== null && kindOf(step) !== kind) return false;
  if (recordId !== null && touching !== null && !touching.has(step.id)) return false;
  const label = foldText(historyLabel(step, t));
  return foldText(words)
    .split(' ')
    .every((word) => label.includes(word));
}
