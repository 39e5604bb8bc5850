// Fewer than a template asks: of a kind of partner, and of people with a role.
import { expect, test } from 'vitest';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import type { GapContext } from '../../../shared/gaps/types.ts';
import { aContext, expecting, gapsOfKind, nieuwegein, organisation, person, position } from './gapNetwork.ts';

const inTown = { areaIds: [nieuwegein] };
const corps = (count: number) =>
  ['Portaal', 'Jutphaas Wonen', 'Mitros'].slice(0, count).map((name) => organisation(name, ['corp'], inTown));
const threeCorps = (more: Partial<GapContext>) =>
  expecting([{ kind: 'partner', partnerTypeId: 'corp', minCount: 3 }], more);

test('two of three partners is a gap, and a thin cell; three is none', () => {
  const two = threeCorps({ organisations: corps(2) });
  expect(gapsOfKind('g8', two)).toEqual([
    [
      'g8|few|E|corp|GM0356',
      'unknown',
      'Het sjabloon verwacht minstens 3 keer ‘Woningcorporatie’ in Nieuwegein. Op de kaart staan er 2 van 3: Jutphaas Wonen en Portaal.',
    ],
  ]);
  const people = ['a', 'b'].map((id) => person(id));
  const manned = { persons: people, positions: people.map(({ id }) => position(id, 'portaal')) };
  const stateOf = (more: Partial<GapContext>) =>
    evaluateGaps(aContext(more)).matrix.rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  expect(stateOf({ ...two, ...manned })).toEqual(['thin']);
  expect(stateOf(threeCorps({ organisations: corps(3), ...manned }))).toEqual(['filled']);
  expect(gapsOfKind('g8', threeCorps({ organisations: corps(3) }))).toEqual([]);
});

test('nobody at all is another gap', () => {
  expect(gapsOfKind('g8', threeCorps({ organisations: [] }))).toEqual([]);
  expect(gapsOfKind('g1', threeCorps({ organisations: [] }))).toHaveLength(1);
});

test('one of two quartermakers is said once, by how many there are', () => {
  const zvh = organisation('Zorg- en Veiligheidshuis', ['zvh'], inTown);
  const asked = (...ids: readonly string[]) =>
    expecting([{ kind: 'role', roleId: 'kwartiermaker', minCount: 2 }], {
      organisations: [zvh],
      persons: ids.map((id) => person(id)),
      positions: ids.map((id) => position(id, zvh.id, { roleId: 'kwartiermaker' })),
    });
  expect(gapsOfKind('g8', asked('a'))).toEqual([
    [
      'g8|few|E|role|kwartiermaker|GM0356',
      'unknown',
      'Het sjabloon verwacht minstens 2 keer ‘Kwartiermaker’ in Nieuwegein. Op de kaart staat er 1 van 2: Persoon a.',
    ],
  ]);
  expect(gapsOfKind('g8', asked('a', 'b'))).toEqual([]);
});

test('the template of justice and care in the neighbourhood asks for two quartermakers', () => {
  const t13 = aContext().templates.find(({ id }) => id === 'T13');
  expect(t13?.expectations.find(({ roleId }) => roleId === 'kwartiermaker')?.minCount).toBe(2);
});
