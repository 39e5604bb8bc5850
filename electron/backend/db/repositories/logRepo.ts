// Logs of what came in and what went out. Not part of the history: undoing an import does not unsay that it happened.
import type { Database } from 'better-sqlite3';
import type { FileEvent } from '../../../../shared/privacy/logbook.ts';
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

export type FileEventRow = { id: string; at: string; kind: FileEvent; rows: number | null };

/** A line of any of the three logs as it is stored. */
export type LogLine = {
  readonly source: 'export' | 'import' | 'event';
  readonly at: string;
  readonly kind: string;
  readonly purpose: string;
  readonly rows: number | null;
  readonly leftOut: number | null;
  readonly fields: string;
};

/** Everything of the logs, to take along when an earlier state of the file comes back. */
export type WholeLog = Readonly<Record<(typeof logTables)[number], readonly Readonly<Record<string, unknown>>[]>>;
const logTables = ['import_run', 'export_log', 'file_event', 'report_mark'] as const;
/** Of older reports only that they were made is kept, in the log. */
const mostMarks = 24;

/** What a report said when it was made; `state` is JSON. */
export type ReportMarkRow = { id: string; at: string; day: string; state: string };

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
  const insertEvent = db.prepare('INSERT INTO file_event(id, at, kind, rows) VALUES(@id, @at, @kind, @rows)');
  const insertMark = db.prepare('INSERT INTO report_mark(id, at, day, state) VALUES(@id, @at, @day, @state)');
  const dropMarks = db.prepare(
    `DELETE FROM report_mark WHERE id NOT IN (SELECT id FROM report_mark ORDER BY at DESC, id DESC LIMIT ${mostMarks})`,
  );
  const markDays = db.prepare<[], string>('SELECT DISTINCT day FROM report_mark ORDER BY day DESC').pluck();
  const markOf = db
    .prepare<[string], string>('SELECT state FROM report_mark WHERE day = ? ORDER BY at DESC, id DESC LIMIT 1')
    .pluck();
  const lines = db.prepare<[], LogLine>(
    `SELECT 'export' AS source, at, kind, purpose, rows, left_out AS leftOut, fields FROM export_log
     UNION ALL SELECT 'import', at, 'import', '', coalesce(json_extract(counts, '$.created'), 0) + coalesce(json_extract(counts, '$.updated'), 0),
       coalesce(json_extract(counts, '$.refused'), 0), '' FROM import_run
     UNION ALL SELECT 'event', at, kind, '', rows, NULL, '' FROM file_event
     ORDER BY at DESC`,
  );
  return {
    /** Every line of the logs, newest first. */
    lines: (): readonly LogLine[] => lines.all(),
    /** The days on which a report was made, newest first. */
    reportDays: (): readonly string[] => markDays.all(),
    /** What the last report of a day said, as JSON; null when none was made. */
    reportMark: (day: string): string | null => markOf.get(day) ?? null,
    addReportMark: (mark: ReportMarkRow): void => {
      insertMark.run(mark);
      dropMarks.run();
    },
    addEvent: (event: FileEventRow): void => void insertEvent.run(event),
    /** The whole of the logs as stored. */
    whole: (): WholeLog => ({
      import_run: readAll(db, 'import_run'),
      export_log: readAll(db, 'export_log'),
      file_event: readAll(db, 'file_event'),
      report_mark: readAll(db, 'report_mark'),
    }),
    /** Adds what is not there yet; what is there stays as it is. */
    takeAlong: (whole: WholeLog): void => {
      for (const table of logTables) {
        const [first] = whole[table];
        if (!first) continue;
        const columns = Object.keys(first);
        const values = columns.map((column) => `@${column}`).join(', ');
        const insert = db.prepare(
          `INSERT INTO ${table}(${columns.join(', ')}) VALUES(${values}) ON CONFLICT(id) DO NOTHING`,
        );
        for (const row of whole[table]) insert.run(row);
      }
    },
    /** What left the file on or after a day, newest first. */
    exportsSince: (day: string): readonly LoggedExport[] => since.all(day),
    /** The fields of the columns when a list with these headings was last read in; null when none was. */
    fieldsFor: (headings: string): unknown => JSON.parse(fields.get(headings) ?? 'null'),
    addImport: (run: ImportRun): void => void insertImport.run(run),
    addExport: (entry: ExportEntry): void => void insertExport.run(entry),
  };
}

function readAll(db: Database, table: string): readonly Readonly<Record<string, unknown>>[] {
  return db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
}
