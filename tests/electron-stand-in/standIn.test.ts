// The stand-in does what Electron does, shown on a tiny hardened app: each guard here has been seen to fail when the
// fixture lacked it.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childEnvironment, fixture, launchFixture, patient, standIn, type RunningFixture } from './launchFixture.ts';

let running: RunningFixture;
beforeAll(async () => {
  running = await launchFixture({ args: ['plan.fixture'] });
});
afterAll(async () => {
  await running.close();
});

/** The lines the page was told about what was denied to it, from now on. */
async function deniedBy(act: () => Promise<unknown>, expected: number): Promise<readonly string[]> {
  const items = running.page.locator('#denied li');
  const before = await items.count();
  await act();
  await items.nth(before + expected - 1).waitFor();
  return (await items.allTextContents()).slice(before);
}

function requestsOf(page: RunningFixture['page']): Promise<unknown> {
  return page.evaluate(() => window.fixture.invoke('requests'));
}

/** A web server of this machine that counts who comes. */
async function countingServer(): Promise<{ url: string; hits: () => number; stop: () => void }> {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end('elsewhere');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, hits: () => hits, stop: () => server.close() };
}

describe('start', () => {
  it('tells the app what it is and hands it the file argument', async () => {
    const told = await running.app.evaluate(({ app }) => ({
      name: app.getName(),
      version: app.getVersion(),
      isPackaged: app.isPackaged,
      appPath: app.getAppPath(),
      type: process.type,
      chrome: process.versions.chrome.split('.').length,
    }));
    expect(told).toEqual({
      name: 'Stand-in fixture',
      version: '1.2.3',
      isPackaged: false,
      appPath: fixture,
      type: 'browser',
      chrome: 4,
    });
    expect(await running.page.locator('#file').textContent()).toBe('plan.fixture');
  });

  it('shows the window when the page has painted, with the title of the page', async () => {
    const shown = (): Promise<unknown> =>
      running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({
          title: window.getTitle(),
          isVisible: window.isVisible(),
          size: window.getSize(),
          url: window.webContents.getURL(),
        })),
      );
    await expect
      .poll(shown, patient)
      .toEqual([{ title: 'Fixture ready', isVisible: true, size: [640, 480], url: 'fixture://page/index.html' }]);
  });

  it('gives each instance its own folder and answers a second one in the first', async () => {
    const { userData, page } = running;
    const second = spawnSync(standIn, [fixture, `--user-data-dir=${userData}`, 'second.fixture'], {
      env: childEnvironment(),
      timeout: 15_000,
    });
    expect({ status: second.status, error: second.error }).toEqual({ status: 0, error: undefined });
    await page.waitForFunction(() => document.getElementById('file')?.textContent === 'second.fixture');
  });
});

describe('the world of the preload', () => {
  it('is another one than the page’s', async () => {
    const seen = await running.page.evaluate(() => ({
      secret: typeof (globalThis as { secretOfPreload?: unknown }).secretOfPreload,
      require: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
      binding: typeof (globalThis as { __electronStandInSend?: unknown }).__electronStandInSend,
      fromPreload: window.fixture.pageCanSee(),
    }));
    expect(seen).toEqual({
      secret: 'undefined',
      require: 'undefined',
      process: 'undefined',
      binding: 'undefined',
      fromPreload: 'undefined',
    });
  });

  it('is a sandbox: electron is all that can be required', async () => {
    const answers = await running.page.evaluate(() =>
      ['electron', 'fs', 'node:child_process'].map(window.fixture.requireOf),
    );
    expect(answers).toEqual(['object', 'module not found: fs', 'module not found: node:child_process']);
  });

  it('exposes a frozen copy that cannot be replaced, and errors keep only their message', async () => {
    const seen = await running.page.evaluate(() => {
      const { constants, throwIt } = window.fixture;
      let thrown: unknown;
      try {
        throwIt();
      } catch (error) {
        thrown = error;
      }
      return {
        isFrozen: [window.fixture, constants.nested, constants.nested.list].map((value) => Object.isFrozen(value)),
        isReplaceable: Object.getOwnPropertyDescriptor(window, 'fixture')?.writable,
        thrown: thrown instanceof Error ? [thrown.name, thrown.message] : thrown,
      };
    });
    expect(seen).toEqual({
      isFrozen: [true, true, true],
      isReplaceable: false,
      thrown: ['Error', 'thrown in the preload'],
    });
  });
});

