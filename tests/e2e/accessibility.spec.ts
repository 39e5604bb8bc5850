// Every screen, light and dark, held against the rules of axe: nothing serious may be wrong.
import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { nl } from '../../renderer/i18n/nl.ts';
import { root } from './driver/backEnd.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const list = join(root, 'tests/fixtures/import/voorbeeld_rommelige_contactlijst_cp1252.csv');

/** What is seriously wrong on the screen as it is: rule, element and why. */
async function seriousFaults(app: Ketenkaart): Promise<readonly string[]> {
  // Legacy mode looks at this page alone; the other opens a second page, which Electron does not have.
  const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}

/** Every screen by name, in the order in which a user could walk through them. */
const screens: readonly (readonly [string, (app: Ketenkaart) => Promise<void>])[] = [
  ['start', (app) => app.page.getByRole('region', { name: nl.start.choices }).waitFor()],
  ['kaart', (app) => app.openExample()],
  ['details', (app) => app.select('Lister')],
  ['partners', (app) => app.goTo('partners')],
  ['contacten', (app) => app.goTo('contacts')],
  ['wie mist er', (app) => app.goTo('gaps')],
  ['lijst inlezen: bestand', (app) => app.goTo('import')],
  [
    'lijst inlezen: kolommen',
    async (app) => {
      await app.chooseList(list);
      await app.page.getByRole('button', { name: nl.importing.columns.next }).waitFor();
    },
  ],
  [
    'lijst inlezen: controleren',
    async (app) => {
      await app.page.getByRole('button', { name: nl.importing.columns.next }).click();
      await app.page.getByRole('button', { name: /\d (toevoegen|wijzigen)$/ }).waitFor();
    },
  ],
  ['contactlijst', (app) => app.openDialog('Control+e', nl.exporting.title)],
  ['partner toevoegen', (app) => app.openDialog('n', nl.actions.label.addOrganisation)],
  ['contact toevoegen', (app) => app.openDialog('p', nl.actions.label.addPerson)],
  ['relatie leggen', (app) => app.openDialog('r', nl.actions.label.addRelation)],
  ['zoeken', (app) => app.openDialog('Control+k', nl.palette.title)],
];

for (const scheme of ['light', 'dark'] as const) {
  test(`Every screen is free of serious accessibility faults, ${scheme}`, async ({ app }) => {
    test.setTimeout(150_000);
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    for (const [name, show] of screens) {
      await show(app);
      expect.soft(await seriousFaults(app), name).toEqual([]);
      await app.leaveDialog();
    }
  });
}
