import { expect, test } from 'vitest';
import { expecting, gapsOfKind, nieuwegein, organisation } from './gapNetwork.ts';

const inTown = { areaIds: [nieuwegein] };
const wijk = [{ kind: 'partner', partnerTypeId: 'wijkteam', scale: 'wijk' }] as const;

test('a team for the whole town is not the team in the neighbourhood that is asked', () => {
  const organisations = [organisation('Geynwijs', ['wijkteam'], { ...inTown, scale: 'gemeente' })];
  expect(gapsOfKind('g2', expecting(wijk, { organisations }))).toEqual([
    [
      'g2|E|wijkteam|GM0356',
      'unknown',
      'Het sjabloon verwacht een sociaal wijkteam in Nieuwegein. Geynwijs heeft dit type, maar werkt op de schaal van de gemeente en niet van de wijk.',
    ],
  ]);
});

test('somebody at the scale is enough, and a wider one is for a regional expectation', () => {
  const organisations = [organisation('Geynwijs', ['wijkteam'], { ...inTown, scale: 'wijk' })];
  expect(gapsOfKind('g2', expecting(wijk, { organisations }))).toEqual([]);
  const regional = [{ kind: 'partner', partnerTypeId: 'om', scale: 'regio' }] as const;
  const service = [organisation('OM', ['om'], { scale: 'land' })];
  expect(gapsOfKind('g2', expecting(regional, { organisations: service }))).toEqual([]);
});

test('of whom no scale was recorded it is not known, in one gap for all of them', () => {
  const organisations = ['Een', 'Twee'].map((name) => organisation(name, ['wijkteam'], inTown));
  expect(gapsOfKind('g2', expecting(wijk, { organisations }))).toEqual([
    [
      'g2|*',
      'unknown',
      'Van Een en Twee is niet bekend op welke schaal zij werken. Of dat past bij het sjabloon, is daarom ook niet bekend.',
    ],
  ]);
});
