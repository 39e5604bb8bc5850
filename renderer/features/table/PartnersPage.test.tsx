import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { noFilters, useUi } from '../../data/uiStore.ts';
import { PartnersPage } from './index.ts';

beforeEach(() => localStorage.clear());

async function openPartners() {
  const test = createTestApp();
  const { ask } = test.backend;
  const add = (name: string, typeIds: readonly string[] = []) =>
    ask('organisation.create', { organisation: { name, typeIds: [...typeIds] } }).id;
  const ids = {
    lister: add('Lister', ['bw']),
    politie: add('Politie Nieuwegein', ['politie']),
    portaal: add('Portaal', ['corp']),
  };
  renderInApp(test, <PartnersPage />);
  await screen.findByRole('grid', { name: 'Tabel van partners' });
  const actorOf = (id: string) => ask('network.snapshot', {}).actors.find((actor) => actor.id === id);
  return { ...test, ids, actorOf, user: userEvent.setup() };
}

const cell = (name: string) => screen.getByRole('gridcell', { name });
const columnCell = (row: string, column: string) => {
  const found = screen
    .getAllByRole('row')
    .find((each) => within(each).queryByRole('gridcell', { name: row }))
    ?.querySelector<HTMLElement>(`[data-column-id="${column}"]`);
  if (!found) throw new Error(`no cell ${row} ${column}`);
  return found;
};
const names = () =>
  screen
    .getAllByRole('row')
    .slice(2)
    .map((row) => row.querySelector('[data-column-id="name"]')?.textContent);

