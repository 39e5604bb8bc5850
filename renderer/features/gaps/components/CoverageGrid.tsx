import { type KeyboardEvent, useRef, useState } from 'react';
import type { CoverageAxis, CoverageCell, CoverageMatrix, CoverageRow } from '../../../../shared/gaps/types.ts';
import { useT } from '../../../i18n/useT.ts';
import { lookOf } from '../../../../shared/gaps/cellLook.ts';
import { rowName } from '../gapWords.ts';
import { type Place, walk } from '../gridWalk.ts';
import type { CellChoice } from '../hooks/useGapSelection.ts';
import { CoverageGridRow } from './CoverageGridRow.tsx';
import classes from './CoverageGrid.module.css';
import { Legend } from './Legend.tsx';

type CoverageGridProps = {
  readonly axis: CoverageAxis;
  readonly matrix: CoverageMatrix;
  readonly chosen: CellChoice | null;
  readonly onChoose: (row: CoverageRow, cell: CoverageCell) => void;
};

/** Partner types by municipality, theme or level: a grid to walk through, with a sign in each cell. */
export function CoverageGrid({ axis, matrix, chosen, onChoose }: CoverageGridProps) {
  const t = useT();
  const { columns, rows } = matrix;
  const table = useRef<HTMLTableElement>(null);
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
  const [pointed, point] = useState<Place | null>(null);
  const cellAt = ({ row, column }: Place) =>
    rows[row]?.cells.find((cell) => cell.partnerTypeId === columns[column]?.partnerTypeId);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[focus.row];
    const cell = cellAt(focus);
    if ((event.key === 'Enter' || event.key === ' ') && row && cell) {
      event.preventDefault();
      onChoose(row, cell);
      return;
    }
    const next = walk(focus, event, { rows: rows.length, columns: columns.length });
    if (!next) return;
    event.preventDefault();
    setFocus(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus();
  };

  return (
    <div className={classes.matrix}>
      <div className={classes.scroll}>
        <table
          ref={table}
          // A grid in the sense of ARIA: a table that is walked through cell by cell.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-label={t(`coverage.grid.${axis}`)}
          data-axis={axis}
          className={classes.grid}
          onKeyDown={onKeyDown}
          onMouseLeave={() => point(null)}
          onBlur={() => point(null)}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                <span className={classes.hidden}>{t(`coverage.row.${axis}`)}</span>
              </th>
              {columns.map(({ partnerTypeId, label, requirement }) => (
                <th key={partnerTypeId} scope="col" className={classes.head} data-requirement={requirement}>
                  <span className={classes.headText} title={label}>
                    {label}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <CoverageGridRow
                key={row.id ?? ''}
                axis={axis}
                row={row}
                index={index}
                columns={columns}
                focusColumn={focus.row === index ? focus.column : null}
                chosenTypeId={chosen?.rowId === row.id ? chosen.partnerTypeId : null}
                onFocus={setFocus}
                onPoint={point}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.readout} aria-hidden>
        <Readout axis={axis} matrix={matrix} place={pointed} />
      </p>
      <Legend />
    </div>
  );
}

/** What the pointed cell says, in one line. For the eye only: each cell already has this as its name. */
type ReadoutProps = Pick<CoverageGridProps, 'axis' | 'matrix'> & { readonly place: Place | null };

function Readout({ axis, matrix, place }: ReadoutProps) {
  const t = useT();
  const row = place && matrix.rows[place.row];
  const column = place && matrix.columns[place.column];
  const cell = row?.cells.find((each) => each.partnerTypeId === column?.partnerTypeId);
  if (!row || !column || !cell) return t('gaps.matrix.hint');
  return t('gaps.matrix.cell', {
    type: column.label,
    area: rowName(row, axis, t),
    state: t(`gaps.state.${lookOf(cell)}`),
  });
}
