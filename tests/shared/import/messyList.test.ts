// The list everybody has, and what the import makes of it. The number of a test is that of the pitfall it is about; the
// same number in messyNames and messyValues is the same pitfall in another list.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatReason } from '../../../shared/import/formatReason.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import type { PlannedOrganisation } from '../../../shared/import/planTypes.ts';
import { applied, codesAt, effects, newNetwork, planOf, readBytes, rowAt } from './planOf.ts';

const bytes = readFileSync(
  new URL('../../fixtures/import/voorbeeld_rommelige_contactlijst_cp1252.csv', import.meta.url),
);
const reading = readBytes(bytes, newNetwork, { source: 'lijst.csv' });
const { plan } = reading;

function organisationOf(rowNumber: number): PlannedOrganisation | undefined {
  return plan.organisations.find((each) => each.key === rowAt(plan, rowNumber).organisation);
}

function personsOf(rowNumber: number) {
  const { persons } = rowAt(plan, rowNumber);
  return plan.persons.filter((each) => persons.includes(each.key));
}

describe('the messy contact list', () => {
  test('1: the semicolon is detected and can be changed', () => {
    expect(reading.table.delimiter).toBe(';');
    const withComma = readTable(bytes, { delimiter: ',' });
    expect(withComma.ok && withComma.table.delimiter).toBe(',');
  });

  test('2: Windows-1252 is recognised, with its letters, its euro and its curly apostrophe', () => {
    expect(reading.table.encoding).toBe('windows-1252');
    expect(personsOf(10)[0]?.after.familyName).toBe('Café-Noël');
    expect(personsOf(9)[0]?.after.givenName).toBe('Ö.');
    expect(personsOf(9)[0]?.after.notes).toBe('€ 500,- bijdrage');
    const apostrophe = readBytes(
      Uint8Array.of(
        ...new TextEncoder().encode('Organisatie;Naam\n'),
        0x92,
        ...new TextEncoder().encode('s Huis;Anna Bos'),
      ),
    );
    expect(apostrophe.plan.organisations[0]?.after.name).toBe("'s Huis");
  });

  test('6: the title above the headings is no heading and no row', () => {
    expect(reading.header.titleRows).toEqual([0]);
    expect(plan.skipped[0]).toEqual({ rowNumber: 1, reason: { code: 'ROW_ABOVE_HEADINGS' } });
  });

  test('7: two rows of headings become one, the group in front', () => {
    expect(reading.header.headerRows).toEqual([1, 2]);
    expect(reading.header.headings.map((heading) => heading.text)).toEqual([
      'Organisatie',
      'Afd.',
      'Contactpersoon/Naam',
      'Contactpersoon/Tussenv.',
      'Contactpersoon/Functie',
      'Contactpersoon/Aanspr.',
      'Bereikbaar/Tel.',
      'Bereikbaar/Mobiel',
      'Bereikbaar/E-mailadres',
      'Gemeente(n)',
      'Thema',
      'Laatst gesproken',
      'Opmerkingen',
    ]);
  });

  test('every column of it is recognised by its usual heading', () => {
    expect(reading.mapping.columns.map((column) => column.field)).toEqual([
      'organisation',
      'department',
      'fullName',
      'prefix',
      'role',
      'title',
      'phone',
      'mobile',
      'email',
      'areas',
      'themes',
      'lastContact',
      'notes',
    ]);
    expect(reading.mapping.columns.every((column) => column.confidence >= 0.7)).toBe(true);
  });

  test('8: a heading with a space behind it is the heading', () => {
    expect(reading.header.headings[0]?.text).toBe('Organisatie');
  });

  test('13: the total at the bottom is not imported', () => {
    expect(plan.skipped).toContainEqual({
      rowNumber: 12,
      reason: { code: 'ROW_TOTAL', params: { value: 'Totaal: 6' } },
    });
    expect(plan.rows.map((row) => row.rowNumber)).not.toContain(12);
  });

  test('14: blank rows are counted and nothing more', () => {
    expect(plan.counts.blank).toBe(1);
    expect(plan.rows.map((row) => row.rowNumber)).toEqual([4, 5, 6, 7, 9, 10]);
  });

  test('15: a row with a delimiter too many is refused with number and reason, and shifts nothing', () => {
    const row = rowAt(plan, 7);
    expect([row.outcome, row.refusal]).toEqual([
      'refused',
      { code: 'TOO_MANY_FIELDS', params: { found: 14, expected: 13 } },
    ]);
    expect(row.cells[0]).toBe('Politie, basisteam X');
    expect(formatReason(row.refusal ?? { code: 'FILE_EMPTY' }, 'nl')).toBe(
      'Deze rij heeft 14 velden in plaats van 13. Waarschijnlijk staat er een scheidingsteken in een cel; zet die tekst tussen aanhalingstekens.',
    );
    expect(plan.organisations.some((each) => each.after.name.includes('Politie'))).toBe(false);
  });

  test('16: a line end inside quotes belongs to the cell, and later rows keep their number in the file', () => {
    expect(rowAt(plan, 7).cells.at(-1)).toBe('belt terug\naltijd via teamchef');
    expect(organisationOf(9)?.after.name).toBe("Gemeente 's Hertogenbosch");
  });

  test('18: two numbers in one cell are two, and the remark stays with its own', () => {
    const own = planOf(['Organisatie;Naam;Tel.', 'Voorbeeldzorg;Anna Bos;000-0000001 / 06-00000001 (niet op wo)']);
    expect(own.persons[0]?.addContactPoints).toEqual([
      { kind: 'phone', value: '000-0000001', normalised: null, label: '', isPrimary: true, isPrivate: false },
      {
        kind: 'mobile',
        value: '06-00000001',
        normalised: null,
        label: 'niet op wo',
        isPrimary: true,
        isPrivate: false,
      },
    ]);
    const anna = personsOf(4)[0];
    expect(anna?.addContactPoints.map((point) => [point.value, point.label])).toContainEqual([
      '0600000001',
      'niet op wo',
    ]);
  });

  test('22: words for nothing are nothing', () => {
    expect(personsOf(9)[0]?.addContactPoints.map((point) => point.kind)).toEqual(['phone', 'email']);
    const words = ['n.v.t.', '-', '?', 'onbekend', 'nvt', '...'];
    const own = planOf([
      'Organisatie;Naam;E-mail',
      ...words.map((word, index) => `Voorbeeld ${index};Anna Bos;${word}`),
    ]);
    expect(own.counts.contactPoints).toBe(0);
    expect(own.rows.flatMap((row) => row.issues.filter((issue) => issue.field === 'email'))).toEqual([]);
  });

  test('22: a word for the same as above takes the value above', () => {
    const own = planOf([
      'Organisatie;Naam;Gemeente',
      'Voorbeeldzorg;Anna Bos;Eindhoven',
      'idem;Karim Bos;zie hierboven',
      '"""";Bo Bos;""""',
    ]);
    expect(own.rows.map((row) => row.organisation)).toEqual(['o2', 'o2', 'o2']);
    expect(own.positions.map((position) => position.addAreaIds)).toEqual([['GM0772'], ['GM0772'], ['GM0772']]);
    expect(codesAt(own, 3)).toEqual(['DITTO_REPEATED', 'DITTO_REPEATED']);
  });

  test('23: a vacancy is a position without a person', () => {
    const row = rowAt(plan, 6);
    expect([row.persons, codesAt(plan, 6)[0]]).toEqual([[], 'VACANCY_FOUND']);
    expect(plan.positions.filter((position) => position.person === null)).toEqual([
      {
        key: 'v6',
        id: null,
        action: 'create',
        person: null,
        organisation: { key: 'o6' },
        before: null,
        after: { role: '' },
        addAreaIds: ['AM28'],
        addThemes: [],
        rows: [6],
      },
    ]);
    expect(plan.counts.vacancies).toBe(1);
  });

  test('24: a functional mailbox goes to the organisation', () => {
    expect(organisationOf(6)?.addContactPoints.map((point) => point.value)).toEqual(['info@voorbeeldzorg.example.org']);
    const own = planOf(['Organisatie;Naam;E-mail', 'Voorbeeldzorg;Anna Bos;info@voorbeeldzorg.example.org']);
    expect([own.organisations[0]?.addContactPoints.length, own.persons[0]?.addContactPoints]).toEqual([1, []]);
    expect(codesAt(own, 2)).toEqual(['EMAIL_OF_ORGANISATION']);
  });

  test('34: spellings of one name are proposed as one, with the reason, and never merged in silence', () => {
    const names = plan.organisations.filter((each) => each.parent === null).map((each) => each.after.name);
    expect(names.slice(0, 3)).toEqual(['St. Voorbeeldzorg', 'Stichting VoorbeeldZorg', 'VOORBEELDZORG']);
    expect(rowAt(plan, 5).outcome).toBe('doubtful');
    expect(rowAt(plan, 5).doubts.find((doubt) => doubt.about === 'organisation')).toEqual({
      about: 'organisation',
      position: 0,
      label: 'Stichting VoorbeeldZorg',
      candidates: [
        { ref: { key: 'o4' }, label: 'St. Voorbeeldzorg', reasons: [{ code: 'MATCH_LEGAL_FORM' }], score: 0.95 },
      ],
      decision: { action: 'separate' },
      isDecided: false,
    });
    const spaced = planOf(['Organisatie;Naam', 'St. Voorbeeldzorg;Anna Bos', 'Voorbeeld Zorg;Bo Bos']);
    expect(rowAt(spaced, 3).doubts[0]?.candidates[0]?.label).toBe('St. Voorbeeldzorg');
  });

  test('34: once decided they are one, and the other names are remembered', () => {
    const merge = (key: string) => ({ organisation: { action: 'merge', with: { key } } }) as const;
    const decided = readBytes(bytes, newNetwork, { decisions: { r5: merge('o4'), r6: merge('o4') } }).plan;
    const zorg = decided.organisations.find((each) => each.key === 'o4');
    expect(zorg?.addAliases).toEqual(['Stichting VoorbeeldZorg', 'VOORBEELDZORG', 'De Oude Naam']);
    expect([rowAt(decided, 5).outcome, rowAt(decided, 6).outcome]).toEqual(['new', 'new']);
    const network = applied(newNetwork, decided);
    const again = readBytes(bytes, network).plan;
    expect([effects(again), again.counts.rows]).toEqual([
      [],
      { total: 6, new: 0, changed: 0, same: 5, doubtful: 0, refused: 1 },
    ]);
  });

  test('the counts say what would happen', () => {
    expect(plan.counts).toEqual({
      rows: { total: 6, new: 2, changed: 0, same: 0, doubtful: 3, refused: 1 },
      skipped: 3,
      blank: 1,
      organisations: { created: 7, updated: 0, unchanged: 0 },
      persons: { created: 3, updated: 0, unchanged: 0 },
      positions: { created: 5, updated: 0, unchanged: 0 },
      relations: { created: 0, updated: 0, unchanged: 0 },
      vacancies: 1,
      contactPoints: 8,
      themes: 4,
    });
  });

  test('57: the same list again changes nothing', () => {
    const again = readBytes(bytes, applied(newNetwork, plan), { source: 'lijst.csv' }).plan;
    expect([effects(again), again.counts.rows]).toEqual([
      [],
      { total: 6, new: 0, changed: 0, same: 5, doubtful: 0, refused: 1 },
    ]);
  });
});
