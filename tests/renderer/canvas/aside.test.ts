// What stepped back is drawn, but boxes and Ctrl+A pass it by.
import { expect, test } from 'vitest';
import { markElements } from '../../../shared/map/markElements.ts';
import { createTestCanvas, picture } from './testCanvas.ts';

const row = picture({ a: [0, 0], b: [100, 0], c: [200, 0], d: [300, 0] }, [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
]);
const classesOf = (canvas: ReturnType<typeof createTestCanvas>) =>
  Object.fromEntries(
    canvas.cy.elements().map((each) => [
      each.id(),
      each
        .classes()
        .filter((name) => name === 'aside' || name === 'onroute')
        .join(),
    ]),
  );

test('a line steps back with either of its ends', () => {
  const canvas = createTestCanvas(markElements(row, { aside: new Set(['c']), isFocused: false, route: null }));
  expect(classesOf(canvas)).toEqual({
    a: '',
    b: '',
    c: 'aside',
    d: '',
    'relation:a-b': '',
    'relation:b-c': 'aside',
    'relation:c-d': 'aside',
  });
});

test('beside a route everything steps back, and the route stands out', () => {
  const canvas = createTestCanvas(
    markElements(row, { aside: new Set(['c', 'd']), isFocused: false, route: ['b', 'a'] }),
  );
  expect(classesOf(canvas)).toEqual({
    a: 'onroute',
    b: 'onroute',
    c: 'aside',
    d: 'aside',
    'relation:a-b': 'onroute',
    'relation:b-c': 'aside',
    'relation:c-d': 'aside',
  });
});

test('a box takes nobody along who stepped back; a click still does', async () => {
  const canvas = createTestCanvas(markElements(row, { aside: new Set(['c']), isFocused: false, route: null }));
  canvas.cy.emit('boxstart');
  const caught = canvas.cy.nodes().filter((node) => node.selectable());
  canvas.cy.emit('boxend');
  expect(caught.map((node) => node.id())).toEqual(['a', 'b', 'd']);
  await Promise.resolve();
  await canvas.click('c');
  expect(canvas.selections()).toEqual([{ actorIds: ['c'], relationId: null }]);
});

test('Ctrl+A selects whom the look is about', () => {
  const canvas = createTestCanvas(markElements(row, { aside: new Set(['c']), isFocused: false, route: null }));
  canvas.press('a', { ctrlKey: true });
  expect(canvas.selections().at(-1)).toEqual({ actorIds: ['a', 'b', 'd'], relationId: null });
});

test('within a focus the selection makes nobody step back', async () => {
  const canvas = createTestCanvas(markElements(row, { aside: new Set(['d']), isFocused: true, route: null }));
  await canvas.click('a');
  expect(canvas.cy.elements('.dim.bright').map((each) => each.id())).toEqual(['c', 'relation:b-c']);
  expect(canvas.cy.elements('.bright').map((each) => each.id())).toEqual([
    'a',
    'b',
    'c',
    'relation:a-b',
    'relation:b-c',
  ]);
});
