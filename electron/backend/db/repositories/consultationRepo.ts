// Consultations: how often they meet, under whose chair, and what became of them.
import type { Database } from 'better-sqlite3';
import type { Consultation, ConsultationStage, NthWeekday } from '../../../../shared/schema/consultation.ts';
import type { ActorId, WordId } from '../../../../shared/schema/ids.ts';
import type { Frequency, Level } from '../../../../shared/schema/lists.ts';
import { recordColumns } from '../../../../shared/schema/recordColumns.ts';
import { createRowWriter, updateText } from '../rowWriter.ts';
import { read, rowReader } from '../rows.ts';
import { actorOf, type ActorRepo, type ActorRow } from './actorRepo.ts';

type Row = ActorRow & {
  type_id: string | null;
  frequency: Frequency | null;
  nth_weekday: string | null;
  chair_id: string | null;
  level: Level | null;
  ave_phase: number | null;
  phase_id: string | null;
  intensity: number | null;
  stage: ConsultationStage;
  introduced_on: string | null;
};

/** Everything of a consultation that is written; the rest follows from it. */
export type ConsultationValues = Omit<Consultation, 'kind' | 'label'>;

export function createConsultationRepo(db: Database, actors: ActorRepo) {
  const rows = rowReader<Row>(db, 'SELECT * FROM consultation c JOIN actor a ON a.id = c.actor_id', 'c.actor_id');
  const insertRows = createRowWriter(db, 'consultation', recordColumns.consultation);
  const update = db.prepare(updateText('consultation'));

  /** @param partsOf what belongs to these actors; given when several kinds are read at once, so that it is read once */
  function list(ids: readonly string[] | null, partsOf = () => actors.parts(ids)): readonly Consultation[] {
    const found = read(rows, ids);
    if (found.length === 0) return [];
    const parts = partsOf();
    return found.map((row) => ({
      ...rowToConsultation(row),
      aliases: parts.aliases(row.id),
      areaIds: parts.areaIds(row.id),
      themeIds: parts.themeIds(row.id),
      tagIds: parts.tagIds(row.id),
      successors: parts.successors(row.id),
    }));
  }

  return {
    list,
    getById: (id: string): Consultation | null => list([id])[0] ?? null,
    insert: (values: ConsultationValues): void => {
      actors.insert(values, 'consultation', values.name);
      insertRows([consultationToRow(values)]);
    },
    update: (values: ConsultationValues): void => {
      actors.update(values, 'consultation', values.name);
      update.run(consultationToRow(values));
    },
  };
}

type OwnParts = 'aliases' | 'areaIds' | 'themeIds' | 'tagIds' | 'successors';

function rowToConsultation(row: Row): Omit<Consultation, OwnParts> {
  return {
    ...actorOf(row),
    kind: 'consultation',
    name: row.label,
    typeId: row.type_id as WordId | null,
    frequency: row.frequency,
    nthWeekday: row.nth_weekday === null ? null : textToNthWeekday(row.nth_weekday),
    chairId: row.chair_id as ActorId | null,
    level: row.level,
    avePhase: row.ave_phase,
    phaseId: row.phase_id as WordId | null,
    intensity: row.intensity,
    stage: row.stage,
    introducedOn: row.introduced_on,
  };
}

/** `1/5` is the first Friday of the month, `-1/1` the last Monday. */
function textToNthWeekday(text: string): NthWeekday {
  const [nth, weekday] = text.split('/').map(Number);
  return { nth: nth as NthWeekday['nth'], weekday: weekday ?? 1 };
}

function consultationToRow(values: ConsultationValues) {
  const { nthWeekday } = values;
  return {
    actor_id: values.id,
    type_id: values.typeId,
    frequency: values.frequency,
    nth_weekday: nthWeekday && `${nthWeekday.nth}/${nthWeekday.weekday}`,
    chair_id: values.chairId,
    level: values.level,
    ave_phase: values.avePhase,
    phase_id: values.phaseId,
    intensity: values.intensity,
    stage: values.stage,
    introduced_on: values.introducedOn,
  };
}
