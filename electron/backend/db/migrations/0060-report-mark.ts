// What a report said when it was made, so that the next one can tell what changed: ids, keys and counts, never a name.
import type { Migration } from './migration.ts';

export const reportMark: Migration = {
  version: 60,
  name: 'report-mark',
  up: (db) => {
    db.exec(`
CREATE TABLE report_mark(id TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL) STRICT;
`);
  },
};
