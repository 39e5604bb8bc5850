// The columns of Lang niet gesproken: of partners and contacts, and of areas.
import type { AreaContact } from '../../../../shared/followUp/contactByArea.ts';
import { contactStandings, type ContactStanding } from '../../../../shared/followUp/lastContact.ts';
import type { ContactMoment } from '../../../../shared/schema/contactMoment.ts';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import { shortDate } from '../../../data/dates.ts';
import { agoWords } from '../../../data/followUpWords.ts';
import { primaryPosition, roleLabel } from '../../../data/networkIndex.ts';
import { namesOf } from '../../../tables/choiceNames.ts';
import { countColumn } from '../../../tables/columnKinds.tsx';
import type { GridColumn } from '../../../ui/table/gridTypes.ts';
import { CellLink } from '../components/CellLink.tsx';
import type { ColumnDeps } from './columnDeps.ts';

export type SpokenRow = {
  readonly id: string;
  readonly actor: Organisation | Person;
  readonly last: ContactMoment | null;
  readonly standing: ContactStanding;
};

export type AreaRow = AreaContact & { readonly id: string };

type Deps = ColumnDeps & { readonly onOpen: (id: string) => void };

/** The columns of partners or contacts by their last contact. */
export function spokenColumns(deps: Deps, part: 'partners' | 'contacts'): readonly GridColumn<SpokenRow>[] {
  const { network, now, t, onOpen } = deps;
  return [
    {
      id: 'name',
      heading: t('table.column.name'),
      width: 208,
      isPinned: true,
      text: ({ actor }) => actor.label,
      sortKey: ({ actor }) => actor.sortKey,
      render: ({ id, actor }) => <CellLink text={actor.label} onOpen={() => onOpen(id)} />,
    },
    {
      id: 'standing',
      heading: t('followup.column.standing'),
      width: 168,
      text: ({ standing }) => t(`followup.unspoken.standing.${standing}`),
      sortKey: ({ standing }) => contactStandings.indexOf(standing),
    },
    {
      id: 'ago',
      heading: t('followup.column.ago'),
      width: 176,
      text: ({ last }) => (last ? agoWords(last.onDate, now, t) : ''),
      sortKey: ({ last }) => last?.onDate ?? null,
    },
    {
      id: 'lastOn',
      heading: t('followup.column.lastOn'),
      width: 128,
      text: ({ last }) => (last ? shortDate(last.onDate) : ''),
      sortKey: ({ last }) => last?.onDate ?? null,
    },
    {
      id: 'what',
      heading: t(part === 'partners' ? 'table.column.types' : 'table.column.role'),
      width: 192,
      text: ({ actor }) => whatOf(deps, actor),
    },
    {
      id: 'areas',
      heading: t('table.column.areas'),
      width: 152,
      text: ({ actor }) => (actor.kind === 'organisation' ? namesOf(actor.areaIds, network.areas).join(', ') : ''),
      isExtra: part === 'contacts',
    },
    {
      id: 'lastWas',
      heading: t('followup.column.lastWas'),
      width: 240,
      text: ({ last }) => (last ? last.summary || t(`followup.momentKind.${last.kind}`) : ''),
    },
  ];
}

function whatOf({ network }: Deps, actor: Organisation | Person): string {
  if (actor.kind === 'organisation') return namesOf(actor.typeIds, network.partnerTypes).join(', ');
  const position = primaryPosition(network, actor.id);
  if (!position) return '';
  return [roleLabel(network, position), network.actors.get(position.organisationId)?.label].filter(Boolean).join(' · ');
}

type AreaDeps = ColumnDeps & { readonly onOpenArea: (id: string) => void };

/** The columns of areas: how many partners there were seen, and when for the last time. */
export function areaColumns({ now, t, onOpenArea }: AreaDeps): readonly GridColumn<AreaRow>[] {
  const counted = (id: 'partners' | ContactStanding) =>
    countColumn<AreaRow>({ id, heading: t(`followup.column.${id}`), width: 128, count: (row) => row[id] });
  return [
    {
      id: 'area',
      heading: t('followup.column.area'),
      width: 208,
      isPinned: true,
      text: ({ area }) => area.name,
      render: ({ id, area, partners }) =>
        partners === 0 ? area.name : <CellLink text={area.name} onOpen={() => onOpenArea(id)} />,
    },
    {
      id: 'kind',
      heading: t('followup.column.kind'),
      width: 120,
      text: ({ area }) => t(`lists.areaKind.${area.kind}`),
    },
    {
      id: 'ago',
      heading: t('followup.column.lastOn'),
      width: 176,
      text: ({ partners, lastOn }) => {
        if (partners === 0) return t('followup.unspoken.noPartner');
        return lastOn === null ? t('followup.last.never') : agoWords(lastOn, now, t);
      },
      sortKey: ({ lastOn }) => lastOn,
    },
    counted('partners'),
    counted('never'),
    counted('long'),
    counted('recent'),
  ];
}
