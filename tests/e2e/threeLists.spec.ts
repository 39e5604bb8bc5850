// Three lists of three colleagues become one network without doubles: as they send them, in three kinds of file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { nl } from '../../renderer/i18n/nl.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const name = 'Drie lijsten';
const { importing } = nl;

/** From Excel on Windows: a title above it, semicolons, Windows-1252. */
function csvOfTheMunicipality(mail: string): Buffer {
  const lines = [
    'LIJST KETENPARTNERS;;;;;',
    'Organisatie;Contactpersoon;Functie;Tel.;E-mail;Gemeente',
    'Stichting Duinwerk;Jansen, Anna van;begeleider;06-00000001;anna@duinwerk.example.org;Houten',
    'Café Oké;Karim Aydin;coördinator;;karim@oke.example.org;Nieuwegein',
    `Gemeente Houten - OOV;mr. Noor de Wit;adviseur;06-00000002;${mail};Houten`,
    'Woonlinde;vacature;wijkbeheerder;;;Houten',
    'Totaal: 4;;;;;',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

/** A workbook of a colleague who writes names another way and has no addresses of two of them. */
async function workbookOfThePolice(): Promise<Uint8Array> {
  const rows = [
    ['Naam organisatie', 'Voorletters', 'Tussenvoegsel', 'Achternaam', 'Mobiel', 'E-mailadres'],
    ['St. Duinwerk', 'A.', 'van', 'Jansen', '', ''],
    ['Politie Nieuwegein', 'R.', '', 'Bosch', '06-00000003', 'r.bosch@politie.example.org'],
    ['Gem. Houten', 'N.', 'de', 'Wit', '0600000002', ''],
  ];
  return writeXlsx({ sheets: [{ name: 'Blad1', rows }] });
}

/** Business cards out of a telephone: the same Anna with another number, and somebody new. */
const cards = [
  ...['BEGIN:VCARD', 'VERSION:3.0', 'N:Jansen;Anna;;van;', 'FN:Anna van Jansen', 'ORG:Stichting Duinwerk'],
  ...['EMAIL;TYPE=WORK:Anna@duinwerk.example.org', 'TEL;TYPE=WORK,VOICE:030-0000004', 'END:VCARD'],
  ...['BEGIN:VCARD', 'VERSION:3.0', 'N:Punt;Sara;;;', 'FN:Sara Punt', 'ORG:Woonlinde'],
  ...['EMAIL:sara@woonlinde.example.org', 'END:VCARD', ''],
].join('\r\n');

test('three lists become one network with their doubles resolved, and come back without a change', async ({ app }) => {
  test.setTimeout(150_000);
  const place = (file: string, bytes: Uint8Array | string) => {
    const path = join(app.places.saved, file);
    writeFileSync(path, bytes);
    return path;
  };
  const municipality = place('gemeente.csv', csvOfTheMunicipality('noor@houten.example.org'));
  const police = place('politie.xlsx', await workbookOfThePolice());
  await app.newNetwork(name);

  await app.importList(municipality);
  await app.expectCounts({ organisations: 5, contacts: 3, relations: 0 });

  await test.step('what looks like somebody known is asked, and taken together', async () => {
    await another(app);
    await app.chooseList(police);
    await app.page.getByRole('button', { name: importing.columns.next }).click();
    await same(app, 'St. Duinwerk', 'Stichting Duinwerk');
    await same(app, 'A. van Jansen', 'Anna van Jansen, Stichting Duinwerk');
    await same(app, 'N. de Wit', 'Noor de Wit, Gemeente Houten');
    await apply(app);
    await app.expectCounts({ organisations: 6, contacts: 4, relations: 0 });
  });

  await test.step('cards meet people by their address', async () => {
    await another(app);
    await app.importList(place('kaartjes.vcf', cards));
    await app.expectCounts({ organisations: 6, contacts: 5, relations: 0 });
  });

  await test.step('the same lists again bring nothing, an edited one only the edit', async () => {
    await another(app);
    await app.chooseList(municipality);
    await nothingToDo(app, true);
    await another(app);
    await app.chooseList(place('gemeente.csv', csvOfTheMunicipality('noor.de.wit@houten.example.org')));
    await app.page.getByRole('button', { name: importing.columns.next }).click();
    await app.page.getByRole('button', { name: /^Twijfel/ }).click();
    await app.page
      .getByRole('button', { name: importing.doubt.sameAs.replace('{{name}}', 'Noor de Wit, Gemeente Houten') })
      .click();
    await expect(app.page.getByRole('button', { name: '1 wijzigen', exact: true })).toBeEnabled();
  });

  await test.step('the own workbook of all of it comes back without a change', async () => {
    await app.do(nl.actions.label.saveWorkbook);
    const dialog = app.page.getByRole('dialog', { name: nl.workbook.save.title });
    const saved = await app.savedBy(() => dialog.getByRole('button', { name: nl.workbook.save.submit }).click());
    await expect(dialog).toBeHidden();
    await another(app);
    await app.chooseList(place('terug.xlsx', saved));
    await nothingToDo(app, false);
  });

  await test.step('a list that was taken together is undone in one step', async () => {
    await app.undo();
    await app.expectCounts({ organisations: 6, contacts: 4, relations: 0 });
    await app.undo();
    await app.expectCounts({ organisations: 5, contacts: 3, relations: 0 });
    await app.undo();
    await app.expectCounts({ organisations: 0, contacts: 0, relations: 0 });
  });
});

/** From wherever the last list ended to choosing the next. */
async function another(app: Ketenkaart): Promise<void> {
  const choose = app.page.getByText(importing.file.drop);
  const ways = [importing.done.again, importing.columns.otherFile, nl.common.action.back].map((text) =>
    app.page.getByRole('main').getByRole('button', { name: text, exact: true }),
  );
  await expect(async () => {
    for (const way of ways) if (await way.isVisible()) await way.click();
    await expect(choose).toBeVisible({ timeout: 500 });
  }).toPass();
}

async function same(app: Ketenkaart, inList: string, known: string): Promise<void> {
  const card = app.page.getByRole('group', { name: new RegExp(`${inList}: is dit dezelfde`) });
  await card.getByRole('button', { name: importing.doubt.sameAs.replace('{{name}}', known), exact: true }).click();
  await expect(card).toContainText(importing.doubt.nowSame);
}

async function apply(app: Ketenkaart): Promise<void> {
  await app.page.getByRole('button', { name: /\d (toevoegen|wijzigen)$/ }).click();
  await expect(app.page.getByRole('heading', { name: importing.done.title })).toBeVisible();
}

async function nothingToDo(app: Ketenkaart, isList: boolean): Promise<void> {
  if (isList) await app.page.getByRole('button', { name: importing.columns.next }).click();
  await expect(app.page.getByRole('button', { name: importing.check.applyNothing })).toBeDisabled();
}
