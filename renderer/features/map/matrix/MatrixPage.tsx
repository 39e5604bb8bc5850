// Kaart as a matrix: who with whom, for the same actors and with the same selection as the picture.
import { useMemo, useState } from 'react';
import { mostRows } from '../../../../shared/map/matrix.ts';
import { useNetwork } from '../../../data/app.tsx';
import { changeLook } from '../../../data/mapLook.ts';
import { requestMap, useMapIntent } from '../../../data/mapIntent.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { MapBar } from '../components/MapBar.tsx';
import { MapEmpty } from '../components/MapEmpty.tsx';
import { useCloser } from '../closer/useCloser.ts';
import { useMapView } from '../hooks/useMapView.ts';
import { cellSentence } from './cellWords.ts';
import { GroupChoice } from './GroupChoice.tsx';
import { MatrixCanvas } from './MatrixCanvas.tsx';
import type { MatrixBoard } from './matrixBoard.ts';
import type { Cell } from './matrixGeometry.ts';
import { matrixInkOf } from './matrixInk.ts';
import { MatrixLegend } from './MatrixLegend.tsx';
import styles from './Matrix.module.css';
import { MatrixZoom } from './MatrixZoom.tsx';
import { useMatrix } from './useMatrix.ts';
import { useMatrixChoice } from './useMatrixChoice.ts';

export function MatrixPage() {
  const t = useT();
  const network = useNetwork();
  const view = useMapView(network);
  const closer = useCloser(network, view);
  const { matrix, groups } = useMatrix(network, view.onDate, closer);
  const ink = useMemo(() => matrixInkOf(view.theme), [view.theme]);
  const [board, setBoard] = useState<MatrixBoard | null>(null);
  const [cell, setCell] = useState<Cell | null>(null);
  const choice = useMatrixChoice(network, matrix, view.isReadOnly, setCell);
  const openDialog = useUi((state) => state.openDialog);
  useMapIntent((intent) => {
    if (intent === 'fit') return board?.fit();
    // What moves somebody on the picture happens there.
    changeLook({ shape: 'picture' });
    requestMap(intent);
  });
  const isEmpty = matrix.ids.length === 0;
  const hasTies = matrix.pairsOf.some((pairs) => pairs.length > 0);
  const sentence = cell ? cellSentence(network, matrix, cell, t, !view.isReadOnly) : t('matrix.cell.start');
  return (
    <section className={styles['room']} aria-label={t('map.name')}>
      <div className={styles['top']}>
        {/* In a table no lines hide each other; who is switched off is said below it. */}
        <MapBar {...view} areTiesOff={false} hasManyTies={false} closer={closer} />
      </div>
      <div className={styles['table']}>
        <MatrixCanvas
          content={{
            matrix,
            groups,
            ink,
            chosen: choice.chosen,
            labelOf: (row) => network.actors.get(matrix.ids[row] ?? '')?.label ?? '',
          }}
          callbacks={choice.callbacks}
          onReady={setBoard}
        />
        {!isEmpty && <GroupChoice />}
        {!isEmpty && <MatrixZoom board={board} />}
        <MapEmpty
          isReady
          isReadOnly={view.isReadOnly}
          shown={matrix.ids.length}
          hiddenKinds={view.hiddenKinds}
          onAdd={() => openDialog({ name: 'addOrganisation' })}
        />
      </div>
      {!isEmpty && (
        <footer className={styles['foot']}>
          <p className={styles['sentence']} role="status" aria-live="off">
            {hasTies || cell ? sentence : t('matrix.note.noTies')}
          </p>
          {matrix.leftOut > 0 && (
            <p className={styles['note']}>{t('matrix.note.leftOut', { count: matrix.leftOut, most: mostRows })}</p>
          )}
          <MatrixLegend matrix={matrix} ink={ink} />
        </footer>
      )}
    </section>
  );
}
