// Many cells at once: choosing, copying, pasting, filling, emptying and bulk edit, each one step of the history.
import { Notifications } from '@mantine/notifications';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import type { Organisation } from '../../../shared/schema/organisation.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { PartnersPage } from './index.ts';

beforeEach(() => localStorage.clear());

const names = ['Abrona', 'Bureau Proef', 'Careyn', 'Dock'];

type Ask = ReturnType<typeof createTestApp>['backend']['ask'];

/** @param before what is done to the network before it is shown */
async function openPartners(before: (ask: Ask, ids: readonly string[]) => void = () => {}) {
  const test = createTestApp();
  const { ask } = test.backend;
  before(
    ask,
    names.map((name) => ask('organisation.create', { organisation: { name } }).id),
  );
  renderInApp(
    test,
    <>
      <PartnersPage />
      <ConfirmDialog />
      <Notifications />
    </>,
  );
  await screen.findByRole('grid', { name: 'Tabel van partners' });
  const partners = () =>
    ask('network.snapshot', {}).actors.filter((actor): actor is Organisation => actor.kind === 'organisation');
  const read = <T,>(take: (partner: Organisation) => T) =>
    partners()
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(take);
  return { ask, read, user: userEvent.setup() };
}

function cellOf(row: number, column: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[aria-rowindex="${row + 3}"] > [data-column-id="${column}"]`);
  if (!found) throw new Error(`no cell ${row} ${column}`);
  return found;
}

const paste = (text: string) =>
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData: { getData: () => text } });

function copied(): string {
  let text = '';
  fireEvent.copy(document.activeElement ?? document.body, {
    clipboardData: { setData: (_type: string, value: string) => (text = value) },
  });
  return text;
}

const emailOf = ({ contactPoints }: Organisation) => contactPoints.find(({ kind }) => kind === 'email')?.value ?? null;
const chosenCells = () => document.querySelectorAll('[role=gridcell][aria-selected=true]').length;

describe('choosing cells', () => {
  it('goes with Shift and arrows, Shift and a click, and by dragging; Escape gives it up', async () => {
    const { user } = await openPartners();
    await user.click(cellOf(0, 'phone'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(chosenCells()).toBe(4);
    await user.keyboard('{Escape}');
    expect(chosenCells()).toBe(0);
    await user.click(cellOf(0, 'phone'));
    await user.keyboard('{Shift>}');
    await user.click(cellOf(2, 'email'));
    await user.keyboard('{/Shift}');
    expect(chosenCells()).toBe(6);
    await user.pointer([
      { keys: '[MouseLeft>]', target: cellOf(3, 'phone') },
      { target: cellOf(1, 'phone') },
      { keys: '[/MouseLeft]' },
    ]);
    expect(chosenCells()).toBe(3);
    expect(document.activeElement).toBe(cellOf(1, 'phone'));
  });

  it('copies what was chosen, with the mark that keeps a spreadsheet from running it', async () => {
    const { user } = await openPartners((ask, [id = '']) =>
      ask('organisation.update', { id, patch: { name: '=Abrona', typeIds: ['bw', 'ggz'] } }),
    );
    await user.click(cellOf(0, 'name'));
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    expect(copied()).toBe("'=Abrona\tBeschermd wonen | GGZ\r\nBureau Proef\t");
  });
});

describe('pasting a block', () => {
  it('changes all cells in one step, and reads each as its column does', async () => {
    const { user, read, ask } = await openPartners();
    await user.click(cellOf(0, 'phone'));
    paste('000-0000001\tinfo@abrona.example.org\t1-3-2026\r\n000-0000002\tINFO@proef.example.org\t2 mrt 2026\r\n');
    const now = () => read((partner) => [emailOf(partner), partner.confirmedOn]);
    await waitFor(() =>
      expect(now()).toEqual([
        ['info@abrona.example.org', '2026-03-01'],
        ['INFO@proef.example.org', '2026-03-02'],
        [null, null],
        [null, null],
      ]),
    );
    expect(read((partner) => partner.contactPoints.length)).toEqual([2, 2, 0, 0]);
    ask('history.undo', {});
    expect(now()).toEqual(names.map(() => [null, null]));
  });

  it('fills the chosen cells with one value', async () => {
    const { user, read } = await openPartners();
    await user.click(cellOf(1, 'types'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    paste('ggz | politie');
    await waitFor(() =>
      expect(read((partner) => partner.typeIds)).toEqual([
        [],
        ['ggz', 'politie'],
        ['ggz', 'politie'],
        ['ggz', 'politie'],
      ]),
    );
  });

  it('asks when some cells cannot, marks those, and changes nothing on a no', async () => {
    const { user, read } = await openPartners();
    await user.click(cellOf(0, 'email'));
    const block = 'a@example.org\r\ngeen adres\r\nc@example.org';
    paste(block);
    const dialog = await screen.findByRole('dialog', { name: '1 van 3 cellen kunnen niet' });
    expect(dialog.textContent).toContain('Dit is geen e-mailadres.');
    await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }));
    expect(read(emailOf)).toEqual([null, null, null, null]);
    expect(cellOf(1, 'email').getAttribute('aria-invalid')).toBe('true');
    await user.click(cellOf(0, 'email'));
    paste(block);
    await user.click(await screen.findByRole('button', { name: 'De andere plakken' }));
    await waitFor(() => expect(read(emailOf)).toEqual(['a@example.org', null, 'c@example.org', null]));
  });

  it('changes nothing when the backend refuses one of them', async () => {
    const { user, read } = await openPartners();
    await user.click(cellOf(0, 'parent'));
    paste('Bureau Proef\nAbrona');
    await screen.findByText(/niet onder zichzelf vallen/);
    expect(read((partner) => partner.parentId)).toEqual([null, null, null, null]);
  });

  it('says what of a block falls off the table', async () => {
    const { user, read } = await openPartners();
    await user.click(cellOf(3, 'email'));
    paste('d@example.org\ne@example.org\nf@example.org');
    const dialog = await screen.findByRole('dialog', { name: 'Het blok is groter dan de tabel' });
    expect(dialog.textContent).toContain('2 rijen en 0 kolommen vallen buiten de tabel.');
    await user.click(within(dialog).getByRole('button', { name: 'De andere plakken' }));
    await waitFor(() => expect(read(emailOf)).toEqual([null, null, null, 'd@example.org']));
  });
});

describe('filling and emptying', () => {
  it('fills down with Ctrl+D, and empties with Delete, each as one step', async () => {
    const { user, read, ask } = await openPartners();
    await user.click(cellOf(0, 'scale'));
    paste('Regio');
    await waitFor(() => expect(read((partner) => partner.scale)[0]).toBe('regio'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await waitFor(() => expect(read((partner) => partner.scale)).toEqual(['regio', 'regio', 'regio', null]));
    await waitFor(() => expect(cellOf(2, 'scale').textContent).toBe('Regio'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(read((partner) => partner.scale)).toEqual([null, null, null, null]));
    ask('history.undo', {});
    expect(read((partner) => partner.scale)).toEqual(['regio', 'regio', 'regio', null]);
    ask('history.undo', {});
    expect(read((partner) => partner.scale)).toEqual(['regio', null, null, null]);
  });

  it('takes what stands above with Ctrl+D on one cell', async () => {
    const { user, read } = await openPartners();
    await user.click(cellOf(0, 'email'));
    await user.keyboard('info@example.org{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(cellOf(1, 'email')));
    await user.keyboard('{Control>}d{/Control}');
    await waitFor(() => expect(read(emailOf)).toEqual(['info@example.org', 'info@example.org', null, null]));
  });
});

describe('bulk edit', () => {
  it('gives the chosen rows one more theme, as one step', async () => {
    const { user, read, ask } = await openPartners((tell, [id = '']) =>
      tell('organisation.update', { id, patch: { themeIds: [tell('theme.ensure', { label: 'Wonen proef' }).id] } }),
    );
    const theme = ask('network.snapshot', {}).vocabulary.themes.find(({ label }) => label !== 'Wonen proef');
    const [[had = ''] = []] = read((partner) => partner.themeIds);
    await user.click(screen.getByRole('checkbox', { name: 'Abrona selecteren' }));
    await user.click(screen.getByRole('checkbox', { name: 'Careyn selecteren' }));
    await user.click(screen.getByRole('button', { name: 'Wijzig kolom…' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kolom' }), 'Thema’s');
    // Nothing chosen would take away what is there: the button says so.
    expect(screen.getByRole('button', { name: '2 cellen leegmaken' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Erbij' }));
    await user.click(screen.getByRole('button', { name: /^Nieuwe waarde/ }));
    await user.keyboard(`${theme?.label}{Enter}{Tab}`);
    await user.click(screen.getByRole('button', { name: '2 rijen wijzigen' }));
    await waitFor(() =>
      expect(read((partner) => new Set(partner.themeIds))).toEqual(
        [[had, theme?.id], [], [theme?.id], []].map((ids) => new Set(ids)),
      ),
    );
    ask('history.undo', {});
    expect(read((partner) => partner.themeIds)).toEqual([[had], [], [], []]);
  });
});

describe('the choice of columns', () => {
  it('shows, hides and moves columns, and keeps that', async () => {
    const first = await openPartners();
    await first.user.click(screen.getByRole('button', { name: 'Kolommen' }));
    const headings = () =>
      screen
        .getAllByRole('columnheader')
        .map((heading) => heading.textContent)
        .slice(1, 5);
    expect(headings()).toEqual(['Naam', 'Type', 'Onderdeel van', 'Schaal']);
    await first.user.click(screen.getByRole('checkbox', { name: 'Onderdeel van' }));
    await first.user.click(screen.getByRole('checkbox', { name: 'KvK-nummer' }));
    screen.getByRole('checkbox', { name: 'Schaal' }).focus();
    await first.user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(headings()).toEqual(['Naam', 'Schaal', 'Type', 'Werkgebied']);
    expect(screen.getByRole('columnheader', { name: 'KvK-nummer' })).toBeTruthy();
    await first.user.click(screen.getByRole('button', { name: 'Standaard' }));
    expect(headings()).toEqual(['Naam', 'Type', 'Onderdeel van', 'Schaal']);
  });
});
