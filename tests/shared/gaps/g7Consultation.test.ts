import { expect, test } from 'vitest';
import { consultation, expecting, gapsOfKind, houten } from './gapNetwork.ts';
import type { GapConsultation } from '../../../shared/gaps/types.ts';

const asked = [{ kind: 'consultation', consultationTypeId: 'vangnetoverleg', frequency: 'monthly' }] as const;
const expects = 'Het sjabloon verwacht het overleg ‘Vangnetoverleg’ in Nieuwegein.';
const key = 'g7|E|vangnetoverleg|GM0356';
const gaps = (...consultations: readonly GapConsultation[]) => gapsOfKind('g7', expecting(asked, { consultations }));
const vangnet = (more: Partial<GapConsultation>) => consultation('Vangnet', 'vangnetoverleg', more);

test('as often as asked, or more often, is no gap', () => {
  expect(gaps(vangnet({ frequency: 'monthly' }))).toEqual([]);
  expect(gaps(vangnet({ frequency: 'weekly' }))).toEqual([]);
});

test('too seldom is a known lack, and how often may not be known', () => {
  expect(gaps(vangnet({ frequency: 'quarterly' }))).toEqual([
    [key, 'missing', `${expects} Gevraagd is elke maand; Vangnet komt elk kwartaal bijeen.`],
  ]);
  expect(gaps(vangnet({}))).toEqual([
    [key, 'unknown', `${expects} Gevraagd is elke maand; hoe vaak Vangnet bijeenkomt, is niet bekend.`],
  ]);
});

test('one that is not on the map, or elsewhere, is not known', () => {
  const none = [[key, 'unknown', `${expects} Op de kaart staat er geen.`]];
  expect(gaps()).toEqual(none);
  expect(gaps(vangnet({ frequency: 'monthly', areaIds: [houten] }))).toEqual(none);
});

test('dissolved without a successor is a known lack; a successor carries it on', () => {
  const gone = { validUntil: '2026-05-01', frequency: 'monthly' } as const;
  expect(gaps(vangnet(gone))).toEqual([
    [key, 'missing', `${expects} Vangnet is opgeheven op 1 mei 2026. Een opvolger staat er niet bij.`],
  ]);
  const next = consultation('Nieuw', 'mdo', { frequency: 'weekly' });
  expect(gaps(vangnet({ ...gone, successorIds: ['nieuw'] }), next)).toEqual([]);
});

test('successors in a circle are walked once', () => {
  const gone = { validUntil: '2026-05-01' };
  const one = vangnet({ ...gone, successorIds: ['twee'] });
  expect(gaps(one, consultation('Twee', 'mdo', { ...gone, successorIds: ['vangnet'] })).map(([each]) => each)).toEqual([
    key,
    'g7|twee',
  ]);
});

test('a kind of consultation that no list has is said to be so', () => {
  const unknown = [{ kind: 'consultation', consultationTypeId: 'weg', text: 'Oud overleg' }] as const;
  expect(gapsOfKind('g7', expecting(unknown)).map(([, , reason]) => reason)).toEqual([
    'Het sjabloon verwacht het overleg ‘Oud overleg’ in Nieuwegein. Dit soort overleg staat niet meer in de lijst van overleggen.',
  ]);
});
