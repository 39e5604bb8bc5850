import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { DesktopTransport } from '../../../shared/api/desktop.ts';
import { success } from '../../../shared/api/result.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { SettingsPage } from './index.ts';
import { useSettings } from './settingsStore.ts';

beforeEach(() => useSettings.setState({ section: 'network' }));

/** A network with Lister (protected housing) and Anna, who is wijkagent at Politie Voorbeeld. */
async function openSettings(section: string) {
  const backend = createTestBackend();
  const { id: lister } = backend.ask('organisation.create', { organisation: { name: 'Lister', typeIds: ['bw'] } });
  const { id: politie } = backend.ask('organisation.create', { organisation: { name: 'Politie Voorbeeld' } });
  const { id: anna } = backend.ask('person.create', { person: { givenName: 'Anna', familyName: 'Voorbeeld' } });
  backend.ask('position.create', { position: { personId: anna, organisationId: politie, roleId: 'wijkagent' } });
  const testApp = createTestApp(backend);
  renderInApp(testApp, <SettingsPage />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: section }));
  return { backend, user, lister, anna, vocabulary: () => backend.ask('network.snapshot', {}).vocabulary };
}

const nameField = (name: string) => screen.findByRole('textbox', { name: `Naam van ${name}` });
const rowOf = async (name: string) => within((await nameField(name)).closest('li') ?? document.body);

test('a role is renamed in place, in one step, and says where it stands', async () => {
  const { backend, user, anna, vocabulary } = await openSettings('Rollen');
  const field = await nameField('Wijkagent');
  await user.clear(field);
  await user.type(field, 'Buurtagent{Enter}');
  await nameField('Buurtagent');
  expect(vocabulary().roles.find((role) => role.id === 'wijkagent')?.label).toBe('Buurtagent');
  expect(backend.ask('search.find', { text: 'buurtagent' }).map((hit) => hit.id)).toEqual([anna]);

  await user.click(await screen.findByRole('button', { name: /^Buurtagent: op \d+ plaats/ }));
  expect(useUi.getState()).toMatchObject({ page: 'map', selection: { kind: 'actors', ids: [anna] } });
  backend.ask('history.undo', {});
  expect(vocabulary().roles.find((role) => role.id === 'wijkagent')?.label).toBe('Wijkagent');
});

test('a name that is there already is refused beside the field, and Escape puts back what was', async () => {
  const { user } = await openSettings('Labels');
  const add = screen.getByRole('textbox', { name: 'Nieuw label' });
  await user.type(add, 'Spoed{Enter}');
  await nameField('Spoed');
  expect((add as HTMLInputElement).value).toBe('');
  await user.type(add, 'spoed{Enter}');
  expect(await screen.findByText(/^Dit woord staat al in de lijst/)).toBeDefined();
  await user.clear(add);
  await user.type(add, 'Later{Enter}');
  const later = await nameField('Later');
  await user.clear(later);
  await user.type(later, 'Spoed{Enter}');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Dit woord staat al/);
  await user.type(later, '{Escape}');
  expect([(later as HTMLInputElement).value, screen.queryByRole('alert')]).toEqual(['Later', null]);
});

