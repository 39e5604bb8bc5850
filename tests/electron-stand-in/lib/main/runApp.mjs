// @ts-check
/** Imitates Electron's start: the app's main module first, to the end; then the browser; then 'ready'. */
import { connectBrowser } from '../chromium/browser.mjs';
import { watchPages } from '../chromium/pages.mjs';
import { launchFacts } from '../launch/launchFacts.mjs';
import { app } from './app.mjs';
import { foreignPageAppeared } from './newWindows.mjs';
import { closeSchemeRegistration } from './protocol.mjs';
import { guardRequests } from './requestGate.mjs';
import { startSchemeServer } from './schemeServer.mjs';
import { openSessions } from './session.mjs';

/** @param {string} mainModule file: address */
export async function runApp(mainModule) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => app.quit());
  try {
    await import(mainModule);
  } catch (error) {
    console.error('App threw an error during load');
    console.error(error);
    process.exit(1);
  }
  // The app may already have decided to end, for instance as a second instance.
  if (app._isShutDown) process.exit(0);
  await startBrowser();
  closeSchemeRegistration();
  openSessions();
  app._becomeReady();
}

async function startBrowser() {
  await startSchemeServer();
  const chrome = await connectBrowser({
    switches: app.commandLine._forChromium(),
    forPlaywright: launchFacts.args.some((argument) => argument.startsWith('--remote-debugging-port')),
    onGone: (reason) => {
      if (app._isShutDown) return;
      console.error(`Electron stand-in: ${reason}`);
      process.exit(1);
    },
  });
  Object.defineProperty(process.versions, 'chrome', { value: chrome, enumerable: true });
  await watchPages({ onForeignPage: foreignPageAppeared });
  await guardRequests();
}
