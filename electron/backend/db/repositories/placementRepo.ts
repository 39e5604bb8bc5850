// Where actors stand in a view.
import type { Database } from 'better-sqlite3';
import type { ActorId, ViewId } from '../../../../shared/schema/ids.ts';
import type { Placement } from '../../../../shared/schema/placement.ts';
import { read, rowReader } from '../rows.ts';

type Row = { view_id: string; actor_id: string; x: number; y: number; is_pinned: number };

export type PlacementRepo = ReturnType<typeof createPlacementRepo>;

/** Ids are `<viewId>|<actorId>`. */
export function createPlacementRepo(db: Database) {
  const rows = rowReader<Row>(db, 'SELECT * FROM placement', "view_id || '|' || actor_id", 'view_id, actor_id');
  const pinned = db.prepare('SELECT is_pinned FROM placement WHERE view_id = ? AND actor_id = ?').pluck();
  const put = db.prepare(
    `INSERT INTO placement(view_id, actor_id, x, y, is_pinned) VALUES(?, ?, ?, ?, ?)
     ON CONFLICT(view_id, actor_id) DO UPDATE SET x = excluded.x, y = excluded.y, is_pinned = excluded.is_pinned`,
  );

  return {
    list: (ids: readonly string[] | null): readonly Placement[] =>
      read(rows, ids).map((row) => ({
        viewId: row.view_id as ViewId,
        actorId: row.actor_id as ActorId,
        x: row.x,
        y: row.y,
        isPinned: row.is_pinned === 1,
      })),
    /** Puts an actor at a place; without a word about pinning it stays as pinned as it was. */
    put: (viewId: string, place: { actorId: string; x: number; y: number; isPinned?: boolean | undefined }): void => {
      const isPinned = place.isPinned ?? pinned.get(viewId, place.actorId) === 1;
      put.run(viewId, place.actorId, place.x, place.y, Number(isPinned));
    },
  };
}
