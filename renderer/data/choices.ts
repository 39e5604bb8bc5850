// What can be chosen in a field: the words, areas and actors of the network as options with a name and a mark.
import { parseOrganisationName } from '../../shared/import/normalise/organisationName.ts';
import { guessAmong } from '../../shared/import/normalise/partnerTypes.ts';
import type { AreaKind } from '../../shared/schema/vocabulary.ts';
import type { TextKey } from '../i18n/t.ts';
import { collator, domainOf, primaryPosition, roleLabel, type NetworkIndex } from './networkIndex.ts';
import { levels, relationStatuses, scales } from '../../shared/schema/lists.ts';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly aliases?: readonly string[];
  /** Full hue, `#rrggbb`. */
  readonly colour?: string;
};

type Translate = (key: TextKey) => string;
type Retirable = { readonly retiredOn: string | null };

/** Partner types by domain, each with the domain's colour. Retired words are offered to no new record. */
export function partnerTypeChoices({ snapshot, domains }: NetworkIndex): readonly Choice[] {
  const order = new Map(snapshot.vocabulary.domains.map((domain) => [domain.id, domain.sort]));
  return snapshot.vocabulary.partnerTypes
    .filter(isOffered)
    .toSorted(
      (a, b) => (order.get(a.domainId) ?? 0) - (order.get(b.domainId) ?? 0) || collator.compare(a.label, b.label),
    )
    .map(({ id, label, domainId }) => {
      const domain = domains.get(domainId);
      return { value: id, label, ...(domain && { detail: domain.label, colour: domain.colour }) };
    });
}

/** What a name says itself of its partner type (`Politie Nieuwegein`), of the types that are still offered; else none. */
export function guessedTypeIds({ snapshot }: NetworkIndex, name: string): string[] {
  const type = guessAmong(parseOrganisationName(name).name, snapshot.vocabulary.partnerTypes.filter(isOffered));
  return type ? [type.id] : [];
}

const areaOrder: readonly AreaKind[] = ['municipality', 'district', 'set', 'region', 'province', 'country', 'postcode'];

/** Areas: municipalities first, then what is wider; also found by former names. */
export function areaChoices({ snapshot }: NetworkIndex, t: Translate): readonly Choice[] {
  return snapshot.vocabulary.areas
    .toSorted((a, b) => areaOrder.indexOf(a.kind) - areaOrder.indexOf(b.kind) || collator.compare(a.name, b.name))
    .map(({ id, name, kind, aliases }) => ({ value: id, label: name, detail: t(`lists.areaKind.${kind}`), aliases }));
}

export function themeChoices({ snapshot }: NetworkIndex): readonly Choice[] {
  return wordChoices(snapshot.vocabulary.themes);
}

export function roleChoices({ snapshot }: NetworkIndex): readonly Choice[] {
  return wordChoices(snapshot.vocabulary.roles);
}

/** Relation types as they read from the first end. */
export function relationTypeChoices({ snapshot }: NetworkIndex): readonly Choice[] {
  return snapshot.vocabulary.relationTypes.filter(isOffered).map(({ id, label }) => ({ value: id, label }));
}

/** Organisations by name, without those in `except`. */
export function organisationChoices(index: NetworkIndex, except: readonly string[] = []): readonly Choice[] {
  return index.organisations
    .filter((organisation) => !except.includes(organisation.id))
    .map((organisation) => {
      const colour = domainOf(index, organisation)?.colour;
      const detail = organisation.typeIds.map((id) => index.partnerTypes.get(id)?.label).find(Boolean);
      const { id, label, aliases } = organisation;
      return { value: id, label, aliases, ...(detail && { detail }), ...(colour && { colour }) };
    });
}

/** Persons by name, each with function and organisation. */
export function personChoices(index: NetworkIndex, except: readonly string[] = []): readonly Choice[] {
  return index.persons
    .filter((person) => !except.includes(person.id))
    .map((person) => {
      const colour = domainOf(index, person)?.colour;
      const position = primaryPosition(index, person.id);
      const employer = position && index.actors.get(position.organisationId)?.label;
      const detail = position ? [roleLabel(index, position), employer].filter(Boolean).join(' · ') : '';
      return { value: person.id, label: person.label, ...(detail && { detail }), ...(colour && { colour }) };
    });
}

/** Everything on the map that can have a relation. */
export function actorChoices(index: NetworkIndex, except: readonly string[] = []): readonly Choice[] {
  return [...organisationChoices(index, except), ...personChoices(index, except)];
}

export function scaleChoices(t: Translate): readonly Choice[] {
  return scales.map((value) => ({ value, label: t(`lists.scale.${value}`) }));
}

export function levelChoices(t: Translate): readonly Choice[] {
  return levels.map((value) => ({ value, label: t(`lists.level.${value}`) }));
}

export function statusChoices(t: Translate): readonly Choice[] {
  return relationStatuses.map((value) => ({ value, label: t(`lists.relationStatus.${value}`) }));
}

/** The words of a list by name, without those that are retired. */
export function wordChoices(
  words: readonly (Retirable & { readonly id: string; readonly label: string })[],
): readonly Choice[] {
  return words
    .filter(isOffered)
    .toSorted((a, b) => collator.compare(a.label, b.label))
    .map(({ id, label }) => ({ value: id, label }));
}

function isOffered({ retiredOn }: Retirable): boolean {
  return retiredOn === null;
}
