// What a page that was taken over, or a stranger on this machine, could try; and what it gets.
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { nl } from '../../renderer/i18n/nl.ts';
import { ask } from './driver/ask.ts';
import { openElsewhere } from './driver/elsewhere.ts';
import { expect, test } from './driver/test.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-…'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

test('The page comes with a strict content policy, and an inline script does not run @packed', async ({ app }) => {
  const header = await app.page.evaluate(async () =>
    (await fetch('./index.html')).headers.get('content-security-policy'),
  );
  expect(header?.replace(/nonce-[^']+/, 'nonce-…').split('; ')).toEqual(policy);
  const ran = await app.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.__inline = 1';
    document.head.append(script);
    return '__inline' in window;
  });
  expect(ran).toBe(false);
  expect(app.running.watch.forgive(/inline script/i)).toBeGreaterThan(0);
});

test('The page reaches nothing but the app, also when it tries @packed', async ({ app }) => {
  const elsewhere = await openElsewhere();
  // The policy itself has to hold: without the net that the driver stretches below every test.
  await app.page.context().unrouteAll();
  const outcome = await app.page.evaluate(async (url) => {
    const image = new Promise<string>((done) => {
      const element = new Image();
      element.onload = () => done('loaded');
      element.onerror = () => done('refused');
      element.src = `${url}image`;
      document.body.append(element);
    });
    const script = new Promise<string>((done) => {
      const element = document.createElement('script');
      element.onload = () => done('loaded');
      element.onerror = () => done('refused');
      element.src = `${url}script`;
      document.body.append(element);
    });
    const call = fetch(`${url}call`, { mode: 'no-cors' }).then(
      () => 'loaded',
      () => 'refused',
    );
    const frame = document.createElement('iframe');
    frame.src = `${url}frame`;
    document.body.append(frame);
    const refusals = await Promise.all([image, script, call]);
    navigator.sendBeacon(`${url}beacon`, 'x');
    frame.remove();
    return refusals;
  }, elsewhere.url);
  expect(outcome).toEqual(['refused', 'refused', 'refused']);
  expect(elsewhere.hits()).toEqual([]);
  elsewhere.close();
  for (const blocked of [/image/, /script/, /call/, /Framing/, /beacon/]) {
    await expect.poll(() => app.running.watch.forgive(blocked), String(blocked)).toBeGreaterThan(0);
  }
  app.running.watch.forgiveStrangers(elsewhere.url);
});

test('Names that look like code are shown as text, everywhere they stand', async ({ app }) => {
  await app.newNetwork('<b onmouseover="window.__xss=0">Net</b>');
  const names = [
    '<img src=x onerror="window.__xss=1">',
    '<script>window.__xss=2</script>',
    '"><svg onload=window.__xss=3>',
    '{{constructor.constructor("window.__xss=4")()}}',
    ['javascript', 'window.__xss=5'].join(':'),
  ];
  await app.map.addAt(await app.map.spot(0.4, 0.3), ...names);
  for (const name of names) expect(await app.map.find(name)).not.toBeNull();
  await app.goTo('partners');
  for (const name of names) await expect(app.page.getByRole('gridcell').getByText(name, { exact: true })).toBeVisible();
  const palette = await app.openPalette('onerror');
  await expect(palette.getByRole('option').first()).toContainText(names[0] ?? '');
  await app.page.keyboard.press('Escape');
  await app.goTo('map');
  await app.map.relate(names[1] ?? '', names[2] ?? '', 'werkt samen met');
  await app.undo();
  expect(await app.page.evaluate(() => '__xss' in window)).toBe(false);
  await expect(app.page.locator('img[src="x"], svg[onload], b[onmouseover]')).toHaveCount(0);
});

test('A call outside the contract reaches no handler and is answered as a refusal', async ({ app }) => {
  await app.newNetwork('Dicht');
  const refusalOf = async (route: string, input: unknown) =>
    ((await ask(app.page, route, input)) as { error?: { code: string } }).error?.code;
  expect(await refusalOf('sqlite.exec', { sql: 'DROP TABLE actor' })).toBe('UNKNOWN_ROUTE');
  expect(await refusalOf('__proto__', {})).toBe('UNKNOWN_ROUTE');
  expect(await refusalOf('constructor', {})).toBe('UNKNOWN_ROUTE');
  expect(await refusalOf('organisation.create', { organisation: { name: 7 } })).toBe('INVALID_INPUT');
  expect(await refusalOf('organisation.create', { organisation: { name: 'x'.repeat(1_000_000) } })).toBe(
    'INVALID_INPUT',
  );
  expect(await refusalOf('actor.remove', { ids: [] })).toBe('INVALID_INPUT');
  expect(await refusalOf('file.openRecent', { id: '../../etc/passwd' })).toBe('FILE_MISSING');
  expect(await refusalOf('file.openExample', { id: '../lekstroom' })).toBe('INVALID_INPUT');
  await app.expectCounts({ organisations: 0, contacts: 0, relations: 0 });
});

test('Browser mode answers only the page with its token, from this machine, by its own name @browser', async ({
  app,
}) => {
  const { origin, hash, port } = new URL(app.running.address);
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  const json = { 'content-type': 'application/json', origin, 'x-ketenkaart-token': token };
  const call = (headers: OutgoingHttpHeaders) => send('POST', `${origin}/api/app.info`, headers);

  expect(await call(json)).toBe(200);
  expect(await call({ ...json, 'x-ketenkaart-token': 'x' })).toBe(401);
  expect(await call({ 'content-type': 'application/json', origin })).toBe(401);
  expect(await call({ ...json, origin: 'http://evil.example' })).toBe(403);
  expect(await call({ 'content-type': 'application/json', 'x-ketenkaart-token': token })).toBe(403);
  expect(await call({ ...json, 'content-type': 'text/plain' })).toBe(415);
  expect(await call({ ...json, host: `evil.example:${port}` })).toBe(421);
  expect(await send('GET', `${origin}/`, { host: `evil.example:${port}` })).toBe(421);
  expect(await send('GET', `${origin}/api/events?token=x`, {})).toBe(401);
  expect(await send('GET', `${origin}/api/app.info?token=${token}`, { 'x-ketenkaart-token': token })).toBe(405);
  expect(await send('GET', `${origin}/../../package.json`, {})).toBe(404);
  // The token is gone from the address, so that it is not shared by accident.
  expect(app.page.url()).toBe(`${origin}/`);
});

/** The status of an answer to a request that a browser would not let a page send. */
function send(method: string, url: string, headers: OutgoingHttpHeaders): Promise<number> {
  return new Promise((done, fail) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    });
    request.on('error', fail);
    request.end(method === 'POST' ? '{}' : undefined);
  });
}

