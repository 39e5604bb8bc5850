import { describe, expect, test } from 'vitest';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { holesTogether, inOrder } from '../../../shared/gaps/holesTogether.ts';
import type { CoverageCell, CoverageMatrix, GapContext } from '../../../shared/gaps/types.ts';
import { aContext, decision, nieuwegein, organisation, person, position } from './gapNetwork.ts';

const woonoverlast = { templateId: 'T4', areaId: nieuwegein };
const uitstroom = { templateId: 'T6', areaId: nieuwegein };
const persons = [person('p1'), person('p2')];

type Axis = 'byTheme' | 'byLevel';

function cellOf(axis: Axis, type: string, rowId: string, context: Partial<GapContext>): CoverageCell | undefined {
  const row = evaluateGaps(aContext(context))[axis].rows.find(({ id }) => id === rowId);
  return row?.cells.find(({ partnerTypeId }) => partnerTypeId === type);
}

describe('by theme', () => {
  const checks = [woonoverlast, uitstroom];
  const portaal = organisation('Portaal', ['corp'], { areaIds: [nieuwegein], themeIds: ['woonoverlast'] });
  const positions = [position('p1', 'portaal'), position('p2', 'portaal')];
  const corp = (rowId: string, more: Partial<GapContext>) =>
    cellOf('byTheme', 'corp', rowId, { checks, persons, positions, ...more });

  test('there is a row for each chosen chain, and a party fills the one it works on', () => {
    const { byTheme } = evaluateGaps(aContext({ checks, organisations: [portaal], persons, positions }));
    expect(byTheme.rows.map(({ id, name }) => [id, name])).toEqual([
      ['woonoverlast', 'Woonoverlast'],
      ['uitstroom-mo-bw', 'Uitstroom maatschappelijke opvang en beschermd wonen'],
    ]);
    expect(corp('woonoverlast', { organisations: [portaal] })).toMatchObject({
      state: 'filled',
      organisationIds: ['portaal'],
      possibleIds: [],
      gapKeys: [],
    });
    expect(corp('uitstroom-mo-bw', { organisations: [portaal] })).toMatchObject({ state: 'unknown', possibleIds: [] });
  });

  test('who has a function for the theme works on it', () => {
    const here = { ...portaal, themeIds: [] };
    const forUitstroom = [position('p1', 'portaal', { themeIds: ['uitstroom-mo-bw'] })];
    expect(corp('uitstroom-mo-bw', { organisations: [here], positions: forUitstroom })?.state).toBe('thin');
  });

  test('who has no theme is possible where others have one, and is taken to work on it where nobody has', () => {
    const mitros = organisation('Mitros', ['corp'], { areaIds: [nieuwegein] });
    const other = organisation('Altrecht', ['ggz'], { areaIds: [nieuwegein], themeIds: ['woonoverlast'] });
    const held = [position('p1', 'mitros'), position('p2', 'mitros')];
    expect(corp('woonoverlast', { organisations: [mitros, other], positions: held })).toMatchObject({
      state: 'unknown',
      organisationIds: [],
      possibleIds: ['mitros'],
    });
    expect(corp('woonoverlast', { organisations: [mitros], positions: held })?.state).toBe('filled');
  });

  test('where nobody of the type is, the gap of that chain speaks', () => {
    const key = 'g1|T4|corp|GM0356';
    const restsOn = evaluateGaps(aContext({ checks })).gaps.find((gap) => gap.key === key)?.restsOn ?? '';
    const decisions = [decision(key, { restsOn })];
    expect(corp('woonoverlast', { decisions })).toMatchObject({ state: 'missing', gapKeys: [key] });
    expect(corp('uitstroom-mo-bw', { decisions })).toMatchObject({ state: 'unknown' });
  });

  test('a template without a theme asks only for the type, under its own name', () => {
    const row = evaluateGaps(aContext({ checks: [{ templateId: 'T0', areaId: nieuwegein }] })).byTheme.rows[0];
    expect([row?.id, row?.name]).toEqual(['T0', 'Basis Zorg- en Veiligheidshuis']);
  });
});

