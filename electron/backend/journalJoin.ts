// Steps that follow each other within a moment and do the same to the same rows are one: nudging is undone at once.
import type { Database } from 'better-sqlite3';

/** Joins a step just recorded with the one before it; see `Journal.joinFormer`. */
export function prepareJoin(db: Database): (setId: number, withinMs: number) => number {
  // What was undone has gone from the list by now: a new step deletes it. So the former is the highest below.
  const formerOf = db
    .prepare<[{ setId: number; seconds: number }], number>(
      `SELECT former.id FROM change_set own, change_set former
       WHERE own.id = @setId AND former.id = (SELECT max(id) FROM change_set WHERE id < @setId)
         AND former.code = own.code AND former.label_params = own.label_params
         AND (julianday(own.at) - julianday(former.at)) * 86400.0 BETWEEN -0.001 AND @seconds + 0.001`,
    )
    .pluck();
  const strangers = db
    .prepare<[{ setId: number; former: number }], number>(
      `SELECT count(*) FROM (SELECT tbl, row_id FROM change_row WHERE set_id IN (@setId, @former) GROUP BY tbl, row_id HAVING count(*) = 1)`,
    )
    .pluck();
  const takeOver = db.prepare<[{ setId: number; former: number }]>(
    `UPDATE change_row AS kept SET after =
       (SELECT own.after FROM change_row own WHERE own.set_id = @setId AND own.tbl = kept.tbl AND own.row_id = kept.row_id)
     WHERE kept.set_id = @former`,
  );
  const later = db.prepare<[{ setId: number; former: number }]>(
    'UPDATE change_set SET at = (SELECT at FROM change_set WHERE id = @setId) WHERE id = @former',
  );
  const drop = db.prepare('DELETE FROM change_set WHERE id = ?');

  return (setId, withinMs) => {
    const former = formerOf.get({ setId, seconds: withinMs / 1000 });
    if (former === undefined || strangers.get({ setId, former }) !== 0) return setId;
    takeOver.run({ setId, former });
    later.run({ setId, former });
    drop.run(setId);
    return former;
  };
}
