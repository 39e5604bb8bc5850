// Networks of the practice, built as fast as people talk: typed line by line, without a pointer.
import type { Page } from '@playwright/test';
import { nl } from '../../renderer/i18n/nl.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { ask } from './driver/ask.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

/** A new network by keyboard, with the bar of quick entry open. */
async function beginTyping({ page }: Ketenkaart, name: string): Promise<void> {
  await page.getByRole('button', { name: nl.start.newNetwork.title }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(nl.start.dialog.name)).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: nl.shell.rename.replace('{{name}}', name) })).toBeVisible();
  await page.keyboard.press('i');
  await expect(page.getByRole('textbox', { name: nl.entry.title })).toBeFocused();
}

/** Types lines as a user does: each ends with Enter, and the field is empty for the next. */
async function typeLines(page: Page, lines: readonly string[]): Promise<void> {
  const field = page.getByRole('textbox', { name: nl.entry.title });
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect(field, line).toHaveValue('');
  }
}

async function snapshot(page: Page): Promise<NetworkSnapshot> {
  return ((await ask(page, 'network.snapshot', {})) as { readonly data: NetworkSnapshot }).data;
}

/** In the bulk editor of the table: a column and the value for the chosen rows. */
async function changeChosen(page: Page, column: string, value: string): Promise<void> {
  await page.getByRole('button', { name: nl.table.bulk.open }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: nl.table.bulk.column }).selectOption(column);
  await page.getByRole('textbox', { name: nl.table.bulk.value }).focus();
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const first = [
  'Lister (beschermd wonen, Nieuwegein) #uitstroom-mo-bw',
  'Abrona (gehandicaptenzorg, Nieuwegein)',
  'De Tussenvoorziening (maatschappelijke opvang, Nieuwegein)',
  'Politie Nieuwegein (politie, Nieuwegein)',
];
const later = [
  'Portaal (woningcorporatie, Nieuwegein)',
  'Jutphaas Wonen (woningcorporatie, Nieuwegein)',
  'Mitros (woningcorporatie, Nieuwegein)',
  'Werk en Inkomen Lekstroom (werk en inkomen, Nieuwegein)',
  'Geynwijs (wijkteam, Nieuwegein)',
  'Outreachteam Nieuwegein (gemeente sociaal domein, Nieuwegein)',
  'Altrecht (GGZ, Nieuwegein)',
];

test('The Lekstroom network is typed, and compared between its two dates it names the seven new partners @browser', async ({
  app,
}) => {
  test.setTimeout(300_000);
  await beginTyping(app, 'Regio Lekstroom');
  const { page } = app;
  await typeLines(page, [
    ...first,
    'Lister – Politie Nieuwegein: werkcontact (4)',
    'Anna van Jansen, begeleider bij Lister',
    'Fenna Tuin, wijkagent bij Politie Nieuwegein',
  ]);
  await typeLines(page, [
    ...later,
    'Lister > Altrecht: vraagt advies aan',
    'Politie Nieuwegein > Altrecht: meldt bij',
    'De Tussenvoorziening – Portaal: werkcontact (3)',
    'Rob Veld, woonconsulent bij Portaal',
    'Anna van Jansen – Rob Veld',
  ]);
  await app.expectCounts({ organisations: 11, contacts: 3, relations: 5 });
  await page.keyboard.press('Escape');

  await page.keyboard.press('2');
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '13');
  await grid.locator('[data-column-id="name"][tabindex="0"], [tabindex="0"]').first().focus();
  await page.keyboard.press('Control+Home');
  // In the order of the list: the four of the beginning are skipped, the seven others are chosen with the space bar.
  const shown = await page.locator('[aria-rowindex] > [data-column-id="name"]').allTextContents();
  for (const name of shown.filter((each) => each !== '' && !/naam/iu.test(each))) {
    if (later.some((line) => line.startsWith(name))) await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  await changeChosen(page, nl.table.column.validFrom, '12 november 2025');
  await expect
    .poll(async () => (await snapshot(page)).actors.filter((actor) => actor.validFrom === '2025-11-12').length)
    .toBe(7);

  const palette = await app.openPalette(nl.actions.label.compareDates);
  await expect(palette.getByRole('option', { name: nl.actions.label.compareDates })).toBeVisible();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: nl.dated.compare.title });
  await dialog.getByRole('textbox', { name: nl.dated.compare.from }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1-9-2025');
  const partners = dialog.getByRole('region', { name: nl.dated.kind.organisations });
  await expect(partners.getByRole('button')).toHaveText(
    later.map((line) => line.replace(/ \(.*$/u, '')).toSorted((a, b) => a.localeCompare(b, 'nl')),
  );
});

test('The houses of the east are typed: one prosecutor for all, and municipalities that were not visited yet @browser', async ({
  app,
}) => {
  test.setTimeout(300_000);
  await beginTyping(app, 'Oost-Nederland');
  const { page } = app;
  const places = ['Arnhem', 'Ede', 'Wageningen', 'Barneveld', 'Scherpenzeel', 'Renkum', 'Rheden', 'Zevenaar'];
  await typeLines(page, [
    'Veiligheidshuis West-Veluwe Vallei (zorg- en veiligheidshuis)',
    'Veiligheidshuis Regio Arnhem (zorg- en veiligheidshuis)',
    'OM Oost-Nederland (openbaar ministerie)',
    'Veiligheidshuis West-Veluwe Vallei – OM Oost-Nederland',
    'Veiligheidshuis Regio Arnhem – OM Oost-Nederland',
    'Veiligheidshuis West-Veluwe Vallei – Veiligheidshuis Regio Arnhem',
    'Kees Proef, ketenmanager bij Veiligheidshuis Regio Arnhem',
    ...places.map((place) => `Gemeente ${place} (gemeente sociaal domein, ${place})`),
    ...places.map((place) => `Gemeente ${place} > Veiligheidshuis Regio Arnhem: vraagt advies aan`),
  ]);
  await app.expectCounts({ organisations: 11, contacts: 1, relations: 11 });
  const { actors, relations } = await snapshot(page);
  const prosecutors = actors.filter((actor) => actor.kind === 'organisation' && actor.typeIds.includes('om' as never));
  expect(prosecutors).toHaveLength(1);
  expect(relations.filter(({ toId }) => toId === prosecutors[0]?.id)).toHaveLength(2);
});
