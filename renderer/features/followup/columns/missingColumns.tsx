// The columns of Gemiste partijen: how far each is on the road to the table, and who does what by when.
import { isInviteOverdue } from '../../../../shared/followUp/invitation.ts';
import { missingStage, missingStages, type Missing } from '../../../../shared/schema/missing.ts';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import { daysBetween } from '../../../../shared/followUp/elapsed.ts';
import { actorChoices } from '../../../data/choices.ts';
import { shortDate } from '../../../data/dates.ts';
import { missingStageChoices, namesOfActors } from '../../../data/followUpWords.ts';
import { namesOf } from '../../../tables/choiceNames.ts';
import { choiceColumn, dateColumn } from '../../../tables/columnKinds.tsx';
import type { CellChange, GridColumn } from '../../../ui/table/gridTypes.ts';
import { CellLink, LateText } from '../components/CellLink.tsx';
import type { ColumnDeps } from './columnDeps.ts';

/** A partner or contact with the road it is on. */
export type MissingRow = (Organisation | Person) & { readonly missing: Missing };

type MissingDeps = ColumnDeps & { readonly onOpen: (id: string) => void };

const change = ({ kind, id, missing }: MissingRow, patch: CellChange['patch']): CellChange => ({
  kind,
  id,
  patch: { missing: { ...missing, ...patch } },
});

/** The columns of the table of missing partners; new ones after each change of the network. */
export function missingColumns(deps: MissingDeps): readonly GridColumn<MissingRow>[] {
  const { network, t, onOpen } = deps;
  return [
    {
      id: 'name',
      heading: t('table.column.name'),
      width: 208,
      isPinned: true,
      text: ({ label }) => label,
      sortKey: ({ sortKey }) => sortKey,
      render: ({ id, label }) => <CellLink text={label} onOpen={() => onOpen(id)} />,
    },
    choiceColumn({
      id: 'stage',
      heading: t('followup.column.stage'),
      width: 120,
      isMultiple: false,
      isRequired: true,
      choices: () => missingStageChoices(t),
      sortKey: ({ missing }) => missingStages.indexOf(missing.stage),
      chosen: ({ missing }) => [missing.stage],
      names: ({ missing }) => [t(`followup.missing.stage.${missing.stage}`)],
      change: (row, [id]) => change(row, { stage: missingStage.parse(id) }),
    }),
    inviteBeforeColumn(deps),
    choiceColumn({
      id: 'invitedBy',
      heading: t('followup.column.invitedBy'),
      width: 168,
      isMultiple: false,
      choices: () => actorChoices(network),
      chosen: ({ missing }) => (missing.invitedById ? [missing.invitedById] : []),
      names: ({ missing }) => (missing.invitedById ? namesOfActors(network, [missing.invitedById]) : []),
      change: (row, [id]) => change(row, { invitedById: id ?? null }),
    }),
    choiceColumn({
      id: 'missedBy',
      heading: t('followup.column.missedBy'),
      width: 192,
      isMultiple: true,
      choices: () => actorChoices(network),
      chosen: ({ missing }) => missing.missedByIds,
      names: ({ missing }) => namesOfActors(network, missing.missedByIds),
      change: (row, ids) => change(row, { missedByIds: [...ids] }),
    }),
    {
      id: 'types',
      heading: t('table.column.types'),
      width: 144,
      text: (row) => (row.kind === 'organisation' ? namesOf(row.typeIds, network.partnerTypes).join(', ') : ''),
    },
    {
      id: 'areas',
      heading: t('table.column.areas'),
      width: 144,
      isExtra: true,
      text: (row) => (row.kind === 'organisation' ? namesOf(row.areaIds, network.areas).join(', ') : ''),
    },
  ];
}

function inviteBeforeColumn({ now, t }: ColumnDeps): GridColumn<MissingRow> {
  const words = ({ missing }: MissingRow) => {
    if (missing.inviteBefore === null) return '';
    const date = shortDate(missing.inviteBefore);
    if (!isInviteOverdue(missing, now)) return date;
    return t('followup.due.late', { date, count: daysBetween(missing.inviteBefore, now) });
  };
  return {
    ...dateColumn<MissingRow>({
      id: 'inviteBefore',
      heading: t('followup.column.inviteBefore'),
      width: 228,
      date: ({ missing }) => missing.inviteBefore,
      change: (row, inviteBefore) => change(row, { inviteBefore }),
    }),
    text: words,
    render: (row) => (isInviteOverdue(row.missing, now) ? <LateText text={words(row)} /> : words(row)),
  };
}
