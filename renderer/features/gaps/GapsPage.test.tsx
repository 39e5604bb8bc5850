import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { resetLook, useMapLook } from '../../data/mapLook.ts';
import { useUi } from '../../data/uiStore.ts';
import { GapsPage } from './index.ts';

/** A network in Nieuwegein with one partner of template T6, without a contact person. */
function nieuwegein() {
  const backend = createTestBackend();
  backend.ask('network.chooseTemplates', { chosen: [{ templateId: 'T6', areaId: 'GM0356' }] });
  const { id } = backend.ask('organisation.create', {
    organisation: { name: 'Lister', typeIds: ['bw'], areaIds: ['GM0356'] },
  });
  return { ...backend, lister: id };
}

function openNieuwegein() {
  const backend = nieuwegein();
  renderInApp(createTestApp(backend), <GapsPage />);
  return { backend, lister: backend.lister };
}

const gapHead = (title: string) => screen.findByRole('button', { name: new RegExp(`^${title}`) });

test('the sentence on top and the signs of the matrix say who is there and who is not known', async () => {
  openNieuwegein();
  const heading = await screen.findByRole('heading', {
    level: 1,
    name: /^In Nieuwegein ontbreken \d+ van de \d+ verplichte/,
  });
  expect(heading).toBeDefined();
  const grid = screen.getByRole('grid', { name: 'Partners per gemeente' });
  expect(
    within(grid).getByRole('gridcell', { name: 'Beschermd wonen, Nieuwegein: dun: één persoon, of te weinig' })
      .textContent,
  ).toBe('◐');
  expect(within(grid).getByRole('gridcell', { name: 'Woningcorporatie, Nieuwegein: niet bekend' }).textContent).toBe(
    '·',
  );
});

test('a confirmed gap is missing, in list and matrix, and can be put back', async () => {
  const { backend } = openNieuwegein();
  const user = userEvent.setup();
  await user.click(await gapHead('Woningcorporatie niet in beeld'));
  expect(screen.getByText('Niet bekend: misschien is die er wel, maar de kaart kent geen.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Beslissen' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Bevestigd: mist echt' }));

  await gapHead('Woningcorporatie mist');
  expect(screen.getByRole('gridcell', { name: 'Woningcorporatie, Nieuwegein: mist' }).textContent).toBe('✕');
  expect(backend.ask('network.snapshot', {}).decisions).toMatchObject([
    { gapKey: 'g1|T6|corp|GM0356', status: 'confirmed' },
  ]);

  await user.click(screen.getByRole('button', { name: 'Besluit wijzigen' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Terug naar nieuw' }));
  await gapHead('Woningcorporatie niet in beeld');
});

test('what does not apply is kept with its reason and moves to what is settled', async () => {
  const { backend } = openNieuwegein();
  const user = userEvent.setup();
  await user.click(await gapHead('Woningcorporatie niet in beeld'));
  await user.click(screen.getByRole('button', { name: 'Beslissen' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Niet van toepassing…' }));
  await user.type(screen.getByRole('textbox', { name: 'Waarom niet van toepassing?' }), 'Loopt via de gemeente');
  await user.click(screen.getByRole('button', { name: 'Besluit vastleggen' }));

  await screen.findByRole('button', { name: '1 afgehandeld' });
  expect(screen.getByText('Loopt via de gemeente')).toBeDefined();
  expect(screen.getByRole('gridcell', { name: 'Woningcorporatie, Nieuwegein: niet nodig' }).textContent).toBe('–');
  expect(backend.ask('network.snapshot', {}).decisions).toMatchObject([
    { status: 'not_applicable', reason: 'Loopt via de gemeente' },
  ]);
});

test('a missed partner is drawn on the map with its type and area, and selected there', async () => {
  const { backend } = openNieuwegein();
  const user = userEvent.setup();
  await user.click(await gapHead('Woningcorporatie niet in beeld'));
  await user.click(screen.getByRole('button', { name: 'Als gemiste partij op de kaart' }));
  await waitFor(() => expect(useUi.getState().page).toBe('map'));
  const added = backend
    .ask('network.snapshot', {})
    .actors.find((actor) => 'presence' in actor && actor.presence === 'missing');
  expect(added).toMatchObject({
    missing: { stage: 'role' },
    label: 'Woningcorporatie Nieuwegein',
    typeIds: ['corp'],
    areaIds: ['GM0356'],
  });
  expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [added?.id] });
});

test('Enter on a cell shows who is behind it', async () => {
  const { lister } = openNieuwegein();
  const user = userEvent.setup();
  const cell = await screen.findByRole('gridcell', { name: /^Beschermd wonen, Nieuwegein/ });
  cell.focus();
  await user.keyboard('{Enter}');
  const card = screen.getByRole('group', { name: 'Beschermd wonen in Nieuwegein' });
  await user.click(within(card).getByRole('button', { name: 'Lister' }));
  expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [lister] });
});

test('without a template the page asks for one, and choosing it is kept in the file', async () => {
  const backend = createTestBackend();
  backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  renderInApp(createTestApp(backend), <GapsPage />);
  const user = userEvent.setup();
  expect(await screen.findByRole('heading', { name: 'Kies eerst een sjabloon' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^Sjabloon/ }));
  await user.click(await screen.findByRole('option', { name: /Woonoverlast/ }));
  await screen.findByRole('grid', { name: 'Partners per gemeente' });
  expect(backend.ask('network.snapshot', {}).chosenTemplates).toEqual([{ templateId: 'T4', areaId: null }]);
});

test('the empty page opens the list of templates itself, by keyboard too, and focus ends on the pill', async () => {
  renderInApp(createTestApp(), <GapsPage />);
  const user = userEvent.setup();
  (await screen.findByRole('button', { name: 'Kies een sjabloon' })).focus();
  await user.keyboard('{Enter}');
  const search = await screen.findByRole('combobox', { name: 'Sjabloon' });
  await waitFor(() => expect(document.activeElement).toBe(search));
  await user.keyboard('Woonoverlast{Enter}{Escape}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Kies een sjabloon' })).toBeNull());
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Sjabloon.*overlast/i })),
  );
});

