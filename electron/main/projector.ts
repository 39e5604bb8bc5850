// The second window: full on a screen that is not the laptop's, back beside the app when that screen goes. It has its
// own session and preload, and hears only the stage.
import { join } from 'node:path';
import { BrowserWindow, ipcMain, screen, type Display, type IpcMainEvent, type Session } from 'electron';
import type { AppEvent } from '../../shared/api/events.ts';
import {
  createProjectorDesk,
  type Projection,
  type ProjectionListener,
  type ProjectorDesk,
} from '../backend/session/projectorDesk.ts';
import type { Session as NetworkSession } from '../backend/session/session.ts';
import { appOrigin } from './appProtocol.ts';
import { safeWebPreferences } from './window.ts';

type WindowDeps = {
  readonly session: Session;
  readonly preloadFolder: string;
  /** The window of the facilitator; null between windows. */
  readonly laptop: () => BrowserWindow | null;
};

type ProjectorDeps = WindowDeps & {
  readonly network: NetworkSession;
  /** Tells the facilitator's window. */
  readonly tell: (event: AppEvent) => void;
};

type ProjectorWindow = Projection & { readonly window: () => BrowserWindow | null };

const besideApp = { width: 1_280, height: 720 };

/** The projector of the desktop app; its window comes when projecting starts. */
export function createProjector({ network, tell, ...deps }: ProjectorDeps): { readonly desk: ProjectorDesk } {
  const desk: ProjectorDesk = createProjectorDesk({
    projection: () => projection,
    call: network.call,
    isFileOpen: () => network.current() !== null,
    tell,
  });
  const projection = createProjectorWindow(deps, desk.listener);
  // Its page, and nobody else, is told all there is to show.
  ipcMain.on('stage.ready', ({ sender, senderFrame }: IpcMainEvent) => {
    const own = projection.window()?.webContents;
    if (own && sender === own && senderFrame === own.mainFrame) own.send('stage', desk.stage());
  });
  return { desk };
}

function createProjectorWindow(deps: WindowDeps, listener: ProjectionListener): ProjectorWindow {
  let window: BrowserWindow | null = null;

  function open(): null {
    if (window) window.show();
    else window = create();
    deps.laptop()?.focus();
    settle();
    return null;
  }

  function create(): BrowserWindow {
    const made = new BrowserWindow({
      ...placeOn(screenFor(deps.laptop())),
      show: false,
      title: 'Ketenkaart',
      backgroundColor: '#0E1013',
      autoHideMenuBar: true,
      webPreferences: safeWebPreferences(join(deps.preloadFolder, 'projector.cjs'), deps.session),
    });
    made.removeMenu();
    made.once('ready-to-show', () => {
      made.show();
      // Whoever starts projecting goes on working on the laptop.
      deps.laptop()?.focus();
    });
    made.on('closed', () => {
      if (window !== made) return;
      window = null;
      listener.onClosed();
    });
    void made.loadURL(`${appOrigin}/projector.html`);
    return made;
  }

  // Screens came or went: full on the other one, or in a window beside the app.
  function settle(): void {
    if (!window) return;
    const display = screenFor(deps.laptop());
    const isThere = window.isFullScreen() && screen.getDisplayMatching(window.getBounds()).id === display?.id;
    if (!isThere) {
      // A window that is full on one screen cannot go to another.
      window.setFullScreen(false);
      window.setBounds(placeOn(display));
      window.setFullScreen(display !== null);
    }
    listener.onPlace(display ? 'screen' : 'window');
  }
  screen.on('display-added', settle);
  screen.on('display-removed', settle);
  screen.on('display-metrics-changed', settle);

  return {
    window: () => window,
    open,
    close: () => {
      const closing = window;
      window = null;
      closing?.close();
    },
    send: (message) => window?.webContents.send('stage', message),
  };
}

/** The first screen that is not the laptop's; null when there is none. */
function screenFor(laptop: BrowserWindow | null): Display | null {
  const own = laptop ? screen.getDisplayMatching(laptop.getBounds()) : screen.getPrimaryDisplay();
  return screen.getAllDisplays().find(({ id }) => id !== own.id) ?? null;
}

function placeOn(display: Display | null) {
  if (display) return { ...display.bounds };
  const { workArea } = screen.getPrimaryDisplay();
  const width = Math.min(besideApp.width, workArea.width);
  const height = Math.min(besideApp.height, workArea.height);
  const x = workArea.x + Math.round((workArea.width - width) / 2);
  const y = workArea.y + Math.round((workArea.height - height) / 2);
  return { x, y, width, height };
}
