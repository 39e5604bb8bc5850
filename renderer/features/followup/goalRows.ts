// What of partners is laid side by side, and whose.
import type { Organisation } from '../../../shared/schema/organisation.ts';
import type { Choice } from '../../data/choices.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';

/** The six fields, in the order in which they are read. */
export const goalFields = ['goal', 'offers', 'doesNotOffer', 'expects', 'targetGroup', 'excludes'] as const;
export type GoalField = (typeof goalFields)[number];

/** More columns than this nobody reads side by side. */
export const mostPartners = 40;

/** Whether anything of the six is known. */
export function hasGoals(organisation: Organisation): boolean {
  return goalFields.some((field) => organisation[field] !== '');
}

/** Whose goals are shown: those that were chosen and are still there; before anybody chose, those of whom some are known. */
export function shownPartners({ organisations }: NetworkIndex, chosen: readonly string[] | null) {
  if (chosen === null) return organisations.filter(hasGoals);
  const ids = new Set(chosen);
  return organisations.filter(({ id }) => ids.has(id));
}

/** Themes and consultations that partners can be taken from; their values say which of the two. */
export function sourceChoices(
  { themes, consultations, organisations, participationsIn }: NetworkIndex,
  words: { readonly theme: string; readonly consultation: string },
): readonly Choice[] {
  const used = new Set<string>(organisations.flatMap(({ themeIds }) => themeIds));
  return [
    ...[...themes.values()]
      .filter(({ id }) => used.has(id))
      .map(({ id, label }) => ({ value: `theme ${id}`, label, detail: words.theme })),
    ...consultations
      .filter(({ id }) => participationsIn.has(id))
      .map(({ id, label }) => ({ value: `consultation ${id}`, label, detail: words.consultation })),
  ];
}

/** The partners of a theme, or those that take part in a consultation: themselves or with one of their people. */
export function partnersFrom(network: NetworkIndex, source: string): readonly string[] {
  const [kind, id = ''] = source.split(' ', 2);
  if (kind === 'theme') {
    return network.organisations.filter(({ themeIds }) => themeIds.some((each) => each === id)).map((each) => each.id);
  }
  const ids: readonly string[] = (network.participationsIn.get(id) ?? []).flatMap(({ actorId }) => {
    const actor = network.actors.get(actorId);
    if (actor?.kind !== 'person') return [actorId];
    return (network.positionsOfPerson.get(actorId) ?? []).map(({ organisationId }) => organisationId);
  });
  return [...new Set(ids)];
}
