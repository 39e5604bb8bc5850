import { useMemo } from 'react';
import { contactByArea, municipalitiesOf } from '../../../../shared/followUp/contactByArea.ts';
import { contactStanding, lastContacts } from '../../../../shared/followUp/lastContact.ts';
import { useNetwork } from '../../../data/app.tsx';
import { visibleActors } from '../../../data/filtering.ts';
import { collator } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import type { AreaRow, SpokenRow } from '../columns/unspokenColumns.tsx';

type Spoken = {
  readonly partners: readonly SpokenRow[];
  readonly contacts: readonly SpokenRow[];
  readonly areas: readonly AreaRow[];
};

/** Partners, contacts and areas by their last contact: never first, then the longest ago. Who is missed is not counted. */
export function useSpokenRows(now: string, months: number): Spoken {
  const network = useNetwork();
  const filters = useUi((state) => state.filters);
  return useMemo(() => {
    const { snapshot, organisations, persons, areas } = network;
    const last = lastContacts(snapshot, now);
    const visible = visibleActors(network, filters);
    const rowsOf = (actors: readonly SpokenRow['actor'][]): readonly SpokenRow[] =>
      actors
        .filter(({ id, presence }) => presence === 'present' && visible.has(id))
        .map((actor) => {
          const moment = last.get(actor.id) ?? null;
          const standing = contactStanding(moment?.onDate ?? null, now, months);
          return { id: actor.id, actor, last: moment, standing };
        })
        .toSorted((a, b) => collator.compare(a.last?.onDate ?? '', b.last?.onDate ?? ''));
    const { regionAreaId } = snapshot.network;
    const partners = rowsOf(organisations);
    // A filter on area chooses lines here: applied to the partners it would make every other area look unseen.
    const anywhere = visibleActors(network, { ...filters, areaIds: [] });
    const byArea = contactByArea({
      organisations: organisations.filter(({ id, presence }) => presence === 'present' && anywhere.has(id)),
      areas,
      expectedIds: regionAreaId === null ? [] : municipalitiesOf(regionAreaId, areas),
      last,
      today: now,
      months,
    });
    return {
      partners,
      contacts: rowsOf(persons),
      areas: byArea
        .filter(({ area }) => filters.areaIds.length === 0 || filters.areaIds.includes(area.id))
        .map((line) => ({ ...line, id: line.area.id }))
        .toSorted((a, b) => a.recent - b.recent || collator.compare(a.area.name, b.area.name)),
    };
  }, [network, filters, now, months]);
}
