// Sleutelfiguren: who carries the example, what falls apart without them, who should meet, and a departure.
import { nl } from '../../renderer/i18n/nl.ts';
import { expect, test } from './driver/test.ts';

const { actions, keyfigures } = nl;

test('A key figure leads to its evidence on the map, and to what falls apart without it', async ({ app }) => {
  await app.openExample();
  await app.do(actions.label.showKeyFigures);
  const { page } = app;
  const connectors = page.getByRole('region', { name: keyfigures.kind.connector.title });
  const lister = connectors
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Lister', exact: true }) });
  await expect(lister).toContainText('van de kortste wegen tussen anderen; verbonden met 5 anderen.');
  await lister.getByRole('button', { name: keyfigures.card.whatIf }).click();
  const dialog = page.getByRole('dialog', { name: keyfigures.whatIf.title });
  await expect(dialog.getByText(/^Het netwerk valt uiteen: van 1 eiland naar \d+ losse eilanden\.$/)).toBeVisible();
  await expect(dialog.getByRole('img', { name: /^Het netwerk (nu|zonder Lister): / })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await lister.getByRole('button', { name: keyfigures.card.show }).click();
  await expect(page.getByRole('main', { name: nl.shell.rail.map })).toBeVisible();
  await app.map.isDrawn();
});

test('A departure is one step: the function goes to the successor, and one undo brings it back', async ({ app }) => {
  await app.openExample();
  const { page } = app;
  await app.do(actions.label.showKeyFigures);
  await page.getByRole('radiogroup', { name: keyfigures.level.name }).getByText(keyfigures.level.person).click();
  const entrances = page.getByRole('region', { name: keyfigures.kind.entrance.title });
  const fenna = entrances.getByRole('listitem').filter({ hasText: 'Fenna Tuin' });
  await fenna.getByRole('button', { name: keyfigures.card.handOver }).click();
  const dialog = page.getByRole('dialog', { name: keyfigures.handOver.title });
  await expect(dialog.getByRole('checkbox', { name: 'Wijkagent bij Politie Nieuwegein' })).toBeChecked();
  await app.pick(dialog, keyfigures.handOver.to, 'Rob Veld');
  await dialog.getByRole('button', { name: keyfigures.handOver.submit }).click();
  await expect(page.getByTestId('live-polite')).toHaveText('1 overgedragen van Fenna Tuin aan Rob Veld.');
  await expect(entrances.getByRole('listitem').filter({ hasText: 'Rob Veld' })).toContainText('Politie Nieuwegein');
  await expect(fenna).toHaveCount(0);
  await app.undo();
  await expect(fenna).toHaveCount(1);
});

test('Two who do not know each other are introduced with a message that can be edited and copied', async ({ app }) => {
  await app.openExample();
  const { page } = app;
  await app.do(actions.label.showKeyFigures);
  await page.getByRole('radiogroup', { name: keyfigures.tabs.name }).getByText(keyfigures.tabs.introductions).click();
  const first = page.getByRole('list', { name: keyfigures.tabs.introductions }).getByRole('listitem').first();
  await first.getByRole('button', { name: keyfigures.introductions.write }).click();
  const letter = first.getByRole('textbox', { name: keyfigures.introductions.mail });
  await expect(letter).toHaveValue(/^Beste .+ en .+,/);
  await letter.fill('Beste allebei, spreken jullie elkaar eens?');
  await first.getByRole('button', { name: keyfigures.introductions.copy }).click();
  await expect(page.getByTestId('live-polite')).toHaveText(keyfigures.introductions.copied);
});
