// Where an actor comes from and goes to: the road of a missing partner, and who carries on what ended.
import type { Database } from 'better-sqlite3';
import type { ActorId } from '../../../../shared/schema/ids.ts';
import type { Missing, MissingStage } from '../../../../shared/schema/missing.ts';
import type { Successor } from '../../../../shared/schema/succession.ts';
import { grouped, read, rowReader } from '../rows.ts';
import { createListWriter } from './listWriter.ts';

type MissingRow = {
  actor_id: string;
  stage: MissingStage;
  invited_by: string | null;
  invite_before: string | null;
  gap_key: string | null;
};
type SuccessionRow = { from_id: string; to_id: string; on_date: string | null };

export function createRoadWriter(db: Database) {
  const missingRows = rowReader<MissingRow>(db, 'SELECT * FROM missing_partner', 'actor_id');
  const missedByRows = rowReader<{ actor_id: string; by_id: string }>(db, 'SELECT * FROM missed_by', 'actor_id');
  const successionRows = rowReader<SuccessionRow>(db, 'SELECT * FROM succession', 'from_id', 'from_id, to_id');
  const putMissing = db.prepare(
    `INSERT INTO missing_partner(actor_id, stage, invited_by, invite_before, gap_key) VALUES(?, ?, ?, ?, ?)
     ON CONFLICT(actor_id) DO UPDATE SET stage = excluded.stage, invited_by = excluded.invited_by,
     invite_before = excluded.invite_before, gap_key = excluded.gap_key`,
  );
  const dropMissing = db.prepare('DELETE FROM missing_partner WHERE actor_id = ?');
  const missedBy = createListWriter(db, 'missed_by', 'actor_id', 'by_id');
  const successorsOf = db.prepare<[string], SuccessionRow>('SELECT * FROM succession WHERE from_id = ?');
  const putSuccession = db.prepare(
    `INSERT INTO succession(from_id, to_id, on_date) VALUES(?, ?, ?)
     ON CONFLICT(from_id, to_id) DO UPDATE SET on_date = excluded.on_date`,
  );
  const dropSuccession = db.prepare('DELETE FROM succession WHERE from_id = ? AND to_id = ?');

  return {
    parts: (ids: readonly string[] | null) => {
      const missedByOf = grouped(
        read(missedByRows, ids),
        (row) => row.actor_id,
        (row) => row.by_id as ActorId,
      );
      const roads = new Map(read(missingRows, ids).map((row) => [row.actor_id, row]));
      return {
        missing: (id: string): Missing | null => {
          const row = roads.get(id);
          return row ? rowToMissing(row, missedByOf(id)) : null;
        },
        successors: grouped(
          read(successionRows, ids),
          (row) => row.from_id,
          (row): Successor => ({ actorId: row.to_id as ActorId, onDate: row.on_date }),
        ),
      };
    },
    setMissing: (id: string, missing: Missing | null): void => {
      if (missing === null) {
        dropMissing.run(id);
        return;
      }
      putMissing.run(id, missing.stage, missing.invitedById, missing.inviteBefore, missing.gapKey);
      missedBy.replace(id, missing.missedByIds);
    },
    setSuccessors: (id: string, successors: readonly Successor[]): void => {
      const wanted = new Map(successors.map(({ actorId, onDate }) => [actorId as string, onDate]));
      for (const row of successorsOf.all(id)) if (!wanted.has(row.to_id)) dropSuccession.run(id, row.to_id);
      for (const [actorId, onDate] of wanted) putSuccession.run(id, actorId, onDate);
    },
  };
}

function rowToMissing(row: MissingRow, missedByIds: ActorId[]): Missing {
  return {
    stage: row.stage,
    missedByIds,
    invitedById: row.invited_by as ActorId | null,
    inviteBefore: row.invite_before,
    gapKey: row.gap_key,
  };
}
