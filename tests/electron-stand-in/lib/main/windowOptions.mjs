// @ts-check
/**
 * Imitates how strict a hardened window is: options that would need something the stand-in does not have are refused, so
 * that a test never runs with less protection, or other behaviour, than the options say.
 */
import { notImitated } from '../imitate.mjs';
import { app } from './app.mjs';

/** Option and the only value of it that the stand-in can honour. */
const onlyPreference = /** @type {const} */ ({
  allowRunningInsecureContent: false,
  contextIsolation: true,
  experimentalFeatures: false,
  javascript: true,
  navigateOnDragDrop: false,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  offscreen: false,
  plugins: false,
  webSecurity: true,
  webviewTag: false,
});

const refusedOptions = /** @type {const} */ (['parent', 'modal', 'kiosk', 'transparent', 'simpleFullscreen']);

/** @param {import('electron').BrowserWindowConstructorOptions} options */
export function checkWindowOptions(options) {
  for (const name of refusedOptions) {
    if (options[name] !== undefined && options[name] !== false) throw notImitated(`the window option ${name}`);
  }
  const preferences = options.webPreferences ?? {};
  for (const [name, value] of Object.entries(onlyPreference)) {
    const given = preferences[/** @type {keyof typeof onlyPreference} */ (name)];
    if (given !== undefined && given !== value) throw notImitated(`webPreferences.${name}: ${JSON.stringify(given)}`);
  }
  // Without the sandbox a preload has all of Node, here it never has.
  if (preferences.sandbox === false && !app._isSandboxed) throw notImitated('webPreferences.sandbox: false');
}
