// Who takes part in which consultation, and when.
import type { Database } from 'better-sqlite3';
import type { Participation } from '../../../../shared/schema/consultation.ts';
import type { ActorId, ParticipationId } from '../../../../shared/schema/ids.ts';
import type { ParticipationRole } from '../../../../shared/schema/lists.ts';
import { read, rowReader } from '../rows.ts';

type Row = {
  id: string;
  consultation_id: string;
  actor_id: string;
  role: ParticipationRole;
  valid_from: string | null;
  valid_until: string | null;
};

export function createParticipationRepo(db: Database) {
  const rows = rowReader<Row>(db, 'SELECT * FROM participation', 'id', 'id');
  const insert = db.prepare(
    `INSERT INTO participation(id, consultation_id, actor_id, role, valid_from, valid_until)
     VALUES(@id, @consultation_id, @actor_id, @role, @valid_from, @valid_until)`,
  );
  const update = db.prepare(
    'UPDATE participation SET role = @role, valid_from = @valid_from, valid_until = @valid_until WHERE id = @id',
  );
  const remove = db.prepare('DELETE FROM participation WHERE id IN (SELECT value FROM json_each(?))');
  const takesPart = db.prepare('SELECT count(*) FROM participation WHERE consultation_id = ? AND actor_id = ?').pluck();
  // Open ends reach for ever.
  const twin = db
    .prepare(
      `SELECT id FROM participation WHERE consultation_id = @consultation_id AND actor_id = @actor_id AND id <> @id
       AND coalesce(valid_from, '0000') < coalesce(@valid_until, '9999') AND coalesce(@valid_from, '0000') < coalesce(valid_until, '9999')
       LIMIT 1`,
    )
    .pluck();
  // A chair who no longer takes part is no chair.
  const clearChairs = db.prepare(
    `UPDATE consultation SET chair_id = NULL WHERE actor_id = ? AND chair_id IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM participation p WHERE p.consultation_id = consultation.actor_id AND p.actor_id = chair_id)`,
  );

  function list(ids: readonly string[] | null): readonly Participation[] {
    return read(rows, ids).map(rowToParticipation);
  }

  return {
    list,
    getById: (id: string): Participation | null => list([id])[0] ?? null,
    insert: (participation: Participation): void => void insert.run(participationToRow(participation)),
    update: (participation: Participation): void => void update.run(participationToRow(participation)),
    remove: (participations: readonly Participation[]): void => {
      remove.run(JSON.stringify(participations.map(({ id }) => id)));
      for (const id of new Set(participations.map(({ consultationId }) => consultationId))) clearChairs.run(id);
    },
    takesPart: (consultationId: string, actorId: string): boolean =>
      (takesPart.get(consultationId, actorId) as number) > 0,
    /** A participation of the same actor in an overlapping period; null when there is none. */
    twinOf: (participation: Participation): string | null =>
      (twin.get(participationToRow(participation)) as string | undefined) ?? null,
  };
}

function rowToParticipation(row: Row): Participation {
  return {
    id: row.id as ParticipationId,
    consultationId: row.consultation_id as ActorId,
    actorId: row.actor_id as ActorId,
    role: row.role,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  };
}

function participationToRow(participation: Participation): Row {
  return {
    id: participation.id,
    consultation_id: participation.consultationId,
    actor_id: participation.actorId,
    role: participation.role,
    valid_from: participation.validFrom,
    valid_until: participation.validUntil,
  };
}