test('A window that comes without its content policy shows no network, and says so @browser', async ({ app }) => {
  await app.newNetwork('Afgeschermd');
  await app.page.route('**/index.html', async (route) => {
    const response = await route.fetch();
    const headers = Object.entries(response.headers()).filter(([name]) => name !== 'content-security-policy');
    await route.fulfill({ response, headers: Object.fromEntries(headers) });
  });
  await app.page.reload();
  await expect(app.page.getByRole('alert')).toHaveText(/^Dit venster is niet afgeschermd zoals het hoort \(policy\)/);
  await expect(app.page.getByText('Afgeschermd', { exact: true })).toHaveCount(0);
});

test('The window has no Node and its safety switches are on @electron @packed', async ({ app }) => {
  const inPage = await app.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { ketenkaart: object }).ketenkaart),
    isFrozen: Object.isFrozen((window as unknown as { ketenkaart: object }).ketenkaart),
  }));
  expect(inPage).toEqual({ node: [], bridge: ['request', 'onEvent'], isFrozen: true });
  const switches = await app.running.electron?.evaluate(({ BrowserWindow }) => {
    type Known = { _preferences?: object; getLastWebPreferences?: () => object };
    return BrowserWindow.getAllWindows().map(({ webContents }) => {
      const contents = webContents as unknown as Known;
      const preferences = '_preferences' in contents ? contents._preferences : contents.getLastWebPreferences?.();
      return JSON.parse(JSON.stringify({ ...preferences, session: undefined })) as object;
    });
  });
  expect(switches).toEqual([
    expect.objectContaining({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
    }),
  ]);
});

test('No new window opens, and the window goes nowhere else @electron @packed', async ({ app }) => {
  const elsewhere = await openElsewhere();
  await app.page.context().unrouteAll();
  const address = app.page.url();
  await app.page.evaluate((url) => {
    window.open(url);
    const link = document.createElement('a');
    link.href = url;
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.target = '';
    link.click();
    link.remove();
    location.href = `${url}location`;
  }, elsewhere.url);
  // A round through the main process and back: what would have opened has opened by then.
  await expect
    .poll(() => app.running.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1);
  await expect(app.page.getByRole('main')).toBeVisible();
  expect(app.page.url()).toBe(address);
  expect(elsewhere.hits()).toEqual([]);
  elsewhere.close();
  app.running.watch.forgiveStrangers(elsewhere.url);
});

test('What is dropped beside the place for it is told, and the window stays where it is', async ({ app }) => {
  await app.newNetwork('Gevallen');
  const at = app.page.url();
  const drop = (names: readonly string[], text = '') =>
    app.page.evaluate(
      ([files, address]) => {
        const data = new DataTransfer();
        for (const name of files) data.items.add(new File(['x'], name));
        if (address !== '') data.setData('text/uri-list', address);
        const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        const over = new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(over);
        document.body.dispatchEvent(event);
        return over.defaultPrevented && event.defaultPrevented;
      },
      [names, text] as const,
    );
  const said = app.page.getByTestId('live-polite');
  const { dropped } = nl.actions;
  for (const names of [['virus.exe'], ['Regio.ketenkaart.lnk'], Array.from({ length: 1_000 }, (_, n) => `${n}.csv`)]) {
    expect(await drop(names)).toBe(true);
    await expect(said).toHaveText(dropped.strange);
  }
  expect(await drop([], 'https://example.org/')).toBe(true);
  await expect(said).toHaveText(dropped.nothing);
  expect(await drop(['Regio.ketenkaart'])).toBe(true);
  await expect(said).toHaveText(app.backEnd.kind === 'browser' ? dropped.networkInBrowser : dropped.network);
  expect(await drop(['lijst.csv'])).toBe(true);
  await expect(said).toHaveText(dropped.list);
  await app.page.getByRole('button', { name: nl.actions.label.importList, exact: true }).last().click();
  await expect(app.page.getByRole('main', { name: nl.shell.rail.import })).toBeVisible();
  expect(app.page.url().split('#')[0]).toBe(at.split('#')[0]);
});