describe('by level', () => {
  const portaal = organisation('Portaal', ['corp'], { areaIds: [nieuwegein] });
  const corp = (rowId: string, more: Partial<GapContext>) =>
    cellOf('byLevel', 'corp', rowId, { checks: [uitstroom], organisations: [portaal], persons, ...more });

  test('two at a level fill it, one is thin, and a function without a level is possible', () => {
    const positions = [
      position('p1', 'portaal', { level: 'beleid' }),
      position('p2', 'portaal', { level: 'beleid' }),
      position('p3', 'portaal', { level: 'bestuur' }),
      position('p4', 'portaal'),
    ];
    const many = { positions, persons: ['p1', 'p2', 'p3', 'p4'].map((id) => person(id)) };
    expect(corp('beleid', many)).toMatchObject({ state: 'filled', personIds: ['p1', 'p2'], possibleIds: [] });
    expect(corp('bestuur', many)).toMatchObject({ state: 'thin', personIds: ['p3'], organisationIds: ['portaal'] });
    expect(corp('casus', many)).toMatchObject({ state: 'unknown', personIds: [], possibleIds: ['p4'] });
  });

  test('a vacancy says that nobody is there; who left is not there either', () => {
    const positions = [position(null, 'portaal', { level: 'bestuur' }), position('p1', 'portaal', { level: 'beleid' })];
    const left = [person('p1', { validUntil: '2026-01-01' })];
    expect(corp('bestuur', { positions, persons: left })?.state).toBe('missing');
    expect(corp('beleid', { positions, persons: left })?.state).toBe('unknown');
  });

  test('an unconfirmed organisation leaves the level unconfirmed', () => {
    const organisations = [{ ...portaal, confirmedOn: null }];
    const positions = ['p1', 'p2'].map((id) => position(id, 'portaal', { level: 'casus' }));
    expect(corp('casus', { organisations, positions })?.state).toBe('unconfirmed');
  });

  test('the rows go from board to case, also in an empty network', () => {
    const { byLevel } = evaluateGaps(aContext({ checks: [uitstroom] }));
    expect(byLevel.rows.map(({ id }) => id)).toEqual(['bestuur', 'beleid', 'uitvoering', 'casus']);
    expect(byLevel.totals).toEqual({ required: 32, filled: 0 });
  });
});

describe('the holes together', () => {
  const cell = (partnerTypeId: string, state: CoverageCell['state']): CoverageCell => ({
    partnerTypeId,
    state,
    requirement: partnerTypeId === 'ggz' ? 'desirable' : 'required',
    isNotApplicable: false,
    organisationIds: [],
    personIds: [],
    possibleIds: [],
    gapKeys: [],
  });
  const column = (partnerTypeId: string) => ({
    partnerTypeId,
    label: partnerTypeId,
    requirement: partnerTypeId === 'ggz' ? ('desirable' as const) : ('required' as const),
  });
  const row = (id: string, states: Readonly<Record<string, CoverageCell['state']>>) => ({
    id,
    name: id,
    cells: Object.entries(states).map(([type, state]) => cell(type, state)),
  });
  const matrix: CoverageMatrix = {
    columns: ['ggz', 'corp', 'politie'].map(column),
    rows: [
      row('a', { ggz: 'missing', corp: 'filled', politie: 'filled' }),
      row('b', { ggz: 'missing', corp: 'filled', politie: 'thin' }),
      row('c', { ggz: 'missing', corp: 'filled', politie: 'unknown' }),
    ],
    totals: { required: 6, filled: 5 },
  };

  test('rows and columns with most holes come first, required columns before desirable ones', () => {
    expect(holesTogether(matrix, 'municipality')).toEqual({
      rowIds: ['c', 'b', 'a'],
      columnIds: ['politie', 'corp', 'ggz'],
    });
    expect(holesTogether(matrix, 'level').rowIds).toEqual(['a', 'b', 'c']);
  });

  test('the matrix is shown in that order, and what came since stands behind it', () => {
    const shown = inOrder(matrix, { rowIds: ['c', 'a'], columnIds: ['politie', 'ggz'] });
    expect(shown.rows.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(shown.columns.map((each) => each.partnerTypeId)).toEqual(['politie', 'ggz', 'corp']);
  });
});