test('a word that stands nowhere goes at once; one in use asks for another and is one step', async () => {
  const { backend, user, lister, vocabulary } = await openSettings('Partnertypen');
  await user.type(screen.getByRole('textbox', { name: 'Nieuw partnertype' }), 'Wijkhuis{Enter}');
  await user.click((await rowOf('Wijkhuis')).getByRole('button', { name: 'Meer met Wijkhuis' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Verwijderen' }));
  await waitFor(() => expect(vocabulary().partnerTypes.some((type) => type.label === 'Wijkhuis')).toBe(false));

  const before = backend.dump();
  await user.type(screen.getByRole('textbox', { name: /^Zoek in/ }), 'beschermd');
  await screen.findByRole('button', { name: /^Beschermd wonen: op \d+ plaatsen/ });
  await user.click((await rowOf('Beschermd wonen')).getByRole('button', { name: 'Meer met Beschermd wonen' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Verwijderen' }));
  const dialog = await screen.findByRole('dialog', { name: '‘Beschermd wonen’ verwijderen' });
  expect(
    within(dialog).getByText(/^‘Beschermd wonen’ staat op \d+ plaatsen\. Kies wat daar komt te staan\.$/),
  ).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: /^In plaats daarvan/ }));
  await user.type(await screen.findByRole('combobox', { name: 'In plaats daarvan' }), 'Maatschappelijke opvang{Enter}');
  await user.click(within(dialog).getByRole('button', { name: /^Vervangen op \d+ plaatsen$/ }));
  await waitFor(() => expect(vocabulary().partnerTypes.some((type) => type.id === 'bw')).toBe(false));
  const organisation = backend.ask('network.snapshot', {}).actors.find((actor) => actor.id === lister);
  expect(organisation).toMatchObject({ typeIds: ['mo'] });
  backend.ask('history.undo', {});
  expect(backend.dump()).toBe(before);
});

test('a word is retired and brought back', async () => {
  const { user, vocabulary } = await openSettings('Thema’s');
  await user.type(screen.getByRole('textbox', { name: 'Nieuw thema' }), 'Zorgmijders{Enter}');
  await user.click((await rowOf('Zorgmijders')).getByRole('button', { name: 'Meer met Zorgmijders' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Niet meer aanbieden' }));
  expect(await (await rowOf('Zorgmijders')).findByText('niet meer aangeboden')).toBeDefined();
  expect(vocabulary().themes.find((theme) => theme.label === 'Zorgmijders')?.retiredOn).not.toBeNull();
  await user.click((await rowOf('Zorgmijders')).getByRole('button', { name: 'Meer met Zorgmijders' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Weer aanbieden' }));
  await waitFor(() => expect(screen.queryByText('niet meer aangeboden')).toBeNull());
});

test('a relation type shows in words how it reads from both ends', async () => {
  const { user, vocabulary } = await openSettings('Relatietypen');
  await user.type(screen.getByRole('textbox', { name: /^Nieuw relatietype/ }), 'bezoekt{Enter}');
  const row = await rowOf('bezoekt');
  expect(row.getByText('A bezoekt B · B bezoekt A')).toBeDefined();
  await user.click(row.getByRole('checkbox', { name: 'bezoekt: aan beide kanten gelijk' }));
  await user.type(
    await row.findByRole('textbox', { name: 'bezoekt, gelezen van de andere kant' }),
    'krijgt bezoek van{Enter}',
  );
  expect(await row.findByText('A bezoekt B · B krijgt bezoek van A')).toBeDefined();
  expect(vocabulary().relationTypes.find((type) => type.label === 'bezoekt')).toMatchObject({
    isSymmetric: false,
    reverseLabel: 'krijgt bezoek van',
  });
});

test('a colour that is taken for another says so in a sentence', async () => {
  const { user, vocabulary } = await openSettings('Domeinen');
  const row = await rowOf('Welzijn');
  expect(row.queryByText(/verwart/)).toBeNull();
  await user.click(row.getByRole('button', { name: 'Kleur en teken van Welzijn' }));
  const own = await screen.findByRole('textbox', { name: 'Eigen kleur' });
  await user.clear(own);
  await user.type(own, '#9AA0A7{Enter}');
  await waitFor(() => expect(vocabulary().domains.find((each) => each.id === 'welzijn')?.colour).toBe('#9AA0A7'));
  expect((await screen.findAllByText(/met Overig\.$|van Overig\.$/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Kleur #117733' }));
  expect(await screen.findByText(/^Deze kleur is goed te onderscheiden/)).toBeDefined();
});

test('an own area is made of municipalities, is the region of the matrix, and stays while it is used', async () => {
  const { backend, user, vocabulary } = await openSettings('Gebieden');
  await user.type(screen.getByRole('textbox', { name: /^Nieuw gebied/ }), 'Lekstroom-zuid{Enter}');
  const row = await rowOf('Lekstroom-zuid');
  await user.click(row.getByRole('button', { name: /^Lekstroom-zuid bestaat uit/ }));
  const members = await screen.findByRole('combobox', { name: 'Lekstroom-zuid bestaat uit' });
  await user.type(members, 'Nieuwegein{Enter}Houten{Enter}');
  await user.tab();
  const own = () => vocabulary().areas.find((area) => area.name === 'Lekstroom-zuid');
  await waitFor(() => expect(own()?.memberIds.toSorted()).toEqual(['GM0321', 'GM0356']));

  await user.click(screen.getByRole('button', { name: 'Netwerk' }));
  await user.click(await screen.findByRole('button', { name: /^Regio: / }));
  await user.type(await screen.findByRole('combobox', { name: 'Regio' }), 'lekstroom-zuid{Enter}');
  backend.ask('network.chooseTemplates', { chosen: [{ templateId: 'T6', areaId: null }] });
  await waitFor(() =>
    expect(
      backend
        .ask('gap.list', {})
        .matrix.rows.map((each) => String(each.id))
        .toSorted(),
    ).toEqual(['GM0321', 'GM0356']),
  );

  await user.click(screen.getByRole('button', { name: 'Gebieden' }));
  await user.click(await screen.findByRole('button', { name: 'Lekstroom-zuid verwijderen' }));
  expect((await screen.findByRole('alert')).textContent).toBe(
    '‘Lekstroom-zuid’ is nog in gebruik bij: de regio van het netwerk. Kies daar eerst een ander gebied.',
  );
  expect(own()).toBeDefined();
});

test('a municipality is found by its former name and cannot be changed', async () => {
  const { user } = await openSettings('Gebieden');
  await user.type(screen.getByRole('textbox', { name: /^Zoek op naam/ }), 'vianen');
  const list = await screen.findByRole('list', { name: 'Nederland: 1 gebied' });
  expect(within(list).getByText('Vijfheerenlanden')).toBeDefined();
  expect(within(list).queryByRole('textbox')).toBeNull();
});

test('the network: its name, its own node and a date that must be one', async () => {
  const { backend, user, lister } = await openSettings('Netwerk');
  await user.click(screen.getByRole('button', { name: /^Eigen knoop: / }));
  await user.type(await screen.findByRole('combobox', { name: 'Eigen knoop' }), 'lister{Enter}');
  const date = screen.getByRole('textbox', { name: 'Peildatum' });
  await user.type(date, 'morgen misschien{Enter}');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Dit is geen datum/);
  await user.clear(date);
  await user.type(date, '1-3-2026{Enter}');
  await waitFor(() =>
    expect(backend.ask('network.snapshot', {}).network).toMatchObject({
      ownActorId: lister,
      referenceDate: '2026-03-01',
    }),
  );
});

test('a domain goes up in its list, and undo puts it back; a list by name offers no place', async () => {
  const { backend, user, vocabulary } = await openSettings('Domeinen');
  const [first, second] = vocabulary().domains;
  await user.click((await rowOf(first?.label ?? '')).getByRole('button', { name: `Meer met ${first?.label}` }));
  expect(await screen.findByRole('menuitem', { name: 'Omlaag in de lijst' })).toBeDefined();
  expect(screen.queryByRole('menuitem', { name: 'Omhoog in de lijst' })).toBeNull();
  await user.keyboard('{Escape}');
  await user.click((await rowOf(second?.label ?? '')).getByRole('button', { name: `Meer met ${second?.label}` }));
  await user.click(await screen.findByRole('menuitem', { name: 'Omhoog in de lijst' }));
  const names = () =>
    screen.getAllByRole('textbox', { name: /^Naam van / }).map((field) => (field as HTMLInputElement).value);
  await waitFor(() => expect(names().slice(0, 2)).toEqual([second?.label, first?.label]));
  backend.ask('history.undo', {});
  expect(vocabulary().domains[0]?.id).toBe(first?.id);

  await user.click(screen.getByRole('button', { name: 'Labels' }));
  await user.type(screen.getByRole('textbox', { name: 'Nieuw label' }), 'Spoed{Enter}');
  await user.click((await rowOf('Spoed')).getByRole('button', { name: 'Meer met Spoed' }));
  expect(await screen.findByRole('menuitem', { name: 'Niet meer aanbieden' })).toBeDefined();
  expect(screen.queryByRole('menuitem', { name: 'Omhoog in de lijst' })).toBeNull();
});

test('the term for keeping contacts is set for the network; the usual one is the absence of another', async () => {
  const { backend, user } = await openSettings('Netwerk');
  const field = await screen.findByRole('combobox', { name: 'Bewaartermijn' });
  const months = () => backend.ask('network.snapshot', {}).network.retentionMonths;
  await user.click(field);
  await user.click(await screen.findByRole('option', { name: '24 maanden' }));
  await waitFor(() => expect(months()).toBe(24));
  await user.click(field);
  await user.click(await screen.findByRole('option', { name: '12 maanden (gebruikelijk)' }));
  await waitFor(() => expect(months()).toBeNull());
});

test('the logbook is listed, narrowed to one kind, and saved as a file that a spreadsheet opens', async () => {
  const files: { readonly filename: string; readonly text: string }[] = [];
  const backend = createTestBackend();
  backend.ask('person.create', { person: { givenName: 'Anna', familyName: 'Voorbeeld' } });
  backend.ask('export.contactRows', { fields: ['familyName'], format: 'csv', purpose: 'Verzoek van Anna Voorbeeld' });
  const erased = backend.ask('person.create', { person: { familyName: 'Vertrokken' } }).id;
  backend.ask('privacy.erasePerson', { id: erased, leave: { kind: 'nothing' }, replacement: 'een contact' });
  const desktop: DesktopTransport = (_route, input) => {
    const { filename, bytes } = input as { filename: string; bytes: Uint8Array };
    files.push({ filename, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) });
    return Promise.resolve(success({ savedAs: filename }));
  };
  renderInApp(createTestApp(backend, desktop), <SettingsPage />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Logboek' }));
  const lines = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .slice(1)
          .map((cell) => cell.textContent)
          .join('|'),
      );
  await screen.findByRole('table');
  expect(lines().toSorted()).toEqual(['Contact definitief gewist||1|', 'Contactlijst (csv)|Verzoek van …|1|']);
  await user.click(screen.getByRole('button', { name: 'Opslaan als CSV' }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.filename).toMatch(/^Logboek \d{4}-\d\d-\d\d\.csv$/);
  const [heading, ...rows] = files[0]?.text.trim().split('\r\n') ?? [];
  expect(files[0]?.text.startsWith('\ufeff')).toBe(true);
  expect(heading).toBe('Wanneer;Wat;Waarvoor;Aantal;Niet mee;Gegevens');
  expect(rows.map((row) => row.split(';').slice(1).join(';')).toSorted()).toEqual([
    'Contact definitief gewist;;1;;',
    'Contactlijst (csv);Verzoek van …;1;0;Achternaam',
  ]);
  await waitFor(() => expect(lines()).toHaveLength(3));
});
