import { Button, NativeSelect, Popover, SegmentedControl, TextInput } from '@mantine/core';
import { IconColumnInsertRight } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useT } from '../../i18n/useT.ts';
import { PickButton } from '../picker/PickButton.tsx';
import classes from './BulkEdit.module.css';
import type { CellChoice, CellValue } from './gridTypes.ts';
import type { GridEdits } from './useGridEdits.ts';
import type { GridModel } from './useGridModel.ts';

type Props<Row> = {
  readonly model: GridModel<Row>;
  readonly edits: GridEdits<Row>;
  /** The rows that get the value. */
  readonly rows: readonly Row[];
};

/** Gives one column the same value in all chosen rows, as one step. */
export function BulkEdit<Row>({ model, edits, rows }: Props<Row>) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="top-start"
      width={320}
      trapFocus
      // A list inside is drawn outside: what happens there closes nothing here.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          leftSection={<IconColumnInsertRight size={18} stroke={1.75} aria-hidden />}
          onClick={() => setOpen((now) => !now)}
        >
          {t('table.bulk.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('table.bulk.open')}>
        {isOpen && <BulkForm model={model} edits={edits} rows={rows} onDone={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

type HowChosen = 'replace' | 'add' | 'remove';

function BulkForm<Row>({ model, edits, rows, onDone }: Props<Row> & { readonly onDone: () => void }) {
  const t = useT();
  const columns = model.allColumns.filter((column) => column.edit);
  const [columnId, setColumnId] = useState(columns.find((column) => !column.isPinned)?.id ?? '');
  const [text, setText] = useState('');
  const [ids, setIds] = useState<readonly string[]>([]);
  const [how, setHow] = useState<HowChosen>('replace');
  const column = columns.find((each) => each.id === columnId);
  const choice = column?.edit?.choice;
  const isEmpty = choice ? ids.length === 0 : text.trim() === '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!column) return;
    const valueFor = (row: Row): CellValue => (choice ? { ids: idsAfter(choice, row, ids, how) } : { text });
    onDone();
    void edits.editCells(
      'bulk',
      rows.map((row) => ({ row, column, value: valueFor(row) })),
    );
  };
  const chooseColumn = (id: string) => {
    setColumnId(id);
    setText('');
    setIds([]);
    setHow('replace');
  };

  return (
    <form className={classes.form} onSubmit={submit}>
      <NativeSelect
        label={t('table.bulk.column')}
        data-autofocus
        data={columns.map(({ id, heading }) => ({ value: id, label: heading }))}
        value={columnId}
        onChange={(event) => chooseColumn(event.currentTarget.value)}
      />
      {choice?.isMultiple && (
        <SegmentedControl
          aria-label={t('table.bulk.how')}
          data={(['replace', 'add', 'remove'] as const).map((value) => ({ value, label: t(`table.bulk.${value}`) }))}
          value={how}
          onChange={setHow}
        />
      )}
      {choice ? (
        <ChoiceField choice={choice} ids={ids} onChange={setIds} />
      ) : (
        <TextInput
          label={t('table.bulk.value')}
          placeholder={column?.edit?.placeholder}
          description={t('table.bulk.emptyHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <Button type="submit">
        {t(isEmpty && how === 'replace' ? 'table.bulk.clear' : 'table.bulk.apply', { count: rows.length })}
      </Button>
    </form>
  );
}

type ChoiceFieldProps<Row> = {
  readonly choice: CellChoice<Row>;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

function ChoiceField<Row>({ choice, ids, onChange }: ChoiceFieldProps<Row>) {
  const t = useT();
  const { options, isMultiple, onCreate, clearLabel } = choice;
  const chosen = ids.map((id) => options().find((option) => option.value === id) ?? { value: id, label: id });
  return (
    <PickButton
      label={t('table.bulk.value')}
      options={options}
      chosen={chosen}
      isMultiple={isMultiple}
      isRequired={clearLabel === undefined}
      look="field"
      onPick={onChange}
      {...(onCreate && { onCreate })}
    />
  );
}

function idsAfter<Row>(choice: CellChoice<Row>, row: Row, ids: readonly string[], how: HowChosen): readonly string[] {
  if (how === 'replace') return ids;
  const now = choice.chosen(row);
  return how === 'add' ? [...new Set([...now, ...ids])] : now.filter((id) => !ids.includes(id));
}
