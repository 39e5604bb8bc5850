// A region and a list about it of which is known who is who: for measuring how well matching does. Seeded, invented.
import { municipalities2026 } from '../../../shared/reference/municipalities2026.ts';
import { findHeader } from '../../../shared/import/findHeader.ts';
import { mapColumns } from '../../../shared/import/mapColumns.ts';
import type {
  ColumnMapping,
  Existing,
  ExistingOrganisation,
  ExistingPerson,
  ExistingPosition,
  Table,
} from '../../../shared/import/types.ts';
import {
  addressInCell,
  createDraw,
  type Draw,
  fullName,
  type NamedOrganisation,
  nameInCell,
  type NamedPerson,
  numberInCell,
  spelling,
} from './spellings.ts';

type TrueOrganisation = NamedOrganisation & { readonly id: string; readonly domain: string; readonly number: string };

type TruePerson = NamedPerson & {
  readonly id: string;
  readonly employer: TrueOrganisation;
  readonly emails: readonly string[];
  readonly mobile: string;
  readonly isNamesake?: true;
};

export type LabelledRow = {
  readonly cells: readonly string[];
  /** Who they truly are; for somebody or something the network does not know an id of its own. */
  readonly organisation: string;
  readonly person: string;
};

export type LabelledLists = {
  readonly existing: Pick<Existing, 'organisations' | 'persons' | 'positions'>;
  readonly headings: readonly string[];
  readonly rows: readonly LabelledRow[];
};

const forms = ['Stichting', 'Stichting', 'Stichting', '', '', 'Vereniging', 'Coöperatie', 'B.V.'];
const firsts =
  'Linde Berken Esdoorn Waard Oever Sterre Brug Burcht Haven Anker Kompas Vuur Zonne Maan Wilgen Heide Duin Amber Bries Cirkel Delta Eiken Ferment Gouden Horizon IJssel Jasmijn Kiezel Lente Merel Noorder Olm Parel Quarts Regen Spoor Tulp Urker Vlinder Wester Zilver'.split(
    ' ',
  );
const middles =
  'zorg wonen welzijn hulp steun begeleiding werk jeugd thuis opvang hof huis borg stroom veste beheer contact dienst expertise forum gasthuis herstel initiatief kracht leerhuis maatwerk netwerk ondersteuning perspectief raad'.split(
    ' ',
  );
const ends = ['', '', '', ' Noord', ' Zuid', ' Oost', ' West', ' Plus', ' Groep'];
const generic = ['Wijkteam', 'Politie basisteam', 'GGD', 'Basisschool De Regenboog', 'Veilig Thuis', 'Sociaal Team'];

const nationwide = [
  ['Raad voor de Kinderbescherming', 'RvdK'],
  ['Leger des Heils', 'LdH'],
  ['Openbaar Ministerie', 'OM'],
  ['Slachtofferhulp Nederland', 'SHN'],
  ['Reclassering Nederland', 'RN'],
  ['Zorg- en Veiligheidshuis', 'ZVH'],
] as const;

const given =
  'Anna Mo Fenna Sara Rob Karin Noor Ylva Özge Jan Fatima Çağla René Bram Cas Daan Esra Femke Guus Hanna Ilse Joris Kees Lotte Marijn Nina Otto Pim Quinten Ruben Sanne Teun Umut Vera Wout Xander Yasmin Zoë Ans Bas'.split(
    ' ',
  );
const prefixes = ['', '', '', '', 'van', 'de', 'van de', 'van der', 'ten', "van 't"];
const roots = 'Jan Proef Tuin Veld Berg Oever Dijk Linde Waard Kamp Hoek Meer Bosch Zand Water Molen Brink Schip'.split(
  ' ',
);
const tails = 'sen stra ma ing kens mans a huis laar veld man ink ers aar sma kes'.split(' ');
const roles = ['wijkagent', 'begeleider', 'teamleider', 'beleidsadviseur', 'woonconsulent', 'jeugdconsulent'];

/** `size` people in a network and `size` rows of a list about them and others. */
export function makeLabelledLists(size: number, seed: number): LabelledLists {
  const draw = createDraw(seed);
  const names = new Set<string>();
  const known = makeOrganisations(draw, Math.ceil(size / 5), 'o', names);
  const unknown = makeOrganisations(draw, Math.ceil(size / 20), 'x', names);
  const people = Array.from({ length: size }, (_, at) => makePerson(draw, `p${at}`, draw.of(known)));
  const reachable = people.filter(({ emails }) => emails.length > 0);
  const rows = Array.from({ length: size }, (_, at) => {
    if (draw.chance(0.6)) return rowAbout(draw, draw.of(people));
    return draw.chance(0.1)
      ? rowAbout(draw, namesake(draw, `y${at}`, draw.of(reachable)))
      : rowAbout(draw, makePerson(draw, `y${at}`, draw.chance(0.7) ? draw.of(known) : draw.of(unknown)));
  });
  return {
    existing: existingOf(known, people),
    headings: ['Organisatie', 'Naam', 'Functie', 'E-mail', 'Mobiel', 'Telefoon'],
    rows,
  };
}

const nothing = { form: '', place: '', municipality: false, former: '', short: '' };

