// Every screen, light and dark, held against the rules of axe: nothing serious may be wrong.
import { join } from 'node:path';
import { nl } from '../../renderer/i18n/nl.ts';
import { seriousFaults } from './driver/axe.ts';
import { root } from './driver/backEnd.ts';
import type { Ketenkaart } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const list = join(root, 'tests/fixtures/import/voorbeeld_rommelige_contactlijst_cp1252.csv');

/** Every screen by name, in the order in which a user could walk through them. */
const screens: readonly (readonly [string, (app: Ketenkaart) => Promise<void>])[] = [
  ['start', (app) => app.page.getByRole('region', { name: nl.start.choices }).waitFor()],
  ['kaart', (app) => app.openExample()],
  ['details', (app) => app.select('Lister')],
  ['matrix', (app) => app.matrix.open()],
  ['partners', (app) => app.goTo('partners')],
  ['contacten', (app) => app.goTo('contacts')],
  ['overleggen', (app) => app.goTo('consultations')],
  ['afspraken', (app) => app.goBy(nl.actions.label.showAgreements, 'agreements')],
  ['relaties', (app) => app.goTo('relations')],
  ['acties', (app) => app.goTo('issues')],
  ['gemiste partijen', (app) => app.goBy(nl.actions.label.showMissing, 'missing')],
  ['lang niet gesproken', (app) => app.goBy(nl.actions.label.showUnspoken, 'unspoken')],
  ['doelen', (app) => app.goBy(nl.actions.label.showGoals, 'goals')],
  ['beheer', (app) => app.goTo('settings')],
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
  ['overleg toevoegen', (app) => openByName(app, nl.actions.label.addConsultation)],
  ['afspraak toevoegen', (app) => openByName(app, nl.actions.label.addAgreement)],
  ['actie toevoegen', (app) => openByName(app, nl.actions.label.addAction)],
  ['peildatum', (app) => openByName(app, nl.actions.label.chooseReferenceDate, nl.dated.choose.title)],
  ['vergelijken', (app) => openByName(app, nl.actions.label.compareDates, nl.dated.compare.title)],
  ['geschiedenis', (app) => openByName(app, nl.actions.label.showHistory, nl.history.title)],
  ['kopieën', (app) => openByName(app, nl.actions.label.showCopies)],
  ['zoeken', (app) => app.openDialog('Control+k', nl.palette.title)],
];

async function openByName(app: Ketenkaart, action: string, title = action): Promise<void> {
  await app.do(action);
  await app.page.getByRole('dialog', { name: title }).waitFor();
}

for (const scheme of ['light', 'dark'] as const) {
  test(`Every screen is free of serious accessibility faults, ${scheme}${scheme === 'dark' ? ' @browser' : ''}`, async ({
    app,
  }) => {
    test.setTimeout(240_000);
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
    for (const [name, show] of screens) {
      await show(app);
      expect.soft(await seriousFaults(app.page), name).toEqual([]);
      await app.leaveDialog();
    }
  });
}

/** A window of 1280×800 in which everything is twice as large (WCAG 2.2, 1.4.4 and 1.4.10). */
test('At 200 % nothing is cut off sideways and every page can be worked @browser', async ({ app }) => {
  test.setTimeout(120_000);
  await app.page.setViewportSize({ width: 640, height: 400 });
  await app.page.getByRole('button', { name: nl.start.openExample.title }).click();
  await expect(app.page.getByRole('main', { name: nl.shell.rail.map })).toBeVisible();
  const pages = [
    [nl.actions.label.showPartners, 'partners'],
    [nl.actions.label.showContacts, 'contacts'],
    [nl.actions.label.showConsultations, 'consultations'],
    [nl.actions.label.showIssues, 'issues'],
    [nl.actions.label.showSettings, 'settings'],
    [nl.actions.label.showGaps, 'gaps'],
  ] as const;
  for (const [action, page] of pages) {
    await app.goBy(action, page);
    const { width, room } = await app.page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect.soft(width, page).toBeLessThanOrEqual(room);
    const main = await app.page.getByRole('main').boundingBox();
    expect.soft(main?.width ?? 0, page).toBeGreaterThan(300);
    expect.soft(main?.height ?? 0, page).toBeGreaterThan(200);
  }
});
