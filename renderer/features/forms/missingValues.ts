// From the form of a missing partner to what is sent: a type of partner becomes an organisation, a role a person.
import type { In } from '../../../shared/api/contract.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import { namePatch } from '../../data/personName.ts';
import { Refusal } from '../../data/refusal.ts';

/** Stands before the id of a role, to tell it from a type of partner. */
export const roleMark = 'role:';

export type MissingValues = {
  /** A type of partner, or a role behind `roleMark`. */
  readonly what: string | null;
  readonly name: string;
  readonly areaIds: readonly string[];
  readonly organisationId: string | null;
  readonly missedByIds: readonly string[];
};

type MissingInput =
  | { readonly kind: 'person'; readonly label: string; readonly input: In<'person.create'> }
  | { readonly kind: 'organisation'; readonly label: string; readonly input: In<'organisation.create'> };

/** Who is missed, named after what it is as long as it has no name of its own. Throws `Refusal`. */
export function missingInput(network: NetworkIndex, values: MissingValues): MissingInput {
  const { what, organisationId } = values;
  if (what === null) throw new Refusal('build.missing.needsWhat');
  const name = values.name.trim();
  const missing = { stage: name ? ('candidate' as const) : ('role' as const), missedByIds: [...values.missedByIds] };
  const standing = { presence: 'missing' as const, missing };
  if (!what.startsWith(roleMark)) {
    const label = name || (network.partnerTypes.get(what)?.label ?? '');
    const organisation = { name: label, typeIds: [what], areaIds: [...values.areaIds], ...standing };
    return { kind: 'organisation', label, input: { organisation } };
  }
  const roleId = what.slice(roleMark.length);
  const label = name || (network.roles.get(roleId)?.label ?? '');
  const person = { ...(name ? namePatch(name) : { familyName: label }), ...standing };
  const position = organisationId && { organisationId, roleId, isPrimary: true };
  return { kind: 'person', label, input: { person, ...(position && { position }) } };
}
