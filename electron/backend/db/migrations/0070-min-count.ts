// How many of a partner or a role a template expects at least. Empty = one, as everything before says.
import type { Migration } from './migration.ts';

export const minCount: Migration = {
  version: 70,
  name: 'min-count',
  up: (db) => {
    db.exec(`
ALTER TABLE expectation ADD COLUMN min_count INTEGER CHECK(min_count >= 1);
UPDATE expectation SET min_count = 2 WHERE role_id = 'kwartiermaker' AND template_id IN (SELECT id FROM template WHERE id = 'T13' AND origin = 'builtin');
`);
  },
};
