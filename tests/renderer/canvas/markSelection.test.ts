// What is selected and what steps back, and that an edit meanwhile touches nothing but what it changes.
import { expect, test } from 'vitest';
import type { MapElements } from '../../../shared/map/graphElements.ts';
import { createTestCanvas, picture } from './testCanvas.ts';

const row = picture({ a: [0, 0], b: [100, 0], c: [200, 0], d: [300, 0] }, [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
]);

function named(elements: MapElements, id: string, label: string): MapElements {
  const nodes = new Map(elements.nodes);
  const node = nodes.get(id);
  if (node) nodes.set(id, { ...node, data: { ...node.data, label } });
  return { ...elements, nodes };
}

type Canvas = ReturnType<typeof createTestCanvas>;
const withClass = (canvas: Canvas, name: string) => canvas.cy.elements(`.${name}`).map((each) => each.id());

/** Whose look is worked out anew while something is done. */
function restyled(canvas: Canvas, work: () => void): readonly string[] {
  const found = new Set<string>();
  const onStyle = ({ target }: { readonly target: { readonly id: () => string } }) => found.add(target.id());
  canvas.cy.on('style', 'node, edge', onStyle);
  work();
  canvas.cy.off('style', 'node, edge', onStyle);
  return [...found].toSorted();
}

test('neighbours and the lines to them stay, the rest steps back, and comes forward again', () => {
  const canvas = createTestCanvas(row);
  canvas.feed.setSelection({ actorIds: ['a'], relationId: null });
  expect(withClass(canvas, 'dim')).toEqual(['c', 'd', 'relation:b-c', 'relation:c-d']);
  expect(withClass(canvas, 'near')).toEqual(['relation:a-b']);
  canvas.feed.setSelection({ actorIds: ['d'], relationId: null });
  expect(withClass(canvas, 'dim')).toEqual(['a', 'b', 'relation:a-b', 'relation:b-c']);
  expect(withClass(canvas, 'near')).toEqual(['relation:c-d']);
  canvas.feed.setSelection({ actorIds: [], relationId: null });
  expect([...withClass(canvas, 'dim'), ...withClass(canvas, 'near')]).toEqual([]);
});

test('with somebody selected an edit works out the look of its own node only', () => {
  const canvas = createTestCanvas(row);
  canvas.feed.setSelection({ actorIds: ['a'], relationId: null });
  expect(restyled(canvas, () => canvas.feed.show(named(row, 'a', 'Lister')))).toEqual(['a']);
  expect(restyled(canvas, () => canvas.feed.show(named(row, 'd', 'Abrona')))).toEqual(['a', 'd']);
});

test('another selection touches only who comes forward and who steps back', () => {
  const canvas = createTestCanvas(row);
  canvas.feed.setSelection({ actorIds: ['a'], relationId: null });
  const touched = restyled(canvas, () => canvas.feed.setSelection({ actorIds: ['b'], relationId: null }));
  expect(touched).toEqual(['a', 'b', 'c', 'relation:b-c']);
});
