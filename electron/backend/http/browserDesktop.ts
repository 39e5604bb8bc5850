// The desktop contract in browser mode: files live in one work folder, and the browser does its own saving.
import { mkdirSync } from 'node:fs';
import type { DesktopHandlers } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { copyHandlers } from '../session/copyDesk.ts';
import { otherHandlers } from '../session/otherDesk.ts';
import { damageHandlers } from '../session/damageDesk.ts';
import type { ProjectorDesk } from '../session/projectorDesk.ts';
import { afterReady } from '../session/reach.ts';
import type { Session } from '../session/session.ts';
import { freePath } from '../session/workFolder.ts';

export function browserDesktop(
  session: Session,
  projector: ProjectorDesk,
  folder: string,
  version: string,
): DesktopHandlers {
  return {
    ...afterReady(copyHandlers(session.copies), session.reached),
    ...damageHandlers(session.damage),
    ...afterReady(otherHandlers(session.other), session.reached),
    'other.choose': () => Promise.reject(new KnownError('NOT_HERE')),
    ...afterReady(session.lock.handlers, session.reached),
    ...projector.handlers,
    'app.info': () => Promise.resolve({ version, mode: 'browser' }),
    'file.current': () => Promise.resolve(session.current()),
    'file.recent': session.recent.list,
    'file.create': ({ name }) => {
      mkdirSync(folder, { recursive: true });
      return session.create(freePath(folder, name), name);
    },
    'file.open': () => Promise.reject(new KnownError('NOT_HERE')),
    'file.saveAs': ({ name }) => session.saveAs(freePath(folder, name)),
    'file.openRecent': ({ id }) => session.openRecent(id),
    'file.forgetRecent': ({ id }) => {
      session.recent.forget(id);
      return Promise.resolve(null);
    },
    'file.openExample': ({ id }) => session.openExample(folder, id),
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
    'file.save': () => Promise.reject(new KnownError('NOT_HERE')),
    'picture.savePdf': () => Promise.reject(new KnownError('NOT_HERE')),
    'picture.stopPdf': () => Promise.resolve(null),
    // The page opens links itself, after asking; the host opens nothing.
    'shell.openExternal': () => Promise.reject(new KnownError('NOT_HERE')),
  };
}
