// Which folder of copies belongs to which file. A file is known by its place on the disk, and else by its name.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { flush } from '../db/flush.ts';

const entry = z.object({
  folder: z.string().regex(/^[0-9a-f]{16}$/),
  path: z.string().max(4_000),
  /** Device and file number: a rename keeps them. */
  identity: z.string().max(100),
  /** ISO; a file made later that has the same number is another file. */
  seenAt: z.string(),
});
type Entry = z.infer<typeof entry>;
const stored = z.array(entry).max(10_000);

/** The folder of copies of the file at `path` inside `copiesFolder`, or null when it has none yet. Writes nothing. */
export function folderOfFile(copiesFolder: string, path: string): string | null {
  const found = find(read(copiesFolder), path);
  return found ? join(copiesFolder, found.folder) : null;
}

/**
 * The folder of copies of a file, made and remembered when it is not there.
 * @param isNew the file was made just now: whatever had its name or number before was another one
 */
export function claimFolder(copiesFolder: string, path: string, now: Date, isNew = false): string {
  const entries = read(copiesFolder);
  const found = isNew ? undefined : find(entries, path);
  const present: Entry = {
    folder: found?.folder ?? randomBytes(8).toString('hex'),
    path,
    identity: placeOf(path)?.identity ?? '',
    seenAt: now.toISOString(),
  };
  const others = entries
    .filter((each) => each !== found)
    .map((each) =>
      each.path === path || each.identity === present.identity ? { ...each, path: '', identity: '' } : each,
    );
  const folder = join(copiesFolder, present.folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  write(copiesFolder, [present, ...others]);
  return folder;
}

function find(entries: readonly Entry[], path: string): Entry | undefined {
  const place = placeOf(path);
  const byPlace =
    place && entries.find((each) => each.identity === place.identity && place.bornAt <= Date.parse(each.seenAt));
  return byPlace || entries.find((each) => each.path === path);
}

function placeOf(path: string): { readonly identity: string; readonly bornAt: number } | null {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats ? { identity: `${stats.dev}:${stats.ino}`, bornAt: Number(stats.birthtimeMs) } : null;
}

function read(copiesFolder: string): readonly Entry[] {
  try {
    return stored.parse(JSON.parse(readFileSync(registerOf(copiesFolder), 'utf8')));
  } catch {
    return [];
  }
}

function write(copiesFolder: string, entries: readonly Entry[]): void {
  const file = registerOf(copiesFolder);
  // Without it no copy is found again: it must outlive a power failure as they do.
  writeFileSync(`${file}.tmp`, JSON.stringify(entries), { mode: 0o600, flush: true });
  renameSync(`${file}.tmp`, file);
  flush(copiesFolder);
}

function registerOf(copiesFolder: string): string {
  return join(copiesFolder, 'bestanden.json');
}
