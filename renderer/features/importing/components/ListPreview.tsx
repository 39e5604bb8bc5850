import { useT } from '../../../i18n/useT.ts';
import type { Sheet } from '../../../workers/parseJobs.ts';
import classes from './ListPreview.module.css';

/** The beginning of the list, as it stands in the file. */
export function ListPreview({ sheet }: { readonly sheet: Sheet }) {
  const t = useT();
  const { header, top } = sheet;
  const width = Math.max(0, ...top.map(({ cells }) => cells.length));
  const kindOf = (index: number) => {
    if (header.headerRows.includes(index)) return 'heading';
    return index < header.firstDataRow ? 'above' : 'data';
  };
  return (
    <div
      className={classes.scroll}
      role="region"
      // What scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('importing.columns.first', { count: top.length })}
    >
      <table className={classes.table}>
        <tbody>
          {top.map(({ rowNumber, cells }, index) => {
            const kind = kindOf(index);
            return (
              <tr key={rowNumber} data-kind={kind}>
                <th scope="row" className={classes.number}>
                  {rowNumber}
                  {kind === 'heading' && <span className={classes.mark}>{t('importing.columns.heading')}</span>}
                </th>
                {Array.from({ length: width }, (_, column) => (
                  <td key={column} className={classes.cell}>
                    {cells[column]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
