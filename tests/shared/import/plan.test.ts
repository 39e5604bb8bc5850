import { describe, expect, test } from 'vitest';
import type { Existing, ExistingOrganisation, ExistingPerson } from '../../../shared/import/types.ts';
import { createReadContext } from '../../../shared/import/readContext.ts';
import { readRows } from '../../../shared/import/readRows.ts';
import { nothingExists } from '../../../shared/import/types.ts';
import { applied, effects, newNetwork, planOf, readList, rowAt } from './planOf.ts';

const organisation: ExistingOrganisation = {
  id: 'org1',
  name: 'Voorbeeldzorg',
  aliases: [],
  parentId: null,
  typeIds: [],
  areaIds: ['GM0772'],
  themeIds: [],
  contactPoints: [],
  website: 'https://oud.example.org',
  kvk: '',
  address: null,
  confirmedOn: '2024-01-01',
  source: 'eerste lijst',
  notes: '',
};
const anna: ExistingPerson = {
  id: 'anna',
  title: '',
  givenName: 'A.',
  prefix: 'van',
  familyName: 'Jansen',
  contactPoints: [{ kind: 'email', value: 'a.jansen@example.org', normalised: 'a.jansen@example.org', label: '' }],
  confirmedOn: null,
  source: 'eerste lijst',
  notes: 'belt terug',
};
const network: Existing = {
  ...newNetwork,
  organisations: [organisation],
  persons: [anna],
  positions: [{ id: 'pos1', personId: 'anna', organisationId: 'org1', role: 'wijkagent', areaIds: [], themeIds: [] }],
  themes: [{ id: 'overlast', label: 'Overlast' }],
};
const headings = 'Organisatie;Naam;Functie;E-mail;Mobiel;Gemeente;Thema;Website;Laatst gesproken;Opmerkingen';

describe('a list about people who are there already', () => {
  const plan = planOf(
    [
      headings,
      'VOORBEELDZORG;mw. Anna van Jansen;teamleider;A.Jansen@example.org;06-12345678;Eindhoven, Helmond;overlast, PGA;nieuw.example.org;3-2-2025;Belt terug\nniet op wo'.replace(
        /;([^;]*\n[^;]*)$/,
        ';"$1"',
      ),
    ],
    network,
  );
  const row = rowAt(plan, 2);

  test('says field by field what changes, from what into what', () => {
    expect([row.outcome, row.doubts]).toEqual(['changed', []]);
    expect(row.changes.map(({ record, key, field, from, to }) => [record, key, field, from, to])).toEqual([
      ['organisation', 'organisation:org1', 'areas', '', 'Helmond'],
      ['organisation', 'organisation:org1', 'themes', '', 'Overlast'],
      ['organisation', 'organisation:org1', 'themes', '', 'PGA'],
      ['organisation', 'organisation:org1', 'website', 'https://oud.example.org', 'https://nieuw.example.org'],
      ['person', 'person:anna', 'title', '', 'mw.'],
      ['person', 'person:anna', 'givenName', 'A.', 'Anna'],
      ['person', 'person:anna', 'mobile', '', '06-12345678'],
      ['person', 'person:anna', 'confirmedOn', '', '2025-02-03'],
      ['person', 'person:anna', 'notes', '', 'Belt terug\nniet op wo'],
      ['position', 'position:pos1', 'role', 'wijkagent', 'teamleider'],
      ['position', 'position:pos1', 'areas', '', 'Eindhoven'],
      ['position', 'position:pos1', 'areas', '', 'Helmond'],
      ['position', 'position:pos1', 'themes', '', 'Overlast'],
      ['position', 'position:pos1', 'themes', '', 'PGA'],
    ]);
  });

  test('carries what was there, so that the backend can see it still is', () => {
    expect(plan.persons[0]).toMatchObject({
      id: 'anna',
      action: 'update',
      before: { givenName: 'A.', notes: 'belt terug', source: 'eerste lijst' },
      after: { givenName: 'Anna', notes: 'belt terug\nBelt terug\nniet op wo', source: 'eerste lijst' },
    });
    expect(plan.positions[0]).toMatchObject({
      id: 'pos1',
      action: 'update',
      before: { role: 'wijkagent' },
      after: { role: 'teamleider' },
      person: { id: 'anna' },
    });
  });

  test('proposes themes that are not there and uses those that are', () => {
    expect(plan.themes).toEqual([{ key: 't1', label: 'PGA', rows: [2] }]);
    expect(plan.organisations[0]?.addThemes).toEqual([{ id: 'overlast' }, { key: 't1' }]);
  });

  test('changes nothing the second time', () => {
    const next = applied(network, plan);
    expect(
      effects(
        planOf(
          [
            headings,
            'VOORBEELDZORG;mw. Anna van Jansen;teamleider;A.Jansen@example.org;06-12345678;Eindhoven, Helmond;overlast, PGA;nieuw.example.org;3-2-2025;',
          ],
          next,
        ),
      ),
    ).toEqual([]);
  });
});

