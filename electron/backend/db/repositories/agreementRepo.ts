// Agreements between several parties.
import type { Database } from 'better-sqlite3';
import type { Agreement, Party } from '../../../../shared/schema/agreement.ts';
import type { ActorId, WordId } from '../../../../shared/schema/ids.ts';
import type { Frequency } from '../../../../shared/schema/lists.ts';
import { grouped, read, rowReader } from '../rows.ts';
import { actorOf, type ActorRepo, type ActorRow } from './actorRepo.ts';

type Row = ActorRow & { kind_id: string | null; frequency: Frequency | null; link: string };
type PartyRow = { agreement_id: string; actor_id: string; role: string };

/** Everything of an agreement that is written; the rest follows from it. */
export type AgreementValues = Omit<Agreement, 'kind' | 'label'>;

export function createAgreementRepo(db: Database, actors: ActorRepo) {
  const rows = rowReader<Row>(db, 'SELECT * FROM agreement g JOIN actor a ON a.id = g.actor_id', 'g.actor_id');
  const partyRows = rowReader<PartyRow>(db, 'SELECT * FROM party', 'agreement_id', 'agreement_id, sort');
  const insert = db.prepare('INSERT INTO agreement(actor_id, kind_id, frequency, link) VALUES(?, ?, ?, ?)');
  const update = db.prepare('UPDATE agreement SET kind_id = ?, frequency = ?, link = ? WHERE actor_id = ?');
  const dropParty = db.prepare('DELETE FROM party WHERE agreement_id = ? AND actor_id = ?');
  const putParty = db.prepare(
    `INSERT INTO party(agreement_id, actor_id, role, sort) VALUES(?, ?, ?, ?)
     ON CONFLICT(agreement_id, actor_id) DO UPDATE SET role = excluded.role, sort = excluded.sort`,
  );

  /** @param partsOf what belongs to these actors; given when several kinds are read at once, so that it is read once */
  function list(ids: readonly string[] | null, partsOf = () => actors.parts(ids)): readonly Agreement[] {
    const found = read(rows, ids);
    if (found.length === 0) return [];
    const parts = partsOf();
    const parties = grouped(
      read(partyRows, ids),
      (row) => row.agreement_id,
      (row): Party => ({ actorId: row.actor_id as ActorId, role: row.role }),
    );
    return found.map((row) => ({
      ...rowToAgreement(row),
      aliases: parts.aliases(row.id),
      parties: parties(row.id),
      areaIds: parts.areaIds(row.id),
      themeIds: parts.themeIds(row.id),
      tagIds: parts.tagIds(row.id),
    }));
  }

  function setParties(id: string, parties: readonly Party[]): void {
    const wanted = new Map(parties.map((party) => [party.actorId, party]));
    for (const row of partyRows.of([id])) if (!wanted.has(row.actor_id as ActorId)) dropParty.run(id, row.actor_id);
    for (const [sort, { actorId, role }] of [...wanted.values()].entries()) putParty.run(id, actorId, role, sort);
  }

  return {
    list,
    getById: (id: string): Agreement | null => list([id])[0] ?? null,
    insert: (values: AgreementValues): void => {
      actors.insert(values, 'agreement', values.name);
      insert.run(values.id, values.kindId, values.frequency, values.link);
      setParties(values.id, values.parties);
    },
    update: (values: AgreementValues): void => {
      actors.update(values, 'agreement', values.name);
      update.run(values.kindId, values.frequency, values.link, values.id);
      setParties(values.id, values.parties);
    },
  };
}

function rowToAgreement(row: Row): Omit<Agreement, 'aliases' | 'parties' | 'areaIds' | 'themeIds' | 'tagIds'> {
  return {
    ...actorOf(row),
    kind: 'agreement',
    name: row.label,
    kindId: row.kind_id as WordId | null,
    frequency: row.frequency,
    link: row.link,
  };
}
