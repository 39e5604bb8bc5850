// The message that introduces two parties to each other, to be edited by who sends it.
import type { Introduction } from '../../../shared/keyfigures/introductions.ts';
import { type NetworkIndex, primaryPosition } from '../../data/networkIndex.ts';
import type { useT } from '../../i18n/useT.ts';
import { labelsOf, nameList } from '../../data/keyFigureWords.ts';

/** Addressed to the contact persons where the parties are organisations that have one. */
export function letterFor(found: Introduction, network: NetworkIndex, t: ReturnType<typeof useT>): string {
  const { oneId, otherId, sharedIds, domains } = found;
  const [oneOrganisation = '', otherOrganisation = ''] = labelsOf(network, [oneId, otherId]);
  const why =
    domains === null
      ? t('keyfigures.introductions.why.shared')
      : t('keyfigures.introductions.why.bridge', domainNames(domains, network));
  return t('keyfigures.introductions.letter', {
    one: addressee(network, oneId),
    other: addressee(network, otherId),
    oneOrganisation,
    otherOrganisation,
    shared: nameList(labelsOf(network, sharedIds), t, 3),
    why,
  });
}

/** The names of the two domains. */
export function domainNames(
  { oneDomainId, otherDomainId }: NonNullable<Introduction['domains']>,
  network: NetworkIndex,
): { readonly one: string; readonly other: string } {
  const name = (id: string) => network.domains.get(id)?.label ?? id;
  return { one: name(oneDomainId), other: name(otherDomainId) };
}

function addressee(network: NetworkIndex, id: string): string {
  const actor = network.actors.get(id);
  if (actor?.kind === 'person') return actor.givenName || actor.label;
  const persons = (network.positionsAt.get(id) ?? []).flatMap((position) => {
    const person = position.personId === null ? undefined : network.actors.get(position.personId);
    return person?.kind === 'person' ? [person] : [];
  });
  // Who stands for the organisation before who only also works there.
  const first = persons.find((person) => primaryPosition(network, person.id)?.organisationId === id) ?? persons[0];
  return first ? first.givenName || first.label : (actor?.label ?? '');
}
