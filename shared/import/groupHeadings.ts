/**
 * A row of group headings above the headings proper: `Contactpersoon` over three columns. A saved list keeps such a
 * text in one cell only, the first of the merged ones or the middle one, so its reach is worked out from the headings
 * below it.
 */
import { foldCompact } from '../text/fold.ts';
import { fieldOfHeading } from './columns.ts';
import type { FieldId } from './types.ts';

type Family = { readonly own: readonly FieldId[]; readonly also: readonly FieldId[] };

const personFields: readonly FieldId[] = ['title', 'initials', 'givenName', 'prefix', 'familyName', 'fullName', 'role'];
const contactFields: readonly FieldId[] = ['phone', 'mobile', 'email', 'website'];
const addressFields: readonly FieldId[] = ['street', 'postcode', 'city'];
const organisationFields: readonly FieldId[] = ['organisation', 'department', 'partnerType', 'website', 'kvk'];

const families: readonly (readonly [readonly string[], Family])[] = [
  [
    ['contactpersoon', 'contactpersonen', 'contact', 'persoon', 'medewerker', 'deelnemer', 'aanspreekpunt'],
    { own: personFields, also: contactFields },
  ],
  [
    ['bereikbaar', 'bereikbaarheid', 'contactgegevens', 'gegevens', 'telefoon', 'bereikbaarop'],
    { own: contactFields, also: addressFields },
  ],
  [
    ['adres', 'adresgegevens', 'bezoekadres', 'postadres', 'locatie', 'vestiging'],
    { own: addressFields, also: contactFields },
  ],
  [
    ['organisatie', 'instelling', 'partner', 'ketenpartner', 'organisatiegegevens', 'bedrijf'],
    { own: organisationFields, also: [...contactFields, ...addressFields, 'fullName'] },
  ],
];

function familyOf(group: string): Family | null {
  const key = foldCompact(group);
  return families.find(([names]) => names.includes(key))?.[1] ?? null;
}

/** The cell of a group heading and what it may stand above. */
type Group = { readonly at: number; readonly text: string; readonly family: Family | null };

function fillRight(group: Group, end: number, fields: readonly (FieldId | null)[], owners: (Group | null)[]): void {
  for (let column = group.at; column < end; column += 1) {
    const field = fields[column] ?? null;
    const fits =
      group.family === null || (field !== null && [...group.family.own, ...group.family.also].includes(field));
    if (column !== group.at && !fits) return;
    owners[column] = group;
  }
}

function fillLeft(group: Group, fields: readonly (FieldId | null)[], owners: (Group | null)[]): void {
  if (group.family === null) return;
  for (let column = group.at - 1; column >= 0; column -= 1) {
    const field = fields[column] ?? null;
    if (field === null || !group.family.own.includes(field)) return;
    const owner = owners[column] ?? null;
    const isTheirs =
      owner !== null && (owner.at === column || owner.family === null || owner.family.own.includes(field));
    if (isTheirs) return;
    owners[column] = group;
  }
}

/**
 * For each column the group heading it belongs to, `''` where there is none. `groups` and `headings` are the clean
 * cells of the two rows, equally long.
 */
export function spreadGroupHeadings(groups: readonly string[], headings: readonly string[]): string[] {
  const fields = headings.map((heading) => fieldOfHeading(heading)?.field ?? null);
  const owners: (Group | null)[] = headings.map(() => null);
  const found: Group[] = [];
  groups.forEach((text, at) => {
    if (text !== '') found.push({ at, text, family: familyOf(text) });
  });
  found.forEach((group, index) => fillRight(group, found[index + 1]?.at ?? headings.length, fields, owners));
  for (const group of found) fillLeft(group, fields, owners);
  return owners.map((owner) => owner?.text ?? '');
}
