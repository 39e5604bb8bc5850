import { describe, expect, test } from 'vitest';
import { readKvk } from '../../../shared/import/normalise/kvk.ts';
import { applied, codesAt, effects, newNetwork, planOf, readList, rowAt } from './planOf.ts';

test.each([
  ['12345678', '12345678', null],
  [' KvK: 12.34 56 78', '12345678', null],
  ['K.v.K. nr. 12345678', '12345678', null],
  ['1234567', '01234567', 'KVK_LOST_ZERO'],
  ['123456789', '', 'KVK_UNREADABLE'],
  ['volgt nog', '', 'KVK_UNREADABLE'],
  ['', '', null],
])('the cell “%s” is read as “%s”', (cell, kvk, code) => {
  const reading = readKvk(cell);
  expect([reading.kvk, reading.issue?.code ?? null]).toEqual([kvk, code]);
});

describe('the column is recognised', () => {
  const fieldsOf = (lines: readonly string[]) => readList(lines).mapping.columns.map(({ field }) => field);

  test.each(['KvK', 'KvK-nummer', 'K.v.K. nr', 'Kamer van Koophandel', 'Handelsregisternummer'])(
    'by “%s”',
    (heading) => {
      expect(fieldsOf([`Organisatie;${heading}`, 'Stichting De Brug;12345678'])).toEqual(['organisation', 'kvk']);
    },
  );

  test('by eight digits under a heading that says nothing, which are no telephone number and no day', () => {
    const list = ['Organisatie;Nr.;Telefoon;Code', 'De Brug;12345678;030-0000001;20240131'];
    expect(fieldsOf(list).slice(0, 3)).toEqual(['organisation', 'kvk', 'phone']);
    expect(fieldsOf(list)[3]).not.toBe('kvk');
  });
});

const first = planOf(['Organisatie;KvK', 'Stichting De Brug;12345678', 'De Linde;1234567']);
const network = applied(newNetwork, first);

test('the number is kept with the organisation, its lost zero put back and said', () => {
  expect(first.organisations.map(({ after }) => [after.name, after.kvk])).toEqual([
    ['Stichting De Brug', '12345678'],
    ['De Linde', '01234567'],
  ]);
  expect(codesAt(first, 3)).toContain('KVK_LOST_ZERO');
});

test('the same number is the same organisation, whatever the list calls it; the name comes beside it', () => {
  const list = ['Organisatie;KvK', 'Opvanghuis Noord;12345678'];
  const plan = planOf(list, network);
  expect(plan.organisations.map(({ action, after, addAliases }) => [action, after.name, addAliases])).toEqual([
    ['update', 'Stichting De Brug', ['Opvanghuis Noord']],
  ]);
  // Never in silence: the row is doubtful, says why, and the user may keep the two apart.
  const [doubt] = rowAt(plan, 2).doubts;
  expect([rowAt(plan, 2).outcome, doubt?.decision.action, doubt?.isDecided]).toEqual(['doubtful', 'merge', false]);
  expect(doubt?.candidates.map(({ label, reasons }) => [label, reasons.map(({ code }) => code)])).toEqual([
    ['Stichting De Brug', ['MATCH_SAME_KVK']],
  ]);
  expect(effects(planOf(list, applied(network, plan)))).toEqual([]);
});

test('kept apart by the user, the other name is an organisation of its own with the same number, now and later', () => {
  const list = ['Organisatie;KvK', 'Opvanghuis Noord;12345678', 'Opvanghuis Noord;12345678'];
  const plan = planOf(list, network, { decisions: { r2: { organisation: { action: 'separate' } } } });
  expect(plan.organisations.map(({ action, after, rows }) => [action, after.name, after.kvk, rows])).toEqual([
    ['create', 'Opvanghuis Noord', '12345678', [2, 3]],
  ]);
  expect(effects(planOf(list, applied(network, plan)))).toEqual([]);
});

test('a number that two have decides nothing: both are shown, and a new one stands beside them', () => {
  const [brug, linde] = network.organisations;
  if (!brug || !linde) throw new Error('two organisations are there');
  const twins = { ...network, organisations: [brug, { ...linde, kvk: brug.kvk }] };
  const [doubt] = rowAt(planOf(['Organisatie;KvK', 'Opvanghuis Noord;12345678'], twins), 2).doubts;
  expect(doubt?.candidates.map(({ label, reasons }) => [label, reasons.map(({ code }) => code)])).toEqual([
    ['Stichting De Brug', ['MATCH_SAME_KVK']],
    ['De Linde', ['MATCH_SAME_KVK']],
  ]);
});

test('the name goes before the number, and of two rows that disagree the first keeps the word', () => {
  const plan = planOf(['Organisatie;KvK', 'De Linde;12345678', 'De Linde;87654321'], network);
  expect(plan.organisations.map(({ after }) => [after.name, after.kvk])).toEqual([['De Linde', '12345678']]);
  expect(rowAt(plan, 2).changes.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['kvk', '01234567', '12345678'],
  ]);
  expect(codesAt(plan, 3)).toEqual(['CONFLICT_IN_LIST']);
});