describe('what a list cannot do', () => {
  test('empty cells clear nothing, less changes nothing, older does not overwrite newer', () => {
    const plan = planOf(
      [headings, 'Voorbeeldzorg;A. Jansen;;a.jansen@example.org;;;;;;', 'Voorbeeldzorg;;;;;;;;1-1-2020;'],
      network,
    );
    expect([plan.rows.map((row) => row.outcome), effects(plan)]).toEqual([['same', 'same'], []]);
  });

  test('two rows that disagree change a value once, and the second is told', () => {
    const plan = planOf(
      [headings, 'Voorbeeldzorg;;;;;;;a.example.org;;', 'Voorbeeldzorg;;;;;;;b.example.org;;'],
      network,
    );
    expect(plan.organisations[0]?.after.website).toBe('https://a.example.org');
    expect(rowAt(plan, 3).issues.map((issue) => issue.reason)).toEqual([
      { code: 'CONFLICT_IN_LIST', params: { kept: 'a.example.org', value: 'b.example.org' } },
    ]);
  });

  test('a role without a name makes nobody and no vacancy', () => {
    const plan = planOf([headings, 'Voorbeeldzorg;;jurist;;06-12345678;;;;;'], network);
    expect([plan.positions, plan.persons, rowAt(plan, 2).issues.map((issue) => issue.reason.code)]).toEqual([
      [],
      [],
      ['ROLE_WITHOUT_PERSON'],
    ]);
    expect(plan.organisations[0]?.addContactPoints.map((point) => point.value)).toEqual(['06-12345678']);
  });

  test('a row with neither organisation nor person is refused', () => {
    const plan = planOf([headings, ';;;;06-12345678;;;;;'], network);
    expect(rowAt(plan, 2)).toMatchObject({ outcome: 'refused', refusal: { code: 'NOTHING_TO_IMPORT' } });
  });
});

describe('roles', () => {
  const twoRoles = ['Organisatie;Naam;Functie', 'Voorbeeldzorg;Anna Bos;jurist', 'Voorbeeldzorg;Anna Bos;voorzitter'];

  test('two roles in a list are two positions', () => {
    expect(planOf(twoRoles).positions.map((position) => position.after.role)).toEqual(['jurist', 'voorzitter']);
  });

  test('an abbreviated role is the role', () => {
    const plan = planOf([
      'Organisatie;Naam;Functie',
      'Voorbeeldzorg;Anna Bos;Beleidsadv. OOV',
      'Voorbeeldzorg;Anna Bos;beleidsadviseur OOV',
    ]);
    expect(plan.positions.map((position) => position.after.role)).toEqual(['beleidsadviseur OOV']);
  });

  test('of two known roles one that is new is a third, not a change', () => {
    const next = applied(newNetwork, planOf(twoRoles));
    const plan = planOf(['Organisatie;Naam;Functie', 'Voorbeeldzorg;Anna Bos;bestuurder'], next);
    expect(plan.positions.map((position) => [position.action, position.after.role])).toEqual([
      ['create', 'bestuurder'],
    ]);
  });
});

