// The columns of Partners: what stands in a cell of an organisation and which fields change it.
import { presence, scale, scales, type ContactKind } from '../../../../shared/schema/lists.ts';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import { namesIn, namesOf } from '../../../tables/choiceNames.ts';
import {
  areaChoices,
  organisationChoices,
  partnerTypeChoices,
  scaleChoices,
  themeChoices,
} from '../../../data/choices.ts';
import type { OrganisationChange } from '../../../data/changes.ts';
import { choiceColumn, countColumn, dateColumn, textColumn } from '../../../tables/columnKinds.tsx';
import { callKind, mainPoint, withMainPoint } from '../../../data/contactPoints.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { Refusal } from '../../../data/refusal.ts';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import { DomainChips } from '../components/DomainChips.tsx';
import { PartnerName } from '../components/PartnerName.tsx';
import type { ColumnDeps } from './columnDeps.ts';

type Columns = readonly GridColumn<Organisation>[];

const change = ({ id }: Organisation, patch: OrganisationChange) => ({ kind: 'organisation', id, patch });

/** The columns of the table of partners; new ones after each change of the network. */
export function partnerColumns(deps: ColumnDeps): Columns {
  const { network, t } = deps;
  return [
    textColumn({
      id: 'name',
      heading: t('table.column.name'),
      width: 208,
      isPinned: true,
      text: (row) => row.name,
      sortKey: (row) => row.sortKey,
      render: (row) => <PartnerName organisation={row} />,
      change: (row, name) => {
        if (name === '') throw new Refusal('forms.refused.name');
        return change(row, { name });
      },
    }),
    ...wordColumns(deps),
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
    ...reachColumns(deps),
    dateColumn({
      id: 'confirmed',
      heading: t('table.column.confirmed'),
      width: 124,
      date: (row) => row.confirmedOn,
      change: (row, confirmedOn) => change(row, { confirmedOn }),
    }),
    ...recordColumns(deps),
  ];
}

function wordColumns({ network, client, t }: ColumnDeps): Columns {
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
      change: (row, ids) => change(row, { typeIds: [...ids] }),
    }),
    choiceColumn({
      id: 'parent',
      heading: t('table.column.parent'),
      width: 128,
      isMultiple: false,
      choices: () => organisationChoices(network),
      chosen: (row) => (row.parentId ? [row.parentId] : []),
      names: (row) => (row.parentId ? namesOf([row.parentId], network.actors) : []),
      change: (row, [parentId]) => change(row, { parentId: parentId ?? null }),
    }),
    choiceColumn({
      id: 'scale',
      heading: t('table.column.scale'),
      width: 104,
      isMultiple: false,
      choices: () => scaleChoices(t),
      sortKey: (row) => row.scale && scales.indexOf(row.scale),
      chosen: (row) => (row.scale ? [row.scale] : []),
      names: (row) => (row.scale ? [t(`lists.scale.${row.scale}`)] : []),
      change: (row, [id]) => change(row, { scale: scale.nullable().parse(id ?? null) }),
    }),
    choiceColumn({
      id: 'areas',
      heading: t('table.column.areas'),
      width: 144,
      isMultiple: true,
      choices: () => areaChoices(network, t),
      chosen: (row) => row.areaIds,
      names: (row) => namesOf(row.areaIds, network.areas),
      change: (row, ids) => change(row, { areaIds: [...ids] }),
    }),
    choiceColumn({
      id: 'themes',
      heading: t('table.column.themes'),
      width: 120,
      isMultiple: true,
      choices: () => themeChoices(network),
      chosen: (row) => row.themeIds,
      names: (row) => namesOf(row.themeIds, network.themes),
      change: (row, ids) => change(row, { themeIds: [...ids] }),
      onCreate: async (label) => (await client['theme.ensure']({ label })).id,
    }),
  ];
}

/** How to reach it: the main number and address, website and where it is. */
function reachColumns({ t }: ColumnDeps): Columns {
  const point = (id: 'phone' | 'email' | 'mobile', width: number, kindOf: (row: Organisation) => ContactKind) => ({
    id,
    heading: t(`table.column.${id}`),
    width,
    text: (row: Organisation) => mainPoint(row.contactPoints, kindOf(row))?.value ?? '',
    change: (row: Organisation, text: string) =>
      change(row, { contactPoints: withMainPoint(row.contactPoints, kindOf(row), text) }),
  });
  const part = (id: 'street' | 'postcode' | 'city', width: number) =>
    textColumn<Organisation>({
      id,
      heading: t(`table.column.${id}`),
      width,
      isExtra: true,
      text: (row) => row.address?.[id] ?? '',
      change: (row, text) => change(row, { address: { ...(row.address ?? noAddress), [id]: text } }),
    });
  return [
    textColumn(point('phone', 120, (row) => callKind(row.contactPoints))),
    textColumn({ ...point('mobile', 120, () => 'mobile'), isExtra: true }),
    textColumn(point('email', 168, () => 'email')),
    textColumn({
      id: 'website',
      heading: t('table.column.website'),
      width: 168,
      isExtra: true,
      text: (row) => row.website,
      change: (row, website) => change(row, { website }),
    }),
    part('street', 168),
    part('postcode', 96),
    part('city', 128),
  ];
}

const noAddress = { street: '', postcode: '', city: '', country: '' };

/** What is known about the record itself. */
function recordColumns({ t }: ColumnDeps): Columns {
  const date = (id: 'validFrom' | 'validUntil') =>
    dateColumn<Organisation>({
      id,
      heading: t(`table.column.${id}`),
      width: 112,
      isExtra: true,
      date: (row) => row[id],
      change: (row, day) => change(row, { [id]: day }),
    });
  const line = (id: 'kvk' | 'source', width: number) =>
    textColumn<Organisation>({
      id,
      heading: t(`table.column.${id}`),
      width,
      isExtra: true,
      text: (row) => row[id],
      change: (row, text) => change(row, { [id]: text }),
    });
  return [
    textColumn({
      id: 'aliases',
      heading: t('table.column.aliases'),
      width: 144,
      isExtra: true,
      text: (row) => row.aliases.join(' | '),
      change: (row, text) => change(row, { aliases: [...new Set(namesIn(text))] }),
    }),
    choiceColumn({
      id: 'status',
      heading: t('table.column.status'),
      width: 96,
      isExtra: true,
      isMultiple: false,
      isRequired: true,
      choices: () => [
        { value: 'present', label: t('table.presence.present') },
        { value: 'missing', label: t('lists.presence.missing') },
      ],
      chosen: (row) => [row.presence],
      names: (row) => [t(row.presence === 'present' ? 'table.presence.present' : 'lists.presence.missing')],
      change: (row, [id]) => change(row, { presence: presence.parse(id) }),
    }),
    line('kvk', 112),
    line('source', 144),
    date('validFrom'),
    date('validUntil'),
  ];
}

/** Persons with a function here; somebody with two functions counts once, a vacancy does not. */
export function contactsAt({ positionsAt }: Pick<NetworkIndex, 'positionsAt'>, organisationId: string): number {
  const positions = positionsAt.get(organisationId) ?? [];
  return new Set(positions.flatMap(({ personId }) => personId ?? [])).size;
}
