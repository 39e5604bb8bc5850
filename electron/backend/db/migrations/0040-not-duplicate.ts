// Two records that look alike and are not the same: said once, remembered.
import type { Migration } from './migration.ts';

export const notDuplicate: Migration = {
  version: 40,
  name: 'not-duplicate',
  up: (db) => {
    db.exec(`
CREATE TABLE not_duplicate(left_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, right_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, decided_on TEXT NOT NULL, PRIMARY KEY(left_id, right_id), CHECK(left_id < right_id)) STRICT, WITHOUT ROWID;
CREATE INDEX not_duplicate_right ON not_duplicate(right_id);
`);
  },
};
