// The copies of one file: their names, what is known of each, and which of them may go. Files only, no SQLite.
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { copyReasons, type CopyCounts, type CopyReason, type FileCopy } from '../../../shared/api/desktop.ts';
import { claimFolder, folderOfFile } from './fileRegister.ts';
import { surplusCopies } from './retention.ts';

const ending = '.ketenkaart';
// Sequence, moment in UTC, reason: the order never depends on the clock.
const named = /^(\d{6,})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z]+)$/;
const count = z.number().int().min(0);
const counts = z.object({ organisations: count, persons: count, relations: count });

export type CopyShelf = {
  /** Newest first, in the order in which they were made. */
  readonly list: () => readonly FileCopy[];
  /** The path of a copy in the list; null for any other text. */
  readonly pathOf: (id: string) => string | null;
  /** The id and path for a copy that is about to be made. */
  readonly place: (now: Date, reason: CopyReason) => { readonly id: string; readonly path: string };
  /** Keeps what was counted in a copy, and lets go of copies that are no longer kept. */
  readonly settle: (id: string, counted: CopyCounts) => void;
  /** Lets go of one copy. */
  readonly remove: (id: string) => void;
};

/** The copies of a file, to look at; null when there are none. Writes nothing. */
export function findShelf(copiesFolder: string, path: string): CopyShelf | null {
  const folder = folderOfFile(copiesFolder, path);
  return folder === null ? null : shelfIn(folder);
}

/** The copies of a file, to add to. What a stopped program left half is removed. Throws when the folder cannot be written. */
export function openShelf(copiesFolder: string, path: string, now: Date): CopyShelf {
  const folder = claimFolder(copiesFolder, path, now);
  for (const name of readdirSync(folder)) if (name.endsWith('.bezig')) rmSync(join(folder, name), { force: true });
  return shelfIn(folder);
}

function shelfIn(folder: string): CopyShelf {
  const fileOf = (id: string) => join(folder, `${id}${ending}`);
  const aboutOf = (id: string) => join(folder, `${id}.json`);
  const list = (): readonly FileCopy[] =>
    namesIn(folder)
      .flatMap((name) => describe(name.slice(0, -ending.length), fileOf, aboutOf) ?? [])
      .toSorted((a, b) => sequenceOf(b.id) - sequenceOf(a.id));
  const remove = (id: string) => {
    rmSync(fileOf(id), { force: true });
    rmSync(aboutOf(id), { force: true });
  };
  return {
    list,
    pathOf: (id) => (describe(id, fileOf, aboutOf) ? fileOf(id) : null),
    place: (now, reason) => {
      const sequence = String(Math.max(0, ...list().map(({ id }) => sequenceOf(id))) + 1).padStart(6, '0');
      const moment = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
      const id = `${sequence}-${moment}-${reason}`;
      return { id, path: fileOf(id) };
    },
    settle: (id, counted) => {
      writeFileSync(`${aboutOf(id)}.bezig`, JSON.stringify(counted), { mode: 0o600 });
      renameSync(`${aboutOf(id)}.bezig`, aboutOf(id));
      for (const each of surplusCopies(list())) remove(each);
    },
    remove,
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ending));
  } catch {
    return [];
  }
}

function sequenceOf(id: string): number {
  return Number(id.split('-', 1)[0]);
}

function describe(id: string, fileOf: (id: string) => string, aboutOf: (id: string) => string): FileCopy | null {
  const [, , year, month, day, hour, minute, second, word] = named.exec(id) ?? [];
  const reason = copyReasons.find((each) => each === word);
  const stats = statSync(fileOf(id), { throwIfNoEntry: false });
  if (!reason || !stats) return null;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return { id, at, size: stats.size, reason, counts: countsIn(aboutOf(id)) };
}

function countsIn(path: string): CopyCounts | null {
  try {
    return counts.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
