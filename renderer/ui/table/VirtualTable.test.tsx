import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/t.ts';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { BulkEdit } from './BulkEdit.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import type { CellChange, EditReason, GridColumn } from './gridTypes.ts';
import { useGridEdits } from './useGridEdits.ts';
import { useGridModel } from './useGridModel.ts';
import { VirtualTable } from './VirtualTable.tsx';

type Row = { readonly id: string; readonly name: string; readonly place: string; readonly count: number | null };

const few: readonly Row[] = [
  { id: '1', name: 'Geynwijs', place: 'Nieuwegein', count: 3 },
  { id: '2', name: 'Élan', place: 'Houten', count: null },
  { id: '3', name: 'Lister', place: 'IJsselstein', count: 12 },
];

const collator = new Intl.Collator('nl', { numeric: true });
const compareText = (a: string, b: string) => collator.compare(a, b);
const getId = (row: Row) => row.id;

// A name that begins with "Fout" is refused before it is sent.
function readName(row: Row, name: string) {
  if (name.startsWith('Fout')) throw new Error(`‘${name}’ is fout.`);
  return { kind: 'partner', id: row.id, patch: { name } };
}

function columnsOf(): readonly GridColumn<Row>[] {
  return [
    {
      id: 'name',
      heading: 'Naam',
      width: 200,
      isPinned: true,
      text: (row) => row.name,
      edit: { draft: (row) => row.name, read: readName },
    },
    {
      id: 'place',
      heading: 'Plaats',
      width: 160,
      text: (row) => row.place,
      edit: { draft: (row) => row.place, read: (row, place) => ({ kind: 'partner', id: row.id, patch: { place } }) },
    },
    {
      id: 'count',
      heading: 'Aantal',
      width: 80,
      align: 'end',
      text: (row) => String(row.count ?? ''),
      sortKey: (row) => row.count,
    },
  ];
}

type Saved = { readonly reason: EditReason; readonly changes: readonly CellChange[] };

type Options = {
  readonly rows?: readonly Row[];
  /** What the backend says of a change; it throws when it refuses. */
  readonly onSave?: (saved: Saved) => void;
  readonly mayCopy?: (row: Row) => boolean;
  readonly onCopied?: (copied: { readonly rows: number; readonly leftOut: number }) => void;
};

type HarnessProps = Options & { readonly onSelected: (ids: readonly string[]) => void };

const columns = columnsOf();
const sentenceOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : 'mis');

function Harness({ rows: given = few, onSave, mayCopy, onCopied, onSelected }: HarnessProps) {
  const [patches, setPatches] = useState<Readonly<Record<string, object>>>({});
  const rows = useMemo(() => given.map((row) => ({ ...row, ...patches[row.id] })), [given, patches]);
  const [selectedIds, select] = useState<readonly string[]>([]);
  const model = useGridModel({ rows, columns, getId, storageKey: 'test.grid', compareText });
  const save = async (reason: EditReason, changes: readonly CellChange[]) => {
    onSave?.({ reason, changes });
    setPatches((now) => ({
      ...now,
      ...Object.fromEntries(changes.map(({ id, patch }) => [id, { ...now[id], ...patch }])),
    }));
  };
  const edits = useGridEdits<Row>({ getId, sentenceOf, save });
  return (
    <>
      <VirtualTable
        model={model}
        edits={edits}
        label="Proef"
        nameOf={(row) => row.name}
        selectedIds={selectedIds}
        onSelect={(ids) => {
          select(ids);
          onSelected(ids);
        }}
        {...(mayCopy && { mayCopy })}
        {...(onCopied && { onCopied })}
      />
      <ColumnsMenu model={model} />
      <BulkEdit model={model} edits={edits} rows={model.rows.filter((row) => selectedIds.includes(row.id))} />
      <ConfirmDialog />
    </>
  );
}

function open(options: Options = {}) {
  const selections: (readonly string[])[] = [];
  const user = userEvent.setup();
  const screenOf = (now: Options) => (
    <MantineProvider env="test">
      <Harness {...now} onSelected={(ids) => selections.push(ids)} />
    </MantineProvider>
  );
  const { rerender } = render(screenOf(options));
  const change = (now: Options) => rerender(screenOf({ ...options, ...now }));
  return { user, selections, change, grid: screen.getByRole('grid', { name: 'Proef' }) };
}

