// Going back to a copy without losing what the logs say: what left the building after the copy was made, did leave.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { createIdMaker } from '../newId.ts';
import type { FileKey } from '../protection/fileKey.ts';
import { layReady } from './copies.ts';
import { flush } from './flush.ts';
import { openNetworkFile } from './open.ts';
import { createLogRepo } from './repositories/logRepo.ts';
import { withoutJournal } from './strangeJournal.ts';
import { takeName } from './takeName.ts';

/**
 * Makes a copy that lies ready the file of today: brought to this version, with the logs of the file it will replace and
 * with a line that says it was put back. Throws a `KnownError` when it cannot be opened for work.
 * @param former the file it will replace; null when that cannot be read
 */
export function noteRestore(ready: string, former: Database | null, now: Date, key: FileKey | null): void {
  const { db } = openNetworkFile(ready, null, key);
  try {
    const log = createLogRepo(db);
    const before = former && createLogRepo(former).whole();
    db.transaction(() => {
      if (before) log.takeAlong(before);
      log.addEvent({ id: createIdMaker(() => now.getTime())(), at: now.toISOString(), kind: 'restore', rows: null });
    }).immediate();
  } finally {
    db.close();
  }
  flush(ready);
}

/** Removes what an interrupted going back, or an interrupted change of password, left beside a file. Never throws. */
export function clearReady(path: string): void {
  // Only the name goes: on a share somebody else may just be giving it to the file itself, and zeroes would land in that.
  const halves = [
    '.wachtwoord-bezig',
    '.wachtwoord-bezig.leeg',
    '.terug',
    '.terug-journal',
    '.terug.leeg',
    withoutJournal,
  ];
  for (const suffix of halves) {
    try {
      rmSync(`${path}${suffix}`, { force: true });
    } catch {
      // In a folder that cannot be written the file itself can still be read.
    }
  }
}

/** Writes a copy of a file that nobody has open to a new path, checked. Fails with EEXIST rather than replace anything. */
export function copyClosed(from: string, to: string, key: FileKey | null): null {
  const ready = layReady(from, to, key);
  try {
    noteRestore(ready, null, new Date(), key);
    takeName(ready, to);
    flush(dirname(to));
    return null;
  } finally {
    rmSync(ready, { force: true });
  }
}
