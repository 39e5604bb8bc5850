// From what a form holds to what is sent: cleaned, taken apart and refused before anything leaves the screen.
import type { In } from '../../../shared/api/contract.ts';
import type { RelationStatus } from '../../../shared/schema/lists.ts';
import { withNewPoint } from '../../data/contactPoints.ts';
import { namePatch } from '../../data/personName.ts';
import { Refusal } from '../../data/refusal.ts';
import { rolePatch } from '../../data/roleChoice.ts';
import type { ContactPoint } from '../../../shared/schema/contactPoint.ts';

export type OrganisationValues = {
  readonly name: string;
  readonly typeIds: readonly string[];
  readonly areaIds: readonly string[];
};

/** The new partner of a form. Throws `Refusal`. */
export function organisationInput(values: OrganisationValues): In<'organisation.create'> {
  if (values.name.trim() === '') throw new Refusal('forms.refused.name');
  return { organisation: { name: values.name, typeIds: [...values.typeIds], areaIds: [...values.areaIds] } };
}

export type PersonValues = {
  /** As said or as listed; taken apart on saving. */
  readonly name: string;
  readonly organisationId: string | null;
  /** A role of the list or free text, as `roleChoice.ts` writes it. */
  readonly role: string | null;
  readonly mobile: string;
  readonly phone: string;
  readonly email: string;
};

/** The new contact of a form, with a first function when an organisation was chosen. Throws `Refusal`. */
export function personInput(values: PersonValues): In<'person.create'> {
  const name = namePatch(values.name);
  const kinds = ['mobile', 'phone', 'email'] as const;
  const contactPoints = kinds
    .filter((kind) => values[kind].trim() !== '')
    .reduce<ContactPoint[]>((points, kind) => withNewPoint(points, kind, values[kind]), []);
  const { organisationId } = values;
  const position = organisationId && { organisationId, isPrimary: true, ...rolePatch(values.role) };
  return { person: { ...name, contactPoints }, ...(position && { position }) };
}

export type RelationValues = {
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly typeId: string | null;
  readonly status: RelationStatus;
  readonly intensity: number | null;
};

/** The new relation of a form. Throws `Refusal`. */
export function relationInput({ fromId, toId, typeId, status, intensity }: RelationValues): In<'relation.create'> {
  if (!fromId || !toId) throw new Refusal('forms.refused.ends');
  if (fromId === toId) throw new Refusal('errors.sentence.SAME_ENDS');
  if (!typeId) throw new Refusal('forms.refused.relationType');
  return { relation: { fromId, toId, typeId, status, intensity } };
}
