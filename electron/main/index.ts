// The life of the desktop app: one instance, one window, one open file; or one command in a terminal.
import { dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, type Session, session as sessions } from 'electron';
import type { AppEvent } from '../../shared/api/events.ts';
import { type Page, readPages } from '../backend/http/pages.ts';
import { createSession } from '../backend/session/session.ts';
import { installApiBridge } from './apiBridge.ts';
import { registerAppScheme, serveApp } from './appProtocol.ts';
import { commandIn, runCommand } from './commandLine.ts';
import { createDesktopHandlers } from './desktopHandlers.ts';
import { fileArgument } from './fileArgument.ts';
import { lockNavigation, lockSession } from './lockdown.ts';
import { keyVault } from './keyVault.ts';
import { installMenu } from './menu.ts';
import { createProjector } from './projector.ts';
import { openWindow } from './window.ts';

const here = dirname(fileURLToPath(import.meta.url));
const log = (message: string): void => void process.stderr.write(`${message}\n`);

app.enableSandbox();
registerAppScheme();
lockNavigation(app);

const command = commandIn(process.argv, app.isPackaged);
if (command) void answer(command);
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.exit(0);

/** A command beside whatever window is open: it takes the file as any other program would. */
async function answer(words: readonly string[]): Promise<void> {
  // A reader that stops early, such as `head`, is no failure.
  process.stdout.on('error', () => app.exit(0));
  app.exit(await runCommand(join(here, 'cli.js'), words, app.getPath('userData')));
}

function start(): void {
  const userFolder = app.getPath('userData');
  const pages = readPages(join(here, '../renderer'));
  const browserSession = ownSession('ketenkaart', pages);
  const projectorSession = ownSession('projector', pages);

  let window: BrowserWindow | null = null;
  const tell = (event: AppEvent): void => {
    // An event may come while the window is closing: the file is told of to the last moment. Never to the projector.
    if (window && !window.isDestroyed()) window.webContents.send('event', event);
  };
  const session = createSession({
    workerScript: join(here, 'host.worker.js'),
    userFolder,
    onEvent: (event) => {
      tell(event);
      projector.desk.hear(event);
    },
    log,
    vault: keyVault,
  });
  const preloadFolder = join(here, '../preload');
  const laptop = (): BrowserWindow | null => window;
  const projector = createProjector({ session: projectorSession, preloadFolder, laptop, network: session, tell });
  const show = (): void => {
    window = openWindow(browserSession, preloadFolder, userFolder, () => session.giveUp('WINDOW_FAILED'));
    window.on('closed', () => {
      window = null;
      projector.desk.stop();
    });
  };

  installApiBridge({
    windows: () => (window ? [window] : []),
    session,
    desktop: createDesktopHandlers(session, projector.desk, laptop),
    log,
  });
  installMenu(laptop);
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
  // A file that is long in coming does not keep the window away.
  void (given ? Promise.race([session.openGiven(given), after(1_500)]) : Promise.resolve(session.prepare())).then(show);
}

/** A session in memory that reaches nothing but the app's own pages; the projector shares nothing with the window. */
function ownSession(name: string, pages: ReadonlyMap<string, Page>): Session {
  const made = sessions.fromPartition(name);
  lockSession(made);
  serveApp(made, pages);
  return made;
}