describe('the table of partners', () => {
  it('is empty at first and offers the first step', async () => {
    const test = createTestApp();
    renderInApp(test, <PartnersPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Partner toevoegen' }));
    await waitFor(() => expect(useUi.getState().dialog).toEqual({ name: 'addOrganisation' }));
  });

  it('changes a name in place, as one step of the history', async () => {
    const { user, actorOf, ids, backend } = await openPartners();
    await user.dblClick(cell('Lister'));
    await user.clear(screen.getByRole('textbox', { name: 'Naam, Lister' }));
    await user.keyboard('Lister Utrecht{Enter}');
    await screen.findByRole('gridcell', { name: 'Lister Utrecht' });
    expect(actorOf(ids.lister)?.label).toBe('Lister Utrecht');
    backend.ask('history.undo', {});
    expect(actorOf(ids.lister)?.label).toBe('Lister');
  });

  it('gives another type by typing and choosing', async () => {
    const { user, actorOf, ids } = await openPartners();
    await user.click(columnCell('Lister', 'types'));
    await user.keyboard('{Enter}');
    await user.keyboard('ggz{Enter}{Tab}');
    await waitFor(() => expect(actorOf(ids.lister)).toMatchObject({ typeIds: ['bw', 'ggz'] }));
    expect(columnCell('Lister', 'types').textContent).toBe('Beschermd wonenGGZ');
  });

  it('leaves the types alone on Escape', async () => {
    const { user, actorOf, ids } = await openPartners();
    await user.click(columnCell('Lister', 'types'));
    await user.keyboard('{Enter}ggz{Enter}{Escape}');
    expect(actorOf(ids.lister)).toMatchObject({ typeIds: ['bw'] });
    expect(document.activeElement).toBe(columnCell('Lister', 'types'));
  });

  it('says why an address is refused and keeps what was typed', async () => {
    const { user, actorOf, ids } = await openPartners();
    await user.click(columnCell('Lister', 'email'));
    await user.keyboard('info at example{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Dit is geen e-mailadres. Schrijf het als naam@example.org.',
    );
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mail, Lister' });
    expect(field.value).toBe('info at example');
    await user.clear(field);
    await user.type(field, 'Info@example.org{Enter}');
    await waitFor(() =>
      expect(actorOf(ids.lister)).toMatchObject({
        contactPoints: [
          {
            kind: 'email',
            value: 'Info@example.org',
            normalised: 'info@example.org',
            label: '',
            isPrimary: true,
            isPrivate: false,
          },
        ],
      }),
    );
  });

  it('refuses a partner that would be part of itself', async () => {
    const { user, ids, backend } = await openPartners();
    backend.ask('organisation.update', { id: ids.politie, patch: { parentId: ids.lister } });
    await user.click(columnCell('Lister', 'parent'));
    await user.keyboard('politie{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Een organisatie kan niet onder zichzelf vallen. Kies een andere bovenliggende organisatie.',
    );
  });

  it('reads a date as people write it', async () => {
    const { user, actorOf, ids } = await openPartners();
    await user.click(columnCell('Lister', 'confirmed'));
    await user.keyboard('12 maart 2026{Enter}');
    await waitFor(() => expect(actorOf(ids.lister)?.confirmedOn).toBe('2026-03-12'));
    expect(columnCell('Lister', 'confirmed').textContent).toBe('12-03-2026');
  });

  it('shows what the filters of the window leave, and how many', async () => {
    const { user } = await openPartners();
    useUi.getState().setFilters({ ...noFilters, typeIds: ['politie'] });
    await waitFor(() => expect(names()).toEqual(['Politie Nieuwegein']));
    expect(screen.getByText('1 van 3 partners')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Filter Type Politie weghalen' }));
    expect(names()).toEqual(['Lister', 'Politie Nieuwegein', 'Portaal']);
    expect(screen.getByText('3 partners')).toBeTruthy();
  });

  it('adds a filter by typing what is in the network', async () => {
    const { user } = await openPartners();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.keyboard('woning{Enter}');
    expect(useUi.getState().filters).toEqual({ ...noFilters, typeIds: ['corp'] });
  });

  it('has the selection of the whole window', async () => {
    const { user, ids } = await openPartners();
    await user.click(cell('Lister'));
    expect(useUi.getState()).toMatchObject({ selection: { kind: 'actors', ids: [ids.lister] }, isDetailsOpen: true });
    useUi.getState().selectActor(ids.portaal);
    await waitFor(() => expect(columnCell('Portaal', 'name').tabIndex).toBe(0));
    expect(screen.getByText('1 geselecteerd')).toBeTruthy();
  });

  it('saves a contact list of the selected rows, or of what the filters leave', async () => {
    const { user, ids } = await openPartners();
    await user.click(screen.getByRole('checkbox', { name: 'Lister selecteren' }));
    await user.click(screen.getByRole('checkbox', { name: 'Portaal selecteren' }));
    const bar = screen.getByRole('toolbar', { name: 'Wat er met de selectie kan' });
    await user.click(within(bar).getByRole('button', { name: 'Contactlijst opslaan' }));
    expect(useUi.getState().dialog).toEqual({ name: 'exportContacts', actorIds: [ids.lister, ids.portaal] });
    await user.click(within(bar).getByRole('button', { name: 'Selectie loslaten' }));
    await user.type(screen.getByRole('textbox', { name: 'Filter op Naam' }), 'poli');
    await user.click(screen.getByRole('button', { name: 'Contactlijst opslaan' }));
    expect(useUi.getState().dialog).toEqual({ name: 'exportContacts', actorIds: [ids.politie] });
  });

  it('removes only selected rows that can be seen', async () => {
    const { user, ids, backend } = await openPartners();
    useUi.getState().select({ kind: 'actors', ids: [ids.lister, ids.politie] });
    await user.type(screen.getByRole('textbox', { name: 'Filter op Naam' }), 'poli');
    await user.click(screen.getByRole('button', { name: 'Verwijderen' }));
    await waitFor(() =>
      expect(
        backend
          .ask('network.snapshot', {})
          .actors.map((actor) => actor.label)
          .toSorted(),
      ).toEqual(['Lister', 'Portaal']),
    );
  });
});

describe('copying partners', () => {
  it('puts the selected rows on the clipboard as a block', async () => {
    const { user } = await openPartners();
    await user.click(screen.getByRole('checkbox', { name: 'Lister selecteren' }));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    let text = '';
    fireEvent.copy(document.activeElement ?? document.body, {
      clipboardData: { setData: (_type: string, value: string) => (text = value) },
    });
    expect(text.split('\r\n').map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['Lister', 'Beschermd wonen'],
      ['Politie Nieuwegein', 'Politie'],
    ]);
  });
});
