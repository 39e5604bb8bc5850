// Ways of looking at the map that were kept under a name. The map itself is the view `main`, which is not among them; nor are
// the views that hold the places of an arrangement.
import type { Database } from 'better-sqlite3';
import { isArrangedView, mainViewId, type ViewId } from '../../../../shared/schema/ids.ts';
import { readDefinition, type SavedView, type ViewDefinition } from '../../../../shared/schema/savedView.ts';
import { read, rowReader } from '../rows.ts';

type Row = { id: string; name: string; definition: string; sort: number };

export function createViewRepo(db: Database) {
  const rows = rowReader<Row>(db, 'SELECT * FROM view', 'id', 'sort, id');
  const insert = db.prepare('INSERT INTO view(id, name, definition, sort) VALUES(?, ?, ?, ?)');
  const ensure = db.prepare("INSERT INTO view(id, name, sort) VALUES(?, '', 0) ON CONFLICT(id) DO NOTHING");
  const update = db.prepare('UPDATE view SET name = ?, definition = ? WHERE id = ?');
  const rename = db.prepare('UPDATE view SET name = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM view WHERE id = ?');
  const sortOf = db.prepare('UPDATE view SET sort = ? WHERE id = ?');
  const lastSort = db.prepare('SELECT coalesce(max(sort), 0) FROM view').pluck();

  function list(ids: readonly string[] | null): readonly SavedView[] {
    return read(rows, ids)
      .filter(({ id }) => id !== mainViewId && !isArrangedView(id))
      .map((row) => ({
        id: row.id as ViewId,
        name: row.name,
        definition: readDefinition(row.definition),
        sort: row.sort,
      }));
  }

  return {
    list,
    getById: (id: string): SavedView | null => list([id])[0] ?? null,
    /** At the end of the list. */
    insert: (id: string, name: string, definition: ViewDefinition): void => {
      insert.run(id, name, JSON.stringify(definition), (lastSort.get() as number) + 1);
    },
    /** An arrangement's own picture is there from its first place on. */
    ensureArranged: (id: string): void => {
      if (isArrangedView(id)) ensure.run(id);
    },
    update: (id: string, name: string, definition: ViewDefinition): void => {
      update.run(name, JSON.stringify(definition), id);
    },
    rename: (id: string, name: string): void => {
      rename.run(name, id);
    },
    remove: (id: string): void => {
      remove.run(id);
    },
    /** Numbers the views from 1 in this order; 0 is the map itself. */
    order: (ids: readonly string[]): void => {
      for (const [i, id] of ids.entries()) sortOf.run(i + 1, id);
    },
  };
}
