// Looking closer at the map: around somebody, who knows whom, through time, and views that are kept.
import { nl } from '../../renderer/i18n/nl.ts';
import { exampleName } from './driver/ketenkaart.ts';
import { expect, test } from './driver/test.ts';

const { closer } = nl;

test('The map shows only who is around a partner, and Escape brings the rest back', async ({ app }) => {
  await app.openExample();
  await app.map.where('Lister');
  const everybody = await app.map.listed.count();
  await app.select('Portaal');
  await app.map.surface.focus();
  await app.page.keyboard.press('s');
  await expect(app.page.getByText('2 stappen rond Portaal')).toBeVisible();
  await app.page.getByRole('button', { name: closer.focus.less }).click();
  await expect(app.page.getByText('1 stap rond Portaal')).toBeVisible();
  const around = await app.map.listed.count();
  expect(around).toBeLessThan(everybody);
  expect(await app.map.find('Abrona')).toBeNull();

  await app.page.getByRole('button', { name: closer.others.dimAll }).click();
  await expect(app.map.listed).toHaveCount(everybody);
  await app.map.surface.focus();
  for (let step = 0; step < 3; step++) await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('group', { name: closer.focus.name })).toHaveCount(0);
});

test('Who knows whom is said over whom, and counts the routes that are as short', async ({ app }) => {
  await app.openExample();
  await app.select('Anna van Jansen');
  await app.map.surface.focus();
  await app.page.keyboard.press('w');
  const card = app.page.getByRole('region', { name: closer.route.name });
  await card.getByRole('button', { name: closer.route.to }).click();
  await app.page.keyboard.type('Rob Veld');
  await app.page.keyboard.press('Enter');
  await expect(card).toContainText('Anna van Jansen kent Rob Veld via Lister, De Tussenvoorziening en Portaal');
  await expect(card.getByRole('listitem')).toHaveText([
    'Anna van Jansen werkt bij Lister',
    'Lister werkt samen met De Tussenvoorziening',
    'De Tussenvoorziening werkt samen met Portaal',
    'Rob Veld werkt bij Portaal',
  ]);
  await card.getByRole('button', { name: closer.route.close }).click();
  await expect(card).toHaveCount(0);
});

test('Through time by keyboard, with what came and went since the first day', async ({ app }) => {
  await app.openExample();
  await app.map.where('Lister');
  await app.map.surface.focus();
  await app.page.keyboard.press('d');
  const slider = app.page.getByRole('slider', { name: closer.time.slider });
  await expect(slider).toBeFocused();
  const last = await slider.getAttribute('aria-valuetext');
  await app.page.keyboard.press('Home');
  await expect(slider).not.toHaveAttribute('aria-valuetext', last ?? '');
  await app.page.keyboard.press('End');
  await app.page.getByRole('switch', { name: closer.time.compare }).click();
  await expect(app.page.getByRole('region', { name: closer.difference.name })).toBeVisible();
  await app.page.getByRole('button', { name: closer.time.close }).click();
  await expect(slider).toHaveCount(0);
});

test('A view is kept in the file, comes back after a restart, and its removal is undone', async ({ app }) => {
  await app.openExample();
  await app.select('Portaal');
  await app.map.surface.focus();
  await app.page.keyboard.press('s');
  await app.page.keyboard.press('v');
  await app.page.getByRole('textbox', { name: closer.views.field }).fill('Rond Portaal');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('button', { name: 'Rond Portaal', exact: true })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.restart(exampleName);

  await app.map.where('Portaal');
  const palette = await app.openPalette('rond portaal');
  await palette.getByRole('option', { name: 'Rond Portaal' }).click();
  await expect(app.page.getByText('2 stappen rond Portaal')).toBeVisible();

  await app.page.getByRole('button', { name: closer.views.name, exact: true }).click();
  await app.page.getByRole('button', { name: '‘Rond Portaal’ verwijderen' }).click();
  await expect(app.page.getByRole('button', { name: 'Rond Portaal', exact: true })).toHaveCount(0);
  await app.page.keyboard.press('Escape');
  await app.undo();
  await app.page.getByRole('button', { name: closer.views.name, exact: true }).click();
  await expect(app.page.getByRole('button', { name: 'Rond Portaal', exact: true })).toBeVisible();
});
