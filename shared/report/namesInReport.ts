// Whom a report may name: who may not leave the building is never named, and without names nobody is.
import { holdsOn } from '../dated/holdsOn.ts';
import { nameNotShared, withoutHiddenNames, type WithoutHiddenNames } from '../export/hiddenNames.ts';
import { withoutNamesOf } from '../privacy/withoutNames.ts';
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import type { Person } from '../schema/person.ts';

/** What stands where a name was not asked for. */
const contactAt = (organisation: string) =>
  organisation === '' ? 'contactpersoon' : `contactpersoon bij ${organisation}`;

export type NamedForReport = WithoutHiddenNames & {
  /** Takes names that may not stand in the report, addresses and numbers out of a text that somebody typed. */
  readonly cleaned: (text: string) => string;
};

/**
 * The network as a report may speak of it: also in what people typed about gaps and actions no held name is left.
 * @param at the day on which somebody is a contact of an organisation
 */
export function namedForReport(
  network: NetworkSnapshot,
  { withNames, at }: { readonly withNames: boolean; readonly at: string },
): NamedForReport {
  const held = network.actors
    .filter((actor) => actor.kind === 'person')
    .filter(({ mayExport }) => !(withNames && mayExport));
  const { snapshot, hiddenIds } = withoutHiddenNames(network, nameNotShared);
  const organisationOf = withNames ? null : organisationNames(network, at);
  const cleaned = cleanerOf(held);
  const asNamed = (actor: Actor): Actor => {
    if (actor.kind === 'person')
      return organisationOf && actor.mayExport ? { ...actor, label: contactAt(organisationOf(actor.id)) } : actor;
    // The name of an organisation is its own, also where it is called after somebody.
    return actor.kind === 'organisation' ? actor : { ...actor, label: cleaned(actor.label) };
  };
  return {
    hiddenIds,
    cleaned,
    snapshot: {
      ...snapshot,
      network: { ...snapshot.network, goal: cleaned(snapshot.network.goal) },
      actors: snapshot.actors.map(asNamed),
      // Of a function only a vacancy is told, as it was typed.
      positions: snapshot.positions.map((each) =>
        each.personId === null ? { ...each, roleText: cleaned(each.roleText) } : each,
      ),
      decisions: snapshot.decisions.map((each) => ({ ...each, reason: cleaned(each.reason) })),
      issues: snapshot.issues.map((each) => ({ ...each, title: cleaned(each.title), note: '' })),
    },
  };
}

/** A day, or two years: they look like a telephone number. */
const day = /((?<![\d-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}|(?:19|20)\d{2} ?- ?(?:19|20)\d{2})(?![\d-]))/u;

function cleanerOf(held: readonly Person[]): (text: string) => string {
  const withoutNames = withoutNamesOf(held);
  const cleaned = (text: string) =>
    text
      .split(day)
      .map((part, index) => (index % 2 === 1 ? part : withoutNames(part)))
      .join('');
  return (text) => (text === '' ? '' : cleaned(text));
}

function organisationNames({ actors, positions }: NetworkSnapshot, at: string): (personId: string) => string {
  const labels = new Map<string, string>(actors.map(({ id, label }) => [id, label]));
  const places = new Map<string, string>();
  for (const { personId, organisationId, isPrimary } of positions.filter((each) => holdsOn(each, at)))
    if (personId !== null && (isPrimary || !places.has(personId))) places.set(personId, organisationId);
  return (personId) => labels.get(places.get(personId) ?? '') ?? '';
}
