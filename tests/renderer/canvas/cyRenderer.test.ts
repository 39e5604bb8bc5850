// Cytoscape's canvases that are empty but for a gesture lie over the map only while they hold something.
import cytoscape, { type Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { drawWithoutRestyling, hideEmptyCanvases } from '../../../renderer/canvas/cyRenderer.ts';

function aMap() {
  const container = document.createElement('div');
  for (const id of ['layer0-selectbox', 'layer1-drag', 'layer2-node']) {
    const canvas = document.createElement('canvas');
    canvas.dataset['id'] = id;
    container.append(canvas);
  }
  const cy = cytoscape({ headless: true, elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }] });
  hideEmptyCanvases(cy, container);
  const shown = () =>
    [...container.querySelectorAll('canvas')].flatMap(({ style, dataset }) =>
      style.display === 'none' ? [] : [dataset['id']],
    );
  return { cy, shown };
}

test('at rest only the canvas with the map itself is shown', () => {
  expect(aMap().shown()).toEqual(['layer2-node']);
});

test('what is dragged is shown from the moment it is taken up, and let go of after it is drawn elsewhere', () => {
  const { cy, shown } = aMap();
  cy.getElementById('a').emit('grab');
  expect(shown()).toEqual(['layer1-drag', 'layer2-node']);
  cy.emit('render');
  expect(shown()).toEqual(['layer1-drag', 'layer2-node']);
  cy.getElementById('a').emit('free');
  expect(shown()).toEqual(['layer1-drag', 'layer2-node']);
  cy.emit('render');
  expect(shown()).toEqual(['layer2-node']);
});

test('taken up again before it was drawn it stays shown', () => {
  const { cy, shown } = aMap();
  cy.getElementById('a').emit('grab');
  cy.getElementById('a').emit('free');
  cy.getElementById('b').emit('grab');
  cy.emit('render');
  expect(shown()).toEqual(['layer1-drag', 'layer2-node']);
});

test('the box of a selection is shown while it is drawn', () => {
  const { cy, shown } = aMap();
  cy.emit('boxstart');
  expect(shown()).toEqual(['layer0-selectbox', 'layer2-node']);
  cy.emit('boxend');
  cy.emit('render');
  expect(shown()).toEqual(['layer2-node']);
});

test('drawing a node does not have its look worked out again; whatever else asks for that gets it', () => {
  const did: string[] = [];
  class Node {
    updateStyle() {
      did.push('styled');
    }
  }
  const node = new Node();
  const renderer = {
    drawNode(_context: unknown, drawn: Node, ...rest: readonly unknown[]) {
      drawn.updateStyle();
      did.push(`drawn with ${rest.join()}`);
      if (rest.length === 0) throw new Error('no paper');
    },
  };
  // Only what is asked of a core.
  drawWithoutRestyling({ renderer: () => renderer } as unknown as Core);
  renderer.drawNode(null, node, 1, 2);
  expect(() => renderer.drawNode(null, node)).toThrow('no paper');
  expect(did).toEqual(['drawn with 1,2', 'drawn with ']);
  node.updateStyle();
  expect(did.at(-1)).toBe('styled');
});
