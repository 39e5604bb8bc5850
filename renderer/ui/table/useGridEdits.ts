import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { announceUrgently } from '../announce.ts';
import { askToConfirm } from '../confirm.ts';
import { useNotify } from '../notify.ts';
import type { CellChange, CellValue, EditReason, GridColumn } from './gridTypes.ts';
import { isSameValue, planEdits, readCell, type EditPlan, type EditTarget } from './planEdits.ts';

export type BlockReason = Exclude<EditReason, 'type'>;
/** Sentences by column id. */
export type RowRefusals = Readonly<Record<string, string>>;

/** Changing cells of a table: one that is typed, or many as one step. */
export type GridEdits<Row> = {
  /** Stores one cell; throws when it is refused. */
  readonly saveCell: (row: Row, column: GridColumn<Row>, value: CellValue) => Promise<void>;
  /**
   * Checks all cells first, then stores all of them, or after asking those that can, or none. Refused cells are marked.
   * Says itself what came of it; never throws.
   */
  readonly editCells: (
    reason: BlockReason,
    targets: readonly EditTarget<Row>[],
    leftOver?: { readonly rows: number; readonly columns: number },
  ) => Promise<void>;
  /** Why cells were refused at the last block, by row id. */
  readonly refusals: ReadonlyMap<string, RowRefusals>;
  readonly forgetRefusals: () => void;
  /** A refused change in words. */
  readonly sentenceOf: (thrown: unknown) => string;
};

type Options<Row> = {
  readonly getId: (row: Row) => string;
  /** A refused change in words. */
  readonly sentenceOf: (thrown: unknown) => string;
  /** Stores changes as one step of the history. */
  readonly save: (reason: EditReason, changes: readonly CellChange[]) => Promise<void>;
};

const none: ReadonlyMap<string, RowRefusals> = new Map();

/** What a table needs to change its cells: give the result to `VirtualTable` and to `BulkEdit`. */
export function useGridEdits<Row>({ getId, sentenceOf, save }: Options<Row>): GridEdits<Row> {
  const t = useT();
  const { notify, notifyFailure } = useNotify();
  const [refusals, setRefusals] = useState(none);
  const ask = useQuestion();

  return {
    refusals,
    sentenceOf,
    forgetRefusals: () => setRefusals(none),
    saveCell: async (row, column, value) => {
      if (isSameValue(row, column, value)) return;
      const change = readCell(row, column, value);
      await ('alone' in change ? change.alone() : save('type', [change]));
      setRefusals(none);
    },
    editCells: async (reason, targets, leftOver = { rows: 0, columns: 0 }) => {
      const words = { fixed: t('table.refused.fixed'), alone: t('table.refused.alone') };
      const plan = planEdits(targets, { getId, sentenceOf, words });
      setRefusals(byRow(plan));
      const [first] = plan.refused;
      if (plan.count === 0) {
        const said = first ? t('table.refused.all', { count: plan.refused.length, why: first.sentence }) : null;
        if (said) announceUrgently(said);
        return notify(said ?? t('table.said.nothing'));
      }
      try {
        if (!(await ask(reason, plan, leftOver))) return;
        await save(reason, plan.changes);
        notify(t(`table.said.${reason}`, { count: plan.count }));
      } catch (thrown) {
        notifyFailure(thrown);
      }
    },
  };
}

/** Asks when not everything can be done; resolves to whether the rest should be. */
function useQuestion() {
  const t = useT();
  return async (reason: BlockReason, plan: EditPlan, leftOver: { readonly rows: number; readonly columns: number }) => {
    const [first] = plan.refused;
    const isTooLarge = leftOver.rows + leftOver.columns > 0;
    if (!first && !isTooLarge) return true;
    const total = plan.count + plan.refused.length;
    const tooLarge = t('table.ask.tooLarge', {
      rows: t('table.ask.rows', { count: leftOver.rows }),
      columns: t('table.ask.columns', { count: leftOver.columns }),
    });
    return askToConfirm({
      title: first ? t('table.ask.some', { refused: plan.refused.length, count: total }) : t('table.ask.tooLargeTitle'),
      text: [first?.sentence, isTooLarge && tooLarge, t('table.ask.question')].filter(Boolean).join(' '),
      confirm: t(`table.ask.${reason}`),
    });
  };
}

function byRow({ refused }: EditPlan): ReadonlyMap<string, RowRefusals> {
  const rows = new Map<string, Record<string, string>>();
  for (const { rowId, columnId, sentence } of refused) {
    rows.set(rowId, { ...rows.get(rowId), [columnId]: sentence });
  }
  return rows;
}
