// Lists that cannot be read in: each gets its sentence, and nothing is changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const wrong = [
  { name: 'leeg.csv', bytes: '', says: 'Dit bestand is leeg.' },
  {
    name: 'plaatje.csv',
    bytes: Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'),
    says: 'Dit bestand is geen lijst. Bewaar de lijst in Excel als .xlsx of CSV en kies dat bestand.',
  },
  {
    name: 'werkmap.xlsx',
    bytes: Buffer.from('504b0304140000000800', 'hex'),
    says: 'Dit bestand is beschadigd. Open het in het programma waar het vandaan komt en bewaar het opnieuw.',
  },
] as const;

test('An empty file, a picture and a workbook that is cut off are refused in words as a list, and change nothing', async ({
  app,
}) => {
  await app.newNetwork('Lijsten');
  for (const { name, bytes, says } of wrong) {
    await test.step(name, async () => {
      const path = join(app.places.saved, name);
      writeFileSync(path, bytes);
      await app.chooseList(path);
      await expect(app.page.getByRole('main').getByRole('alert')).toHaveText(says);
      await expect(app.page.getByText(nl.importing.file.drop)).toBeVisible();
    });
  }
  await app.expectCounts({ organisations: 0, contacts: 0, relations: 0 });
  await expect(app.undoButton).toHaveAccessibleName(nl.shell.nothingToUndo);
});

test('Rows that name nobody are refused with their number and reason, and the report of them can be saved @packed', async ({
  app,
}) => {
  await app.newNetwork('Rijen');
  const path = join(app.places.saved, 'rijen.csv');
  writeFileSync(path, 'Organisatie;Naam;E-mail\nLister;Anna van Jansen;anna@example.org\n;;alleen@example.org\n');
  await app.importList(path);
  await expect(app.page.getByText('1 rij is niet ingelezen.')).toBeVisible();
  const report = await app.savedBy(() => app.page.getByRole('button', { name: nl.importing.done.report }).click());
  const sheets = await readXlsxFile(report);
  expect(sheets.map(({ sheet, data }) => [sheet, data])).toEqual([
    [
      'Niet ingelezen',
      [
        ['Rij', 'Reden', 'Kolom 1', 'Kolom 2', 'Kolom 3'],
        ['3', 'In deze rij staat geen organisatie en geen persoon.', null, null, 'alleen@example.org'],
      ],
    ],
    [
      'Alle rijen',
      [
        ['Rij', 'Uitkomst', 'Wie', 'Wijzigingen', 'Reden'],
        ['2', 'Nieuw', 'Anna van Jansen · Lister', null, null],
        ['3', 'Geweigerd', null, null, 'In deze rij staat geen organisatie en geen persoon.'],
      ],
    ],
  ]);
  await app.expectCounts({ organisations: 1, contacts: 1, relations: 0 });
});
