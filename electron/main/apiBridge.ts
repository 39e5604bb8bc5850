// The one channel from the window: sender check, then the desktop contract here or the network contract in the backend.
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { isDesktopRoute, type DesktopHandlers } from '../../shared/api/desktop.ts';
import { textOf, writeReply } from '../backend/replyText.ts';
import { failure } from '../../shared/api/result.ts';
import { desktopDispatch } from '../backend/session/desktopDispatch.ts';
import type { Session } from '../backend/session/session.ts';

type BridgeDeps = {
  readonly windows: () => readonly BrowserWindow[];
  readonly session: Session;
  readonly desktop: DesktopHandlers;
  readonly log: (message: string) => void;
};

/** Answers `request` from the main frame of our own windows; anybody else is told the route is unknown. */
export function installApiBridge({ windows, session, desktop, log }: BridgeDeps): void {
  ipcMain.handle('request', async (event, route: unknown, input: unknown): Promise<string> => {
    if (typeof route !== 'string' || !isTrusted(event, windows())) return textOf(writeReply(failure('UNKNOWN_ROUTE')));
    const call = isDesktopRoute(route) ? desktopDispatch(desktop, log, route, input) : session.call(route, input);
    return textOf(await call);
  });
}

function isTrusted({ senderFrame }: IpcMainInvokeEvent, windows: readonly BrowserWindow[]): boolean {
  if (!senderFrame || !windows.some((window) => !window.isDestroyed() && window.webContents.mainFrame === senderFrame))
    return false;
  const { protocol, host } = new URL(senderFrame.url);
  return protocol === 'app:' && host === 'ketenkaart';
}