function copied(): string | undefined {
  const kept = new Map<string, string>();
  fireEvent.copy(document.activeElement ?? document.body, {
    clipboardData: { setData: (type: string, text: string) => void kept.set(type, text) },
  });
  return kept.get('text/plain');
}

const mark = (name: string) => screen.getByRole('checkbox', { name: `${name} selecteren` });
const cell = (name: string) => screen.getByRole('gridcell', { name });
const names = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('row')
    .slice(2)
    .map((row) => within(row).getAllByRole('gridcell')[1]?.textContent);

beforeEach(() => {
  startTexts('nl');
  localStorage.clear();
});
afterEach(cleanup);

describe('a table on the screen', () => {
  it('tells a screen reader how long it is, also when only some rows are drawn', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ id: `${i}`, name: `Naam ${i}`, place: '', count: i }));
    const { grid } = open({ rows });
    expect(grid.getAttribute('aria-rowcount')).toBe('10002');
    const drawn = within(grid).getAllByRole('row').length;
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBeLessThan(120);
  });

  it('sorts by clicking a heading: up, down and back, with what is not known last', async () => {
    const { user } = open();
    const heading = screen.getByRole('columnheader', { name: /Aantal/ });
    await user.click(heading);
    expect(heading.getAttribute('aria-sort')).toBe('ascending');
    expect(names()).toEqual(['Geynwijs', 'Lister', 'Élan']);
    await user.click(heading);
    expect(heading.getAttribute('aria-sort')).toBe('descending');
    expect(names()).toEqual(['Lister', 'Geynwijs', 'Élan']);
    await user.click(heading);
    expect(heading.getAttribute('aria-sort')).toBe('none');
    expect(names()).toEqual(['Geynwijs', 'Élan', 'Lister']);
  });

  it('filters per column without regard to accents and case', async () => {
    const { user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Filter op Naam' }), 'elan');
    expect(names()).toEqual(['Élan']);
    await user.keyboard('{Escape}');
    expect(names()).toEqual(['Geynwijs', 'Élan', 'Lister']);
  });

  it('walks with the keyboard from cell to cell, with one stop for Tab', async () => {
    const { user } = open();
    await user.tab();
    expect(document.activeElement).toBe(cell('Geynwijs'));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(cell('Houten'));
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('data-column-id')).toBe('count');
    await user.keyboard('{Home}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('gridcell', { name: 'Filter' }));
    await user.tab();
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(false);
  });

  it('remembers widths and order of columns', async () => {
    const first = open();
    await first.user.click(screen.getByRole('columnheader', { name: /Plaats/ }));
    await first.user.keyboard('{Shift>}{ArrowRight}{Control>}{ArrowRight}{/Control}{/Shift}');
    cleanup();
    const { grid } = open();
    const headings = within(grid)
      .getAllByRole('columnheader')
      .map((heading) => heading.textContent);
    expect(headings).toEqual(['', 'Naam', 'Aantal', 'Plaats']);
    expect(grid.style.getPropertyValue('--grid-columns')).toBe('40px 200px 80px 176px');
  });
});