describe('decisions', () => {
  const lines = ['Organisatie;Naam;E-mail', 'St. Voorbeeldzorg;Anna van Jansen;anna@example.org'];

  test('a merge by hand keeps the name that was there and remembers the other', () => {
    const others = ['Organisatie;Naam;E-mail', 'St. Voorbeeldzorg;Anna de Boer;anna@example.org'];
    const plan = planOf(others, network, {
      decisions: {
        r2: {
          organisation: { action: 'merge', with: { id: 'org1' } },
          persons: [{ action: 'merge', with: { id: 'anna' } }],
        },
      },
    });
    expect(plan.organisations[0]).toMatchObject({
      id: 'org1',
      after: { name: 'Voorbeeldzorg' },
      addAliases: ['St. Voorbeeldzorg'],
    });
    expect(plan.persons[0]).toMatchObject({
      id: 'anna',
      after: { givenName: 'A.', prefix: 'van', familyName: 'Jansen' },
      addAliases: ['Anna de Boer'],
    });
    expect([rowAt(plan, 2).outcome, rowAt(plan, 2).doubts.every((doubt) => doubt.isDecided)]).toEqual([
      'changed',
      true,
    ]);
    expect(effects(planOf(others, applied(network, plan)))).toEqual([]);
  });

  test('a merge by hand with a fuller name takes the fuller name', () => {
    const plan = planOf(lines, network, {
      decisions: {
        r2: {
          organisation: { action: 'merge', with: { id: 'org1' } },
          persons: [{ action: 'merge', with: { id: 'anna' } }],
        },
      },
    });
    expect(plan.persons[0]).toMatchObject({ id: 'anna', after: { givenName: 'Anna' }, addAliases: [] });
    expect(effects(planOf(lines, applied(network, plan)))).toEqual([]);
  });

  test('a choice that no longer exists is no choice', () => {
    const plan = planOf(lines, network, {
      decisions: { r2: { organisation: { action: 'merge', with: { id: 'gone' } } } },
    });
    expect(plan.organisations.map((each) => each.action)).toEqual(['create']);
  });

  test('a row can be left out', () => {
    const plan = planOf(lines, network, { decisions: { r2: { skip: true } } });
    expect([plan.rows, plan.skipped]).toEqual([[], [{ rowNumber: 2, reason: { code: 'ROW_LEFT_OUT' } }]]);
  });

  test('keys stay the same whatever is decided', () => {
    const list = ['Organisatie;Naam', 'St. Voorbeeldzorg;Anna Bos', 'Politie;Bo Smit'];
    const decided = planOf(list, network, {
      decisions: { r2: { organisation: { action: 'merge', with: { id: 'org1' } } } },
    });
    expect([rowAt(planOf(list, network), 3).organisation, rowAt(decided, 3).organisation]).toEqual(['o3', 'o3']);
  });
});

test('a plan is plain JSON', () => {
  const { plan } = readList(
    [headings, 'Voorbeeldzorg;Anna Bos;jurist;anna@example.org;06-12345678;Eindhoven;PGA;example.org;3-2-2025;x'],
    network,
  );
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test('an unsound network, with a circle of parents and positions of nobody, is planned on all the same', () => {
  const circle: Existing = {
    ...nothingExists,
    organisations: [
      { ...organisation, id: 'a', name: 'A', parentId: 'b' },
      { ...organisation, id: 'b', name: 'B', parentId: 'a' },
    ],
    positions: [{ id: 'p', personId: 'nobody', organisationId: 'nowhere', role: '', areaIds: [], themeIds: [] }],
  };
  expect(planOf(['Organisatie;Naam', 'A;Anna Bos'], circle).rows).toHaveLength(1);
});

test('a record holds no more than the model allows', () => {
  const numbers = Array.from({ length: 25 }, (_unused, index) => `06-1234${String(1_000 + index)}`).join(' / ');
  const plan = planOf(['Organisatie;Naam;Mobiel', `Voorbeeldzorg;Anna Bos;${numbers}`]);
  expect(plan.persons[0]?.addContactPoints).toHaveLength(20);
  expect(rowAt(plan, 2).issues.filter((issue) => issue.reason.code === 'TOO_MANY_VALUES')).toHaveLength(5);
});

test('10 MB in a cell become what a note may hold, and it is said', () => {
  const plan = planOf([
    'Organisatie;Naam;Opmerkingen',
    `Voorbeeldzorg;Anna Bos;${'x'.repeat(10_000_000)}`,
    `${'y'.repeat(2_000)};Bo Smit;`,
  ]);
  expect([plan.persons[0]?.after.notes.length, rowAt(plan, 2).issues.map((issue) => issue.reason.code)]).toEqual([
    20_000,
    ['VALUE_TRUNCATED'],
  ]);
  expect(plan.organisations[1]?.after.name).toHaveLength(500);
});

test('a list beyond the limit is read up to there, and the rest is counted', () => {
  const { table, mapping } = readList(['Organisatie;Naam', 'A;Anna Bos', ';', 'B;Bo Smit', 'C;Cas Post', 'D;Daan Wit']);
  const read = readRows(table, createReadContext(mapping, newNetwork, {}), 2);
  expect([read.rows.length, read.skipped]).toEqual([
    2,
    [{ rowNumber: 5, reason: { code: 'ROWS_BEYOND_LIMIT', params: { count: 2, limit: 2 } } }],
  ]);
});
