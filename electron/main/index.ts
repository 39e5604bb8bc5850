// The life of the desktop app: one instance, one window, one open file.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, session as sessions } from 'electron';
import type { AppEvent } from '../../shared/api/events.ts';
import { readPages } from '../backend/http/pages.ts';
import { createSession } from '../backend/session/session.ts';
import { installApiBridge } from './apiBridge.ts';
import { registerAppScheme, serveApp } from './appProtocol.ts';
import { createDesktopHandlers } from './desktopHandlers.ts';
import { fileArgument } from './fileArgument.ts';
import { lockNavigation, lockSession } from './lockdown.ts';
import { installMenu } from './menu.ts';
import { openWindow } from './window.ts';

const here = dirname(fileURLToPath(import.meta.url));
const log = (message: string): void => void process.stderr.write(`${message}\n`);

app.enableSandbox();
registerAppScheme();
lockNavigation(app);

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.exit(0);

function start(): void {
  const userFolder = app.getPath('userData');
  const browserSession = sessions.fromPartition('ketenkaart');
  lockSession(browserSession);
  serveApp(browserSession, readPages(join(here, '../renderer')));

  let window: BrowserWindow | null = null;
  const tell = (event: AppEvent): void => {
    // An event may come while a window is closing: the file is told of to the last moment.
    for (const each of BrowserWindow.getAllWindows()) if (!each.isDestroyed()) each.webContents.send('event', event);
  };
  const session = createSession({ workerScript: join(here, 'host.worker.js'), userFolder, onEvent: tell, log });
  const show = (): void => {
    window = openWindow(browserSession, join(here, '../preload'), userFolder);
    window.on('closed', () => {
      window = null;
    });
  };

  installApiBridge({
    windows: () => (window ? [window] : []),
    session,
    desktop: createDesktopHandlers(session, () => window),
    log,
  });
  installMenu(() => window);
  app.on('second-instance', (_event, argv, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const path = fileArgument(argv, folder);
    if (path) void session.openGiven(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void session.openGiven(path);
  });
  app.on('activate', () => {
    if (!window) show();
  });
  app.on('window-all-closed', () => void session.close().finally(() => app.quit()));

  const given = fileArgument(process.argv, process.cwd());
  void (given ? session.openGiven(given) : Promise.resolve()).then(show);
}
