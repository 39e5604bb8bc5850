/**
 * What a column of a contact list can hold: the headings people give it and what its cells look like.
 * A new field is one entry here. Order matters where two fields fit equally: the first wins.
 */
import { foldCompact, foldText, foldWords } from '../text/fold.ts';
import {
  looksLikeArea,
  looksLikeDate,
  looksLikeKvk,
  looksLikeMobile,
  looksLikeOrganisation,
  looksLikePersonName,
  looksLikePhone,
  looksLikeRole,
} from './cellLooks.ts';
import { isPrefixPhrase, readAddressForm } from './normalise/nameWords.ts';
import { readVacancy } from './normalise/emptyWords.ts';
import type { FieldId } from './types.ts';

export type FieldDefinition = {
  readonly id: Exclude<FieldId, 'ignore'>;
  /** Headings, compared on letters and digits only; the usual Dutch ones first, then those of English exports. */
  readonly headings: readonly string[];
  /** True when several columns may hold it (two telephone columns); else the second one is asked about. */
  readonly isMany: boolean;
  /** True for a cell that looks like this field; absent where looks say nothing. */
  readonly looksLike?: (cell: string) => boolean;
};

/** A list of names, separated by commas. */
function names(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim());
}

export const fieldDefinitions: readonly FieldDefinition[] = [
  {
    id: 'organisation',
    headings: names(`
      organisatie, organisaties, organisatienaam, naam organisatie, instelling, naam instelling,
      instantie, org, partner, ketenpartner, naam partner, partnernaam, partij, bedrijf,
      bedrijfsnaam, werkgever, zorgaanbieder, aanbieder, organisation, organization, company,
      account name, naam organisatie instelling, organisatie instelling, samenwerkingspartner
    `),
    isMany: false,
    looksLike: looksLikeOrganisation,
  },
  {
    id: 'department',
    headings: names(`
      afdeling, afd, team, locatie, onderdeel, vestiging, unit, dienst, afdeling team, team locatie,
      subonderdeel, department, organisatieonderdeel
    `),
    isMany: false,
  },
  {
    id: 'title',
    headings: names(`
      aanhef, aanspr, aanspreekvorm, aanspreking, dhr mw, dhr mevr, mw dhr, de heer mevrouw, m v,
      mv, geslacht, titel, titulatuur, title, salutation
    `),
    isMany: false,
    looksLike: (cell) => readAddressForm(cell) !== null,
  },
  {
    id: 'initials',
    headings: names(`initialen, voorletters, voorletter, vrl, vl, voorl, initials`),
    isMany: false,
    looksLike: (cell) => /^(?:\p{Lu}\.?\s?){1,5}$/u.test(cell.trim()),
  },
  {
    id: 'givenName',
    headings: names(`voornaam, roepnaam, voornamen, first name, firstname, given name`),
    isMany: false,
  },
  {
    id: 'prefix',
    headings: names(`tussenvoegsel, tussenvoegsels, tussenv, tv, tussenvoeg, voorvoegsel, tussen, middle name`),
    isMany: false,
    looksLike: (cell) => isPrefixPhrase(cell),
  },
  {
    id: 'familyName',
    headings: names(`
      achternaam, familienaam, geslachtsnaam, achternamen, last name, lastname, surname,
      family name
    `),
    isMany: false,
  },
  {
    id: 'fullName',
    headings: names(`
      naam, contactpersoon, contact, contactpersonen, naam contactpersoon, contactpersoon naam,
      medewerker, naam medewerker, persoon, volledige naam, wie, deelnemer, deelnemers,
      aanspreekpunt, contactp, contactpers, name, full name, contact name, display name
    `),
    isMany: false,
    looksLike: looksLikePersonName,
  },
  {
    id: 'role',
    headings: names(`
      functie, rol, functie rol, functienaam, functies, rol functie, functieomschrijving, taak,
      beroep, functietitel, job title, role, position
    `),
    isMany: false,
    looksLike: (cell) => readVacancy(cell) !== null || looksLikeRole(cell),
  },
  {
    // Before the numbers one rings: eight digits are no telephone number.
    id: 'kvk',
    headings: names(`
      kvk, kvk nummer, kvk nr, kvknummer, kvknr, k v k, k v k nummer, kamer van koophandel,
      nummer kamer van koophandel, kvk inschrijving, handelsregister, handelsregisternummer,
      dossiernummer kvk, chamber of commerce, coc, coc number
    `),
    isMany: false,
    looksLike: looksLikeKvk,
  },
  {
    id: 'mobile',
    headings: names(`
      mobiel, mob, 06, 06 nummer, 06nr, gsm, mobiele telefoon, mobiel nummer, mobiele nummer,
      tel mobiel, telefoon mobiel, mobile, mobile phone, cell
    `),
    isMany: true,
    looksLike: looksLikeMobile,
  },
  {
    id: 'phone',
    headings: names(`
      telefoon, tel, tel vast, telefoonnummer, telefoonnr, telnr, tel nr, doorkiesnr,
      doorkiesnummer, doorkies, vast, vast nummer, telefoon vast, telefoon werk, tel werk,
      algemeen nummer, bereikbaar, phone, business phone, telephone, company main phone,
      telefoon algemeen
    `),
    isMany: true,
    looksLike: looksLikePhone,
  },
  {
    id: 'email',
    headings: names(`
      e mail, email, mail, e mailadres, emailadres, mailadres, e mail adres, e mail werk,
      email werk, e mail address, email address, mailbox
    `),
    isMany: true,
    looksLike: (cell) => /\S@\S+\.\S/u.test(cell) || /\S\s*\(at\)\s*\S/iu.test(cell),
  },
  {
    id: 'website',
    headings: names(`website, web, site, url, internet, webadres, www, web page, homepage, link`),
    isMany: false,
    looksLike: (cell) => /^(?:https?:\/\/|www\.)\S+$/iu.test(cell.trim()),
  },
  {
    id: 'street',
    headings: names(`
      adres, straat, bezoekadres, postadres, postbus, straatnaam, straat en huisnummer,
      straat huisnummer, adresregel, address, street, business street
    `),
    isMany: false,
    looksLike: (cell) =>
      /\p{L}{3,}(?:straat|weg|laan|plein|kade|singel|dijk|gracht|hof|pad|park)\s+\d+/u.test(foldText(cell)) ||
      /^postbus\s+\d+/iu.test(cell.trim()),
  },
  {
    id: 'postcode',
    headings: names(`postcode, pc, post code, postalcode, postal code, zip, business postal code`),
    isMany: false,
    looksLike: (cell) => /^[1-9]\d{3}\s?[A-Za-z]{2}$/u.test(cell.trim()),
  },
  {
    id: 'city',
    headings: names(`
      plaats, woonplaats, vestigingsplaats, plaatsnaam, stad, standplaats, city, business city,
      town
    `),
    isMany: false,
  },
  {
    id: 'areas',
    headings: names(`
      gemeente, gemeenten, gemeentes, werkgebied, regio, gebied, werkgebieden, wijk, gebieden,
      verzorgingsgebied, postcodegebied, regio gemeente, gemeente regio, area, areas, region
    `),
    isMany: true,
    looksLike: looksLikeArea,
  },
  {
    id: 'themes',
    headings: names(`
      thema, keten, onderwerp, thema's, themas, ketens, onderwerpen, programma, thema keten,
      doelgroep, theme, topic
    `),
    isMany: true,
  },
  {
    id: 'partnerType',
    headings: names(`
      type, soort, domein, sector, categorie, type partner, partnertype, soort organisatie,
      type organisatie, soort partner, category, partner type
    `),
    isMany: true,
  },
  {
    id: 'consultation',
    headings: names(`
      overleg, deelnemer van, overleggen, overlegvorm, deelname, deelname overleg, tafel,
      neemt deel aan, meeting
    `),
    isMany: true,
  },
  {
    id: 'lastContact',
    headings: names(`
      datum contact, laatst gesproken, laatste contact, laatst bevestigd, laatst gecontroleerd,
      datum laatste contact, contactdatum, bijgewerkt, datum, laatst bijgewerkt, gesproken,
      last contact, last modified
    `),
    isMany: false,
    looksLike: looksLikeDate,
  },
  { id: 'source', headings: names(`bron, herkomst, source, via wie, via`), isMany: false },
  {
    id: 'notes',
    headings: names(`
      opmerkingen, opmerking, opm, bijzonderheden, notities, notitie, toelichting, aantekeningen, overig,
      info, memo, notes, remarks, comments, bereikbaarheid, werkdagen, aanwezig, expertise
    `),
    isMany: true,
  },
];

