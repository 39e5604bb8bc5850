// What is done on the matrix, in terms of the window: its selection, its dialogs, and what is said aloud.
import { useMemo } from 'react';
import { pairAt, type Matrix } from '../../../../shared/map/matrix.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi, type Selection } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { CallError } from '../../../platform/callError.ts';
import { announce } from '../../../ui/announce.ts';
import { useNotify } from '../../../ui/notify.ts';
import { cellSentence } from './cellWords.ts';
import type { MatrixPage } from './matrixParts.ts';
import type { BoardCallbacks } from './matrixBoard.ts';
import type { Cell } from './matrixGeometry.ts';

export type MatrixChoice = { readonly chosen: MatrixPage['chosen']; readonly callbacks: BoardCallbacks };

export function useMatrixChoice(
  network: NetworkIndex,
  matrix: Matrix,
  isReadOnly: boolean,
  onCell: (cell: Cell | null) => void,
): MatrixChoice {
  const t = useT();
  const { notifyFailure } = useNotify();
  const selection = useUi((state) => state.selection);
  const chosen = useMemo(() => chosenIn(network, matrix, selection), [network, matrix, selection]);
  const { select, openDialog } = useUi.getState();
  const idAt = (row: number) => matrix.ids[row] ?? '';

  /** What stands in the cell becomes the selection; a second time the next of several. Whether there was anything. */
  const choose = ({ row, column }: Cell): boolean => {
    if (row === column) {
      select({ kind: 'actors', ids: [idAt(row)] });
      return true;
    }
    const pair = pairAt(matrix, row, column);
    if (!pair) return false;
    const now = useUi.getState().selection;
    const present = pair.relations.findIndex(({ id }) => now.kind === 'relation' && now.id === id);
    const next = pair.relations[(present + 1) % Math.max(1, pair.relations.length)];
    select(next ? { kind: 'relation', id: next.id } : { kind: 'actors', ids: [idAt(row), idAt(column)] });
    return true;
  };
  return {
    chosen,
    callbacks: {
      onCell: (cell, isByKey) => {
        onCell(cell);
        if (cell && isByKey) announce(cellSentence(network, matrix, cell, t, !isReadOnly));
      },
      onChoose: (cell) => {
        onCell(cell);
        choose(cell);
      },
      onOpen: (cell) => {
        if (choose(cell)) return;
        if (isReadOnly) return notifyFailure(new CallError({ code: 'READ_ONLY' }));
        openDialog({ name: 'addRelation', fromId: idAt(cell.row), toId: idAt(cell.column) });
      },
      onHead: (row, isMore) => {
        const before = selection.kind === 'actors' && isMore ? selection.ids : [];
        const id = idAt(row);
        const ids = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
        select(ids.length > 0 ? { kind: 'actors', ids } : { kind: 'none' });
      },
    },
  };
}

function chosenIn(network: NetworkIndex, matrix: Matrix, selection: Selection): MatrixPage['chosen'] {
  if (selection.kind === 'actors') {
    return { rows: new Set(selection.ids.flatMap((id) => matrix.rowOf.get(id) ?? [])), relationId: null };
  }
  const relation = selection.kind === 'relation' ? network.relations.get(selection.id) : undefined;
  if (!relation) return { rows: new Set(), relationId: null };
  const ends = [relation.fromId, relation.toId];
  return { rows: new Set(ends.flatMap((id) => matrix.rowOf.get(id) ?? [])), relationId: relation.id };
}
