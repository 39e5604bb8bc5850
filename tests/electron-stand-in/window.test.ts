// What a window, its parts and its end are on the stand-in, and what is not there at all.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childEnvironment, fixture, launchFixture, patient, standIn, type RunningFixture } from './launchFixture.ts';

let running: RunningFixture;
beforeAll(async () => {
  running = await launchFixture();
});
afterAll(async () => {
  await running.close();
});

describe('what is not there', () => {
  it('is named as soon as it is asked for: members, events, options', async () => {
    const named = await running.app.evaluate(({ app, BrowserWindow }) => {
      const messageOf = (ask: () => unknown): string => {
        try {
          return `no error: ${String(ask())}`;
        } catch (error) {
          return error instanceof Error ? error.message : 'no error';
        }
      };
      return [
        messageOf(() => app.setJumpList(null)),
        messageOf(() => app.on('login', () => {})),
        messageOf(() => new BrowserWindow({ webPreferences: { nodeIntegration: true } })),
        messageOf(() => BrowserWindow.getAllWindows()[0]?.setThumbarButtons([])),
      ].map((message) => message.replace(' (see tests/electron-stand-in/README.md)', ''));
    });
    expect(named).toEqual([
      'The Electron stand-in does not imitate app.setJumpList',
      "The Electron stand-in does not imitate App.on('login')",
      'The Electron stand-in does not imitate webPreferences.nodeIntegration: true',
      'The Electron stand-in does not imitate BrowserWindow.setThumbarButtons',
    ]);
  });

  it('is nobody to answer a dialog: it fails unless the test answers', async () => {
    const { app, page } = running;
    const choose = (): Promise<unknown> =>
      page.evaluate(() => window.fixture.invoke('choose-file').catch((error: Error) => error.message));
    expect(await choose()).toContain('dialog.showOpenDialog was shown, but the test replaced no dialog.showOpenDialog');
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/chosen'] });
    });
    expect(await choose()).toEqual(['/chosen']);
  });

  it('is a window once it is destroyed', async () => {
    const answers = await running.app.evaluate(({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      const { webContents } = window;
      window.destroy();
      const messageOf = (ask: () => unknown): unknown => {
        try {
          return ask();
        } catch (error) {
          return error instanceof Error ? error.message : 'no error';
        }
      };
      return [messageOf(() => window.getTitle()), messageOf(() => webContents.send('x')), window.isDestroyed()];
    });
    expect(answers).toEqual(['Object has been destroyed', 'Object has been destroyed', true]);
  });
});

describe('further parts', () => {
  it('prints to PDF, follows the theme, keeps secrets and reports a right click', async () => {
    const { app, page } = running;
    const clicked = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise((resolve) => {
          BrowserWindow.getAllWindows()[0]?.webContents.once('context-menu', (_event, params) => {
            resolve([params.linkURL.endsWith('/away'), params.isEditable]);
          });
        }),
    );
    await page.click('#away', { button: 'right' });
    expect(await clicked).toEqual([true, false]);

    const seen = await app.evaluate(async ({ BrowserWindow, nativeTheme, safeStorage }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
      nativeTheme.themeSource = 'dark';
      const secret = safeStorage.encryptString('geheim');
      return {
        pdf: pdf?.subarray(0, 5).toString('latin1'),
        isReadable: secret.includes('geheim'),
        secret: safeStorage.decryptString(secret),
      };
    });
    expect(seen).toEqual({ pdf: '%PDF-', isReadable: false, secret: 'geheim' });
    await page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
  });

  it('opens a window for the page when the app allows it, with the preload and guards of the opener', async () => {
    const { app, page } = running;
    await app.evaluate(({ BrowserWindow }) => {
      const opener = BrowserWindow.getAllWindows()[0]?.webContents;
      opener?.setWindowOpenHandler(() => ({
        action: 'allow',
        overrideBrowserWindowOptions: { width: 320, height: 200 },
      }));
    });
    await page.evaluate(() => void window.open('/index.html?second'));
    await expect
      .poll(
        () =>
          app.evaluate(({ BrowserWindow }) =>
            BrowserWindow.getAllWindows().map((window) => [
              window.webContents.getURL(),
              window.getTitle(),
              window.getSize(),
            ]),
          ),
        patient,
      )
      .toContainEqual(['fixture://page/index.html?second', 'Fixture ready', [320, 200]]);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.destroy());
  });

  it('moves, maximises and fills the screen, with the events Electron gives', async () => {
    const seen = await running.app.evaluate(({ BrowserWindow, screen }) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (window === undefined) return null;
      const events: string[] = [];
      window.on('move', () => events.push('move'));
      window.on('resize', () => events.push('resize'));
      window.on('maximize', () => events.push('maximize'));
      window.setBounds({ x: 10, y: 20, width: 700, height: 500 });
      const moved = window.getBounds();
      window.maximize();
      const maximized = window.getBounds();
      window.restore();
      window.setFullScreen(true);
      const full = window.getBounds();
      window.setFullScreen(false);
      return { events, moved, maximized, full, area: screen.getPrimaryDisplay().workArea };
    });
    expect(seen?.moved).toEqual({ x: 10, y: 20, width: 700, height: 500 });
    expect([seen?.maximized, seen?.full]).toEqual([seen?.area, seen?.area]);
    expect(seen?.events.slice(0, 5)).toEqual(['resize', 'move', 'resize', 'move', 'maximize']);
  });
});

describe('the end', () => {
  it('comes when the last window closes, with code 0', async () => {
    const { app, page, userData } = await launchFixture();
    const child = app.process();
    const ended = app.waitForEvent('close');
    await page.close();
    await ended;
    expect([child.exitCode, existsSync(`${userData}/stand-in.lock`)]).toEqual([0, false]);
  });

  it('can be refused by the app, and a crashed page is reported', async () => {
    const { app, page, close } = await launchFixture();
    const crash = app.evaluate(
      ({ BrowserWindow }) =>
        new Promise((resolve) => {
          const window = BrowserWindow.getAllWindows()[0];
          window?.once('close', (event) => event.preventDefault());
          window?.close();
          window?.webContents.once('render-process-gone', (_event, { reason }) => resolve(reason));
        }),
    );
    const session = await app.context().newCDPSession(page);
    session.send('Page.crash').catch(() => {});
    expect(await crash).toBe('crashed');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await close();
  });

  it('takes Chromium along even when the app is killed', async () => {
    const child = spawn(standIn, [fixture, `--user-data-dir=${running.userData}/killed`, '--remote-debugging-port=0'], {
      env: childEnvironment(),
    });
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        if (chunk.includes('DevTools listening')) resolve();
      });
    });
    const browsers = childrenOf(child.pid ?? 0);
    expect(browsers).not.toEqual([]);
    child.kill('SIGKILL');
    await expect
      .poll(() => browsers.filter((pid) => existsSync(`/proc/${pid}`) && !isZombie(pid)), patient)
      .toEqual([]);
  });
});

function childrenOf(parent: number): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statusOf(name).includes(`PPid:\t${parent}\n`));
}

function isZombie(pid: string): boolean {
  return statusOf(pid).includes('State:\tZ');
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
