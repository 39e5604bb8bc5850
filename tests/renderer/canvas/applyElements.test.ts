// From one picture to the next: what did not change is not touched.
import { expect, test } from 'vitest';
import { applyElements } from '../../../renderer/canvas/applyElements.ts';
import { diffElements, noElements } from '../../../renderer/canvas/diffElements.ts';
import type { MapElements } from '../../../shared/map/graphElements.ts';
import { createTestCanvas, picture } from './testCanvas.ts';

const two = picture({ lister: [0, 0], politie: [200, 0] }, [['lister', 'politie']]);
const three = picture({ lister: [0, 0], politie: [200, 0], portaal: [0, 200] }, [['lister', 'politie']]);

function renamed(elements: MapElements, id: string, label: string, classes: string): MapElements {
  const node = elements.nodes.get(id);
  if (!node) throw new Error(id);
  return { ...elements, nodes: new Map(elements.nodes).set(id, { ...node, data: { ...node.data, label }, classes }) };
}

test('a new node moves no other and leaves the view as it is', () => {
  const canvas = createTestCanvas(two);
  canvas.feed.setViewport({ zoom: 2, pan: { x: 5, y: 6 } });
  const events: string[] = [];
  canvas.cy.on('position data style add remove', (event) => events.push(`${event.type} ${event.target.id()}`));
  canvas.feed.show(three);
  expect(canvas.places()).toEqual({ lister: [0, 0], politie: [200, 0], portaal: [0, 200] });
  expect(events.filter((each) => !each.startsWith('style'))).toEqual(['add portaal']);
  expect([canvas.cy.zoom(), canvas.cy.pan()]).toEqual([2, { x: 5, y: 6 }]);
});

test('the difference of equal pictures is nothing', () => {
  const same = picture({ lister: [0, 0], politie: [200, 0] }, [['lister', 'politie']]);
  expect(diffElements(two, same)).toEqual({ removed: [], addedNodes: [], addedEdges: [], changed: [] });
});

test('lines go before their nodes, and come after them', () => {
  const diff = diffElements(three, noElements);
  expect(diff.removed).toEqual(['relation:lister-politie', 'lister', 'politie', 'portaal']);
  const canvas = createTestCanvas(noElements);
  canvas.feed.show(two);
  canvas.feed.show(noElements);
  expect(canvas.cy.elements().length).toBe(0);
});

test('a changed node keeps what selecting gave it', () => {
  const canvas = createTestCanvas(three);
  canvas.feed.setSelection({ actorIds: ['lister'], relationId: null });
  canvas.feed.show(renamed(three, 'portaal', 'Portaal Wonen', 'organisation missing'));
  const portaal = canvas.cy.getElementById('portaal');
  expect(portaal.data('label')).toBe('Portaal Wonen');
  expect([...portaal.classes()].toSorted()).toEqual(['dim', 'missing', 'organisation']);
});

test('a line that gets another end is drawn anew', () => {
  const canvas = createTestCanvas(three);
  const tie = { ...three.edges.get('relation:lister-politie')!.data, target: 'portaal' };
  canvas.feed.show({ ...three, edges: new Map([[tie.id, { data: tie, classes: 'relation' }]]) });
  expect(canvas.cy.edges().map((edge) => [edge.source().id(), edge.target().id()])).toEqual([['lister', 'portaal']]);
});

test('only nodes whose place differs are moved', () => {
  const canvas = createTestCanvas(three);
  const moved: string[] = [];
  canvas.cy.on('position', 'node', (event) => moved.push(event.target.id()));
  canvas.feed.show(picture({ lister: [0, 0], politie: [200, 50], portaal: [0, 200] }, [['lister', 'politie']]));
  expect(moved).toEqual(['politie']);
  expect(canvas.places()['politie']).toEqual([200, 50]);
});

test('what is selected comes back selected after a filter hid it', () => {
  const canvas = createTestCanvas(three);
  canvas.feed.setSelection({ actorIds: ['portaal'], relationId: null });
  canvas.feed.show(two);
  canvas.feed.show(three);
  expect(canvas.cy.elements(':selected').map((each) => each.id())).toEqual(['portaal']);
  expect(canvas.selections()).toEqual([]);
});

test('a way that nobody would see is not gone step by step', () => {
  const { cy } = createTestCanvas(two);
  const after = picture({ lister: [0, 15], politie: [200, 25] }, [['lister', 'politie']]);
  cy.viewport({ zoom: 0.1, pan: { x: 0, y: 0 } });
  applyElements(cy, two, after, { duration: 200, isHeld: () => false });
  const [lister, politie] = [cy.getElementById('lister'), cy.getElementById('politie')];
  expect([lister.position(), lister.animated()]).toEqual([{ x: 0, y: 15 }, false]);
  expect([politie.position(), politie.animated()]).toEqual([{ x: 200, y: 0 }, true]);
});

test('another name marks nobody anew, somebody more does', () => {
  const canvas = createTestCanvas(two);
  canvas.feed.setSelection({ actorIds: ['lister'], relationId: null });
  // What marking would take away again.
  canvas.cy.getElementById('lister').addClass('dim');
  canvas.feed.show(renamed(two, 'politie', 'Politie Nieuwegein', 'organisation'));
  expect(canvas.cy.elements('.dim').map((each) => each.id())).toEqual(['lister']);
  canvas.feed.show(three);
  expect(canvas.cy.elements('.dim').map((each) => each.id())).toEqual(['portaal']);
});
