// Pitfalls of places, dates, notes and files that the example list does not hold.
import { describe, expect, test } from 'vitest';
import { formatReason } from '../../../shared/import/formatReason.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import { codesAt, newNetwork, planOf, readList, rowAt } from './planOf.ts';

describe('pitfalls of places, dates, notes and files', () => {
  test('40, 41, 42: names of areas, old ones, ambiguous ones and all of them', () => {
    const cells = [
      'Den Bosch',
      'Heeze Leende',
      'Veghel',
      'Leveroy',
      'Bergen',
      '"Geldrop-Mierlo, Heeze Leende"',
      'Eindhoven e.o.',
      'Nuenen, Gerwen en Nederwetten',
      'Capelle a/d IJssel/Eindhoven',
    ];
    const own = planOf([
      'Organisatie;Werkgebied',
      ...cells.map((cell, index) => `Org ${index};${cell.includes(',') && !cell.startsWith('"') ? `"${cell}"` : cell}`),
    ]);
    expect(own.organisations.map((each) => each.addAreaIds)).toEqual([
      ['GM0796'],
      ['GM1658'],
      ['GM1948'],
      [],
      [],
      ['GM1771', 'GM1658'],
      ['GM0772'],
      ['GM0820'],
      ['GM0502', 'GM0772'],
    ]);
    expect(own.questions).toEqual([
      { kind: 'area', text: 'Leveroy', areaIds: [], rows: [5] },
      { kind: 'area', text: 'Bergen', areaIds: ['GM0373', 'GM0893'], rows: [6] },
    ]);
    expect(codesAt(own, 8)).toEqual(['AREA_SURROUNDINGS']);
    const answered = planOf(['Organisatie;Werkgebied', 'A;Bergen', 'B;Leveroy'], newNetwork, {
      areaChoices: { bergen: 'GM0893', leveroy: null },
    });
    expect([answered.organisations.map((each) => each.addAreaIds), answered.questions]).toEqual([[['GM0893'], []], []]);
    const all = planOf(['Organisatie;Gemeente', 'A;Alle gemeenten'], newNetwork, { regionAreaIds: ['VR22'] });
    expect(all.organisations[0]?.addAreaIds).toEqual(['VR22']);
  });

  test('41: Utrecht is a municipality and a province, unless the heading says which', () => {
    const asked = planOf(['Organisatie;Werkgebied', 'A;Utrecht']);
    expect(asked.questions).toEqual([{ kind: 'area', text: 'Utrecht', areaIds: ['PV26', 'GM0344'], rows: [2] }]);
    expect(planOf(['Organisatie;Gemeente(n)', 'A;Utrecht']).organisations[0]?.addAreaIds).toEqual(['GM0344']);
  });

  test('43: postcodes are written alike', () => {
    const own = planOf([
      'Organisatie;Adres;Postcode;Plaats',
      'A;Dorpsstraat 1;1234ab;Ons Dorp',
      'B;Dorpsstraat 2;5341;Oss',
      'C;"Dorpsstraat 3, 1234 AB Ons Dorp";;',
    ]);
    expect(own.organisations.map((each) => each.after.address)).toEqual([
      { street: 'Dorpsstraat 1', postcode: '1234 AB', city: 'Ons Dorp', country: '' },
      { street: 'Dorpsstraat 2', postcode: '5341', city: 'Oss', country: '' },
      { street: 'Dorpsstraat 3', postcode: '1234 AB', city: 'Ons Dorp', country: '' },
    ]);
    expect(codesAt(own, 3)).toEqual(['POSTCODE_DIGITS_ONLY']);
  });

  test('44: dates in Dutch order, doubt where there is doubt', () => {
    const cells = ['3-2-2023', '44960', '00-01-1900', 'mrt 23', '1-13-2022', '31-2-2023'];
    const own = planOf(['Organisatie;Laatst gesproken', ...cells.map((cell, index) => `Org ${index};${cell}`)]);
    expect(own.organisations.map((each) => each.after.confirmedOn)).toEqual([
      '2023-02-03',
      '2023-02-03',
      null,
      null,
      null,
      null,
    ]);
    expect(own.rows.map((row) => row.issues.map((issue) => issue.reason.code))).toEqual([
      [],
      ['DATE_FROM_SERIAL'],
      [],
      ['DATE_MONTH_ONLY'],
      ['DATE_OTHER_ORDER'],
      ['DATE_UNREADABLE'],
    ]);
    expect(own.questions).toEqual([{ kind: 'dateOrder', rows: [6] }]);
    const american = planOf(['Organisatie;Laatst gesproken', 'A;1-13-2022'], newNetwork, { dateOrder: 'monthFirst' });
    expect(american.organisations[0]?.after.confirmedOn).toBe('2022-01-13');
  });

  test('47: a note that says someone left is pointed at', () => {
    expect(codesAt(planOf(['Organisatie;Naam;Opmerkingen', 'A;Anna Bos;uit dienst per 1/5!']), 2)).toEqual([
      'LEFT_SERVICE',
    ]);
  });

  test('48: a note about a client is not imported unless the user says so', () => {
    const lines = ['Organisatie;Naam;Opmerkingen', 'A;Anna Bos;dhr. Pietersen heeft schulden'];
    const own = planOf(lines);
    expect([own.persons[0]?.after.notes, codesAt(own, 2)]).toEqual(['', ['NOTE_LIKE_CLIENT_DATA']]);
    const allowed = planOf(lines, newNetwork, { decisions: { r2: { includeNote: true } } });
    expect(allowed.persons[0]?.after.notes).toBe('dhr. Pietersen heeft schulden');
  });

  test('49: a citizen service number is never imported and appears nowhere in the plan', () => {
    const own = planOf(['Organisatie;Naam;Opmerkingen', 'A;Anna Bos;bsn 111222333 bekend'], newNetwork, {
      decisions: { r2: { includeNote: true } },
    });
    expect([own.persons[0]?.after.notes, codesAt(own, 2)]).toEqual(['', ['NOTE_WITH_BSN']]);
    expect(JSON.stringify(own)).not.toContain('111222333');
  });

  test('53: an error of a formula is empty, and said', () => {
    const own = planOf(['Organisatie;Naam;E-mail', 'A;Anna Bos;#N/B', 'B;Bo Bos;#VERW!']);
    expect([own.counts.contactPoints, codesAt(own, 2), codesAt(own, 3)]).toEqual([0, ['CELL_ERROR'], ['CELL_ERROR']]);
  });

  test('54: a quote put before a formula on the way out comes off on the way in', () => {
    const own = planOf(['Organisatie;Naam;Telefoon', "'=Voorbeeld;Anna Bos;'+31612345678"]);
    expect([own.organisations[0]?.after.name, own.persons[0]?.addContactPoints[0]?.normalised]).toEqual([
      '=Voorbeeld',
      '+31612345678',
    ]);
  });

  test('55: spaces and quotes from a word processor are plain ones', () => {
    const own = planOf(['Organisatie;Naam', '\u2018s\u00a0Huis\u200b;Anna\u00a0Bos']);
    expect([own.organisations[0]?.after.name, own.persons[0]?.after.familyName]).toEqual(["'s Huis", 'Bos']);
  });

  test('56: other files are refused with what to do', () => {
    const codeOf = (start: string | number[]) => {
      const read = readTable(typeof start === 'string' ? new TextEncoder().encode(start) : Uint8Array.from(start));
      return read.ok ? 'read' : read.error.code;
    };
    expect(codeOf('PK\u0003\u0004rest')).toBe('FILE_BROKEN');
    expect(codeOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])).toBe('FILE_IS_OLD_WORKBOOK');
    expect(codeOf('BEGIN:VCARD\nVERSION:3.0')).toBe('FILE_IS_VCARD');
    expect(codeOf('%PDF-1.7')).toBe('FILE_IS_PDF');
    expect(codeOf('SQLite format 3\u0000')).toBe('FILE_IS_NETWORK');
    expect(codeOf([0x89, 0x50, 0x4e, 0x47])).toBe('FILE_NOT_TEXT');
    expect(codeOf([1, 0, 0, 0, 7, 0, 0, 9, 0, 0, 1, 2, 0, 0, 0, 0])).toBe('FILE_NOT_TEXT');
    expect(codeOf('  \r\n ')).toBe('FILE_EMPTY');
    expect(codeOf('')).toBe('FILE_EMPTY');
  });

  test('56: the columns of an Outlook export are recognised', () => {
    const own = readList([
      'First Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address',
      'Anna,Bos,Voorbeeldzorg,jurist,040-2123456,06-12345678,anna@example.org',
    ]);
    expect(own.mapping.columns.map((column) => column.field)).toEqual([
      'givenName',
      'familyName',
      'organisation',
      'role',
      'phone',
      'mobile',
      'email',
    ]);
  });

  test('59: the quote mark that keeps the zero of a number in Excel is no part of it', () => {
    const own = planOf([
      'Organisatie;Tel;KvK;Postcode;Opmerkingen',
      "A;'06-00000001;'01234567;'1234 AB;'24 was een goed jaar",
      "'s Heeren Loo;'(030) 0000001;;;",
    ]);
    expect(
      own.organisations.map(({ after, addContactPoints }) => [
        after.name,
        addContactPoints.map((point) => point.value),
        after.kvk,
        after.address?.postcode,
        after.notes,
      ]),
    ).toEqual([
      ['A', ['06-00000001'], '01234567', '1234 AB', "'24 was een goed jaar"],
      ["'s Heeren Loo", ['(030) 0000001'], '', undefined, ''],
    ]);
  });

  test('60: a word that is no known type of partner is kept with the organisation, whoever else is in the row', () => {
    const lines = ['Organisatie;Soort;Naam', 'De Brug;opvang, GGZ;Anna Bos', 'De Brug;Opvang;Mo Proef', 'De Kade;GGZ;'];
    const own = planOf(lines);
    expect(own.organisations.map(({ after, addTypeIds }) => [after.name, addTypeIds, after.notes])).toEqual([
      ['De Brug', ['ggz'], 'Type: opvang'],
      ['De Kade', ['ggz'], ''],
    ]);
    expect(own.persons.map((person) => person.after.notes)).toEqual(['', '']);
    expect(rowAt(own, 2).issues.map(({ reason }) => formatReason(reason, 'nl'))).toEqual([
      '‘opvang’ is geen bekend type partner. Het woord staat in de notities van de organisatie.',
    ]);
    const bsn = planOf(['Organisatie;Soort', 'De Brug;111222333']);
    expect([bsn.organisations[0]?.after.notes, codesAt(bsn, 2)]).toEqual(['', ['TYPE_UNKNOWN', 'NOTE_WITH_BSN']]);
  });

  test('61: a date that is proposed is written as a Dutch reader writes it', () => {
    const own = planOf(['Organisatie;Laatst gesproken', 'A;feb 2026', 'B;44960', 'C;2026-02-30']);
    const said = (language: 'nl' | 'en') =>
      own.rows.flatMap((row) => row.issues.map(({ reason }) => formatReason(reason, language)));
    expect(said('nl')).toEqual([
      '‘feb 2026’ noemt geen dag. Voorstel: 1-2-2026.',
      '44960 is een datum van Excel: 3-2-2023.',
      '‘2026-02-30’ is geen datum.',
    ]);
    expect(said('en')[0]).toBe('“feb 2026” names no day. Proposal: 2026-02-01.');
  });

  test('62: contactp. is short for the name of a contact', () => {
    const own = readList(['Org.;contactp.', 'A;Anna Bos']);
    expect(own.mapping.columns.map((column) => [column.field, column.issues])).toEqual([
      ['organisation', []],
      ['fullName', []],
    ]);
  });

  test('63: a role of which nobody knows who has it is a vacancy, no person of that name', () => {
    const cells = [
      'Wijkagent (onbekend)',
      'Casusregisseur (n.n.b.)',
      'jurist (?)',
      'Anna Bos (onbekend)',
      'Wijkagent (zuid)',
    ];
    const own = planOf(['Organisatie;Naam', ...cells.map((cell, index) => `Org ${index};${cell}`)]);
    expect(own.positions.filter(({ person }) => person === null).map(({ after }) => after.role)).toEqual([
      'Wijkagent',
      'Casusregisseur',
      'jurist',
    ]);
    expect(codesAt(own, 2)).toEqual(['VACANCY_FOUND']);
    expect(own.persons.map(({ after }) => after.familyName)).toEqual(['Bos', '']);
  });
});
