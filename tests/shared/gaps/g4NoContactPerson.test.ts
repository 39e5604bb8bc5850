import { describe, expect, test } from 'vitest';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { reasonText } from '../../../shared/gaps/reasonText.ts';
import type { GapContext, ListedGap } from '../../../shared/gaps/types.ts';
import { aContext, houten, nieuwegein, organisation, person, position, regionUtrecht, today } from './gapNetwork.ts';

const lister = organisation('Lister', ['bw'], { areaIds: [nieuwegein] });

function gapsOf(context: Partial<GapContext>): readonly ListedGap[] {
  return evaluateGaps(aContext({ organisations: [lister], ...context })).gaps.filter((gap) => gap.kind === 'g4');
}

function sentences(context: Partial<GapContext>): readonly string[] {
  return gapsOf(context).map((gap) => `${gap.state}: ${reasonText(gap.reason, 'nl')}`);
}

describe('g4: an organisation on the map', () => {
  test('without any contact person is a gap, not known rather than missing', () => {
    expect(gapsOf({})).toEqual([
      {
        kind: 'g4',
        key: 'g4|lister',
        severity: 'low',
        requirement: 'desirable',
        state: 'unknown',
        templateId: null,
        partnerTypeId: null,
        areaId: null,
        municipalityIds: ['GM0356'],
        subjects: [{ id: 'lister', name: 'Lister' }],
        reason: { key: 'g4.nobodyKnown', params: { organisation: 'Lister' } },
        suggestion: { actionId: 'addPerson', organisationId: 'lister' },
        restsOn: expect.stringMatching(/^[0-9a-f]{16}$/),
        status: 'new',
        isReopened: false,
        decision: null,
      },
    ]);
    expect(sentences({})).toEqual(['unknown: Van Lister is geen contactpersoon bekend.']);
  });

  test('with a contact person is none', () => {
    expect(gapsOf({ persons: [person('p1')], positions: [position('p1', 'lister')] })).toEqual([]);
  });

  test('with a contact person in a department is none, but a department does not borrow from above', () => {
    const team = organisation('Lister Team Noord', [], { parentId: 'lister' });
    const organisations = [lister, team];
    const persons = [person('p1')];
    expect(gapsOf({ organisations, persons, positions: [position('p1', team.id)] })).toEqual([]);
    expect(gapsOf({ organisations, persons, positions: [position('p1', 'lister')] }).map((gap) => gap.key)).toEqual([
      'g4|lister-team-noord',
    ]);
  });

  test('does not borrow the contact person of a department that is gone', () => {
    const team = organisation('Lister Team Noord', [], { parentId: 'lister', validUntil: '2020-01-01' });
    const gaps = gapsOf({
      organisations: [lister, team],
      persons: [person('p1')],
      positions: [position('p1', team.id)],
    });
    expect(gaps.map((gap) => gap.key)).toEqual(['g4|lister']);
  });

  test('that is required by a chosen template weighs more', () => {
    const checks = [{ templateId: 'T6', areaId: nieuwegein }];
    const organisations = [lister, organisation('Abrona', ['vgz'], { areaIds: [nieuwegein] })];
    expect(gapsOf({ organisations, checks }).map((gap) => [gap.key, gap.requirement, gap.severity])).toEqual([
      ['g4|lister', 'required', 'medium'],
      ['g4|abrona', 'desirable', 'low'],
    ]);
  });

  test('counts only the municipalities that were asked for', () => {
    const regional = organisation('Altrecht', ['ggz'], { areaIds: [regionUtrecht] });
    const checks = [nieuwegein, houten].map((areaId) => ({ templateId: 'T6', areaId }));
    const organisations = [regional, organisation('Abrona', ['vgz']), organisation('COA', ['coa'], { scale: 'land' })];
    expect(gapsOf({ organisations, checks }).map((gap) => gap.municipalityIds)).toEqual([
      [houten, nieuwegein],
      [houten, nieuwegein],
      [houten, nieuwegein],
    ]);
    expect(gapsOf({ organisations: [regional] })[0]?.municipalityIds).toHaveLength(26);
    expect(gapsOf({ checks })[0]?.municipalityIds).toEqual([nieuwegein]);
  });

  test('outside the chosen areas is left alone; one of which the area is not known is not', () => {
    const checks = [{ templateId: 'T6', areaId: houten }];
    const organisations = [lister, organisation('Viveste', ['corp'])];
    expect(gapsOf({ organisations, checks }).map((gap) => gap.key)).toEqual(['g4|viveste']);
  });
});

describe('g4: on the reference date', () => {
  test('a contact person who left is told with the day, on the position or on the person', () => {
    const left = { validUntil: '2026-05-01' };
    const sentence =
      'unknown: De laatste contactpersoon van Lister is weg sinds 1 mei 2026. Een opvolger is niet bekend.';
    expect(sentences({ persons: [person('p1')], positions: [position('p1', 'lister', left)] })).toEqual([sentence]);
    expect(sentences({ persons: [person('p1', left)], positions: [position('p1', 'lister')] })).toEqual([sentence]);
  });

  test('a contact person is gone on the day the function ends', () => {
    const positions = [position('p1', 'lister', { validUntil: today })];
    expect(sentences({ persons: [person('p1')], positions })).toEqual([
      'unknown: De laatste contactpersoon van Lister is weg sinds 21 november 2026. Een opvolger is niet bekend.',
    ]);
  });

  test('of several who left the last one counts', () => {
    const positions = [
      position('p1', 'lister', { validUntil: '2024-02-01' }),
      position('p2', 'lister', { validUntil: '2025-03-01' }),
    ];
    expect(sentences({ persons: [person('p1'), person('p2')], positions })).toEqual([
      'unknown: De laatste contactpersoon van Lister is weg sinds 1 maart 2025. Een opvolger is niet bekend.',
    ]);
  });

  test('a contact person who has still to start is told', () => {
    const positions = [position('p1', 'lister', { validFrom: '2027-01-01' })];
    expect(sentences({ persons: [person('p1')], positions })).toEqual([
      'unknown: De contactpersoon van Lister begint pas op 1 januari 2027.',
    ]);
  });

  test('a vacancy is a known lack', () => {
    const positions = [position(null, 'lister', { role: 'Teamleider' })];
    expect(sentences({ positions })).toEqual([
      'missing: Bij Lister staat open: Teamleider. Er is geen andere contactpersoon.',
    ]);
    expect(sentences({ positions: [position(null, 'lister')] })).toEqual([
      'missing: Bij Lister staat een functie open en er is geen andere contactpersoon.',
    ]);
  });

  test('a candidate who is not there yet is no contact person', () => {
    const persons = [person('p1', { presence: 'missing' })];
    expect(sentences({ persons, positions: [position('p1', 'lister')] })).toEqual([
      'unknown: Van Lister is geen contactpersoon bekend.',
    ]);
  });

  test('an organisation that is gone or drawn as missing is not asked for a contact person', () => {
    const organisations = [
      organisation('Oud', ['bw'], { validUntil: '2020-01-01' }),
      organisation('Gemist', ['bw'], { presence: 'missing' }),
    ];
    expect(gapsOf({ organisations })).toEqual([]);
  });
});
