// Logs of what came in and what went out. Not part of the history: undoing an import does not unsay that it happened.
import type { Database } from 'better-sqlite3';
import type { LoggedExport } from '../../../../shared/privacy/personReport.ts';

export type ImportRun = { id: string; at: string; fileName: string; fileHash: string; mapping: string; counts: string };
export type ExportEntry = {
  id: string;
  at: string;
  kind: string;
  purpose: string;
  fields: string;
  rows: number;
  leftOut: number;
};

export type LogRepo = ReturnType<typeof createLogRepo>;

export function createLogRepo(db: Database) {
  const insertImport = db.prepare(
    'INSERT INTO import_run(id, at, file_name, file_hash, mapping, counts) VALUES(@id, @at, @fileName, @fileHash, @mapping, @counts)',
  );
  const insertExport = db.prepare(
    'INSERT INTO export_log(id, at, kind, purpose, fields, rows, left_out) VALUES(@id, @at, @kind, @purpose, @fields, @rows, @leftOut)',
  );
  const fields = db
    .prepare<[string], string>(
      `SELECT json_extract(mapping, '$.fields') FROM import_run WHERE json_extract(mapping, '$.headings') = ?
       ORDER BY at DESC, rowid DESC LIMIT 1`,
    )
    .pluck();
  const since = db.prepare<[string], LoggedExport>(
    'SELECT at, kind, purpose, fields, rows FROM export_log WHERE substr(at, 1, 10) >= ? ORDER BY at DESC',
  );
  return {
    /** What left the file on or after a day, newest first. */
    exportsSince: (day: string): readonly LoggedExport[] => since.all(day),
    /** The fields of the columns when a list with these headings was last read in; null when none was. */
    fieldsFor: (headings: string): unknown => JSON.parse(fields.get(headings) ?? 'null'),
    addImport: (run: ImportRun): void => void insertImport.run(run),
    addExport: (entry: ExportEntry): void => void insertExport.run(entry),
  };
}
