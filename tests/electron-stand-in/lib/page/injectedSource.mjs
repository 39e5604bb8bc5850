// @ts-check
/**
 * Puts together what Electron injects into a page before its own scripts: one script for the page's own world, one for the
 * preload's isolated world. The preload text is written into the script itself, so no CSP can stand in its way, as in
 * Electron. Neither runs in subframes (Electron's nodeIntegrationInSubFrames is off) nor in the empty first document.
 */
import { createCodec } from '../codec.mjs';
import { bridgeEnd } from './contextBridge.mjs';
import { reportContextMenu } from './contextMenu.mjs';
import { reportTitle } from './pageTitle.mjs';
import { preloadWorld } from './preloadWorld.mjs';
import { openWithoutHandle } from './windowOpen.mjs';

/** Electron's own name for the preload's world. */
export const isolatedWorld = 'Electron Isolated Context';
/** Function in that world that reaches the main process; created by Runtime.addBinding. */
export const sendBinding = '__electronStandInSend';
/** Function in that world through which the main process delivers. */
export const receiveFunction = '__electronStandInReceive';

const onlyInTopPage = "if (window !== window.top || location.href === 'about:blank') return;";

/** @param {string} token @returns {string} */
export function pageWorldSource(token) {
  return `(() => { ${onlyInTopPage} (${bridgeEnd})('page', ${JSON.stringify(token)}); (${openWithoutHandle})(); })()`;
}

/**
 * @param {object} options
 * @param {string} options.token
 * @param {import('./preloadWorld.mjs').PreloadConfig} options.config
 * @param {string} options.preload text of a CommonJS preload
 * @param {string} options.preloadFile
 * @returns {string}
 */
export function preloadWorldSource({ token, config, preload, preloadFile }) {
  return `(() => { ${onlyInTopPage}
const send = globalThis.${sendBinding};
const world = (${preloadWorld})(
  ${JSON.stringify(config)}, (${bridgeEnd})('preload', ${JSON.stringify(token)}), (${createCodec})(), send);
globalThis.${receiveFunction} = world.receive;
(${reportContextMenu})(send);
(${reportTitle})(send);
try {
  (function (require, process, module, exports) {
${preload}
  }).call(undefined, world.require, world.process, world.module, world.module.exports);
} catch (error) {
  console.error('Unable to load preload script: ' + ${JSON.stringify(preloadFile)}, error);
  send(JSON.stringify({ type: 'preload-error', message: String(error?.message ?? error), stack: String(error?.stack ?? '') }));
}
})()`;
}
