// Contact moments: when was spoken with whom.
import type { Database } from 'better-sqlite3';
import type { ContactMoment } from '../../../../shared/schema/contactMoment.ts';
import type { ActorId, ContactMomentId } from '../../../../shared/schema/ids.ts';
import type { ContactMomentKind } from '../../../../shared/schema/lists.ts';
import { grouped, read, rowReader } from '../rows.ts';
import { createListWriter } from './listWriter.ts';

type Row = { id: string; on_date: string; kind: ContactMomentKind; summary: string };

export function createContactMomentRepo(db: Database) {
  const rows = rowReader<Row>(db, 'SELECT * FROM contact_moment', 'id', 'on_date, id');
  const actorRows = rowReader<{ contact_moment_id: string; actor_id: string }>(
    db,
    'SELECT * FROM contact_moment_actor',
    'contact_moment_id',
  );
  const insert = db.prepare('INSERT INTO contact_moment(id, on_date, kind, summary) VALUES(?, ?, ?, ?)');
  const update = db.prepare('UPDATE contact_moment SET on_date = ?, kind = ?, summary = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM contact_moment WHERE id IN (SELECT value FROM json_each(?))');
  const actors = createListWriter(db, 'contact_moment_actor', 'contact_moment_id', 'actor_id');

  function list(ids: readonly string[] | null): readonly ContactMoment[] {
    const actorIds = grouped(
      read(actorRows, ids),
      (row) => row.contact_moment_id,
      (row) => row.actor_id as ActorId,
    );
    return read(rows, ids).map((row) => ({
      id: row.id as ContactMomentId,
      onDate: row.on_date,
      kind: row.kind,
      summary: row.summary,
      actorIds: actorIds(row.id),
    }));
  }

  return {
    list,
    getById: (id: string): ContactMoment | null => list([id])[0] ?? null,
    insert: ({ id, onDate, kind, summary, actorIds }: ContactMoment): void => {
      insert.run(id, onDate, kind, summary);
      actors.fill(id, actorIds);
    },
    update: ({ id, onDate, kind, summary, actorIds }: ContactMoment): void => {
      update.run(onDate, kind, summary, id);
      actors.replace(id, actorIds);
    },
    remove: (ids: readonly string[]): number => remove.run(JSON.stringify(ids)).changes,
  };
}
