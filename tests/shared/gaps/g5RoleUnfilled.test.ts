import { expect, test } from 'vitest';
import { expecting, gapsOfKind, houten, organisation, person, position } from './gapNetwork.ts';

const asked = [{ kind: 'role', roleId: 'ketenmanager' }] as const;
const house = organisation('Zorghuis', ['zvh'], { areaIds: ['VR09'] });
const key = 'g5|E|ketenmanager|GM0356';
const expects = 'Het sjabloon verwacht de functie ‘Ketenmanager’ in Nieuwegein.';

function gaps(positions: Parameters<typeof position>[2][], personId: string | null = 'p1') {
  return gapsOfKind(
    'g5',
    expecting(asked, {
      organisations: [house],
      persons: [person('p1'), person('p2')],
      positions: [...positions.map((more) => position(personId, house.id, more)), position('p2', house.id)],
    }),
  );
}

test('somebody with the role fills it, also when it was typed as text', () => {
  expect(gaps([{ roleId: 'ketenmanager' }])).toEqual([]);
  expect(gaps([{ role: 'KETENMANAGER' }])).toEqual([]);
});

test('a vacancy is a known lack', () => {
  expect(gaps([{ roleId: 'ketenmanager', role: 'Ketenmanager' }], null)).toEqual([
    [key, 'missing', `${expects} Bij Zorghuis staat die functie open.`],
  ]);
});

test('where nobody is named, and where the holder left, it is not known', () => {
  expect(gaps([])).toEqual([[key, 'unknown', `${expects} Bij niemand op de kaart staat deze functie.`]]);
  expect(gaps([{ roleId: 'ketenmanager', validUntil: '2026-05-01' }])).toEqual([
    [key, 'unknown', `${expects} Bij Zorghuis is die functie leeg sinds 1 mei 2026. Een opvolger is niet bekend.`],
  ]);
});

test('a holder whose work area is not known leaves it open; one who works elsewhere does not count', () => {
  const elsewhere = organisation('Elders', ['zvh'], { areaIds: [houten] });
  const unplaced = organisation('Ergens', ['zvh']);
  const persons = [person('p1')];
  const at = (place: string) =>
    gapsOfKind(
      'g5',
      expecting(asked, {
        organisations: [elsewhere, unplaced],
        persons,
        positions: [position('p1', place, { roleId: 'ketenmanager' })],
      }),
    ).map(([, , reason]) => reason);
  expect(at('ergens')).toEqual([`${expects} Bij Ergens is die er, maar het werkgebied is niet bekend.`]);
  expect(at('elders')).toEqual([`${expects} Bij niemand op de kaart staat deze functie.`]);
});

test('a vacancy that no template asks about is told, unless there is nobody else to call', () => {
  const organisations = [house];
  const positions = [position(null, house.id, { role: 'Jurist' }), position('p1', house.id)];
  expect(gapsOfKind('g5', { organisations, persons: [person('p1')], positions })).toEqual([
    ['g5|vacature@zorghuis', 'missing', 'Bij Zorghuis staat de functie ‘Jurist’ open.'],
  ]);
  expect(gapsOfKind('g5', { organisations, positions: positions.slice(0, 1) })).toEqual([]);
});

test('a role that no list has is said to be so', () => {
  expect(gapsOfKind('g5', expecting([{ kind: 'role', roleId: 'weg', text: 'Oude functie' }]))).toEqual([
    [
      'g5|E|weg|GM0356',
      'unknown',
      'Het sjabloon verwacht de functie ‘Oude functie’ in Nieuwegein. Deze functie staat niet meer in de lijst van functies.',
    ],
  ]);
});
