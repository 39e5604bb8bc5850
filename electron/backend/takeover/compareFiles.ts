// The open file beside another of the same network.
import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { KnownError } from '../../../shared/errors/codes.ts';
import { journaledTables } from '../../../shared/schema/tables.ts';
import { type Compared, planTakeover } from '../../../shared/takeover/planTakeover.ts';
import type { Sides } from '../../../shared/takeover/sides.ts';
import type { TakeoverPlan } from '../../../shared/takeover/types.ts';
import { commonPast, readSide, referencesOf, sameWords } from '../db/fileSide.ts';
import { readOther } from '../db/otherFile.ts';
import { type Asset, createAssetRepo } from '../db/repositories/assetRepo.ts';

export type ComparedFiles = Omit<Compared, 'plan'> & {
  readonly plan: TakeoverPlan;
  readonly sides: Sides;
  /** Pictures of the other file by their hash; those it does not have are left out. */
  readonly pictures: (hashes: readonly string[]) => readonly Asset[];
};

/** Looks whether a file can be compared with the open one. Throws the `KnownError` of one that cannot. */
export function assertComparable(db: Database, path: string): void {
  readOther(path, db, (other) => assertRelated(db, other));
}

/** Compares; writes nothing. Throws like `assertComparable`. */
export function compareFiles(db: Database, path: string): ComparedFiles {
  const { sides, past } = readOther(path, db, (other) => {
    assertRelated(db, other);
    const common = commonPast(db, other);
    const read: Sides = {
      tables: journaledTables,
      references: new Map(journaledTables.map(({ name }) => [name, referencesOf(db, name)])),
      here: readSide(db, common.here),
      there: readSide(other, common.there, sameWords(db, other)),
    };
    return { sides: read, past: common };
  });
  const { plan, records, erased } = planTakeover(sides, past.erasedHere);
  const seen = records.map(({ key, rows }) => [key, rows.map(({ rowKey, here, there }) => [rowKey, here, there])]);
  const fingerprint = createHash('sha256').update(JSON.stringify(seen)).digest('hex');
  return {
    plan: { ...plan, name: basename(path, extname(path)), commonAt: past.at, fingerprint },
    records,
    erased,
    sides,
    pictures: (hashes) =>
      hashes.length === 0
        ? []
        : readOther(path, db, (other) => {
            const { get } = createAssetRepo(other);
            return hashes.flatMap((hash) => get(hash) ?? []);
          }),
  };
}

// Steps or records in common; two networks that are still empty are the same when they are called the same.
function assertRelated(here: Database, there: Database): void {
  const value = (db: Database, sql: string) => db.prepare(sql).pluck().get();
  const ids = (db: Database) => db.prepare('SELECT id FROM actor').pluck().all() as string[];
  if (commonPast(here, there).at !== null) return;
  const [own, other] = [ids(here), new Set(ids(there))];
  if (own.some((id) => other.has(id))) return;
  const name = 'SELECT name FROM network';
  if ((own.length === 0 || other.size === 0) && value(here, name) === value(there, name)) return;
  throw new KnownError('OTHER_NETWORK');
}
