// The network itself, its chosen templates and the decisions on its gaps.
import type { Database } from 'better-sqlite3';
import type { ActorId, AreaId } from '../../../../shared/schema/ids.ts';
import type { GapStatus } from '../../../../shared/schema/lists.ts';
import type { Network } from '../../../../shared/schema/network.ts';
import type { GapDecision } from '../../../../shared/schema/snapshot.ts';
import type { ChosenTemplate } from '../../../../shared/schema/vocabulary.ts';
import { read, rowReader } from '../rows.ts';

type NetworkRow = {
  name: string;
  goal: string;
  own_actor_id: string | null;
  region_area_id: string | null;
  reference_date: string | null;
  retention_months: number | null;
};
type DecisionRow = {
  gap_key: string;
  status: GapStatus;
  reason: string;
  owner_id: string | null;
  due_on: string | null;
  rests_on: string;
  decided_on: string;
};

export type NetworkRepo = ReturnType<typeof createNetworkRepo>;

export function createNetworkRepo(db: Database) {
  const select = db.prepare<[], NetworkRow>(
    'SELECT name, goal, own_actor_id, region_area_id, reference_date, retention_months FROM network WHERE id = 1',
  );
  const update = db.prepare(
    'UPDATE network SET name = ?, goal = ?, own_actor_id = ?, region_area_id = ?, reference_date = ?, retention_months = ? WHERE id = 1',
  );
  const chosen = db.prepare<[], { template_id: string; area_id: string | null }>(
    'SELECT template_id, area_id FROM network_template ORDER BY id',
  );
  const dropChosen = db.prepare('DELETE FROM network_template');
  const insertChosen = db.prepare('INSERT INTO network_template(id, template_id, area_id) VALUES(?, ?, ?)');
  const decisions = rowReader<DecisionRow>(db, 'SELECT * FROM gap_decision', 'gap_key', 'gap_key');
  const putDecision = db.prepare(
    `INSERT INTO gap_decision(gap_key, status, reason, owner_id, due_on, rests_on, decided_on) VALUES(?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT(gap_key) DO UPDATE SET status = excluded.status, reason = excluded.reason, owner_id = excluded.owner_id,
     due_on = excluded.due_on, rests_on = excluded.rests_on, decided_on = excluded.decided_on`,
  );
  const dropDecision = db.prepare('DELETE FROM gap_decision WHERE gap_key = ?');

  return {
    get: (): Network => {
      const row = select.get();
      if (!row) throw new Error('A network file always has its network row');
      return {
        name: row.name,
        goal: row.goal,
        ownActorId: row.own_actor_id as ActorId | null,
        regionAreaId: row.region_area_id as AreaId | null,
        referenceDate: row.reference_date,
        retentionMonths: row.retention_months,
      };
    },
    update: (network: Network): void => {
      const { name, goal, ownActorId, regionAreaId, referenceDate, retentionMonths } = network;
      update.run(name, goal, ownActorId, regionAreaId, referenceDate, retentionMonths);
    },

    chosenTemplates: (): readonly ChosenTemplate[] =>
      chosen.all().map((row) => ({ templateId: row.template_id, areaId: row.area_id })),
    chooseTemplates: (wanted: readonly ChosenTemplate[]): void => {
      dropChosen.run();
      const byId = new Map(wanted.map((each) => [`${each.templateId}|${each.areaId ?? ''}`, each]));
      for (const [id, { templateId, areaId }] of byId) insertChosen.run(id, templateId, areaId);
    },

    decisions: (keys: readonly string[] | null): readonly GapDecision[] =>
      read(decisions, keys).map((row) => ({
        gapKey: row.gap_key,
        status: row.status,
        reason: row.reason,
        ownerId: row.owner_id,
        dueOn: row.due_on,
        restsOn: row.rests_on,
        decidedOn: row.decided_on,
      })),
    /** Keeps a decision; "new" takes an earlier one away. */
    decide: (decision: GapDecision): void => {
      if (decision.status === 'new') dropDecision.run(decision.gapKey);
      else {
        const { gapKey, status, reason, ownerId, dueOn, restsOn, decidedOn } = decision;
        putDecision.run(gapKey, status, reason, ownerId, dueOn, restsOn, decidedOn);
      }
    },
  };
}
