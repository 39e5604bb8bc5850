// The desktop contract in Electron: dialogs, files and links.
import { basename, join } from 'node:path';
import {
  app,
  dialog,
  shell,
  type BrowserWindow,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import type { DesktopHandlers } from '../../shared/api/desktop.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import { safeFileName } from '../../shared/export/fileName.ts';
import { allowedLink } from '../../shared/util/allowedLink.ts';
import { copyHandlers } from '../backend/session/copyDesk.ts';
import { otherHandlers } from '../backend/session/otherDesk.ts';
import { damageHandlers } from '../backend/session/damageDesk.ts';
import type { ProjectorDesk } from '../backend/session/projectorDesk.ts';
import { afterReady } from '../backend/session/reach.ts';
import type { Session } from '../backend/session/session.ts';
import { createPdfPrinter } from './pdfPrinter.ts';
import { writeFileWhole } from './writeFileWhole.ts';

const networkFilter = { name: 'Ketenkaart', extensions: ['ketenkaart'] };

/** @param window the window dialogs belong to; null between windows */
export function createDesktopHandlers(
  session: Session,
  projector: ProjectorDesk,
  window: () => BrowserWindow | null,
): DesktopHandlers {
  async function askWhere(options: SaveDialogOptions): Promise<string | null> {
    const owner = window();
    const answer = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
    return answer.canceled || !answer.filePath ? null : answer.filePath;
  }
  async function askNetworkPath(name: string): Promise<string | null> {
    const defaultPath = join(app.getPath('documents'), safeFileName(name, 'ketenkaart', 'netwerk'));
    const path = await askWhere({ defaultPath, filters: [networkFilter] });
    return path === null || path.endsWith('.ketenkaart') ? path : `${path}.ketenkaart`;
  }
  async function askAgain(name: string): Promise<boolean> {
    const options: MessageBoxOptions = {
      type: 'warning',
      message: `‘${name}’ is in gebruik.`,
      detail: 'Sluit het bestand in Excel, of in het programma waarin het open is. Er is nog niets opgeslagen.',
      buttons: ['Opnieuw proberen', 'Annuleren'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    };
    const owner = window();
    const { response } = await (owner ? dialog.showMessageBox(owner, options) : dialog.showMessageBox(options));
    return response === 0;
  }
  const printer = createPdfPrinter();
  /** How often making a PDF was stopped: also while the user is still asked where it goes. */
  let stops = 0;
  async function askWhich(options: OpenDialogOptions): Promise<string | null> {
    const owner = window();
    const answer = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  }

  return {
    ...afterReady(copyHandlers(session.copies), session.reached),
    ...damageHandlers(session.damage),
    ...afterReady(otherHandlers(session.other), session.reached),
    'other.choose': async () => {
      const path = await askWhich({ properties: ['openFile'], filters: [networkFilter] });
      return path === null ? null : session.other.takePath(path);
    },
    ...afterReady(session.lock.handlers, session.reached),
    ...projector.handlers,
    'app.info': () => Promise.resolve({ version: app.getVersion(), mode: 'electron' }),
    'file.current': () => Promise.resolve(session.current()),
    'file.recent': session.recent.list,
    'file.create': async ({ name }) => {
      const path = await askNetworkPath(name);
      return path === null ? null : session.create(path, name);
    },
    'file.open': async () => {
      const path = await askWhich({ properties: ['openFile'], filters: [networkFilter] });
      return path === null ? null : session.open(path);
    },
    'file.saveAs': async ({ name }) => {
      const path = await askNetworkPath(name);
      return path === null ? null : session.saveAs(path);
    },
    'file.openRecent': ({ id }) => session.openRecent(id),
    'file.forgetRecent': ({ id }) => {
      session.recent.forget(id);
      return Promise.resolve(null);
    },
    'file.openExample': ({ id }) => session.openExample(app.getPath('documents'), id),
    'file.close': async () => {
      await session.close();
      return null;
    },
    'file.takeRefusal': () => Promise.resolve(session.takeRefusal()),
    'file.waiting': () => Promise.resolve(session.arrivals.waiting()),
    'file.stopWaiting': () => {
      session.arrivals.stop();
      return Promise.resolve(null);
    },
    'file.save': async ({ filename, bytes }) => {
      const path = await askWhere({ defaultPath: join(app.getPath('documents'), filename) });
      if (!path) return null;
      await writeFileWhole(path, bytes, askAgain);
      return { savedAs: basename(path) };
    },
    'picture.savePdf': async ({ filename, page, widthMm, heightMm }) => {
      const before = stops;
      const path = await askWhere({ defaultPath: join(app.getPath('documents'), filename) });
      if (stops > before) return null;
      const bytes = path && (await printer.print(page, { widthMm, heightMm }));
      if (!path || !bytes) return null;
      await writeFileWhole(path, bytes, askAgain);
      return { savedAs: basename(path) };
    },
    'picture.stopPdf': () => {
      stops += 1;
      printer.stop();
      return Promise.resolve(null);
    },
    'shell.openExternal': async ({ url }) => {
      const link = allowedLink(url);
      // Parsed once more by the system's own rules: what both read the same is what is opened.
      if (link === null || !URL.canParse(link)) throw new KnownError('LINK_REFUSED');
      await shell.openExternal(new URL(link).href);
      return null;
    },
  };
}
