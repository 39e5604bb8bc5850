// Projecting: the room sees the map and nothing of what is private; the laptop steers it.
import { type Page } from '@playwright/test';
import { nl } from '../../renderer/i18n/nl.ts';
import { contract } from '../../shared/api/contract.ts';
import { desktopContract } from '../../shared/api/desktop.ts';
import { ask } from './driver/ask.ts';
import { exampleName, type Ketenkaart } from './driver/ketenkaart.ts';
import { type Colour, plainPng } from './driver/plainPng.ts';
import { expectShown, project } from './driver/projector.ts';
import { expect, test } from './driver/test.ts';

const bar = (app: Ketenkaart) => app.page.getByRole('region', { name: nl.present.bar.name });
const kind = (app: Ketenkaart, name: string) =>
  app.page.getByRole('group', { name: nl.map.kinds.name }).getByRole('button', { name });
const shownNow = (page: Page) => page.getByRole('img').getAttribute('aria-label');

test('The room sees the map under the question of the evening, and follows the laptop @packed', async ({ app }) => {
  await app.openExample();
  const { page } = await project(app);
  await expectShown(page, exampleName, 23);
  await expect(page.getByText(new RegExp(`^${exampleName} · \\d+ \\w+ 20\\d\\d$`))).toBeVisible();
  await bar(app).getByRole('textbox', { name: nl.present.bar.title }).fill('Wie mist u aan tafel?');
  await expect(page.getByRole('heading', { name: 'Wie mist u aan tafel?' })).toBeVisible();

  await kind(app, nl.map.kinds.person).click();
  await expectShown(page, exampleName, 16);
  await bar(app).getByRole('button', { name: nl.present.bar.freeze }).click();
  await kind(app, nl.map.kinds.consultation).click();
  await expect(bar(app).getByRole('button', { name: nl.present.bar.follow })).toHaveAttribute('aria-pressed', 'true');
  await expectShown(page, exampleName, 16);
  await bar(app).getByRole('button', { name: nl.present.bar.follow }).click();
  await expectShown(page, exampleName, 13);

  // What is opened on the laptop stays there.
  await app.goTo('contacts');
  await expectShown(page, exampleName, 13);
  await bar(app).getByRole('button', { name: nl.present.bar.stop }).click();
  await expect(bar(app)).toHaveCount(0);
});

