import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Existing, ExistingPerson } from '../../../shared/import/types.ts';
import { applied, effects, newNetwork as wholeNetwork, planOf } from './planOf.ts';

/** A few areas only: the property is about people and organisations, and runs thousands of times. */
const areaIds = ['GM0772', 'GM0796', 'GM0373', 'GM0893', 'GM1771', 'GM1658'];
const newNetwork: Existing = { ...wholeNetwork, areas: wholeNetwork.areas.filter((area) => areaIds.includes(area.id)) };

const headings =
  'Organisatie;Afdeling;Naam;Functie;Telefoon;E-mail;Gemeente;Thema;Laatst gesproken;Opmerkingen;Adres;Plaats;Website';

/** Few values, so that rows collide: the same people twice, namesakes, shared mailboxes, half names. */
const organisation = fc.constantFrom(
  'Stichting Voorbeeldzorg',
  'St. Voorbeeldzorg',
  'VOORBEELDZORG (v/h De Oude Naam)',
  'De Oude Naam',
  'Gem. X',
  'Gemeente X - OOV',
  'RvdK',
  'Raad voor de Kinderbescherming',
  'OOV',
  '',
);
const department = fc.constantFrom('', '', 'OOV', 'wijkteam Noord', 'Wijkteam noord');
const name = fc.constantFrom(
  'Anna van Jansen',
  'A. Jansen',
  'Jansen, A. van',
  'mw. drs. Anna Jansen',
  'Anna Maria Jansen',
  'Ahmed Jansen',
  'dhr. Jansen',
  'Jansen',
  'Fatima (wijkteam)',
  'de Vries; J. (Jan)',
  'J. de Vries',
  'vacature',
  'n.n.b.',
  '',
);
const role = fc.constantFrom(
  '',
  'wijkagent',
  'Wijkagent',
  'Beleidsadv. OOV',
  'Beleidsadviseur OOV',
  'vacature',
  'vacature jurist',
  'voorzitter',
);
const phone = fc.constantFrom(
  '',
  '06-00000001',
  '600000001',
  '06-00000001 (niet op wo)',
  '000-0000001 / 06-00000002',
  '06-12345678',
  '+31612345678 privé',
  '3,16E+10',
);
const email = fc.constantFrom(
  '',
  'a.jansen@example.org',
  'A.Jansen@example.org ',
  'ahmed@example.org; a.jansen@example.org',
  'j.devries@example.org',
  'info@example.org',
  'team(at)example.org',
);
const area = fc.constantFrom('', 'Eindhoven e.o.', 'Den Bosch', 'Bergen', 'Geldrop-Mierlo, Heeze Leende');
const theme = fc.constantFrom('', 'HG/KM', 'Overlast, HG/KM', 'overlast');
const date = fc.constantFrom('', '3-2-2023', '44960', '1-13-2022', '5-6-2024');
const note = fc.constantFrom(
  '',
  'belt terug',
  'belt terug altijd',
  '??',
  'dhr. Pietersen heeft hulp nodig',
  'idem',
  '!!!',
);
const street = fc.constantFrom('', 'Dorpsstraat 1', 'Dorpsstraat 2');
const city = fc.constantFrom('', 'Ons Dorp', 'Elders');
const website = fc.constantFrom('', 'www.example.org', 'https://www.example.org/', 'example.com');

const row = fc.tuple(
  organisation,
  department,
  name,
  role,
  phone,
  email,
  area,
  theme,
  date,
  note,
  street,
  city,
  website,
);
const list = fc.array(row, { minLength: 1, maxLength: 9 });

function toLines(rows: readonly (readonly string[])[]): string[] {
  return [
    headings,
    ...rows.map((cells) =>
      cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'),
    ),
  ];
}

describe('reading a list again', () => {
  test('changes nothing, whatever the list', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const lines = toLines(rows);
        const network = applied(newNetwork, planOf(lines, newNetwork));
        expect(effects(planOf(lines, network))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  });

  test('gives the same plan when nothing was done with the first', () => {
    fc.assert(
      fc.property(list, (rows) => {
        expect(JSON.stringify(planOf(toLines(rows), newNetwork))).toBe(
          JSON.stringify(planOf(toLines(rows), newNetwork)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('changes nothing either when it is read on top of another list', () => {
    fc.assert(
      fc.property(list, list, (first, second) => {
        const network = applied(newNetwork, planOf(toLines(first), newNetwork));
        const both = applied(network, planOf(toLines(second), network));
        expect(effects(planOf(toLines(second), both))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });
});

test('nobody gets to know the address of a row of somebody else without being asked', () => {
  fc.assert(
    fc.property(list, list, (first, second) => {
      const network = applied(newNetwork, planOf(toLines(first), newNetwork));
      const plan = planOf(toLines(second), network);
      const after = new Map(applied(network, plan).persons.map((person) => [person.id, addressesOf(person)]));
      const strangers = network.persons.flatMap((person) => {
        const rows = plan.persons.find((each) => each.id === person.id)?.rows ?? [];
        // Whoever had an address meets a row with addresses only when they have one of those in the end.
        return rows.filter((rowNumber) => {
          const typed = parseEmails(second[rowNumber - 2]?.[5] ?? '');
          const known = after.get(person.id) ?? [];
          return addressesOf(person).length > 0 && typed.length > 0 && !typed.some((each) => known.includes(each));
        });
      });
      expect(strangers).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

function addressesOf(person: ExistingPerson): string[] {
  return person.contactPoints.flatMap((point) => (point.kind === 'email' ? [point.normalised ?? ''] : []));
}

function parseEmails(cell: string): string[] {
  return cell
    .split(';')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each.includes('@') && !each.startsWith('info@'));
}
