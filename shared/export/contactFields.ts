// The columns a contact list can have, in their usual order, and what people call them.

export const contactFieldIds = [
  'organisation',
  'department',
  'salutation',
  'title',
  'givenName',
  'prefix',
  'familyName',
  'role',
  'level',
  'phone',
  'mobile',
  'email',
  'address',
  'postcode',
  'city',
  'areas',
  'themes',
  'notes',
] as const;

export type ContactFieldId = (typeof contactFieldIds)[number];

export type ContactFieldLabels = { readonly [F in ContactFieldId]: string };

/** Headings that the importer recognises again. */
export const contactFieldLabelsNl: ContactFieldLabels = {
  organisation: 'Organisatie',
  department: 'Afdeling',
  salutation: 'Aanhef',
  title: 'Titel',
  givenName: 'Voornaam',
  prefix: 'Tussenvoegsel',
  familyName: 'Achternaam',
  role: 'Functie',
  level: 'Niveau',
  phone: 'Telefoon',
  mobile: 'Mobiel',
  email: 'E-mail',
  address: 'Adres',
  postcode: 'Postcode',
  city: 'Plaats',
  areas: 'Werkgebied',
  themes: "Thema's",
  notes: 'Opmerkingen',
};

export const contactFieldLabelsEn: ContactFieldLabels = {
  organisation: 'Organisation',
  department: 'Department',
  salutation: 'Salutation',
  title: 'Title',
  givenName: 'Given name',
  prefix: 'Prefix',
  familyName: 'Family name',
  role: 'Function',
  level: 'Level',
  phone: 'Phone',
  mobile: 'Mobile',
  email: 'Email',
  address: 'Address',
  postcode: 'Postcode',
  city: 'City',
  areas: 'Work area',
  themes: 'Themes',
  notes: 'Notes',
};

const offByDefault: ReadonlySet<ContactFieldId> = new Set(['salutation', 'phone', 'mobile', 'notes']);

/** What a list holds unless asked otherwise: no phone numbers and no notes (data minimisation, AVG art. 5), and no salutation, which only a mail merge needs. */
export const defaultContactFields: readonly ContactFieldId[] = contactFieldIds.filter((id) => !offByDefault.has(id));

const groups = new Map<string, readonly ContactFieldId[]>([
  ['all', contactFieldIds],
  ['alles', contactFieldIds],
  ['naam', ['title', 'givenName', 'prefix', 'familyName']],
  ['name', ['title', 'givenName', 'prefix', 'familyName']],
  ['themas', ['themes']],
  ['thema', ['themes']],
  ['email', ['email']],
  ['e-mailadres', ['email']],
  ['gebied', ['areas']],
  ['notities', ['notes']],
  ['rol', ['role']],
]);

export type FieldChoice =
  | { readonly ok: true; readonly fields: readonly ContactFieldId[] }
  | { readonly ok: false; readonly unknown: string };

/**
 * Reads a choice of columns as people type it: "naam,functie,e-mail", ids, headings or "all". The columns come
 * out in the usual order, each once. Names the first word it does not know; an empty choice is the default set.
 */
export function readContactFields(text: string): FieldChoice {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) return { ok: true, fields: defaultContactFields };
  const chosen = new Set<ContactFieldId>();
  for (const word of words) {
    const fields = fieldsOf(word.toLowerCase());
    if (!fields) return { ok: false, unknown: word };
    for (const field of fields) chosen.add(field);
  }
  return { ok: true, fields: contactFieldIds.filter((id) => chosen.has(id)) };
}

function fieldsOf(word: string): readonly ContactFieldId[] | undefined {
  const group = groups.get(word);
  if (group) return group;
  const exact = contactFieldIds.filter((id) =>
    [id, contactFieldLabelsNl[id], contactFieldLabelsEn[id]].some((name) => name.toLowerCase() === word),
  );
  return exact.length > 0 ? exact : undefined;
}