function makeOrganisations(draw: Draw, count: number, mark: string, taken: Set<string>): TrueOrganisation[] {
  const made: TrueOrganisation[] = [];
  const add = (named: NamedOrganisation) => {
    const id = `${mark}${made.length}`;
    made.push({ ...named, id, domain: `${id}.example.org`, number: `03${numberOf(draw)}` });
  };
  if (taken.size === 0) for (const [core, short] of nationwide) add({ ...nothing, core, short });
  const formers = new Set<string>();
  for (let tries = 0; made.length < count && tries < 50 * count; tries += 1) {
    const town = draw.of(municipalities2026).displayName;
    const pair = () => `${draw.of(firsts)}${draw.of(middles)}${draw.of(ends)}`;
    const kind = draw.below(10);
    const core = kind === 0 ? draw.of(generic) : kind === 1 ? `De ${draw.of(firsts)} ${draw.of(middles)}` : pair();
    const former = draw.chance(0.1) ? `${pair()} ${draw.of(firsts)}` : '';
    const named: NamedOrganisation = {
      ...nothing,
      core,
      form: kind === 0 ? '' : draw.of(forms),
      place: kind === 0 || kind === 9 || draw.chance(0.4) ? town : '',
      municipality: kind === 9,
      former: kind === 0 || kind === 9 || formers.has(former) ? '' : former,
    };
    // Two that only differ in what a spelling may leave out could not be told apart by anybody.
    const bare = fullName({ ...named, form: '' })
      .toLowerCase()
      .replace(/\b(?:de|groep) ?| /gu, '');
    if (taken.has(bare)) continue;
    taken.add(bare);
    formers.add(named.former);
    add(named);
  }
  return made;
}

/** Eight digits that are nobody's: after `06` or `03` no such number is given out. */
function numberOf(draw: Draw): string {
  return `0${String(draw.below(10_000_000)).padStart(7, '0')}`;
}

function makePerson(draw: Draw, id: string, employer: TrueOrganisation): TruePerson {
  const name = {
    givenName: draw.of(given),
    prefix: draw.of(prefixes),
    familyName: `${draw.of(roots)}${draw.of(tails)}${draw.chance(0.5) ? '' : draw.of(tails)}`,
  };
  return { ...name, id, employer, emails: addressesOf(draw, id, name, employer), mobile: `06${numberOf(draw)}` };
}

function addressesOf(draw: Draw, id: string, { givenName, familyName }: NamedPerson, { domain }: TrueOrganisation) {
  const ascii = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^a-z]/giu, '')
      .toLowerCase();
  const local = `${ascii(givenName).charAt(0)}.${ascii(familyName)}.${id}`;
  const own = `${local}@${domain}`;
  return draw.of([[own], [own], [own], [], [own, `${ascii(givenName)}.${id}@elders.example.org`]]);
}

/** Somebody else of the same name: at the same organisation with an address of their own, or elsewhere. */
function namesake(draw: Draw, id: string, other: TruePerson): TruePerson {
  const employer = draw.chance(0.3)
    ? other.employer
    : { ...other.employer, id: `${id}-o`, core: `Elders ${id}`, former: '', short: '' };
  const elsewhere = { ...employer, municipality: false, place: '' };
  return {
    ...other,
    id,
    employer: employer === other.employer ? employer : elsewhere,
    emails: [`${id}@${employer.domain}`],
    mobile: `06${numberOf(draw)}`,
    isNamesake: true,
  };
}

function rowAbout(draw: Draw, person: TruePerson): LabelledRow {
  const { employer, emails, mobile } = person;
  // Without an address nobody could tell a namesake from the other.
  const isLeftOut = draw.chance(0.25) && person.isNamesake !== true;
  const email = emails.length === 0 || isLeftOut ? '' : draw.of(emails);
  const shared = draw.chance(0.1) ? `info@${employer.domain}` : '';
  return {
    cells: [
      spelling(employer, draw),
      nameInCell(person, draw),
      draw.of(roles),
      [email === '' ? '' : addressInCell(email, draw), shared].filter((each) => each !== '').join('; '),
      draw.chance(0.5) ? numberInCell(mobile, draw) : '',
      draw.chance(0.5) ? numberInCell(employer.number, draw) : '',
    ],
    organisation: employer.id,
    person: person.id,
  };
}

function existingOf(
  organisations: readonly TrueOrganisation[],
  people: readonly TruePerson[],
): LabelledLists['existing'] {
  const point = (kind: 'email' | 'phone' | 'mobile', value: string) => ({
    kind,
    value,
    normalised: kind === 'email' ? value : null,
    label: '',
  });
  const positions: ExistingPosition[] = people.map(({ id, employer }) => ({
    id: `f${id}`,
    personId: id,
    organisationId: employer.id,
    role: '',
    areaIds: [],
    themeIds: [],
  }));
  return {
    organisations: organisations.map(
      (each): ExistingOrganisation => ({
        id: each.id,
        name: fullName(each),
        aliases: each.former === '' ? [] : [each.former],
        parentId: null,
        typeIds: [],
        areaIds: [],
        themeIds: [],
        contactPoints: [point('phone', each.number), point('email', `info@${each.domain}`)],
        website: '',
        kvk: '',
        address: null,
        confirmedOn: null,
        source: '',
        notes: '',
      }),
    ),
    persons: people.map(
      ({ id, givenName, prefix, familyName, emails, mobile }): ExistingPerson => ({
        id,
        title: '',
        givenName,
        prefix,
        familyName,
        contactPoints: [...emails.map((email) => point('email', email)), point('mobile', mobile)],
        confirmedOn: null,
        source: '',
        notes: '',
      }),
    ),
    positions,
  };
}

/** The list as a reader leaves it, its columns recognised. Row 1 holds the headings. */
export function labelledTable({ headings, rows }: LabelledLists): {
  readonly table: Table;
  readonly mapping: ColumnMapping;
} {
  const cells = [headings, ...rows.map((row) => row.cells)];
  const rowNumbers = cells.map((_row, index) => index + 1);
  const table: Table = { rows: cells, rowNumbers, delimiter: ';', encoding: 'utf-8', warnings: [] };
  return { table, mapping: mapColumns(table, findHeader(table)) };
}
