// @ts-check
/**
 * Stands in for the Chromium that Electron carries inside: starts the machine's own one with a throw-away profile, headless
 * unless ELECTRON_STAND_IN_HEADED=1, and without anything that talks to the network by itself.
 */
import { spawn } from 'node:child_process';
import { makeTempFolder } from '../launch/tempFolder.mjs';
import { CdpPipe } from './cdpPipe.mjs';
import { findChromium } from './findChromium.mjs';

const alwaysOn = [
  '--no-startup-window',
  // Without a window Electron goes on running; Chromium would end.
  '--keep-alive-for-test',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
  '--no-default-browser-check',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  // As in Electron: a hidden or covered window keeps its timers, and nothing but the app decides about new windows.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-popup-blocking',
  '--password-store=basic',
  '--use-mock-keychain',
  // Containers often have a tiny /dev/shm.
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
];

/**
 * @param {object} options
 * @param {readonly string[]} options.switches further switches, such as the app's own commandLine.appendSwitch
 * @param {boolean} options.forPlaywright also open a debugging port and say where, as Playwright expects on stderr
 * @param {ConstructorParameters<typeof CdpPipe>[2]} options.onEvent
 * @param {(reason: string) => void} options.onGone the browser ended by itself
 * @returns {Promise<{ cdp: CdpPipe, version: string }>}
 */
export async function startChromium({ switches, forPlaywright, onEvent, onGone }) {
  const profile = makeTempFolder('profile');
  const isHeaded = process.env['ELECTRON_STAND_IN_HEADED'] === '1';
  const chromium = spawn(
    findChromium(),
    [
      ...alwaysOn,
      ...(isHeaded ? [] : ['--headless=new']),
      // Chromium refuses its own sandbox to root; anyone else keeps it, whatever Playwright asks of Electron.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--remote-debugging-pipe',
      ...(forPlaywright ? ['--remote-debugging-port=0'] : []),
      `--user-data-dir=${profile}`,
      ...switches,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  process.prependListener('exit', () => chromium.kill('SIGKILL'));

  const said = watchStderr(chromium);
  chromium.on('exit', (code, signal) => onGone(`Chromium ended (${signal ?? code})\n${said.text()}`));
  chromium.on('error', (error) => onGone(`Chromium did not start: ${error.message}`));

  const [, , , toBrowser, fromBrowser] = chromium.stdio;
  const cdp = new CdpPipe(
    /** @type {import('node:stream').Writable} */ (toBrowser),
    /** @type {import('node:stream').Readable} */ (fromBrowser),
    onEvent,
  );
  const { product } = await cdp.send('Browser.getVersion');
  if (forPlaywright) process.stderr.write(`\nDevTools listening on ${await said.devToolsAddress}\n`);
  return { cdp, version: String(product).split('/')[1] ?? '' };
}

/** @param {import('node:child_process').ChildProcess} chromium */
function watchStderr(chromium) {
  let text = '';
  /** @type {PromiseWithResolvers<string>} */
  const address = Promise.withResolvers();
  chromium.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
    text = (text + chunk.toString('utf8')).slice(-20_000);
    const match = /DevTools listening on (ws:\/\/\S+)/.exec(text);
    if (match?.[1] !== undefined) address.resolve(match[1]);
  });
  return { text: () => text, devToolsAddress: address.promise };
}
