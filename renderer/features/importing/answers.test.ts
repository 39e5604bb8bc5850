import { expect, test } from 'vitest';
import { findHeader } from '../../../shared/import/findHeader.ts';
import { mapColumns } from '../../../shared/import/mapColumns.ts';
import { planImport } from '../../../shared/import/plan.ts';
import type { PlanOptions } from '../../../shared/import/planTypes.ts';
import { readCsv } from '../../../shared/import/readCsv.ts';
import { nothingExists } from '../../../shared/import/types.ts';
import { openDoubts, withAllDoubts, withArea, withDoubt, withProposal, withRow, withYesNo } from './answers.ts';
import { sumOf, totalsOf } from './planWords.ts';

const text = [
  'Organisatie;Telefoon',
  'Stichting Lister;000-0000001',
  'Lister;000-0000002',
  'St. Lister;000-0000003',
].join('\n');

function planWith(options: PlanOptions) {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error.code);
  return planImport(read.table, mapColumns(read.table, findHeader(read.table)), nothingExists, options);
}

test('all open doubts decided alike leave none open, and "zelfde" adds one instead of three', () => {
  const first = planWith({});
  expect(openDoubts(first.rows)).toBeGreaterThan(0);
  const apart = planWith(withAllDoubts({}, first, 'separate'));
  expect([openDoubts(apart.rows), sumOf(totalsOf(apart).added)]).toEqual([0, 3]);
  const same = planWith(withAllDoubts({}, first, 'merge'));
  expect([openDoubts(same.rows), sumOf(totalsOf(same).added)]).toEqual([0, 1]);
});

test('deciding all alike leaves what was decided before', () => {
  const first = planWith({});
  const [row] = first.rows.filter(({ doubts }) => doubts.length > 0);
  const [doubt] = row?.doubts ?? [];
  if (!row || !doubt) throw new Error('no doubt');
  const options = withDoubt({}, row.key, doubt, { action: 'separate' });
  const all = withAllDoubts(options, planWith(options), 'merge');
  expect(all.decisions?.[row.key]).toEqual({ organisation: { action: 'separate' } });
});

test('decisions on one row add up; those on persons keep their place', () => {
  const person = { about: 'person', position: 1, label: '', candidates: [], isDecided: false } as const;
  const apart = { action: 'separate' } as const;
  let options = withRow({}, 'r2', { includeNote: true });
  options = withProposal(options, 'r2', 'leadingZero', false);
  options = withProposal(options, 'r2', 'countryCode', true);
  options = withDoubt(options, 'r2', { ...person, decision: apart }, apart);
  expect(options).toEqual({
    decisions: {
      r2: { includeNote: true, proposals: { leadingZero: false, countryCode: true }, persons: [null, apart] },
    },
  });
});

test('answers on the whole list', () => {
  expect(withYesNo({}, { kind: 'fillDown', field: 'organisation', rows: [] }, true)).toEqual({
    fillDown: ['organisation'],
  });
  expect(withYesNo({}, { kind: 'splitPersons', rows: [] }, false)).toEqual({ proposals: { splitPersons: false } });
  expect(withYesNo({}, { kind: 'dateOrder', rows: [] }, true)).toEqual({ dateOrder: 'monthFirst' });
  expect(withArea({}, 'Den Bosch', null)).toEqual({ areaChoices: { 'den bosch': null } });
});
