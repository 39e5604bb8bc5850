// Pitfalls of columns, organisations and people that the example list does not hold.
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/import/readTable.ts';
import { codesAt, newNetwork, planOf, readBytes, readList, rowAt } from './planOf.ts';

describe('pitfalls of other lists', () => {
  test('3: a byte order mark is no part of the first heading', () => {
    const marked = readBytes(
      Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Organisatie;Naam\nVoorbeeldzorg;Anna Bos')),
    );
    expect([marked.header.headings[0]?.text, marked.table.encoding]).toEqual(['Organisatie', 'utf-8']);
    const twice = readBytes(new TextEncoder().encode('ï»¿Organisatie;Naam\nVoorbeeldzorg;Anna Bos'));
    expect(twice.header.headings[0]?.text).toBe('Organisatie');
  });

  test('4: letters that were encoded twice are recognised, and put right when asked', () => {
    const garbled = new TextEncoder().encode('Organisatie;Gemeente\nVoorbeeldzorg;SÃºdwest-FryslÃ¢n');
    expect(readBytes(garbled).table.warnings).toEqual([
      { code: 'DOUBLE_ENCODING', params: { count: 2, from: 'Ãº', to: 'ú' } },
    ]);
    const repaired = readBytes(garbled, newNetwork, { repairDoubleEncoding: true });
    expect([repaired.plan.organisations[0]?.addAreaIds, repaired.table.warnings]).toEqual([['GM1900'], []]);
  });

  test('5: a first line sep=; is obeyed and left out', () => {
    const own = readList(['sep=|', 'Organisatie|Naam', 'Voorbeeldzorg; Noord|Anna Bos']);
    expect([own.table.delimiter, own.header.headings.length, own.plan.organisations[0]?.after.name]).toEqual([
      '|',
      2,
      'Voorbeeldzorg; Noord',
    ]);
    expect(own.plan.rows[0]?.rowNumber).toBe(3);
  });

  test('8: a heading with a line end in it is one heading', () => {
    const own = readList(['Organisatie;Naam;"E-mail', 'adres"', 'Voorbeeldzorg;Anna Bos;anna@example.org']);
    expect([own.header.headings[2]?.text, own.mapping.columns[2]?.field]).toEqual(['E-mail adres', 'email']);
  });

  test('9: two columns of one name are both kept and flagged', () => {
    const own = readList(['Organisatie;Naam;Naam', 'Voorbeeldzorg;Anna Bos;Karim Aydin']);
    expect(own.header.warnings).toEqual([{ code: 'HEADING_TWICE', params: { heading: 'Naam' } }]);
    expect(own.mapping.columns.map((column) => column.field)).toEqual(['organisation', 'fullName', 'ignore']);
    expect(own.mapping.columns[2]?.issues.map((issue) => issue.code)).toEqual(['HEADING_TWICE', 'COLUMN_FIELD_TAKEN']);
  });

  test('10: an empty column in the middle without a heading is passed over and mentioned', () => {
    const own = readList(['Organisatie;;Naam', 'Voorbeeldzorg;;Anna Bos']);
    expect(own.header.warnings).toEqual([{ code: 'COLUMN_EMPTY', params: { column: 2 } }]);
    expect(own.mapping.columns.map((column) => column.field)).toEqual(['organisation', 'ignore', 'fullName']);
    expect(own.plan.persons[0]?.after.familyName).toBe('Bos');
  });

  test('11: an organisation on the first row of a group only is asked about, and filled down when told so', () => {
    const lines = ['Organisatie;Naam', 'Voorbeeldzorg;Anna Bos', ';Karim Aydin', ';Bo Smit'];
    const asked = planOf(lines);
    expect(asked.questions).toEqual([{ kind: 'fillDown', field: 'organisation', rows: [3, 4] }]);
    expect(asked.positions).toHaveLength(1);
    const filled = planOf(lines, newNetwork, { fillDown: ['organisation'] });
    expect([filled.positions.length, filled.organisations.length, filled.questions]).toEqual([3, 1, []]);
  });

  test('12: a heading of a group is no organisation', () => {
    const own = planOf(['Organisatie;Naam', 'ZORG;', 'Voorbeeldzorg;Anna Bos', 'VEILIGHEID;', 'Politie;Bo Smit']);
    expect(own.skipped.map((row) => row.reason)).toEqual([
      { code: 'ROW_GROUP_HEADING', params: { value: 'ZORG' } },
      { code: 'ROW_GROUP_HEADING', params: { value: 'VEILIGHEID' } },
    ]);
    expect(own.organisations.map((each) => each.after.name)).toEqual(['Voorbeeldzorg', 'Politie']);
  });

  test('14: a thousand blank rows are one number', () => {
    const own = planOf(['Organisatie;Naam', ...Array.from({ length: 1_000 }, () => ';'), 'Voorbeeldzorg;Anna Bos']);
    expect([own.counts.blank, own.rows.length, own.skipped.length]).toEqual([1_000, 1, 0]);
  });

  test('17: an unclosed quote is refused with its line', () => {
    const text = 'Organisatie;Naam\nVoorbeeldzorg;Anna Bos\n"Politie;Bo Smit\nGGD;Karim Aydin\n';
    expect(readTable(new TextEncoder().encode(text))).toEqual({
      ok: false,
      error: { code: 'CSV_UNCLOSED_QUOTE', params: { line: 3 } },
    });
  });

  test('19, 20, 21: numbers that Excel spoiled', () => {
    const own = planOf([
      'Organisatie;Naam;Mobiel',
      'A;Anna Bos;612345678',
      'B;Bo Bos;3,16E+10',
      'C;Cas Bos;+31 (0)6 12.34.56.78',
      'D;Daan Bos;0031612345678',
    ]);
    expect(
      own.persons.map((person) => person.addContactPoints.map((point) => [point.value, point.normalised])),
    ).toEqual([
      [['0612345678', '+31612345678']],
      [],
      [['+31 (0)6 12.34.56.78', '+31612345678']],
      [['0031612345678', '+31612345678']],
    ]);
    expect(rowAt(own, 2).issues[0]).toEqual({
      field: 'mobile',
      original: '612345678',
      reason: { code: 'PHONE_LOST_ZERO', params: { value: '612345678', proposal: '0612345678' } },
      proposal: { kind: 'leadingZero', value: '0612345678', isAccepted: true },
    });
    expect(codesAt(own, 3)).toEqual(['PHONE_SCIENTIFIC']);
    const kept = planOf(['Organisatie;Naam;Mobiel', 'A;Anna Bos;612345678'], newNetwork, {
      proposals: { leadingZero: false },
    });
    expect(kept.persons[0]?.addContactPoints.map((point) => [point.value, point.normalised])).toEqual([
      ['612345678', null],
    ]);
  });

  test('25, 26, 27: e-mail addresses with everything around them', () => {
    const own = planOf([
      'Organisatie;Naam;E-mail',
      'A;Anna Bos;"anna@example.org; a.bos@example.org"',
      'B;Bo Bos;"Bo Bos <Bo@Example.org>"',
      'C;Cas Bos;<mailto:cas@example.org> ',
      'D;Daan Bos;daan(at)example.org',
      'E;Els Bos;geen mail',
    ]);
    expect(
      own.persons.map((person) => person.addContactPoints.map((point) => [point.normalised, point.isPrimary])),
    ).toEqual([
      [
        ['anna@example.org', true],
        ['a.bos@example.org', false],
      ],
      [['bo@example.org', true]],
      [['cas@example.org', true]],
      [['daan@example.org', true]],
      [],
    ]);
    expect([codesAt(own, 5), codesAt(own, 6)]).toEqual([['EMAIL_REPAIRED'], ['EMAIL_INVALID']]);
  });

  test('28, 29: the parts of a name, wherever the tussenvoegsel stands', () => {
    const lines = ['Jansen, A. van', 'A. van Jansen', '"van Jansen, Anna"', 'Anna Jansen-de Boer'];
    const own = planOf(['Organisatie;Naam', ...lines.map((line, index) => `Org ${index};${line}`)]);
    expect(
      own.persons.map(({ after }) => [after.givenName, after.prefix, after.familyName].join('|')).toSorted(),
    ).toEqual(['A.|van|Jansen', 'A.|van|Jansen', 'Anna|van|Jansen', 'Anna||Jansen-de Boer']);
    const split = planOf(['Organisatie;Voornaam;Tussenvoegsel;Achternaam', 'A;Anna;van;Jansen', 'A;Anna;;van Jansen']);
    expect([split.persons.length, rowAt(split, 3).outcome]).toEqual([1, 'same']);
  });

  test('30: a first name alone is a person without a family name, and the remark stays', () => {
    const own = planOf(['Organisatie;Naam', 'Voorbeeldzorg;Fatima (wijkteam)']);
    expect(own.persons[0]?.after).toMatchObject({ givenName: 'Fatima', familyName: '', notes: 'wijkteam' });
    expect(codesAt(own, 2)).toEqual(['GIVEN_NAME_ONLY']);
  });

  test('31: titles stand apart from the name', () => {
    const own = planOf(['Organisatie;Naam', 'Voorbeeldzorg;mr. drs. A.B. van den Berg MSc']);
    expect(own.persons[0]?.after).toMatchObject({
      title: 'mr. drs. MSc',
      givenName: 'A.B.',
      prefix: 'van den',
      familyName: 'Berg',
    });
  });

  test('32: two people in one cell are asked about, and split when told so', () => {
    const lines = [
      'Organisatie;Naam;E-mail',
      'Voorbeeldzorg;Anna/Karim;anna@example.org; karim@example.org'.replace(/(anna@.*)$/, '"$1"'),
    ];
    const asked = planOf(lines);
    expect([asked.questions, asked.persons.length]).toEqual([[{ kind: 'splitPersons', rows: [2] }], 1]);
    const split = planOf(lines, newNetwork, { decisions: { r2: { proposals: { splitPersons: true } } } });
    expect(
      split.persons.map((person) => [person.key, person.after.givenName, person.addContactPoints[0]?.value]),
    ).toEqual([
      ['p2', 'Anna', 'anna@example.org'],
      ['p2.2', 'Karim', 'karim@example.org'],
    ]);
    expect(split.positions).toHaveLength(2);
  });

  test('33: a letter that was lost is pointed at', () => {
    expect(codesAt(planOf(['Organisatie;Naam', 'Voorbeeldzorg;Ö. Y?ld?z']), 2)).toEqual(['LOST_CHARACTER']);
  });

  test('35: abbreviations give a type and the name they stand for', () => {
    const own = planOf(['Organisatie;Naam', 'RvdK;Anna Bos', 'ZVH;Bo Bos', 'VT;Cas Bos', '3RO;Daan Bos']);
    expect(own.organisations.map((each) => [each.after.name, each.addTypeIds, each.addAliases])).toEqual([
      ['RvdK', ['rvdk'], ['Raad voor de Kinderbescherming']],
      ['ZVH', ['zvh'], ['Zorg- en Veiligheidshuis']],
      ['VT', ['vt'], ['Veilig Thuis']],
      ['3RO', ['recl'], ['Reclassering (3RO)']],
    ]);
    const inFull = planOf(['Organisatie;Naam', 'RvdK;Anna Bos', 'Raad voor de Kinderbescherming;Bo Bos']);
    expect(rowAt(inFull, 3).doubts[0]?.candidates[0]?.reasons).toEqual([{ code: 'MATCH_ABBREVIATION' }]);
  });

  test('36: a former name becomes another name', () => {
    const own = planOf(['Organisatie;Naam', 'VOORBEELDZORG (v/h De Oude Naam);Anna Bos', 'De oude naam;Bo Bos']);
    expect([own.organisations[0]?.addAliases, rowAt(own, 3).organisation]).toEqual([['De Oude Naam'], 'o2']);
  });

  test('37: a department of a municipality is a unit below it', () => {
    const own = planOf(['Organisatie;Naam', 'Gemeente Eindhoven - OOV;Anna Bos', 'Gem. Eindhoven;Bo Bos']);
    expect(own.organisations.map((each) => [each.key, each.after.name, each.parent, each.addTypeIds])).toEqual([
      ['o2', 'Gemeente Eindhoven', null, []],
      ['o2d', 'OOV', { key: 'o2' }, ['gem_oov']],
    ]);
    expect(own.positions.map((position) => position.organisation)).toEqual([{ key: 'o2d' }, { key: 'o2' }]);
  });

  test('38: the same person at two organisations is one person with two positions, and a question', () => {
    const own = planOf([
      'Organisatie;Naam;E-mail',
      'Kliniek Voorbeeld;Anna Bos;anna@example.org',
      'Eenmanszaak Bos;Anna Bos;anna@example.org',
    ]);
    expect([own.persons.length, own.positions.length, rowAt(own, 3).outcome]).toEqual([1, 2, 'doubtful']);
    expect(rowAt(own, 3).doubts[0]?.candidates[0]).toEqual({
      ref: { key: 'p2' },
      label: 'Anna Bos, Kliniek Voorbeeld',
      reasons: [
        { code: 'MATCH_SAME_EMAIL', params: { value: 'anna@example.org' } },
        { code: 'MATCH_SAME_NAME' },
        { code: 'MATCH_OTHER_ORGANISATION' },
      ],
      score: 0.98,
    });
    const apart = planOf(
      [
        'Organisatie;Naam;E-mail',
        'Kliniek Voorbeeld;Anna Bos;anna@example.org',
        'Eenmanszaak Bos;Anna Bos;anna@example.org',
      ],
      newNetwork,
      { decisions: { r3: { persons: [{ action: 'separate' }] } } },
    );
    expect([apart.persons.length, rowAt(apart, 3).outcome]).toEqual([2, 'new']);
  });

  test('39: the same name with another address is another person', () => {
    const elsewhere = planOf([
      'Organisatie;Naam;E-mail',
      'A;Jan de Vries;jan@a.example.org',
      'B;Jan de Vries;jan@b.example.org',
    ]);
    expect([elsewhere.persons.length, elsewhere.rows.map((row) => row.outcome)]).toEqual([2, ['new', 'new']]);
    const here = planOf([
      'Organisatie;Naam;E-mail',
      'A;Jan de Vries;jan@a.example.org',
      'A;Jan de Vries;j.devries@a.example.org',
    ]);
    expect([here.persons.length, rowAt(here, 3).outcome]).toEqual([2, 'doubtful']);
    expect(rowAt(here, 3).doubts[0]?.candidates[0]?.reasons.map((reason) => reason.code)).toEqual([
      'MATCH_SAME_NAME',
      'MATCH_OTHER_EMAIL',
      'MATCH_SAME_ORGANISATION',
    ]);
  });
});
