// Pairs that were said not to be one, and everything that points at an actor: what a merge has to take along.
import type { Database } from 'better-sqlite3';
import type { NotDuplicate } from '../../../../shared/api/routes/merge.ts';

const renamedKey = `trim(replace('|' || gap_key || '|', '|' || @goneId || '|', '|' || @keepId || '|'), '|')`;
const namesGone = `instr('|' || gap_key || '|', '|' || @goneId || '|') > 0`;

/**
 * Every column that points at an actor, and how a merge takes it along. A test holds this list against the foreign keys
 * of the file, so that a table that is added later cannot be forgotten.
 */
export const actorReferences: { readonly [column: string]: 'record' | 'tie' | 'repoint' | 'row' } = {
  // Written with the record that the two become, or gone with the other.
  'organisation.actor_id': 'record',
  'person.actor_id': 'record',
  'organisation_type.actor_id': 'record',
  'alias.actor_id': 'record',
  'address.actor_id': 'record',
  'contact_point.actor_id': 'record',
  'actor_area.actor_id': 'record',
  'actor_theme.actor_id': 'record',
  'actor_tag.actor_id': 'record',
  'missing_partner.actor_id': 'record',
  'missed_by.actor_id': 'record',
  'succession.from_id': 'record',
  'search_doc.actor_id': 'record',
  // Of other kinds of actor, which do not merge.
  'consultation.actor_id': 'record',
  'agreement.actor_id': 'record',
  'participation.consultation_id': 'record',
  'party.agreement_id': 'record',
  // Combined where two become alike (shared/merge/mergeTies.ts).
  'relation.from_id': 'tie',
  'relation.to_id': 'tie',
  'position.person_id': 'tie',
  'position.organisation_id': 'tie',
  'participation.actor_id': 'tie',
  // One column that gets another value.
  'organisation.parent_id': 'repoint',
  'consultation.chair_id': 'repoint',
  'network.own_actor_id': 'repoint',
  'missing_partner.invited_by': 'repoint',
  'gap_decision.owner_id': 'repoint',
  'issue.owner_id': 'repoint',
  'issue.actor_id': 'repoint',
  // A row of two keys: kept where the other is there already.
  'party.actor_id': 'row',
  'missed_by.by_id': 'row',
  'succession.to_id': 'row',
  'contact_moment_actor.actor_id': 'row',
  'placement.actor_id': 'row',
  'not_duplicate.left_id': 'row',
  'not_duplicate.right_id': 'row',
};

/** Ids inside a text: the key of a gap about an actor (`g4|<id>`), and what a view remembers. */
const inTexts: readonly string[] = [
  `UPDATE issue SET gap_key = ${renamedKey} WHERE ${namesGone}`,
  `UPDATE missing_partner SET gap_key = ${renamedKey} WHERE ${namesGone}`,
  `INSERT INTO gap_decision(gap_key, status, reason, owner_id, due_on, rests_on, decided_on)
   SELECT ${renamedKey}, status, reason, owner_id, due_on, rests_on, decided_on FROM gap_decision WHERE ${namesGone}
   ON CONFLICT DO NOTHING`,
  `DELETE FROM gap_decision WHERE ${namesGone}`,
  'UPDATE view SET definition = replace(definition, @goneId, @keepId) WHERE instr(definition, @goneId) > 0',
];

type Ids = { readonly keepId: string; readonly goneId: string };
type Pair = { readonly leftId: string; readonly rightId: string };

export type MergeRepo = ReturnType<typeof createMergeRepo>;

