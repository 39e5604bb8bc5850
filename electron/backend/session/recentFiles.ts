// The files opened lately, newest first. A small JSON file of the user; when it is unreadable it is simply empty.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../../../shared/api/desktop.ts';
import { kindOf } from '../db/fileHead.ts';
import { createReach, firstBytes, isFetchedFirst, type Reach } from './reach.ts';
import { ownFile } from './ownFile.ts';

const longest = 12;
const stored = z.array(z.string().max(4_000)).max(100);

export type RecentFiles = {
  /** Files on a disk that does not answer are told as not there now. */
  readonly list: () => Promise<readonly RecentFile[]>;
  readonly paths: () => readonly string[];
  readonly add: (path: string) => void;
  readonly forget: (id: string) => void;
  /** The path behind an id that `list` gave; a window never handles paths. */
  readonly pathOf: (id: string) => string | null;
};

/** @param folder where the list is kept (the app's own folder of this user) */
export function createRecentFiles(folder: string, reach: Reach = createReach()): RecentFiles {
  const { read, write: keep } = ownFile(folder, 'recent.json', stored);
  const write = (paths: readonly string[]) => {
    try {
      keep(paths.slice(0, longest));
    } catch {
      // A folder that cannot be written costs the list, never the work.
    }
  };
  return {
    list: () =>
      Promise.all(read().map((path) => reach.soonOr(path, () => describe(path), { ...named(path), modifiedAt: null }))),
    paths: read,
    add: (path) => write([path, ...read().filter((each) => each !== path)]),
    forget: (id) => write(read().filter((path) => idOf(path) !== id)),
    pathOf: (id) => read().find((path) => idOf(path) === id) ?? null,
  };
}

const named = (path: string) => ({ id: idOf(path), name: fileTitle(path), folder: dirname(path) });

async function describe(path: string): Promise<RecentFile> {
  const stats = await stat(path).catch(() => null);
  return {
    ...named(path),
    modifiedAt: stats ? stats.mtime.toISOString() : null,
    ...(stats && !isFetchedFirst(stats) && (await isProtected(path)) && { isProtected: true }),
  };
}

// A file that cannot be read now keeps its place in the list.
async function isProtected(path: string): Promise<boolean> {
  const head = await firstBytes(path).catch(() => null);
  return head !== null && kindOf(head).kind === 'protected';
}

/** A file's name without folder and ending. */
export function fileTitle(path: string): string {
  return basename(path, extname(path));
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24);
}
