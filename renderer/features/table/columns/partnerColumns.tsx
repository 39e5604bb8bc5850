// The columns of Partners: what stands in a cell of an organisation and which command changes it.
import type { Client } from '../../../../shared/api/contract.ts';
import { scale, scales } from '../../../../shared/schema/lists.ts';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import {
  areaChoices,
  organisationChoices,
  partnerTypeChoices,
  scaleChoices,
  themeChoices,
} from '../../../data/choices.ts';
import type { OrganisationChange } from '../../../data/changes.ts';
import { callKind, mainPoint, withMainPoint } from '../../../data/contactPoints.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { Refusal } from '../../../data/refusal.ts';
import type { TextKey } from '../../../i18n/t.ts';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import { DomainChips } from '../components/DomainChips.tsx';
import { PartnerName } from '../components/PartnerName.tsx';
import { choiceColumn, countColumn, dateColumn, textColumn } from './columnKinds.tsx';
import { namesOf } from './labels.ts';

type Deps = { readonly network: NetworkIndex; readonly client: Client; readonly t: (key: TextKey) => string };
type Columns = readonly GridColumn<Organisation>[];

/** The columns of the table of partners; new ones after each change of the network. */
export function partnerColumns({ network, client, t }: Deps): Columns {
  const update = async (organisation: Organisation, patch: OrganisationChange) => {
    await client['organisation.update']({ id: organisation.id, patch });
  };
  return [
    textColumn({
      id: 'name',
      heading: t('table.column.name'),
      width: 208,
      isPinned: true,
      text: (row) => row.name,
      sortKey: (row) => row.sortKey,
      render: (row) => <PartnerName organisation={row} />,
      save: async (row, name) => {
        if (name.trim() === '') throw new Refusal('forms.refused.name');
        await update(row, { name });
      },
    }),
    ...choiceColumns({ network, client, t }, update),
    countColumn({
      id: 'contacts',
      heading: t('table.column.contacts'),
      width: 88,
      count: (row) => contactsAt(network, row.id),
    }),
    countColumn({
      id: 'relations',
      heading: t('table.column.relations'),
      width: 80,
      count: (row) => network.relationsOf.get(row.id)?.length ?? 0,
    }),
    textColumn({
      id: 'phone',
      heading: t('table.column.phone'),
      width: 120,
      text: (row) => mainPoint(row.contactPoints, callKind(row.contactPoints))?.value ?? '',
      save: (row, text) =>
        update(row, { contactPoints: withMainPoint(row.contactPoints, callKind(row.contactPoints), text) }),
    }),
    textColumn({
      id: 'email',
      heading: t('table.column.email'),
      width: 168,
      text: (row) => mainPoint(row.contactPoints, 'email')?.value ?? '',
      save: (row, text) => update(row, { contactPoints: withMainPoint(row.contactPoints, 'email', text) }),
    }),
    dateColumn({
      id: 'confirmed',
      heading: t('table.column.confirmed'),
      width: 124,
      date: (row) => row.confirmedOn,
      save: (row, confirmedOn) => update(row, { confirmedOn }),
    }),
  ];
}

function choiceColumns(
  { network, client, t }: Deps,
  update: (organisation: Organisation, patch: OrganisationChange) => Promise<void>,
): Columns {
  return [
    choiceColumn({
      id: 'types',
      heading: t('table.column.types'),
      width: 184,
      isMultiple: true,
      choices: () => partnerTypeChoices(network),
      chosen: (row) => row.typeIds,
      names: (row) => namesOf(row.typeIds, network.partnerTypes),
      render: (row) => <DomainChips typeIds={row.typeIds} />,
      save: (row, ids) => update(row, { typeIds: [...ids] }),
    }),
    choiceColumn({
      id: 'parent',
      heading: t('table.column.parent'),
      clearLabel: t('common.answer.none'),
      width: 128,
      isMultiple: false,
      choices: (row) => organisationChoices(network, [row.id]),
      chosen: (row) => (row.parentId ? [row.parentId] : []),
      names: (row) => (row.parentId ? namesOf([row.parentId], network.actors) : []),
      save: (row, ids) => update(row, { parentId: ids[0] ?? null }),
    }),
    choiceColumn({
      id: 'scale',
      heading: t('table.column.scale'),
      clearLabel: t('common.answer.none'),
      width: 104,
      isMultiple: false,
      choices: () => scaleChoices(t),
      sortKey: (row) => row.scale && scales.indexOf(row.scale),
      chosen: (row) => (row.scale ? [row.scale] : []),
      names: (row) => (row.scale ? [t(`lists.scale.${row.scale}`)] : []),
      save: (row, ids) => update(row, { scale: scale.nullable().parse(ids[0] ?? null) }),
    }),
    choiceColumn({
      id: 'areas',
      heading: t('table.column.areas'),
      width: 144,
      isMultiple: true,
      choices: () => areaChoices(network, t),
      chosen: (row) => row.areaIds,
      names: (row) => namesOf(row.areaIds, network.areas),
      save: (row, ids) => update(row, { areaIds: [...ids] }),
    }),
    choiceColumn({
      id: 'themes',
      heading: t('table.column.themes'),
      width: 120,
      isMultiple: true,
      choices: () => themeChoices(network),
      chosen: (row) => row.themeIds,
      names: (row) => namesOf(row.themeIds, network.themes),
      save: (row, ids) => update(row, { themeIds: [...ids] }),
      onCreate: async (label) => (await client['theme.ensure']({ label })).id,
    }),
  ];
}

/** Persons with a function here; somebody with two functions counts once, a vacancy does not. */
export function contactsAt({ positionsAt }: Pick<NetworkIndex, 'positionsAt'>, organisationId: string): number {
  const positions = positionsAt.get(organisationId) ?? [];
  return new Set(positions.flatMap(({ personId }) => personId ?? [])).size;
}
