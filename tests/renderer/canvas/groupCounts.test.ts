// What a folded group says of how many are in it stays to be read: no name of another is written over it.
import { expect, test } from 'vitest';
import { drawNames } from '../../../renderer/canvas/drawNames.ts';
import { drawStageNames } from '../../../renderer/canvas/drawStageNames.ts';
import type { InkedNode, Page } from '../../../renderer/canvas/ink.ts';
import type { NodeElement } from '../../../shared/map/graphElements.ts';
import { themes } from '../../../shared/map/themes.ts';
import { sceneNames } from '../../../shared/picture/names.ts';
import { createTestCanvas, picture } from './testCanvas.ts';

const side = 30;
/** A group above another, so near that the name of the upper one reaches the shape of the lower one. */
const apart = { near: side + 10, far: side + 60 };

function twoGroups(distance: number): readonly NodeElement[] {
  const { nodes } = picture({ boven: [300, 200], onder: [300, 200 + distance] });
  return [...nodes.values()].map((node) => ({
    ...node,
    classes: 'group',
    data: { ...node.data, size: side, members: 12, mark: '12', label: `Gemeente ${node.data.id}` },
  }));
}

function inkedGroups(distance: number): readonly InkedNode[] {
  const elements = twoGroups(distance);
  const { cy } = createTestCanvas({ nodes: new Map(elements.map((each) => [each.data.id, each])), edges: new Map() });
  return elements.map(({ data }) => ({ node: cy.getElementById(data.id), data, lines: [data.label], width: 90 }));
}

const page: Page = { theme: themes.light, scale: 1, width: 900, height: 700, zoom: 1, pan: { x: 0, y: 0 } };

/** What is written, by something that writes on a canvas. */
function written(write: (context: CanvasRenderingContext2D) => void): readonly string[] {
  const texts: string[] = [];
  const context = { strokeText: () => {}, fillText: (text: string) => void texts.push(text) };
  write(context as unknown as CanvasRenderingContext2D);
  return texts.toSorted();
}

const both = ['Gemeente boven', 'Gemeente onder'];

test('on the map the name of a group that lies over the count of another is left out', () => {
  expect(written((context) => drawNames(context, page, inkedGroups(apart.far)))).toEqual(both);
  expect(written((context) => drawNames(context, page, inkedGroups(apart.near)))).toEqual(['Gemeente onder']);
});

test('on the projector it goes elsewhere', () => {
  const places: number[] = [];
  const context = { strokeText: () => {}, fillText: (_text: string, _x: number, y: number) => void places.push(y) };
  drawStageNames(context as unknown as CanvasRenderingContext2D, page, inkedGroups(apart.near));
  const [upper = 0, lower = 0] = places;
  expect(upper).toBeLessThan(200 - side / 2);
  expect(lower).toBeGreaterThan(200 + apart.near + side / 2);
});

test('on paper it is left out, and said to be', () => {
  const named = (distance: number) =>
    sceneNames(
      twoGroups(distance),
      { scale: 1, toSheet: ({ x, y }) => ({ x, y }) },
      {
        letterScale: 1,
        within: { left: 0, top: 0, width: 900, height: 700 },
        colours: { canvas: '#fff', ink: '#000', secondary: '#000', line: '#000', danger: '#000' },
        measure: (text) => 0.5 * text.length,
      },
    );
  expect(named(apart.far).unnamed).toEqual([]);
  expect(named(apart.near).unnamed).toEqual(['boven']);
});
