import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { oncePerTurn } from '../../../renderer/canvas/controllers/oncePerTurn.ts';

const row = Array.from({ length: 50 }, (_, i) => ({ data: { id: `n${i}` } }));

test('fifty that are selected together are one piece of work, and so are fifty that go', async () => {
  const cy = cytoscape({ headless: true, elements: row });
  const seen: number[] = [];
  const look = oncePerTurn(cy, () => seen.push(cy.nodes(':selected').length));
  cy.on('select remove', look);
  cy.nodes().select();
  await Promise.resolve();
  expect(seen).toEqual([50]);
  cy.nodes().slice(10).remove();
  await Promise.resolve();
  expect(seen).toEqual([50, 10]);
});

test('a map that is gone is not looked at', async () => {
  const cy = cytoscape({ headless: true, elements: row });
  const seen: number[] = [];
  oncePerTurn(cy, () => seen.push(1))();
  cy.destroy();
  await Promise.resolve();
  expect(seen).toEqual([]);
});
