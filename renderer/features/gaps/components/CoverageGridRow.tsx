import { memo } from 'react';
import type { CoverageAxis, CoverageCell, CoverageColumn, CoverageRow } from '../../../../shared/gaps/types.ts';
import { useT } from '../../../i18n/useT.ts';
import { lookOf } from '../../../../shared/gaps/cellLook.ts';
import { cellSigns } from '../cellSigns.ts';
import { rowName } from '../gapWords.ts';
import type { Place } from '../gridWalk.ts';
import classes from './CoverageGrid.module.css';

type CoverageGridRowProps = {
  readonly axis: CoverageAxis;
  readonly row: CoverageRow;
  readonly index: number;
  readonly columns: readonly CoverageColumn[];
  /** The column that holds the grid's place in the tab order; null when it is in another row. */
  readonly focusColumn: number | null;
  readonly chosenTypeId: string | null;
  readonly onFocus: (place: Place) => void;
  readonly onPoint: (place: Place) => void;
  readonly onChoose: (row: CoverageRow, cell: CoverageCell) => void;
};

/** One municipality, theme or level. Memoised: walking through 342 of them draws two rows anew, not all. */
export const CoverageGridRow = memo(function CoverageGridRow(props: CoverageGridRowProps) {
  const { axis, row, index, columns, focusColumn, chosenTypeId, onFocus, onPoint, onChoose } = props;
  const t = useT();
  const area = rowName(row, axis, t);
  const cells = new Map(row.cells.map((cell) => [cell.partnerTypeId, cell]));
  return (
    <tr>
      <th scope="row" className={classes.area} title={area}>
        {area}
      </th>
      {columns.map(({ partnerTypeId, label }, column) => {
        const cell = cells.get(partnerTypeId);
        const place = { row: index, column };
        const state = cell ? t(`gaps.state.${lookOf(cell)}`) : t('gaps.state.notApplicable');
        return (
          <td
            key={partnerTypeId}
            // Said aloud: not every reader takes it from the grid around it.
            // oxlint-disable-next-line jsx-a11y/no-redundant-roles
            role="gridcell"
            data-place={`${index}:${column}`}
            data-look={cell ? lookOf(cell) : 'none'}
            tabIndex={focusColumn === column ? 0 : -1}
            aria-label={t('gaps.matrix.cell', { type: label, area, state })}
            aria-selected={chosenTypeId === partnerTypeId}
            className={classes.cell}
            onFocus={() => {
              onFocus(place);
              onPoint(place);
            }}
            onMouseEnter={() => onPoint(place)}
            onClick={() => cell && onChoose(row, cell)}
          >
            <span className={classes.sign}>{cell ? cellSigns[lookOf(cell)] : ''}</span>
          </td>
        );
      })}
    </tr>
  );
});