const fieldByHeading: ReadonlyMap<string, Exclude<FieldId, 'ignore'>> = new Map(
  fieldDefinitions.flatMap((field) => field.headings.map((heading) => [foldCompact(heading), field.id] as const)),
);

/** Words that mark a private number or address, which the product does not want unless the user says so. */
const privateWords = /\b(?:prive|privenummer|thuis|home|private|huisadres)\b/u;

export function isPrivateHeading(heading: string): boolean {
  return privateWords.test(foldWords(heading));
}

export type HeadingMatch = { readonly field: Exclude<FieldId, 'ignore'>; readonly isExact: boolean };

/** The field a heading names, or null. `Telefoon 2` is `Telefoon`; a heading that only begins with a known one is not exact. */
export function fieldOfHeading(heading: string): HeadingMatch | null {
  const compact = foldCompact(heading);
  if (compact === '') return null;
  const exact = fieldByHeading.get(compact);
  if (exact !== undefined) return { field: exact, isExact: true };
  const unnumbered = fieldByHeading.get(compact.replace(/\d+$/u, ''));
  if (unnumbered !== undefined) return { field: unnumbered, isExact: true };
  // Longest known words at the beginning or the end: `Telefoonnummer (werk)`, `Algemeen telefoonnummer`.
  const words = foldWords(heading).split(' ');
  if (words.length > 8) return null;
  for (let length = words.length - 1; length >= 1; length -= 1) {
    const start = fieldByHeading.get(words.slice(0, length).join(''));
    const end = fieldByHeading.get(words.slice(-length).join(''));
    const field = start ?? end;
    if (field !== undefined) return { field, isExact: false };
  }
  return null;
}

const fieldById: ReadonlyMap<string, FieldDefinition> = new Map(fieldDefinitions.map((field) => [field.id, field]));

/** The definition of a field; null for `ignore`. */
export function fieldDefinition(id: FieldId): FieldDefinition | null {
  return fieldById.get(id) ?? null;
}