describe('messages', () => {
  it('carry bytes, dates, maps and numbers JSON does not know, both ways', async () => {
    const returned = await running.page.evaluate(async () => {
      const sent = {
        bytes: new Uint8Array([0, 1, 254, 255]),
        at: new Date('2026-11-21T10:00:00Z'),
        map: new Map([['k', new Set([1n])]]),
        numbers: [Number.NaN, -0, Number.POSITIVE_INFINITY],
        nothing: undefined,
      };
      const back = (await window.fixture.invoke('echo', sent)) as typeof sent;
      return {
        bytes: [back.bytes instanceof Uint8Array, ...back.bytes],
        at: back.at instanceof Date && back.at.toISOString(),
        map: [...(back.map.get('k') ?? [])].map(String),
        numbers: back.numbers.map((number) => (Object.is(number, -0) ? '-0' : String(number))),
        nothing: 'nothing' in back && back.nothing === undefined,
      };
    });
    expect(returned).toEqual({
      bytes: [true, 0, 1, 254, 255],
      at: '2026-11-21T10:00:00.000Z',
      map: ['1'],
      numbers: ['NaN', '-0', 'Infinity'],
      nothing: true,
    });
  });

  it('carry errors in Electron’s words, and refuse functions', async () => {
    const errors = await running.page.evaluate(async () => {
      const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'no error');
      const value = (await window.fixture.invoke('error-value')) as Error;
      return {
        thrown: await window.fixture.invoke('refuse').catch(messageOf),
        unknown: await window.fixture.invoke('nobody').catch(messageOf),
        function: await window.fixture.invoke('echo', () => 1).catch(messageOf),
        value: value instanceof Error && value.message,
      };
    });
    expect(errors).toEqual({
      thrown: "Error invoking remote method 'refuse': TypeError: name must not be empty",
      unknown: "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      function: 'An object could not be cloned.',
      value: 'out of reach',
    });
  });

  it('name their sender, which is the main frame of the window', async () => {
    const sender = await running.page.evaluate(() => window.fixture.invoke('sender'));
    expect(sender).toEqual({ url: 'fixture://page/index.html', origin: 'fixture://page', isMainFrame: true });
  });

  it('reach the main process without an answer too, and the window from its menu', async () => {
    await running.page.evaluate(() => window.fixture.rename('Renamed'));
    await expect
      .poll(() => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()), patient)
      .toBe('Renamed');
    await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('hello')?.click());
    await running.page.waitForFunction(() => document.getElementById('file')?.textContent === 'menu');
  });
});

describe('the page on a custom scheme', () => {
  it('gets the policy of the protocol handler, and it is in force', async () => {
    const seen = await running.page.evaluate(async () => {
      const response = await fetch('/index.html');
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      });
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      return {
        policy: response.headers.get('content-security-policy'),
        violated: await violation,
        inlineRan: 'inlineRan' in window,
        isSecureContext,
      };
    });
    expect(seen).toEqual({
      policy: "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'none'",
      violated: 'script-src-elem',
      inlineRan: false,
      isSecureContext: true,
    });
  });

  it('may not navigate, neither within the scheme nor away', async () => {
    const { page } = running;
    const elsewhere = await countingServer();
    const denied = await deniedBy(() => page.click('#away'), 1);
    const deniedAway = await deniedBy(() => page.evaluate((url) => location.assign(url), `${elsewhere.url}out`), 1);
    elsewhere.stop();
    expect([denied, deniedAway, elsewhere.hits()]).toEqual([['navigation /away'], ['navigation /out'], 0]);
    expect(await requestsOf(page)).not.toContain('fixture://page/away');
    expect(await page.locator('h1').textContent()).toBe('Fixture');
  });

  it('may not be redirected by its server either', async () => {
    const outcome = await running.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'fixture' } });
      const redirects: string[] = [];
      window.webContents.on('will-redirect', (event) => redirects.push(event.url));
      const failure = await window.loadURL('fixture://page/moved').catch((error: Error) => error.message);
      window.destroy();
      return { redirects, failure };
    });
    expect(outcome).toEqual({
      redirects: ['http://fixture.invalid/'],
      failure: "ERR_ABORTED (-2) loading 'fixture://page/moved'",
    });
  });

  it('may not open windows, however it asks, and nothing is requested for them', async () => {
    const { app, page } = running;
    const asks = [
      async () => expect(await page.evaluate(() => window.open('/opened') === null)).toBe(true),
      () => page.click('#blank'),
      () => page.click('#away', { modifiers: ['ControlOrMeta'] }),
      () => page.click('#away', { modifiers: ['Shift'] }),
      () => page.click('#away', { button: 'middle' }),
    ];
    const denied: (readonly string[])[] = [];
    for (const ask of asks) denied.push(await deniedBy(ask, 1));
    expect(denied).toEqual([
      ['window foreground-tab /opened'],
      ['window foreground-tab /blank'],
      ['window background-tab /away'],
      ['window new-window /away'],
      ['window background-tab /away'],
    ]);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    const requested = (await requestsOf(page)) as readonly string[];
    expect(requested.filter((url) => /opened|blank|away/.test(url))).toEqual([]);
  });

  it('may be reloaded by the test, as Electron lets the browser side do', async () => {
    const { page } = running;
    await page.reload();
    await page.waitForFunction(() => document.title === 'Fixture ready');
    expect(await page.locator('#file').textContent()).toBe('plan.fixture');
  });

  it('has no permission', async () => {
    const states = await running.page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera', 'clipboard-read'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  });
});

describe('the session', () => {
  it('stops requests that leave the app, at any window of it', async () => {
    const elsewhere = await countingServer();
    const failure = await running.app.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'fixture' } });
      const outcome = await window.loadURL(url).then(
        () => 'loaded',
        (error: Error) => error.message,
      );
      window.destroy();
      return outcome;
    }, elsewhere.url);
    elsewhere.stop();
    expect([failure.replace(elsewhere.url, 'URL'), elsewhere.hits()]).toEqual([
      "ERR_BLOCKED_BY_CLIENT (-2) loading 'URL'",
      0,
    ]);
  });

  it('has protocol handlers of its own: another session does not know the scheme', async () => {
    const failure = await running.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      const outcome = await window.loadURL('fixture://page/index.html').then(
        () => 'loaded',
        (error: Error) => error.message,
      );
      window.destroy();
      return outcome;
    });
    expect(failure).toBe("ERR_UNKNOWN_URL_SCHEME (-2) loading 'fixture://page/index.html'");
  });
});
