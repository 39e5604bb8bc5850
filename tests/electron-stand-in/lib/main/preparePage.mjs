// @ts-check
/**
 * Imitates what Electron puts into a page before it runs: the preload in an isolated world, the bridge between the worlds,
 * and the channel to the main process, which only that isolated world can reach.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sendToBrowser } from '../chromium/browser.mjs';
import { isolatedWorld, pageWorldSource, preloadWorldSource, sendBinding } from '../page/injectedSource.mjs';
import { followTheme } from './nativeTheme.mjs';

/**
 * @param {import('../chromium/pages.mjs').Page} page
 * @param {{ preferences: import('electron').WebPreferences, token: string }} options
 */
export async function preparePage(page, { preferences, token }) {
  /** @param {string} method @param {Record<string, unknown>} [params] */
  const send = (method, params) => sendToBrowser(method, params, page.sessionId);
  const preloadFile = preferences.preload ?? 'no preload';
  const source = preloadWorldSource({
    token,
    config: preloadConfig(preferences),
    preload: preferences.preload === undefined ? '' : readPreload(preferences.preload),
    preloadFile,
  });
  await Promise.all([
    send('Page.enable'),
    send('Page.setLifecycleEventsEnabled', { enabled: true }),
    send('Inspector.enable'),
    send('Runtime.enable'),
    send('Runtime.addBinding', { name: sendBinding, executionContextName: isolatedWorld }),
    // The page's end of the bridge first: the preload's end calls it at once.
    send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldSource(token) }),
    send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: isolatedWorld }),
    followTheme(page.sessionId),
  ]);
}

/** @param {string} file @returns {string} text that runs instead when the preload cannot be read */
function readPreload(file) {
  if (!path.isAbsolute(file)) throw new Error(`preload script must have absolute path: ${file}`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return `throw new Error(${JSON.stringify(String(error))});`;
  }
}

/** @param {import('electron').WebPreferences} preferences */
function preloadConfig(preferences) {
  const { electron, chrome, node } = process.versions;
  const { resourcesPath } = /** @type {{ resourcesPath?: string }} */ (process);
  return {
    platform: process.platform,
    arch: process.arch,
    versions: { electron, chrome, node },
    argv: [process.execPath, ...(preferences.additionalArguments ?? [])],
    resourcesPath: resourcesPath ?? '',
  };
}
