// The columns of Relaties: what stands in a cell of a relation and which fields change it.
import { relationStatus, relationStatuses } from '../../../../shared/schema/lists.ts';
import type { Relation } from '../../../../shared/schema/relation.ts';
import { relationTypeChoices, statusChoices } from '../../../data/choices.ts';
import { endChoices } from '../../../data/meetingChoices.ts';
import { Refusal } from '../../../data/refusal.ts';
import { namesOf } from '../../../tables/choiceNames.ts';
import { answerColumn, choiceColumn } from '../../../tables/columnKinds.tsx';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import type { ColumnDeps } from './columnDeps.ts';
import { frequencyColumn } from './frequencyColumn.ts';
import {
  intensityColumn,
  levelColumn,
  phaseColumn,
  recordColumns,
  themesColumn,
  type ChangeOf,
} from './wordColumns.ts';

type Columns = readonly GridColumn<Relation>[];

const change: ChangeOf<Relation> = ({ id }, patch) => ({ kind: 'relation', id, patch });

/** The columns of the table of relations; new ones after each change of the network. */
export function relationColumns(deps: ColumnDeps): Columns {
  const { network, t } = deps;
  return [
    endColumn(deps, 'fromId'),
    choiceColumn({
      id: 'type',
      heading: t('meetings.column.type'),
      width: 152,
      isMultiple: false,
      isRequired: true,
      choices: () => relationTypeChoices(network),
      chosen: ({ typeId }) => [typeId],
      names: ({ typeId }) => namesOf([typeId], network.relationTypes),
      change: (row, [typeId]) => change(row, { typeId }),
    }),
    endColumn(deps, 'toId'),
    choiceColumn({
      id: 'status',
      heading: t('table.column.status'),
      width: 104,
      isMultiple: false,
      isRequired: true,
      choices: () => statusChoices(t),
      sortKey: ({ status }) => relationStatuses.indexOf(status),
      chosen: ({ status }) => [status],
      names: ({ status }) => [t(`lists.relationStatus.${status}`)],
      change: (row, [id]) => change(row, { status: relationStatus.parse(id) }),
    }),
    intensityColumn(deps, change, false),
    levelColumn(deps, change),
    phaseColumn(deps, change, false),
    frequencyColumn(deps, (row, frequency) => change(row, { frequency })),
    ...answerColumns(deps),
    themesColumn(deps, change),
    ...recordColumns(deps, change),
  ];
}

function endColumn({ network, t }: ColumnDeps, end: 'fromId' | 'toId'): GridColumn<Relation> {
  const other = end === 'fromId' ? 'toId' : 'fromId';
  return {
    ...choiceColumn<Relation>({
      id: end === 'fromId' ? 'from' : 'to',
      heading: t(end === 'fromId' ? 'meetings.column.from' : 'meetings.column.to'),
      width: 176,
      isMultiple: false,
      isRequired: true,
      choices: () => endChoices(network),
      chosen: (row) => [row[end]],
      names: (row) => namesOf([row[end]], network.actors),
      change: (row, [id]) => {
        if (id === row[other]) throw new Refusal('errors.sentence.SAME_ENDS');
        return change(row, { [end]: id });
      },
    }),
    isPinned: end === 'fromId',
  };
}

function answerColumns({ t }: ColumnDeps): Columns {
  return [
    answerColumn({
      id: 'oneSided',
      heading: t('meetings.column.oneSided'),
      width: 96,
      mayBeUnknown: true,
      answer: ({ isOneSided }) => isOneSided,
      change: (row, isOneSided) => change(row, { isOneSided }),
    }),
    answerColumn({
      id: 'bottleneck',
      heading: t('meetings.column.bottleneck'),
      width: 96,
      mayBeUnknown: false,
      answer: ({ isBottleneck }) => isBottleneck,
      change: (row, answer) => change(row, { isBottleneck: answer === true }),
    }),
  ];
}
