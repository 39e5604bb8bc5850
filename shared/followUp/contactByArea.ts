// Whom have I not seen yet, per area: how many partners work there, and with how many was spoken lately.
import type { Organisation } from '../schema/organisation.ts';
import type { Area } from '../schema/vocabulary.ts';
import type { ContactMoment } from '../schema/contactMoment.ts';
import { contactStanding, type ContactStanding } from './lastContact.ts';

export type AreaContact = Readonly<Record<ContactStanding, number>> & {
  readonly area: Area;
  readonly partners: number;
  /** The last day somebody there was spoken with; null = never. */
  readonly lastOn: string | null;
};

type Asked = {
  readonly organisations: readonly Organisation[];
  readonly areas: ReadonlyMap<string, Area>;
  /** Areas that are told of even when no partner works there: the municipalities of the region. */
  readonly expectedIds: readonly string[];
  readonly last: ReadonlyMap<string, ContactMoment>;
  readonly today: string;
  readonly months: number;
};

/** One line per area that is expected or that a partner names itself. A partner of a whole region counts for the region. */
export function contactByArea({ organisations, areas, expectedIds, last, today, months }: Asked): AreaContact[] {
  const groups = new Map<string, Organisation[]>(expectedIds.map((id) => [id, []]));
  for (const organisation of organisations) {
    for (const id of organisation.areaIds) {
      const group = groups.get(id);
      if (group) group.push(organisation);
      else groups.set(id, [organisation]);
    }
  }
  return [...groups].flatMap(([id, partners]) => {
    const area = areas.get(id);
    if (!area) return [];
    const days = partners.map((partner) => last.get(partner.id)?.onDate ?? null);
    const count = (standing: ContactStanding) =>
      days.filter((day) => contactStanding(day, today, months) === standing).length;
    const known = days.filter((day) => day !== null).toSorted();
    return {
      area,
      partners: partners.length,
      never: count('never'),
      long: count('long'),
      recent: count('recent'),
      lastOn: known.at(-1) ?? null,
    };
  });
}

/** The municipalities of an area, itself when it is one, through the sets and regions it is made of; each once. */
export function municipalitiesOf(areaId: string, areas: ReadonlyMap<string, Area>): readonly string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (id: string): void => {
    const area = areas.get(id);
    if (!area || seen.has(id)) return;
    seen.add(id);
    if (area.kind === 'municipality') found.push(id);
    else for (const member of area.memberIds) visit(member);
  };
  visit(areaId);
  return found;
}
