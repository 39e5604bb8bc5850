// @ts-check
/**
 * `npm start`: installs, builds and opens the app. In Electron where that can show a window; otherwise, or with
 * --browser, the same app in the browser from a server on this computer alone.
 */
import { existsSync } from 'node:fs';
import { canShowWindow, electronBinary, fetchElectron } from './lib/electron.mjs';
import { ensureBuilt } from './lib/freshBuild.mjs';
import { ensureInstalled } from './lib/installed.mjs';
import { findNode } from './lib/node24.mjs';
import { inRoot } from './lib/paths.mjs';
import { asCommand, runCommand, runNode } from './lib/run.mjs';
import { SetupError } from './lib/setupError.mjs';
import { hostArguments, readStartOptions } from './lib/startOptions.mjs';
import { sentence } from './lib/texts.mjs';

/** Electron that stops within this time did not start (a sandbox that is not allowed, a missing system library). */
const startSeconds = 5;
const reasons = {
  asked: 'Browsermodus, zoals gevraagd',
  display: 'Browsermodus, want hier kan geen venster worden getoond',
  missing: 'Browsermodus, want Electron is hier niet geïnstalleerd en kon niet worden opgehaald',
  crashed: 'Browsermodus, want Electron start hier niet',
};

/**
 * @param {string} code
 * @param {Record<string, string | number>} [params]
 */
function say(code, params) {
  console.error(sentence('nl', code, params));
}

/**
 * Runs the app in Electron; answers undefined when Electron did not come up.
 * @param {string} binary
 * @param {import('./lib/startOptions.mjs').StartOptions} options
 */
async function runInElectron(binary, options) {
  // An editor's terminal may set this, and Electron would then run as plain Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: undefined };
  const args = [inRoot(), ...(options.file === undefined ? [] : [options.file])];
  const result = await runCommand(binary, args, { env });
  if (result.wasStopped) return 0;
  const isFailedStart = (result.signal !== null || result.code !== 0) && result.seconds < startSeconds;
  return isFailedStart ? undefined : result.code;
}

/**
 * Runs the app in the browser. The host prints its address; the reason for browser mode goes on the same line.
 * @param {string} node
 * @param {import('./lib/startOptions.mjs').StartOptions} options
 * @param {string} reason
 */
async function runInBrowser(node, options, reason) {
  let isFirst = true;
  const result = await runNode(node, [inRoot('out', 'main', 'host.http.js'), ...hostArguments(options)], {
    stdio: ['inherit', 'pipe', 'inherit'],
    onStart: (child) => {
      child.stdout?.setEncoding('utf8').on('data', (text) => {
        process.stdout.write(isFirst ? `${reason}: ${text}` : text);
        isFirst = false;
      });
    },
  });
  return result.wasStopped ? 0 : result.code;
}

await asCommand('nl', async () => {
  const options = readStartOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (options.file !== undefined && !existsSync(options.file)) {
    throw new SetupError('fileMissing', { file: options.file });
  }
  ensureInstalled(say);
  const node = findNode();
  await ensureBuilt(node, say);
  if (options.browser) return runInBrowser(node, options, reasons.asked);
  if (!canShowWindow()) return runInBrowser(node, options, reasons.display);
  const binary = electronBinary() ?? (await fetchElectron(node, say, Date.now()));
  if (binary === undefined) return runInBrowser(node, options, reasons.missing);
  return (await runInElectron(binary, options)) ?? runInBrowser(node, options, reasons.crashed);
});
