// Photos and logos, kept in the file by the hash of their bytes. Not journaled: a row image cannot hold bytes.
import type { Database } from 'better-sqlite3';

export type Asset = {
  readonly sha256: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

export function createAssetRepo(db: Database) {
  const put = db.prepare(
    'INSERT INTO asset(sha256, mime, width, height, bytes) VALUES(?, ?, ?, ?, ?) ON CONFLICT(sha256) DO NOTHING',
  );
  const get = db.prepare<[string], Asset>('SELECT * FROM asset WHERE sha256 = ?');
  const getLogo = db.prepare<[string], Asset>(
    'SELECT * FROM asset WHERE sha256 = ? AND sha256 NOT IN (SELECT photo_sha FROM person WHERE photo_sha IS NOT NULL)',
  );
  // What the history can bring back still counts as in use.
  const sweep = db.prepare(
    `DELETE FROM asset WHERE sha256 NOT IN (SELECT logo_sha FROM organisation WHERE logo_sha IS NOT NULL)
     AND sha256 NOT IN (SELECT photo_sha FROM person WHERE photo_sha IS NOT NULL)
     AND sha256 NOT IN (SELECT json_extract(before, '$.logo_sha') FROM change_row WHERE tbl = 'organisation' AND json_extract(before, '$.logo_sha') IS NOT NULL)
     AND sha256 NOT IN (SELECT json_extract(before, '$.photo_sha') FROM change_row WHERE tbl = 'person' AND json_extract(before, '$.photo_sha') IS NOT NULL)
     AND sha256 NOT IN (SELECT json_extract(after, '$.logo_sha') FROM change_row WHERE tbl = 'organisation' AND json_extract(after, '$.logo_sha') IS NOT NULL)
     AND sha256 NOT IN (SELECT json_extract(after, '$.photo_sha') FROM change_row WHERE tbl = 'person' AND json_extract(after, '$.photo_sha') IS NOT NULL)`,
  );
  return {
    put: ({ sha256, mime, width, height, bytes }: Asset): void => void put.run(sha256, mime, width, height, bytes),
    get: (sha256: string): Asset | null => get.get(sha256) ?? null,
    /** As `get`, but never what is a photo of somebody, whoever else uses the same bytes. */
    getLogo: (sha256: string): Asset | null => getLogo.get(sha256) ?? null,
    /** Removes pictures nothing points at, nor could point at again by undo or redo. */
    sweep: (): number => sweep.run().changes,
  };
}
