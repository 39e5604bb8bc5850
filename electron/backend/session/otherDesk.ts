// Another file to compare with: which there are, and choosing one. A window never handles a path.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DesktopHandlers, OtherFile } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { WorkerClient } from '../workerClient.ts';
import type { Reach } from './reach.ts';
import { fileTitle, type RecentFiles } from './recentFiles.ts';
import { conflictCopiesOf } from './surroundings.ts';

type Open = { readonly path: string; readonly worker: WorkerClient };

export type OtherDesk = {
  readonly list: () => Promise<readonly OtherFile[]>;
  /** Chooses a file of the list, or one that was asked for by a dialog. Throws the `KnownError` of one that cannot be. */
  readonly take: (id: string) => Promise<{ readonly name: string }>;
  readonly takePath: (path: string) => Promise<{ readonly name: string }>;
};

/** Second versions first, then what lies beside the open file, then what was open lately. */
export function createOtherDesk(current: () => Open | null, recent: RecentFiles, reach: Reach): OtherDesk {
  const open = () => {
    const opened = current();
    if (!opened) throw new KnownError('NO_FILE_OPEN');
    return opened;
  };
  const candidates = async (): Promise<ReadonlyMap<string, OtherFile & { readonly path: string }>> => {
    const { path } = open();
    const conflicts = conflictCopiesOf(path);
    const all = [...new Set([...conflicts, ...filesBeside(path), ...recent.paths()])].filter((each) => each !== path);
    const found = await Promise.all(
      all.map(async (each) => {
        const stats = await reach.soonOr(each, () => stat(each).catch(() => null), null);
        if (!stats?.isFile()) return [];
        const file = { id: idOf(each), name: fileTitle(each), folder: dirname(each), path: each };
        const isConflict = conflicts.includes(each);
        return [[file.id, { ...file, modifiedAt: stats.mtime.toISOString(), isConflict }] as const];
      }),
    );
    return new Map(found.flat());
  };
  const takePath = async (path: string) => {
    const reply = await open().worker.lookBeside(path);
    if (!reply.ok) throw new KnownError(reply.error.code, reply.error.params);
    return { name: fileTitle(path) };
  };
  return {
    list: async () => [...(await candidates()).values()].map(({ path: _path, ...file }) => file),
    take: async (id) => {
      const path = (await candidates()).get(id)?.path;
      if (path === undefined) throw new KnownError('FILE_MISSING');
      return takePath(path);
    },
    takePath,
  };
}

/** The part of the desktop contract that is about another file; a dialog is the host's own. */
export function otherHandlers(desk: OtherDesk): Pick<DesktopHandlers, 'other.list' | 'other.take'> {
  return {
    'other.list': desk.list,
    'other.take': ({ id }) => desk.take(id),
  };
}

function filesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path))
      .filter((name) => name.endsWith('.ketenkaart'))
      .toSorted()
      .map((name) => join(dirname(path), name));
  } catch {
    return [];
  }
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24);
}
