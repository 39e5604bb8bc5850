// The columns of Afspraken: what stands in a cell of an agreement and which fields change it.
import type { Agreement } from '../../../../shared/schema/agreement.ts';
import { documentLink } from '../../../data/documentLink.ts';
import { agreementKindChoices, endChoices } from '../../../data/meetingChoices.ts';
import { withParties } from '../../../data/parties.ts';
import { namesOf } from '../../../tables/choiceNames.ts';
import { choiceColumn, textColumn } from '../../../tables/columnKinds.tsx';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import type { ColumnDeps } from './columnDeps.ts';
import { frequencyColumn } from './frequencyColumn.ts';
import { areasColumn, nameColumn, namingColumns, recordColumns, themesColumn, type ChangeOf } from './wordColumns.ts';

const change: ChangeOf<Agreement> = ({ id }, patch) => ({ kind: 'agreement', id, patch });

/** The columns of the table of agreements; new ones after each change of the network. */
export function agreementColumns(deps: ColumnDeps): readonly GridColumn<Agreement>[] {
  const { network, client, t } = deps;
  const idsOf = ({ parties }: Agreement) => parties.map(({ actorId }) => actorId);
  return [
    nameColumn(deps, change),
    choiceColumn({
      id: 'kind',
      heading: t('meetings.column.type'),
      width: 144,
      isMultiple: false,
      choices: () => agreementKindChoices(network),
      chosen: ({ kindId }) => (kindId ? [kindId] : []),
      names: ({ kindId }) => (kindId ? namesOf([kindId], network.agreementKinds) : []),
      change: (row, [kindId]) => change(row, { kindId: kindId ?? null }),
      onCreate: async (label) => (await client['word.create']({ list: 'agreement_kind', word: { label } })).id,
    }),
    choiceColumn({
      id: 'parties',
      heading: t('meetings.column.parties'),
      width: 240,
      isMultiple: true,
      choices: () => endChoices(network),
      chosen: idsOf,
      names: (row) => namesOf(idsOf(row), network.actors),
      change: (row, ids) => change(row, { parties: withParties(row.parties, ids) }),
    }),
    frequencyColumn(deps, (row, frequency) => change(row, { frequency })),
    textColumn({
      id: 'link',
      heading: t('meetings.column.link'),
      width: 176,
      text: ({ link }) => link,
      change: (row, text) => change(row, { link: documentLink(text) }),
    }),
    ...recordColumns(deps, change),
    themesColumn(deps, change),
    areasColumn(deps, change),
    ...namingColumns(deps, change),
  ];
}
