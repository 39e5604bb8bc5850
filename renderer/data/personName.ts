import { parsePersonName } from '../../shared/import/normalise/personName.ts';
import type { PersonChange } from './changes.ts';
import { Refusal } from './refusal.ts';

/**
 * The parts of a name as it was typed in one field: "Jansen, Anna van" and "Anna van Jansen" are the same person. Throws
 * `Refusal` when there is no name in it.
 */
export function namePatch(text: string): PersonChange & { readonly givenName: string; readonly familyName: string } {
  const { title, givenName, prefix, familyName } = parsePersonName(text);
  if (!givenName && !familyName) throw new Refusal('forms.refused.personName');
  return { givenName, prefix, familyName, ...(title && { title }) };
}

/** The letters in a person's circle: of the given name and of the family name, as on the map. */
export function initialsOf({
  givenName,
  familyName,
}: {
  readonly givenName: string;
  readonly familyName: string;
}): string {
  return [givenName, familyName]
    .map((name) => /\p{L}/u.exec(name)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('nl');
}
