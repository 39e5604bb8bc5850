// How long a contact is kept, and what happened to the file as a whole: by day, kind and number, never by whom.
import type { Migration } from './migration.ts';

export const retentionAndLog: Migration = {
  version: 50,
  name: 'retention-and-log',
  up: (db) => {
    db.exec(`
ALTER TABLE network ADD COLUMN retention_months INTEGER CHECK(retention_months BETWEEN 1 AND 120);
CREATE TABLE file_event(id TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, rows INTEGER) STRICT;
`);
  },
};
