// The copies of the open file, as a window may ask for them: seeing, making, comparing and going back.
import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reply } from '../../../shared/api/contract.ts';
import type { CopyDifference, DesktopHandlers, FileCopy } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { findShelf } from '../backup/copyShelf.ts';
import { flush } from '../db/flush.ts';
import type { WorkerClient } from '../workerClient.ts';

/** A copy that lies beside the file, and the id of the copy of what it will replace. */
export type ReadyCopy = { readonly ready: string; readonly undoId: string };

type Open = { readonly path: string; readonly worker: WorkerClient };

export type CopyDesk = {
  readonly list: () => readonly FileCopy[];
  readonly keep: () => Promise<FileCopy>;
  readonly compare: (id: string) => Promise<CopyDifference>;
  readonly restore: (id: string) => Promise<{ readonly undoId: string }>;
};

type DeskDeps = {
  readonly userFolder: string;
  readonly current: () => Open | null;
  /** Opens the file at this path again, after its thread has closed it. */
  readonly reopen: (path: string) => Promise<unknown>;
};

/** Where the copies of all files of this user lie. */
export function copiesFolderOf(userFolder: string): string {
  return join(userFolder, 'kopieën');
}

export function createCopyDesk({ userFolder, current, reopen }: DeskDeps): CopyDesk {
  const open = () => {
    const opened = current();
    if (!opened) throw new KnownError('NO_FILE_OPEN');
    return opened;
  };
  const shelfOf = (path: string) => findShelf(copiesFolderOf(userFolder), path);
  const copyPath = (path: string, id: string) => {
    const copy = shelfOf(path)?.pathOf(id);
    if (!copy) throw new KnownError('COPY_GONE');
    return copy;
  };
  return {
    list: () => shelfOf(open().path)?.list() ?? [],
    keep: async () => {
      const { path, worker } = open();
      const id = answerOf(await worker.keepCopy());
      const made = shelfOf(path)
        ?.list()
        .find((copy) => copy.id === id);
      if (!made) throw new KnownError('COPY_GONE');
      return made;
    },
    compare: async (id) => {
      const { path, worker } = open();
      // The worker is our own; its answer is not parsed again.
      return answerOf(await worker.compareCopy(copyPath(path, id))) as CopyDifference;
    },
    restore: async (id) => {
      const { path, worker } = open();
      const { ready, undoId } = answerOf(await worker.layReady(copyPath(path, id))) as ReadyCopy;
      await worker.close();
      try {
        renameSync(ready, path);
        flush(dirname(path));
      } finally {
        rmSync(ready, { force: true });
        await reopen(path);
      }
      return { undoId };
    },
  };
}

/** The part of the desktop contract that is about copies; the same for Electron and browser mode. */
export function copyHandlers(
  desk: CopyDesk,
): Pick<DesktopHandlers, 'copies.list' | 'copies.keep' | 'copies.compare' | 'copies.restore'> {
  return {
    'copies.list': () => Promise.resolve().then(desk.list),
    'copies.keep': desk.keep,
    'copies.compare': ({ id }) => desk.compare(id),
    'copies.restore': ({ id }) => desk.restore(id),
  };
}

function answerOf(reply: Reply<unknown>): unknown {
  if (!reply.ok) throw new KnownError(reply.error.code, reply.error.params);
  return reply.data;
}