test('Nothing private reaches the projector, whatever is selected and opened @packed', async ({ app }) => {
  await app.newNetwork('Zichtbaar');
  const created = async (route: string, input: object) =>
    ((await ask(app.page, route, input)) as { data: { id: string } }).data.id;
  const canaries = Array.from({ length: 24 }, (_, index) => `KANARIE${index}`);
  const [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21] = canaries;
  const point = (value: string | undefined) => [{ kind: 'email', value: `${value}@example.org`, label: c21 }];
  const partner = await created('organisation.create', {
    organisation: {
      name: 'Lister',
      aliases: [c0],
      goal: c1,
      offers: c2,
      expects: c3,
      notes: c4,
      source: c5,
      website: `https://example.org/${c6}`,
      contactPoints: point(c7),
      address: { street: c8, postcode: '', city: '', country: '' },
    },
    at: { x: 0, y: 0 },
  });
  const hidden = await created('person.create', {
    person: { givenName: c9, familyName: c10, prefix: c11, aliases: [c12], notes: c13, mayShow: false, title: c14 },
    at: { x: 200, y: 0 },
  });
  await ask(app.page, 'person.update', { id: hidden, patch: { contactPoints: point(c15), purpose: c16, source: c17 } });
  await created('position.create', { position: { personId: hidden, organisationId: partner, roleText: c18 } });
  const types = (await ask(app.page, 'network.snapshot', {})) as {
    data: { vocabulary: { relationTypes: readonly { id: string }[] } };
  };
  const typeId = types.data.vocabulary.relationTypes[0]?.id;
  await created('relation.create', { relation: { fromId: partner, toId: hidden, typeId, note: c19, source: c20 } });
  await app.page.reload();
  await app.map.isDrawn();
  await expect(app.map.listed).toHaveCount(2);

  const { page, told } = await project(app);
  await expectShown(page, 'Zichtbaar', 2);
  await app.select('Lister');
  await expect.poll(told).toContain('"chosen":["n1"]');
  await app.page.getByRole('complementary').getByRole('textbox').first().click();
  await app.goTo('contacts');
  await app.goTo('map');
  await app.openPalette('KANARIE9');
  await app.page.keyboard.press('Escape');
  await bar(app).getByRole('button', { name: nl.present.bar.pointer }).click();
  await app.page.mouse.move(600, 500);
  await expect.poll(told).toMatch(/"point":\{/);

  const everything = `${await told()}\n${await page.content()}\n${await page.evaluate(() => document.body.innerText)}`;
  expect(everything).toContain('Lister');
  expect(everything).not.toMatch(/KANARIE\d/);
  expect(everything).not.toContain(partner);
  expect(everything).not.toContain(hidden);
});

test('The room sees logos, and the photo of nobody', async ({ app }) => {
  await app.newNetwork('Beelden');
  const created = async (route: string, input: object) =>
    ((await ask(app.page, route, input)) as { data: { id: string } }).data.id;
  const picture = (colour: Colour) => ({
    mime: 'image/png',
    width: 64,
    height: 64,
    base64: plainPng(64, 64, colour).toString('base64'),
  });
  const [logo, photo] = [picture([255, 0, 255]), picture([0, 255, 255])];
  const partner = await created('organisation.create', { organisation: { name: 'Lister' }, at: { x: 0, y: 0 } });
  const person = await created('person.create', {
    person: { givenName: 'Anna', familyName: 'Jansen', mayShow: true },
    at: { x: 200, y: 0 },
  });
  await ask(app.page, 'actor.setPicture', { id: partner, picture: logo });
  await ask(app.page, 'actor.setPicture', { id: person, picture: photo });
  await app.page.reload();
  await app.map.isDrawn();
  const { page, told } = await project(app);
  await expectShown(page, 'Beelden', 2);
  await expect.poll(() => drawnOf(page, [255, 0, 255])).toBeGreaterThan(100);
  // On the laptop the photo is there.
  await expect.poll(() => drawnOf(app.page, [0, 255, 255])).toBeGreaterThan(100);
  expect(await drawnOf(page, [0, 255, 255])).toBe(0);
  expect(await told()).toContain(logo.base64);
  expect(`${await told()}\n${await page.content()}`).not.toContain(photo.base64);
  expect(await told()).not.toMatch(/[0-9a-f]{64}/);

  // A page that loads anew gets them too; a logo that is taken away goes.
  await page.reload();
  await expect.poll(() => drawnOf(page, [255, 0, 255])).toBeGreaterThan(100);
  await ask(app.page, 'actor.setPicture', { id: partner, picture: null });
  await expect.poll(() => drawnOf(page, [255, 0, 255])).toBe(0);
});

/** How many px of the writing on the map have a colour. */
async function drawnOf(page: Page, colour: Colour): Promise<number> {
  return page.evaluate(([red, green, blue]) => {
    const ink = [...document.querySelectorAll('canvas')].at(-1);
    const data = ink?.width ? ink.getContext('2d')?.getImageData(0, 0, ink.width, ink.height).data : undefined;
    let count = 0;
    for (let i = 0; data && i < data.length; i += 4) {
      if (data[i] === red && data[i + 1] === green && data[i + 2] === blue && data[i + 3] === 255) count += 1;
    }
    return count;
  }, colour);
}

test('Names are at least one fortieth of the screen high, light and dark', async ({ app }) => {
  await app.openExample();
  const { page } = await project(app);
  await recordFonts(page);
  for (const [width, height] of [
    [1920, 1080],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    // The first drawings at a new size may still be of the former one.
    await expect.poll(async () => Math.min(...(await lastFonts(page)))).toBeGreaterThanOrEqual(height / 40 - 0.01);
  }
  await bar(app).getByRole('button', { name: nl.present.bar.dark }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

/** From now on the heights of the names that are drawn are kept, px of the screen. */
async function recordFonts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as { drawnFonts: number[] };
    kept.drawnFonts = [];
    const own = Reflect.get(CanvasRenderingContext2D.prototype, 'strokeText') as (...args: unknown[]) => void;
    // Names have a halo, which initials have not.
    CanvasRenderingContext2D.prototype.strokeText = function record(...args) {
      const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
      kept.drawnFonts.push((size * this.getTransform().a) / devicePixelRatio);
      own.apply(this, args);
    };
  });
}

/** The last of them: fewer than one picture has. */
async function lastFonts(page: Page): Promise<readonly number[]> {
  const fonts = await page.evaluate(() => (globalThis as unknown as { drawnFonts: number[] }).drawnFonts.slice(-15));
  return fonts.length < 15 ? [0] : fonts;
}

test('Black screen, pointer and spotlight go by key, and only while projecting', async ({ app }) => {
  await app.openExample();
  const { page } = await project(app);
  const at = await app.map.emptySpot();
  await app.page.mouse.click(at.x, at.y);
  await app.page.keyboard.press('b');
  await expect(page.locator('[data-blank]')).toBeVisible();
  await app.page.keyboard.press('b');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await app.page.keyboard.press('l');
  // The light is on before the hand moves, and a hand goes on moving.
  await expect(bar(app).getByRole('button', { name: nl.present.bar.spotlight })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  let step = 5;
  await expect(async () => {
    step += 1;
    await app.page.mouse.move(at.x + step, at.y + 5);
    await expect(page.locator('[data-aid="spotlight"]')).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await app.page.keyboard.press('w');
  await expect(page.locator('[data-aid="pointer"]')).toHaveCount(1);
  await app.page.keyboard.press('v');
  await expect(bar(app).getByRole('button', { name: nl.present.bar.follow })).toBeVisible();
  await app.do(nl.present.action.stop);
  await expect(bar(app)).toHaveCount(0);
  await app.page.keyboard.press('b');
  await expect(app.page.getByRole('main', { name: nl.shell.rail.settings })).toBeVisible();
});

test('A reload of the laptop leaves the room what it sees, and the bar comes back', async ({ app }) => {
  await app.openExample();
  const { page } = await project(app);
  await bar(app).getByRole('textbox', { name: nl.present.bar.title }).fill('Wie kent wie?');
  await expect(page.getByRole('heading', { name: 'Wie kent wie?' })).toBeVisible();
  const before = await shownNow(page);
  await app.page.reload();
  await expect(bar(app).getByRole('textbox', { name: nl.present.bar.title })).toHaveValue('Wie kent wie?');
  expect(await shownNow(page)).toBe(before);
  await app.do(nl.actions.label.closeNetwork);
  await expect(app.page.getByRole('region', { name: nl.start.choices })).toBeVisible();
  if (app.backEnd.kind === 'browser') await expect(page.getByText(nl.present.stage.over)).toBeVisible();
  else await expect.poll(() => page.isClosed()).toBe(true);
});

test('The tab of the projector has a token of its own that opens no other road @browser', async ({ app }) => {
  await app.openExample();
  const { page } = await project(app);
  const kept = await page.evaluate(() => ({ ...sessionStorage }));
  expect(Object.keys(kept)).toEqual(['projectorToken']);
  expect(page.url()).not.toContain('token');
  const routes = ['app.info', ...Object.keys(contract), ...Object.keys(desktopContract)];
  const statuses = await page.evaluate(
    async ({ names, token }) =>
      Promise.all(
        names.map(async (name) => {
          const headers = { 'content-type': 'application/json', 'x-ketenkaart-token': token };
          return (await fetch(`/api/${name}`, { method: 'POST', headers, body: '{}' })).status;
        }),
      ),
    { names: routes, token: kept['projectorToken'] ?? '' },
  );
  expect(new Set(statuses)).toEqual(new Set([401]));
  expect(app.running.watch.forgive(/401/)).toBe(routes.length);
  await bar(app).getByRole('button', { name: nl.present.bar.stop }).click();
  await expect(page.getByText(nl.present.stage.over)).toBeVisible();
  const after = await page.evaluate(
    async (token) => (await fetch(`/stage?token=${token}`)).status,
    kept['projectorToken'],
  );
  expect(after).toBe(401);
  expect(app.running.watch.forgive(/401/)).toBe(1);
});

test('The window of the projector has no road back, and nothing loosens it @electron @packed', async ({ app }) => {
  await app.openExample();
  const { page } = await project(app);
  const inPage = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ketenkaart'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { projector: object }).projector),
  }));
  expect(inPage).toEqual({ node: [], bridge: ['onStage'] });
  const windows = await app.running.electron?.evaluate(({ BrowserWindow }) => {
    type Known = { _preferences?: object; getLastWebPreferences?: () => object };
    return BrowserWindow.getAllWindows().map(({ webContents }) => {
      const contents = webContents as unknown as Known;
      const preferences = '_preferences' in contents ? contents._preferences : contents.getLastWebPreferences?.();
      return JSON.parse(JSON.stringify({ ...preferences, session: undefined, preload: undefined })) as object;
    });
  });
  expect(windows).toHaveLength(2);
  expect(windows?.[1]).toEqual(windows?.[0]);
});

test('A second screen that goes brings the window back, and one that comes takes it @electron', async ({ app }) => {
  await app.openExample();
  const { page } = await project(app);
  const where = () =>
    app.running.electron?.evaluate(({ BrowserWindow, screen }) => {
      const window = BrowserWindow.getAllWindows()[1];
      if (!window) return null;
      return { isFull: window.isFullScreen(), display: screen.getDisplayMatching(window.getBounds()).id };
    });
  expect(await where()).toEqual({ isFull: true, display: 2 });
  await expect(bar(app).getByText(nl.present.bar.place.screen)).toBeVisible();
  const displays = (list: string, event: string) =>
    app.running.electron?.evaluate(
      ({ screen }, [rectangles, name]) => {
        process.env['ELECTRON_STAND_IN_DISPLAYS'] = rectangles;
        (screen as unknown as { emit: (event: string) => void }).emit(name ?? '');
      },
      [list, event],
    );
  await displays('[[0,0,1920,1080]]', 'display-removed');
  await expect(app.page.getByText(nl.present.said.screenGone).first()).toBeVisible();
  await expect(bar(app).getByText(nl.present.bar.place.window)).toBeVisible();
  expect(await where()).toEqual({ isFull: false, display: 1 });
  await expect(page.locator('main[data-ready]')).toBeVisible();
  await displays('[[0,0,1920,1080],[1920,0,1280,720]]', 'display-added');
  await expect(app.page.getByText(nl.present.said.screenBack).first()).toBeVisible();
  expect(await where()).toEqual({ isFull: true, display: 2 });
  await page.close();
  await expect(app.page.getByText(nl.present.said.stopped).first()).toBeVisible();
  await expect(bar(app)).toHaveCount(0);
});
