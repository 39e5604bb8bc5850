// The columns of Overleggen: what stands in a cell of a consultation and which fields change it.
import { nextMeetings } from '../../../../shared/calendar/nextMeetings.ts';
import { nthWeekdayId, withFrequency, withNthWeekday } from '../../../../shared/calendar/rhythm.ts';
import { consultationStage, nthWeekday, type Consultation } from '../../../../shared/schema/consultation.ts';
import { shortDate, today } from '../../../data/dates.ts';
import { actorChoices } from '../../../data/choices.ts';
import {
  avePhaseChoices,
  avePhases,
  consultationTypeChoices,
  nthWeekdayChoices,
  stageChoices,
} from '../../../data/meetingChoices.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { Refusal } from '../../../data/refusal.ts';
import { nthWeekdayWords } from '../../../data/rhythmWords.ts';
import { namesOf } from '../../../tables/choiceNames.ts';
import { choiceColumn, countColumn, dateColumn } from '../../../tables/columnKinds.tsx';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import type { ColumnDeps } from './columnDeps.ts';
import { frequencyColumn } from './frequencyColumn.ts';
import {
  areasColumn,
  intensityColumn,
  levelColumn,
  nameColumn,
  namingColumns,
  phaseColumn,
  recordColumns,
  themesColumn,
  type ChangeOf,
} from './wordColumns.ts';

type Columns = readonly GridColumn<Consultation>[];

const change: ChangeOf<Consultation> = ({ id }, patch) => ({ kind: 'consultation', id, patch });

/** The columns of the table of consultations; new ones after each change of the network. */
export function consultationColumns(deps: ColumnDeps): Columns {
  const { network, client, t } = deps;
  return [
    nameColumn(deps, change),
    choiceColumn({
      id: 'type',
      heading: t('table.column.types'),
      width: 144,
      isMultiple: false,
      choices: () => consultationTypeChoices(network),
      chosen: ({ typeId }) => (typeId ? [typeId] : []),
      names: ({ typeId }) => (typeId ? namesOf([typeId], network.consultationTypes) : []),
      change: (row, [typeId]) => change(row, { typeId: typeId ?? null }),
      onCreate: async (label) => (await client['word.create']({ list: 'consultation_type', word: { label } })).id,
    }),
    ...rhythmColumns(deps),
    choiceColumn({
      id: 'chair',
      heading: t('meetings.column.chair'),
      width: 152,
      isMultiple: false,
      choices: () => actorChoices(network),
      chosen: ({ chairId }) => (chairId ? [chairId] : []),
      names: ({ chairId }) => (chairId ? namesOf([chairId], network.actors) : []),
      change: (row, [chairId]) => {
        if (chairId !== undefined && !takesPart(network, row.id, chairId))
          throw new Refusal('errors.sentence.CHAIR_NO_PARTICIPANT');
        return change(row, { chairId: chairId ?? null });
      },
    }),
    countColumn({
      id: 'participants',
      heading: t('meetings.column.participants'),
      width: 104,
      count: (row) => new Set(network.participationsIn.get(row.id)?.map(({ actorId }) => actorId)).size,
    }),
    levelColumn(deps, change),
    avePhaseColumn(deps),
    themesColumn(deps, change),
    areasColumn(deps, change),
    ...recordColumns(deps, change),
    ...stageColumns(deps),
    phaseColumn(deps, change, true),
    intensityColumn(deps, change, true),
    ...namingColumns(deps, change),
  ];
}

function takesPart({ participationsIn }: NetworkIndex, consultationId: string, actorId: string): boolean {
  return participationsIn.get(consultationId)?.some((participation) => participation.actorId === actorId) ?? false;
}

/** How often, on which day of the month, and when that is next. */
function rhythmColumns(deps: ColumnDeps): Columns {
  const { t } = deps;
  const now = today();
  const nextOf = (row: Consultation) => nextMeetings(row, now, 1)[0] ?? null;
  return [
    frequencyColumn(deps, (row, often) => change(row, withFrequency(row, often))),
    choiceColumn({
      id: 'nthWeekday',
      heading: t('meetings.column.nthWeekday'),
      width: 136,
      isMultiple: false,
      choices: () => nthWeekdayChoices(t),
      chosen: (row) => (row.nthWeekday ? [nthWeekdayId(row.nthWeekday)] : []),
      names: (row) => (row.nthWeekday ? [nthWeekdayWords(row.nthWeekday, t)] : []),
      change: (row, [id]) => change(row, withNthWeekday(row, id === undefined ? null : dayOf(id))),
    }),
    {
      id: 'next',
      heading: t('meetings.column.next'),
      width: 136,
      text: (row) => {
        const day = nextOf(row);
        return day === null ? '' : shortDate(day);
      },
      sortKey: nextOf,
    },
  ];
}

function dayOf(id: string) {
  const [nth, weekday] = id.split(':').map(Number);
  return nthWeekday.parse({ nth, weekday });
}

function avePhaseColumn({ t }: ColumnDeps): GridColumn<Consultation> {
  const nameOf = (phase: number) => avePhaseChoices(t).find(({ value }) => value === String(phase))?.label ?? '';
  return choiceColumn({
    id: 'avePhase',
    heading: t('meetings.column.avePhase'),
    width: 120,
    isMultiple: false,
    choices: () => avePhaseChoices(t),
    sortKey: ({ avePhase }) => avePhase,
    chosen: ({ avePhase }) => (avePhase === null ? [] : [String(avePhase)]),
    names: ({ avePhase }) => (avePhase === null ? [] : [nameOf(avePhase)]),
    change: (row, [id]) => change(row, { avePhase: avePhases.find((phase) => String(phase) === id) ?? null }),
  });
}

function stageColumns({ t }: ColumnDeps): Columns {
  return [
    choiceColumn({
      id: 'stage',
      heading: t('meetings.column.stage'),
      width: 104,
      isExtra: true,
      isMultiple: false,
      isRequired: true,
      choices: () => stageChoices(t),
      chosen: ({ stage }) => [stage],
      names: ({ stage }) => [t(`meetings.stage.${stage}`)],
      change: (row, [id]) => change(row, { stage: consultationStage.parse(id) }),
    }),
    dateColumn({
      id: 'introducedOn',
      heading: t('meetings.column.introducedOn'),
      width: 120,
      isExtra: true,
      date: ({ introducedOn }) => introducedOn,
      change: (row, introducedOn) => change(row, { introducedOn }),
    }),
  ];
}