test('two templates chosen faster than the file answers are both chosen', async () => {
  const backend = createTestBackend();
  renderInApp(createTestApp(backend), <GapsPage />);
  fireEvent.click(await screen.findByRole('button', { name: 'Kies een sjabloon' }));
  const options = await screen.findAllByRole('option');
  const [first, second, third] = options;
  if (!first || !second || !third) throw new Error('three templates come with every network');
  for (const option of [first, second, third, first]) fireEvent.click(option);
  const names = [second, third].map((option) => option.textContent);
  await waitFor(() => {
    const { chosenTemplates, vocabulary } = backend.ask('network.snapshot', {});
    const labelOf = (id: string) => vocabulary.templates.find((each) => each.id === id)?.label;
    expect(chosenTemplates.map(({ templateId }) => labelOf(templateId))).toEqual(names);
  });
});

test('coverage is looked at by level too: who is there, who might be, and that stays chosen', async () => {
  const backend = nieuwegein();
  const add = (givenName: string, level: 'beleid' | null) =>
    backend.ask('person.create', {
      person: { givenName, familyName: 'Voorbeeld' },
      position: { organisationId: backend.lister, ...(level && { level }) },
    });
  add('Anna', 'beleid');
  const bas = add('Bas', null);
  renderInApp(createTestApp(backend), <GapsPage />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: 'Niveau' }));
  const grid = await screen.findByRole('grid', { name: 'Partners per niveau' });
  expect(
    within(grid)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual(['Bestuur', 'Beleid', 'Uitvoering', 'Casus']);
  await user.click(
    within(grid).getByRole('gridcell', { name: 'Beschermd wonen, Beleid: dun: één persoon, of te weinig' }),
  );
  expect(screen.getByRole('group', { name: 'Beschermd wonen: Beleid' }).textContent).toContain('Anna Voorbeeld');
  await user.click(within(grid).getByRole('gridcell', { name: 'Beschermd wonen, Casus: niet bekend' }));
  const card = screen.getByRole('group', { name: 'Beschermd wonen: Casus' });
  expect(card.textContent).toContain('Misschien deze: het niveau is niet ingevuld.');
  await user.click(within(card).getByRole('button', { name: 'Bas Voorbeeld' }));
  expect(useUi.getState()).toMatchObject({
    selection: { kind: 'actors', ids: [bas.id] },
    coverageAxis: 'level',
  });
  useUi.getState().reset();
});

test('a gap says who of us can open the door to such a partner next door, and shows the way on the map', async () => {
  const backend = nieuwegein();
  const portaal = backend.ask('organisation.create', {
    organisation: { name: 'Portaal', typeIds: ['corp'], areaIds: ['GM0321'] },
  }).id;
  backend.ask('relation.create', { relation: { fromId: backend.lister, toId: portaal, typeId: 'werkcontact' } });
  backend.ask('network.update', { ownActorId: backend.lister });
  renderInApp(createTestApp(backend), <GapsPage />);
  const user = userEvent.setup();
  await user.click(await gapHead('Woningcorporatie niet in beeld'));
  await user.click(screen.getByRole('button', { name: 'Wie kan de deur openen?' }));
  const door = screen.getByRole('group', { name: 'Wie kan de deur openen?' });
  expect(door.textContent).toContain('Lister kent Portaal direct: Lister werkt samen met Portaal.');
  await user.click(within(door).getByRole('button', { name: 'Toon op de kaart' }));
  expect(useUi.getState()).toMatchObject({
    page: 'map',
    selection: { kind: 'actors', ids: [backend.lister, portaal] },
  });
  expect(useMapLook.getState().route).toEqual({ fromId: backend.lister, toId: portaal, turn: 0 });
  resetLook();
});
