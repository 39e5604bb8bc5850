import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { ContactsPage } from './index.ts';

beforeEach(() => localStorage.clear());

async function openContacts() {
  const test = createTestApp();
  const { ask } = test.backend;
  const lister = ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  const politie = ask('organisation.create', { organisation: { name: 'Politie Nieuwegein' } }).id;
  const anna = ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'begeleider', level: 'uitvoering' },
  }).id;
  const mo = ask('person.create', { person: { givenName: 'Mo', familyName: 'Proef', mayExport: false } }).id;
  renderInApp(test, <ContactsPage />);
  await screen.findByRole('grid', { name: 'Tabel van contacten' });
  const snapshot = () => ask('network.snapshot', {});
  return { ...test, ids: { lister, politie, anna, mo }, snapshot, user: userEvent.setup() };
}

function columnCell(name: string, column: string): HTMLElement {
  const row = screen.getAllByRole('row').find((each) => within(each).queryByRole('gridcell', { name }));
  const found = row?.querySelector<HTMLElement>(`[data-column-id="${column}"]`);
  if (!found) throw new Error(`no cell ${name} ${column}`);
  return found;
}

describe('the table of contacts', () => {
  it('shows a person with the function that stands for them', async () => {
    await openContacts();
    const columns = ['name', 'role', 'organisation', 'level'];
    expect(columns.map((column) => columnCell('Anna van Jansen', column).textContent)).toEqual([
      'Anna van Jansen',
      'begeleider',
      'Lister',
      'Uitvoering',
    ]);
  });

  it('takes a name apart, however it is written', async () => {
    const { user, snapshot, ids } = await openContacts();
    await user.dblClick(columnCell('Anna van Jansen', 'name'));
    await user.clear(screen.getByRole('textbox', { name: 'Naam, Anna van Jansen' }));
    await user.keyboard('Berg, Anna van den{Enter}');
    await screen.findByRole('gridcell', { name: 'Anna van den Berg' });
    expect(snapshot().actors.find((actor) => actor.id === ids.anna)).toMatchObject({
      givenName: 'Anna',
      prefix: 'van den',
      familyName: 'Berg',
    });
  });

  it('gives somebody without a function one by choosing an organisation, and moves a function to another', async () => {
    const { user, snapshot, ids } = await openContacts();
    const placesOf = (personId: string) =>
      snapshot()
        .positions.filter((position) => position.personId === personId)
        .map(({ organisationId, roleText }) => ({ organisationId, roleText }));
    await user.click(columnCell('Mo Proef', 'organisation'));
    await user.keyboard('poli{Enter}');
    await waitFor(() => expect(placesOf(ids.mo)).toEqual([{ organisationId: ids.politie, roleText: '' }]));
    await user.click(columnCell('Anna van Jansen', 'organisation'));
    await user.keyboard('poli{Enter}');
    await waitFor(() => expect(placesOf(ids.anna)).toEqual([{ organisationId: ids.politie, roleText: 'begeleider' }]));
  });

  it('keeps a function of the list as such, and any other words as they are', async () => {
    const { user, snapshot, ids } = await openContacts();
    const role = () => {
      const position = snapshot().positions.find((each) => each.personId === ids.anna);
      return { roleId: position?.roleId, roleText: position?.roleText };
    };
    await user.click(columnCell('Anna van Jansen', 'role'));
    await user.keyboard('wijkagent{Enter}');
    await waitFor(() => expect(role()).toEqual({ roleId: 'wijkagent', roleText: '' }));
    await user.keyboard('{ArrowUp}duizendpoot{Enter}');
    await waitFor(() => expect(role()).toEqual({ roleId: null, roleText: 'duizendpoot' }));
  });

  it('asks nothing of a function that is not there', async () => {
    const { user } = await openContacts();
    await user.click(columnCell('Mo Proef', 'role'));
    await user.keyboard('x');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('copies nobody who is not to be exported', async () => {
    const { user } = await openContacts();
    await user.click(columnCell('Anna van Jansen', 'name'));
    await user.keyboard('{Control>}a{/Control}');
    let text = '';
    fireEvent.copy(document.activeElement ?? document.body, {
      clipboardData: { setData: (_type: string, value: string) => (text = value) },
    });
    expect(text).toBe('Anna van Jansen\tbegeleider\tLister\tUitvoering\t\t\t\t\t');
  });
});
