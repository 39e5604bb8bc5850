// @ts-check
/**
 * Imitates what the Electron executable does with its arguments: find the app, set the process up as Electron's main
 * process, run the app's main module, start the browser and only then say 'ready'.
 * Started by bin/electron as `node --import moduleHook.mjs launch.mjs <executable> <arguments…>`.
 */
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackAsar } from './asar.mjs';
import { setLaunchFacts } from './launchFacts.mjs';
import { makeTempFolder } from './tempFolder.mjs';

const [executable = '', ...args] = process.argv.slice(2);

if (args[0] === '--version' || args[0] === '-v') {
  console.log(`v${imitatedVersion()}`);
  process.exit(0);
}
if (args.includes('-r') || args.includes('--require')) {
  fail('-r is not imitated; start it through Playwright with executablePath, which does not use -r');
}

const resources = path.join(path.dirname(executable), 'resources');
const archive = path.join(resources, 'app.asar');
const isPackaged = existsSync(archive);
const app = findApp(isPackaged ? unpackedApp() : givenApp());

setLaunchFacts({ executable, args, appPath: app.folder, packageJson: app.packageJson, isPackaged });
dressProcess();

const { runApp } = await import('../main/runApp.mjs');
await runApp(pathToFileURL(app.main).href);

/** The app named on the command line: the first argument that is not a switch, as Electron takes it. */
function givenApp() {
  const given = args.find((argument) => !argument.startsWith('-'));
  if (given === undefined) fail('no app given: electron <folder with package.json | main script>');
  return path.resolve(given);
}

/** app.asar as a folder of the same name, so that paths in the app look as they do in Electron. */
function unpackedApp() {
  const folder = path.join(makeTempFolder('app'), 'app.asar');
  try {
    unpackAsar(archive, folder);
  } catch (error) {
    fail(String(error));
  }
  if (existsSync(`${archive}.unpacked`)) symlinkSync(`${archive}.unpacked`, `${folder}.unpacked`);
  return folder;
}

/**
 * @param {string} given a folder with package.json, or a script
 * @returns {{ folder: string, main: string, packageJson: import('./launchFacts.mjs').LaunchFacts['packageJson'] }}
 */
function findApp(given) {
  if (!existsSync(given)) fail(`unable to find an app at ${given}`);
  if (!statSync(given).isDirectory()) return { folder: path.dirname(given), main: given, packageJson: {} };
  const packageJson = JSON.parse(readFileSync(path.join(given, 'package.json'), 'utf8'));
  const main = path.resolve(given, packageJson.main ?? 'index.js');
  if (!existsSync(main)) fail(`unable to find the app's main module ${main}`);
  return { folder: given, main, packageJson };
}

/** The properties Electron adds to `process` in the main process. */
function dressProcess() {
  process.argv = [executable, ...args];
  process.execPath = executable;
  process.title = path.basename(executable);
  const electronProcess = { type: 'browser', resourcesPath: resources, ...(isPackaged ? {} : { defaultApp: true }) };
  Object.assign(process, electronProcess);
  // Chromium's own version is known once it runs; runApp.mjs fills it in.
  for (const [name, value] of Object.entries({ electron: imitatedVersion(), chrome: '' })) {
    Object.defineProperty(process.versions, name, { value, enumerable: true, configurable: true });
  }
}

/** The version of the npm package `electron` beside the project; a copy outside the project says 0.0.0. */
function imitatedVersion() {
  try {
    return createRequire(import.meta.url)('electron/package.json').version;
  } catch {
    return '0.0.0';
  }
}

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(`Electron stand-in: ${reason}`);
  process.exit(1);
}
