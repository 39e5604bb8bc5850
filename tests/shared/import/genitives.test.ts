// 's-Hertogenbosch and its like, with every apostrophe and hyphen a list may hold.
import { expect, test } from 'vitest';
import { indexAreas } from '../../../shared/import/normalise/areas.ts';
import { organisationKeys } from '../../../shared/import/normalise/organisationName.ts';
import { newNetwork, planOf } from './planOf.ts';

const areas = indexAreas(newNetwork.areas);
const apostrophes = ["'", '’', '‘', '‛', '`', '´', 'ʼ', '′', '＇'];
const joints = [' ', '-', '- ', ' - ', '–', '‑', ''];

/** Of a list that names it as organisation and as area: the area, and the municipality the organisation is. */
function readAs(cell: string) {
  const plan = planOf(['Organisatie;Werkgebied', `${cell};${cell}`]);
  return plan.organisations.map(({ after, addAreaIds }) => [
    addAreaIds,
    organisationKeys(after.name, areas).municipalityId,
    /^Gemeente 's[- ]Hertogenbosch$/u.test(after.name),
  ]);
}

test.each(['Gem. ', 'Gem ', 'gem.', 'Gem.: ', 'Gmte. ', 'Gemeente '])(
  '“%s” with every apostrophe and hyphen',
  (word) => {
    const cells = apostrophes.flatMap((mark) => joints.map((joint) => `${word}${mark}s${joint}Hertogenbosch`));
    const other = cells.filter((cell) => JSON.stringify(readAs(cell)) !== '[[["GM0796"],"GM0796",true]]');
    expect(other).toEqual([]);
  },
);

test('so are the others with a genitive, and the short and old names', () => {
  const cells = [
    'Gem. ´s Gravenhage',
    'Gemeente ’s-Gravenhage',
    'Gem. Den Haag',
    'gem.Den Bosch',
    'Gemeente s-Hertogenbosch',
  ];
  expect(cells.map((cell) => readAs(cell)[0]?.slice(0, 2))).toEqual([
    [['GM0518'], 'GM0518'],
    [['GM0518'], 'GM0518'],
    [['GM0518'], 'GM0518'],
    [['GM0796'], 'GM0796'],
    [['GM0796'], 'GM0796'],
  ]);
});

test('all spellings in one list are one municipality, and a department behind a hyphen stays one', () => {
  const plan = planOf([
    'Organisatie',
    "Gem. 's Hertogenbosch",
    'Gemeente ’s-Hertogenbosch',
    'gem.`s - Hertogenbosch',
    "Gemeente 's-Hertogenbosch - OOV",
  ]);
  expect(plan.organisations.map(({ after }) => after.name)).toEqual(["Gemeente 's Hertogenbosch", 'OOV']);
});
