// The files opened lately, newest first. A small JSON file of the user; when it is unreadable it is simply empty.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../../../shared/api/desktop.ts';
import { fileHead } from '../db/fileHead.ts';
import { ownFile } from './ownFile.ts';

const longest = 12;
const stored = z.array(z.string().max(4_000)).max(100);

export type RecentFiles = {
  readonly list: () => readonly RecentFile[];
  readonly paths: () => readonly string[];
  readonly add: (path: string) => void;
  readonly forget: (id: string) => void;
  /** The path behind an id that `list` gave; a window never handles paths. */
  readonly pathOf: (id: string) => string | null;
};

/** @param folder where the list is kept (the app's own folder of this user) */
export function createRecentFiles(folder: string): RecentFiles {
  const { read, write: keep } = ownFile(folder, 'recent.json', stored);
  const write = (paths: readonly string[]) => {
    try {
      keep(paths.slice(0, longest));
    } catch {
      // A folder that cannot be written costs the list, never the work.
    }
  };
  return {
    list: () => read().map(describe),
    paths: read,
    add: (path) => write([path, ...read().filter((each) => each !== path)]),
    forget: (id) => write(read().filter((path) => idOf(path) !== id)),
    pathOf: (id) => read().find((path) => idOf(path) === id) ?? null,
  };
}

function describe(path: string): RecentFile {
  const stats = statSync(path, { throwIfNoEntry: false });
  return {
    id: idOf(path),
    name: fileTitle(path),
    folder: dirname(path),
    modifiedAt: stats ? stats.mtime.toISOString() : null,
    ...(isProtected(path) && { isProtected: true }),
  };
}

// A file that cannot be read now keeps its place in the list.
function isProtected(path: string): boolean {
  try {
    return fileHead(path).kind === 'protected';
  } catch {
    return false;
  }
}

/** A file's name without folder and ending. */
export function fileTitle(path: string): string {
  return basename(path, extname(path));
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24);
}
