import { frequencies, frequency, type Frequency } from '../../../../shared/schema/lists.ts';
import { frequencyChoices } from '../../../data/meetingChoices.ts';
import { choiceColumn } from '../../../tables/columnKinds.tsx';
import type { CellChange, GridColumn } from '../../../ui/table/gridTypes.ts';
import type { ColumnDeps } from './columnDeps.ts';

/** How often, from often to seldom. */
export function frequencyColumn<Row extends { readonly frequency: Frequency | null }>(
  { t }: ColumnDeps,
  change: (row: Row, often: Frequency | null) => CellChange,
): GridColumn<Row> {
  return choiceColumn({
    id: 'frequency',
    heading: t('meetings.column.frequency'),
    width: 128,
    isMultiple: false,
    choices: () => frequencyChoices(t),
    sortKey: (row) => row.frequency && frequencies.indexOf(row.frequency),
    chosen: (row) => (row.frequency ? [row.frequency] : []),
    names: (row) => (row.frequency ? [t(`lists.frequency.${row.frequency}`)] : []),
    change: (row, [id]) => change(row, frequency.nullable().parse(id ?? null)),
  });
}
