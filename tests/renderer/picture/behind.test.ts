// What stands behind and at the shapes of the map leaves with it: areas, dots, pins and the signs of a difference.
import { describe, expect, test } from 'vitest';
import type { MapArea } from '../../../shared/graph/arrange/areasOf.ts';
import type { MapElements } from '../../../shared/map/graphElements.ts';
import { themes } from '../../../shared/map/themes.ts';
import { htmlPage } from '../../../shared/picture/htmlPage.ts';
import { tableMeasure } from '../../../shared/picture/letterWidths.ts';
import { releasedElements } from '../../../shared/picture/releasedElements.ts';
import { pictureWordsNl } from '../../../shared/picture/words.ts';
import { aMap, anEdge, aScene, readSvg, textsOf } from './aMap.ts';

const island: MapArea = {
  key: '0/0',
  label: 'Zorg',
  shape: { kind: 'box', left: -100, top: -100, width: 400, height: 300 },
  labelAt: { x: -82, y: -74, align: 'start' },
  isFilled: true,
};
const ring: MapArea = {
  key: 'ring',
  label: '1 stap',
  shape: { kind: 'ellipse', x: 0, y: 0, across: 900, down: 600 },
  labelAt: { x: 0, y: -596, align: 'middle' },
  isFilled: false,
};
const cell: MapArea = {
  key: 'cell',
  label: 'Utrecht',
  shape: {
    kind: 'polygons',
    polygons: [
      [
        { x: 400, y: 0 },
        { x: 500, y: 0 },
        { x: 450, y: 90 },
      ],
    ],
  },
  labelAt: { x: 450, y: 40, align: 'middle' },
  isFilled: true,
};

const chain = aMap([{ id: 'Lister' }, { id: 'Politie', x: 200 }], [anEdge('Lister', 'Politie')]);

function pageOf(elements: MapElements): Document {
  const text = htmlPage(elements, {
    title: 'Regio',
    facts: [],
    confidential: null,
    legend: [],
    theme: themes.light,
    pictures: new Map(),
    fonts: new Map(),
    measure: tableMeasure,
    words: pictureWordsNl,
  });
  return new DOMParser().parseFromString(text, 'text/html');
}

describe('areas behind an arrangement', () => {
  const elements = { ...chain, areas: [ring, island, cell] };

  test('are drawn below everything, in their order, with their names', () => {
    const page = readSvg(aScene(elements));
    const groups = [...page.querySelectorAll('g[clip-path] > g')].map((group) => group.getAttribute('class'));
    expect(groups).toEqual(['areas', 'lines', 'nodes', 'names']);
    const paths = [...page.querySelectorAll('.areas > path')];
    expect(paths.map((path) => [path.getAttribute('d')?.replace(/[^a-z]/gi, ''), path.getAttribute('fill')])).toEqual([
      ['Maaz', 'none'],
      ['Mhavahavaz', '#f7f7f7'],
      ['MLLz', '#f7f7f7'],
    ]);
    expect(textsOf(page, 'areas')).toEqual(['1 stap', 'Zorg', 'Utrecht']);
  });

  test('fit on the sheet as a whole, and no name of an actor stands on theirs', () => {
    const scene = aScene({ ...chain, areas: [ring] });
    const [, xs] = /M(-?[\d.]+) /.exec(scene.areas[0]?.path ?? '') ?? [];
    expect(Number(xs)).toBeGreaterThanOrEqual(scene.map.left);
    const under: MapArea = { ...island, labelAt: { x: 0, y: 34, align: 'middle' } };
    const topOf = (areas: readonly MapArea[]) =>
      aScene({ ...chain, areas }).names.find(({ nodeId }) => nodeId === 'Lister')?.box.top ?? Number.NaN;
    expect(topOf([under])).toBeLessThan(topOf([{ ...under, label: '' }]));
  });

  test('stand on the page for the web too', () => {
    const page = pageOf(elements);
    expect(page.querySelectorAll('#picture > .areas > path')).toHaveLength(3);
    expect(page.querySelector('#picture > .areas')?.textContent).toBe('1 stapZorgUtrecht');
  });

  test('lose a name that holds the name of somebody who may not leave', () => {
    const { areas } = releasedElements(
      { ...elements, areas: [{ ...island, label: 'Rond Bas' }, ring] },
      [{ id: 'Lister', label: 'Lister', picture: '' }],
      ['Bas'],
    );
    expect(areas?.map(({ label }) => label)).toEqual(['', '1 stap']);
  });
});

describe('members of folded groups', () => {
  const overview = {
    dots: [
      { colour: '#117733', places: Float32Array.from([0, 0, 50, 0]) },
      { colour: '#9aa0a6', places: Float32Array.from([100, 0]) },
      { colour: '#117733', places: Float32Array.from([150, 0]) },
    ],
    lines: [],
    linked: new Map(),
  };

  test('leave as dots by colour, also where nobody but the group itself was released', () => {
    const folded = {
      ...aMap([
        { id: 'groep', classes: 'group', members: 4 },
        { id: 'ver', x: 200 },
      ]),
      overview,
    };
    const { dots } = aScene(releasedElements(folded, []));
    expect(dots.map(({ colour, count }) => [colour, count])).toEqual([
      ['#117733', 3],
      ['#9aa0a6', 1],
    ]);
    expect(pageOf(folded).querySelectorAll('.dots > path')).toHaveLength(2);
  });

  test('are not drawn outside the map', () => {
    const region = { left: -20, top: -20, width: 60, height: 40, letter: 1 };
    expect(aScene({ ...chain, overview }, { region }).dots.map(({ count }) => count)).toEqual([1]);
  });
});

describe('pins and the signs of a difference', () => {
  test('stand at the corner of their shape', () => {
    const { nodes } = aScene(
      aMap([
        { id: 'vast', isPinned: true },
        { id: 'nieuw', x: 200, classes: 'organisation came', isPinned: true },
        { id: 'gewoon', x: 400 },
      ]),
    );
    expect(nodes.map(({ badges }) => badges.map(({ kind, text }) => kind + text))).toEqual([['pin'], ['sign+'], []]);
    const [vast] = nodes;
    expect(vast?.badges[0]?.x).toBeCloseTo((vast?.x ?? 0) + 0.4 * (vast?.size ?? 0), 6);
  });

  test('colour shape and line, and who went is an empty dashed shape', () => {
    const { nodes, lines } = aScene(
      aMap(
        [
          { id: 'a', classes: 'organisation gone' },
          { id: 'b', x: 200, classes: 'organisation changed' },
        ],
        [anEdge('a', 'b', 'relation gone')],
      ),
    );
    const { danger, warning, canvas } = themes.light;
    expect(nodes.map(({ fill, border, dash }) => [fill, border, dash.length])).toEqual([
      [canvas, danger, 2],
      ['#eeeeee', warning, 0],
    ]);
    expect(lines.map(({ colour, dash, badge }) => [colour, dash.length, badge?.text])).toEqual([[danger, 2, '−']]);
    const page = readSvg(aScene(aMap([{ id: 'a', classes: 'organisation gone' }])));
    expect(page.querySelector('.nodes circle.sign + text')?.textContent).toBe('−');
  });
});
