import { useEffect, useId, useRef } from 'react';
import { useT } from '../../../i18n/useT.ts';
import { createMatrixBoard, type BoardCallbacks, type MatrixBoard, type MatrixContent } from './matrixBoard.ts';
import styles from './Matrix.module.css';

type Props = {
  readonly content: MatrixContent;
  readonly callbacks: BoardCallbacks;
  readonly onReady: (board: MatrixBoard | null) => void;
};

/** The drawn table. React lays out the frame; what is drawn in it and what is done on it goes through the board. */
export function MatrixCanvas({ content, callbacks, onReady }: Props) {
  const t = useT();
  const hintId = useId();
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const board = useRef<MatrixBoard | null>(null);
  const latest = useRef({ callbacks, onReady });
  useEffect(() => {
    latest.current = { callbacks, onReady };
  });
  useEffect(() => {
    if (!surface.current || !canvas.current) return;
    const made = createMatrixBoard(surface.current, canvas.current, {
      onCell: (cell, isByKey) => latest.current.callbacks.onCell(cell, isByKey),
      onChoose: (cell) => latest.current.callbacks.onChoose(cell),
      onOpen: (cell) => latest.current.callbacks.onOpen(cell),
      onHead: (row, isMore) => latest.current.callbacks.onHead(row, isMore),
    });
    board.current = made;
    latest.current.onReady(made);
    return () => {
      latest.current.onReady(null);
      board.current = null;
      made.dispose();
    };
  }, []);
  useEffect(() => board.current?.show(content));
  return (
    <>
      <div
        ref={surface}
        className={styles['surface']}
        role="application"
        // An application takes the keyboard itself; each step is said aloud.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('matrix.name')}
        aria-describedby={hintId}
      >
        <canvas ref={canvas} className={styles['ink']} aria-hidden="true" />
      </div>
      <p id={hintId} className={styles['hidden']}>
        {t('matrix.hint')}
      </p>
    </>
  );
}
