// Marks the steps of which lines of the history stand there without an image (docs/adr/016). No step before had such.
import type { Migration } from './migration.ts';

export const bareLines: Migration = {
  version: 80,
  name: 'bare-lines',
  up: (db) => {
    db.exec(`
ALTER TABLE change_set ADD COLUMN is_bare INTEGER NOT NULL DEFAULT 0 CHECK(is_bare IN (0, 1));
CREATE INDEX change_set_bare ON change_set(id) WHERE is_bare = 1;
`);
  },
};
