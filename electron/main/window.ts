// The one window: its safety switches, its place on the screen, its title.
import { join } from 'node:path';
import { app, BrowserWindow, type Session, type WebPreferences } from 'electron';
import { appOrigin } from './appProtocol.ts';
import { readWindowState, rememberWindowState } from './windowState.ts';
import { askBeforeLoss, reviveWindow } from './windowTrouble.ts';

/** The switches of every window; a test reads them back. */
export function safeWebPreferences(preload: string, session: Session): WebPreferences {
  return {
    preload,
    session,
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
    safeDialogs: true,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

/**
 * Opens the window on the interface.
 * @param giveUp closes the open file, for when the window cannot live with it; answers whether there was one
 */
export function openWindow(
  session: Session,
  preloadFolder: string,
  userFolder: string,
  giveUp: () => Promise<boolean>,
): BrowserWindow {
  const window = new BrowserWindow({
    ...readWindowState(userFolder),
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Ketenkaart',
    backgroundColor: '#FAFAF8',
    autoHideMenuBar: true,
    webPreferences: safeWebPreferences(join(preloadFolder, 'index.cjs'), session),
  });
  window.once('ready-to-show', () => window.show());
  rememberWindowState(window, userFolder);
  const load = () => void window.loadURL(`${appOrigin}/index.html`);
  askBeforeLoss(window);
  reviveWindow(window, { load, giveUp, now: Date.now });
  load();
  return window;
}