export function createMergeRepo(db: Database) {
  const idsOf = (sql: string) => db.prepare<[Ids], string>(sql).pluck();
  const either = (column: string) => `${column} IN (@keepId, @goneId)`;
  const ties = {
    relations: idsOf(`SELECT id FROM relation WHERE ${either('from_id')} OR ${either('to_id')}`),
    positions: idsOf(`SELECT id FROM position WHERE ${either('person_id')} OR ${either('organisation_id')}`),
    participations: idsOf(`SELECT id FROM participation WHERE ${either('actor_id')}`),
  };
  const repoint = Object.entries(actorReferences)
    .filter(([, how]) => how === 'repoint')
    .map(([reference]) => {
      const [table, column] = reference.split('.');
      return db.prepare(`UPDATE ${table} SET ${column} = @keepId WHERE ${column} = @goneId`);
    });
  const rows = [...rowMoves, ...inTexts].map((sql) => db.prepare(sql));
  const moveParticipation = db.prepare('UPDATE participation SET actor_id = ? WHERE id = ?');
  const issuesToRelation = db.prepare('UPDATE issue SET relation_id = ? WHERE relation_id = ?');
  const issuesToActor = db.prepare('UPDATE issue SET relation_id = NULL, actor_id = ? WHERE relation_id = ?');
  const list = db.prepare<[], NotDuplicate>(
    'SELECT left_id AS leftId, right_id AS rightId FROM not_duplicate ORDER BY left_id, right_id',
  );
  const put = db.prepare(
    'INSERT INTO not_duplicate(left_id, right_id, decided_on) VALUES(?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const remove = db.prepare('DELETE FROM not_duplicate WHERE left_id = ? AND right_id = ?');

  return {
    /** Pairs that were said to be two. */
    list: (): readonly NotDuplicate[] => list.all(),
    put: (pair: Pair, decidedOn: string): void => void put.run(...ordered(pair), decidedOn),
    remove: (pair: Pair): number => remove.run(...ordered(pair)).changes,

    /** Ids of the ties that one of the two takes part in. */
    tieIds: (ids: Ids) => ({
      relations: ties.relations.all(ids),
      positions: ties.positions.all(ids),
      participations: ties.participations.all(ids),
    }),
    /** Everything that points at the one that goes points at the one that stays; ties and the record itself are not touched. */
    update: (ids: Ids): void => {
      for (const statement of repoint) statement.run(ids);
      for (const statement of rows) statement.run(ids);
    },
    updateParticipant: (participationId: string, actorId: string): void =>
      void moveParticipation.run(actorId, participationId),
    /** What hinders a relation that goes on in another hinders that one; of a relation that ends it is about the actor. */
    updateIssues: (relationId: string, intoId: string | null, actorId: string): void => {
      if (intoId === null) issuesToActor.run(actorId, relationId);
      else issuesToRelation.run(intoId, relationId);
    },
  };
}

function ordered({ leftId, rightId }: Pair): readonly [string, string] {
  return leftId < rightId ? [leftId, rightId] : [rightId, leftId];
}

// The rows of the one that goes are not removed here: they go with it.
const rowMoves: readonly string[] = [
  `INSERT INTO party(agreement_id, actor_id, role, sort) SELECT agreement_id, @keepId, role, sort FROM party WHERE actor_id = @goneId
   ON CONFLICT(agreement_id, actor_id) DO UPDATE SET role = CASE WHEN role = '' THEN excluded.role ELSE role END`,
  `INSERT INTO missed_by(actor_id, by_id) SELECT actor_id, @keepId FROM missed_by WHERE by_id = @goneId AND actor_id <> @keepId
   ON CONFLICT DO NOTHING`,
  `INSERT INTO succession(from_id, to_id, on_date) SELECT from_id, @keepId, on_date FROM succession WHERE to_id = @goneId AND from_id <> @keepId
   ON CONFLICT DO NOTHING`,
  `INSERT INTO contact_moment_actor(contact_moment_id, actor_id) SELECT contact_moment_id, @keepId FROM contact_moment_actor WHERE actor_id = @goneId
   ON CONFLICT DO NOTHING`,
  `INSERT INTO placement(view_id, actor_id, x, y, is_pinned) SELECT view_id, @keepId, x, y, is_pinned FROM placement WHERE actor_id = @goneId
   ON CONFLICT DO NOTHING`,
  `INSERT INTO not_duplicate(left_id, right_id, decided_on)
   SELECT min(other, @keepId), max(other, @keepId), decided_on FROM
     (SELECT CASE left_id WHEN @goneId THEN right_id ELSE left_id END AS other, decided_on FROM not_duplicate WHERE @goneId IN (left_id, right_id))
   WHERE other <> @keepId
   ON CONFLICT DO NOTHING`,
];
