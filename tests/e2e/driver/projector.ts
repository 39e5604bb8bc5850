// The room's side: the second window or tab, what it is told, and what it shows.
import { get } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { nl } from '../../../renderer/i18n/nl.ts';
import type { Ketenkaart } from './ketenkaart.ts';

export type Projector = {
  readonly page: Page;
  /** Everything that was sent to it until now, as text. */
  readonly told: () => Promise<string>;
};

/** Starts projecting by its keys, and waits until the room sees the map. */
export async function project(app: Ketenkaart): Promise<Projector> {
  await recordSent(app);
  const { electron } = app.running;
  const opened = electron ? electron.waitForEvent('window') : app.page.context().waitForEvent('page');
  await app.page.keyboard.press('Control+Shift+P');
  const page = await opened;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('main[data-ready]')).toBeVisible();
  await expect(app.page.getByRole('region', { name: nl.present.bar.name })).toBeVisible();
  const told = electron ? () => sentText(app) : await listenIn(app, page);
  return { page, told };
}

/** How many the room sees. */
export async function expectShown(page: Page, name: string, count: number): Promise<void> {
  const words = nl.present.stage[`map_${count === 1 ? 'one' : 'other'}`];
  const text = words.replace('{{name}}', name).replace('{{count, number}}', String(count));
  await expect(page.getByRole('img', { name: text, exact: true })).toBeVisible();
}

/** Electron: every message of the main process to any window but the facilitator's, from its first one on. */
async function recordSent(app: Ketenkaart): Promise<void> {
  await app.running.electron?.evaluate(({ app: electronApp }) => {
    const kept = globalThis as unknown as { sentToProjector?: string[] };
    kept.sentToProjector = [];
    electronApp.on('browser-window-created', (_event, { webContents }) => {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel: string, ...args: unknown[]) => {
        kept.sentToProjector?.push(JSON.stringify([channel, ...args]));
        send(channel, ...args);
      };
    });
  });
}

async function sentText(app: Ketenkaart): Promise<string> {
  const sent = await app.running.electron?.evaluate(
    () => (globalThis as unknown as { sentToProjector?: string[] }).sentToProjector ?? [],
  );
  return (sent ?? []).join('\n');
}

/** Browser mode: a second listener with the tab's own token hears the very bytes that the tab hears. */
async function listenIn(app: Ketenkaart, page: Page): Promise<() => Promise<string>> {
  const token = await page.evaluate(() => sessionStorage.getItem('projectorToken') ?? '');
  const chunks: string[] = [];
  const { origin } = new URL(app.running.address);
  await new Promise<void>((ready, fail) => {
    get(`${origin}/stage?token=${token}`, (response) => {
      response.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
      response.on('error', () => {});
      ready();
    }).on('error', fail);
  });
  return () => Promise.resolve(chunks.join(''));
}
