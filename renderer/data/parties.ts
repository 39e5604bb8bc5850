import type { AgreementChange } from './changes.ts';

type Parties = NonNullable<AgreementChange['parties']>;

/** These parties in this order; who was one already keeps the role. */
export function withParties(
  parties: readonly { readonly actorId: string; readonly role: string }[],
  ids: readonly string[],
): Parties {
  const roles = new Map(parties.map(({ actorId, role }) => [actorId, role]));
  return ids.map((actorId) => ({ actorId, role: roles.get(actorId) ?? '' }));
}