describe('selecting', () => {
  it('selects with a click, adds with Ctrl, takes a range of check marks with Shift', async () => {
    const { user, selections } = open();
    await user.click(mark('Geynwijs'));
    await user.keyboard('{Shift>}');
    await user.click(mark('Lister'));
    await user.keyboard('{/Shift}{Control>}');
    await user.click(cell('Élan'));
    await user.keyboard('{/Control}');
    await user.click(cell('Élan'));
    expect(selections).toEqual([['1'], ['1', '2', '3'], ['1', '3'], ['2']]);
  });

  it('selects with the check marks', async () => {
    const { user, selections } = open();
    await user.click(screen.getByRole('checkbox', { name: 'Lister selecteren' }));
    await user.click(screen.getByRole('checkbox', { name: 'Geynwijs selecteren' }));
    await user.click(screen.getByRole('checkbox', { name: 'Alles selecteren' }));
    await user.click(screen.getByRole('checkbox', { name: 'Alles selecteren' }));
    expect(selections).toEqual([['3'], ['3', '1'], ['1', '2', '3'], []]);
  });

  it('selects with the keyboard', async () => {
    const { user, selections } = open();
    await user.tab();
    await user.keyboard(' {ArrowLeft}{Shift>}{ArrowDown}{/Shift}{ArrowRight}{Control>}a{/Control}');
    expect(selections).toEqual([['1'], ['1', '2'], ['1', '2', '3']]);
  });

  it('copies the selected rows as a block for a spreadsheet, and one cell when one row is selected', async () => {
    const { user } = open();
    await user.click(cell('Geynwijs'));
    expect(copied()).toBe('Geynwijs');
    await user.keyboard('{ArrowLeft}{Shift>}{ArrowDown}{/Shift}');
    expect(copied()).toBe('Geynwijs\tNieuwegein\t3\r\nÉlan\tHouten\t');
  });

  it('leaves out of a copy what may not be copied, and says how many', async () => {
    const told: unknown[] = [];
    const { user } = open({ mayCopy: (row) => row.id !== '2', onCopied: (count) => told.push(count) });
    await user.tab();
    await user.keyboard('{Control>}a{/Control}');
    expect(copied()).toBe('Geynwijs\tNieuwegein\t3\r\nLister\tIJsselstein\t12');
    expect(told).toEqual([{ rows: 2, leftOut: 1 }]);
  });
});

describe('changing in place', () => {
  it('changes with Enter and goes down; the next name is typed over at once', async () => {
    const saved: Saved[] = [];
    const { user } = open({ onSave: (each) => saved.push(each) });
    await user.tab();
    await user.keyboard('{Enter}{End} Zuid{Enter}');
    expect(document.activeElement).toBe(cell('Élan'));
    await user.keyboard('Nieuw{Enter}');
    expect(saved).toEqual([
      { reason: 'type', changes: [{ kind: 'partner', id: '1', patch: { name: 'Geynwijs Zuid' } }] },
      { reason: 'type', changes: [{ kind: 'partner', id: '2', patch: { name: 'Nieuw' } }] },
    ]);
    expect(document.activeElement).toBe(cell('Lister'));
  });

  it('goes to the next cell that can be changed with Tab, over the end of the row', async () => {
    const { user } = open();
    await user.tab();
    await user.keyboard('{F2}{Tab}');
    expect(document.activeElement).toBe(cell('Nieuwegein'));
    await user.keyboard('{F2}{Tab}');
    expect(document.activeElement).toBe(cell('Élan'));
    await user.keyboard('{F2}{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(cell('Nieuwegein'));
  });

  it('gives up with Escape', async () => {
    const saved: Saved[] = [];
    const { user } = open({ onSave: (each) => saved.push(each) });
    await user.tab();
    await user.keyboard('Weg{Escape}');
    expect(saved).toEqual([]);
    expect(document.activeElement).toBe(cell('Geynwijs'));
  });

  it('keeps what was typed when a value is refused, and says why', async () => {
    const { user } = open({
      onSave: ({ changes }) => {
        if (changes.some(({ patch }) => patch['name'] === 'Dubbel')) throw new Error('Die naam bestaat al.');
      },
    });
    await user.tab();
    await user.keyboard('Dubbel{Enter}');
    const field = screen.getByRole('textbox', { name: 'Naam, Geynwijs' });
    expect((field as HTMLInputElement).value).toBe('Dubbel');
    expect((await screen.findByRole('alert')).textContent).toBe('Die naam bestaat al.');
    await user.clear(field);
    await user.type(field, 'Goed{Enter}');
    expect(names()).toEqual(['Goed', 'Élan', 'Lister']);
  });

  it('keeps the focus in the table when the row with the focus disappears', async () => {
    const { user, change } = open();
    await user.click(cell('Lister'));
    change({ rows: few.slice(0, 2) });
    expect(document.activeElement).toBe(cell('Élan'));
  });

  it('does not touch what is not changed', async () => {
    const saved: Saved[] = [];
    const { user } = open({ onSave: (each) => saved.push(each) });
    await user.tab();
    await user.keyboard('{F2}{Enter}{ArrowRight}{ArrowRight}x');
    expect(saved).toEqual([]);
    expect(screen.queryByRole('textbox', { name: /Aantal,/ })).toBeNull();
  });
});
