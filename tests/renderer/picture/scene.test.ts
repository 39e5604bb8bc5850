// What is drawn where on a sheet, and which names: structure, never pixels.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releasedElements } from '../../../shared/picture/releasedElements.ts';
import { sheetSize } from '../../../shared/picture/sheet.ts';
import type { Box } from '../../../shared/picture/types.ts';
import { aMap, anEdge, aScene, readSvg, textsOf } from './aMap.ts';

const mm = 72 / 25.4;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function liesIn(box: Box, room: Box): boolean {
  const e = 1e-6;
  return (
    box.left >= room.left - e &&
    box.top >= room.top - e &&
    box.left + box.width <= room.left + room.width + e &&
    box.top + box.height <= room.top + room.height + e
  );
}

describe('the sheet', () => {
  test.each([
    ['a4', 'portrait', 210, 297],
    ['a3', 'landscape', 420, 297],
    ['a0', 'portrait', 841, 1189],
    ['slide', 'portrait', 338.67, 190.5],
  ] as const)('%s %s is %d × %d mm', (paper, turn, widthMm, heightMm) => {
    const size = sheetSize(paper, turn);
    expect(size).toEqual({ widthMm, heightMm });
    const root = readSvg(aScene(aMap([{ id: 'Lister' }]), { size })).documentElement;
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([`${widthMm}mm`, `${heightMm}mm`]);
    expect(root.getAttribute('viewBox')?.split(' ').map(Number)).toEqual([
      0,
      0,
      expect.closeTo(widthMm * mm, 1),
      expect.closeTo(heightMm * mm, 1),
    ]);
  });

  test('says title, facts and that it is confidential, and explains the map in words', () => {
    const page = readSvg(
      aScene(aMap([{ id: 'Lister' }]), {
        words: {
          title: 'Wie zien we over het hoofd?',
          facts: ['Regio Lekstroom', 'gemaakt op 22 november 2026'],
          confidential: 'Vertrouwelijk',
          legend: [
            {
              label: 'Wonen en opvang',
              sample: { kind: 'shape', outline: 'square', fill: '#eee', border: '#333', isDashed: false },
            },
            { label: 'Gewenste relatie', sample: { kind: 'line', line: 'desired' } },
          ],
        },
      }),
    );
    expect(textsOf(page, 'heading')).toEqual([
      'Wie zien we over het hoofd?',
      'Vertrouwelijk',
      'Regio Lekstroom · gemaakt op 22 november 2026',
    ]);
    expect(textsOf(page, 'legend')).toEqual(['Wonen en opvang', 'Gewenste relatie']);
  });

  test('keeps shapes and names of a whole map inside its room', () => {
    const nodes = Array.from({ length: 60 }, (_, i) => ({
      id: `Partner ${i}`,
      x: (i % 10) * 200,
      y: Math.floor(i / 10) * 140,
    }));
    const { map, nodes: drawn, names } = aScene(aMap(nodes));
    expect(drawn).toHaveLength(60);
    for (const { x, y, size } of drawn)
      expect(liesIn({ left: x - size / 2, top: y - size / 2, width: size, height: size }, map)).toBe(true);
    expect(names.filter(({ box }) => !liesIn(box, map))).toEqual([]);
  });
});

describe('what the window shows', () => {
  const around = [
    { id: 'in het midden', x: 0, y: 0 },
    { id: 'buiten beeld', x: 900, y: 0 },
  ];
  const region = { left: -200, top: -100, width: 400, height: 200, letter: 1 };

  test('is drawn in its own shape, and nothing of it that was out of sight', () => {
    const { nodes, names, map } = aScene(aMap(around), { region });
    expect(nodes.map(({ id }) => id)).toEqual(['in het midden']);
    expect(names.map(({ nodeId }) => nodeId)).toEqual(['in het midden']);
    expect(map.width / map.height).toBeCloseTo(2, 6);
    expect(nodes[0]?.x).toBeCloseTo(map.left + map.width / 2, 6);
    expect(nodes[0]?.y).toBeCloseTo(map.top + map.height / 2, 6);
  });

  test('has the lines that cross it, and not those beside it', () => {
    const nodes = [
      { id: 'west', x: -900, y: 0 },
      { id: 'oost', x: 900, y: 0 },
      { id: 'zuid', x: 900, y: 900 },
    ];
    const { lines } = aScene(aMap(nodes, [anEdge('west', 'oost'), anEdge('oost', 'zuid')]), { region });
    expect(lines.map(({ id }) => id)).toEqual(['west-oost']);
  });
});

describe('names', () => {
  test('never overlap and are never smaller than asked; who has no room is told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 1500 }), y: fc.integer({ min: 0, max: 900 }) }), {
          maxLength: 60,
        }),
        fc.integer({ min: 4, max: 18 }),
        (places, leastPt) => {
          const nodes = places.map((place, i) => ({ ...place, id: `Organisatie nummer ${i}` }));
          const { names, unnamed } = aScene(aMap(nodes), { leastPt });
          for (const [i, { box, lines }] of names.entries()) {
            for (const { size } of lines) expect(size).toBeGreaterThanOrEqual(leastPt - 1e-9);
            for (const other of names.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
          }
          expect([...names.map(({ nodeId }) => nodeId), ...unnamed].toSorted()).toEqual(
            nodes.map(({ id }) => id).toSorted(),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('go to the most connected first', () => {
    const { names, unnamed } = aScene(
      aMap([
        { id: 'twee', contacts: 2, x: 0 },
        { id: 'een', contacts: 1, x: 1 },
        { id: 'vijf', contacts: 5, x: 2 },
        { id: 'vier', contacts: 4, x: 3 },
        { id: 'drie', contacts: 3, x: 4 },
      ]),
    );
    expect(names.map(({ nodeId }) => nodeId)).toEqual(['vijf', 'vier', 'drie', 'twee']);
    expect(unnamed).toEqual(['een']);
    const [below, above, right, left] = names.map(({ box }) => box);
    expect([above, right, left].every((box) => (box?.top ?? 0) < (below?.top ?? 0))).toBe(true);
  });

  test('of a group stand below it or nowhere: beside others in a row they would be read as theirs', () => {
    const row = (members?: number) =>
      aMap([
        { id: 'a', contacts: 2, x: 0, ...(members && { members }) },
        { id: 'b', contacts: 1, x: 2, ...(members && { members }) },
      ]);
    expect(aScene(row()).unnamed).toEqual([]);
    expect(aScene(row(12)).unnamed).toEqual(['b']);
  });

  test('larger letters on the same paper name fewer, a larger paper names more', () => {
    const nodes = Array.from({ length: 200 }, (_, i) => ({
      id: `Partner ${i}`,
      x: (i % 20) * 110,
      y: Math.floor(i / 20) * 80,
    }));
    const named = (leastPt: number, paper: 'a4' | 'a0') =>
      aScene(aMap(nodes), { leastPt, size: sheetSize(paper, 'landscape') }).names.length;
    expect(named(12, 'a4')).toBeLessThan(named(6, 'a4'));
    expect(named(12, 'a0')).toBe(200);
  });
});

describe('lines', () => {
  const two = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 300, y: 0 },
  ];
  const lineOf = (classes: string) => aScene(aMap(two, [anEdge('a', 'b', classes)])).lines[0];

  test('are whole, dashed when desired and dotted when explored', () => {
    expect(lineOf('relation')?.dash).toEqual([]);
    expect(lineOf('relation desired')?.dash).toHaveLength(2);
    expect(lineOf('relation exploring')).toMatchObject({ hasRoundEnds: true, dash: [0, expect.any(Number)] });
  });

  test('have an arrow only where direction means something, its tip on the border of the other', () => {
    expect(lineOf('relation')?.arrow).toEqual([]);
    const { lines, nodes } = aScene(aMap(two, [anEdge('a', 'b', 'relation directed')]));
    const target = nodes.find(({ id }) => id === 'b');
    const tip = lines[0]?.arrow[1];
    expect(tip?.x).toBeCloseTo((target?.x ?? 0) - (target?.size ?? 0) / 2, 6);
    expect(lineOf('relation onesided')?.arrow).toHaveLength(6);
  });

  test('carry the mark of a bottleneck in their middle', () => {
    const line = lineOf('relation bottleneck');
    expect(line?.dot).toMatchObject({ x: ((line?.from.x ?? 0) + (line?.to.x ?? 0)) / 2 });
  });

  test('between the same two lie beside each other, one between two others straight', () => {
    const parallel = [1, 2, 3].map((i) => anEdge('a', 'b', 'relation parallel', `lijn ${i}`));
    const { lines } = aScene(aMap(two, parallel));
    const [up, straight, down] = lines.map(({ control }) => control);
    expect(straight).toBeNull();
    expect(up?.y).not.toBe(down?.y);
    expect((up?.y ?? 0) + (down?.y ?? 0)).toBeCloseTo((lines[0]?.from.y ?? 0) * 2, 6);
  });

  test('there and back bend away from each other', () => {
    const { lines } = aScene(aMap(two, [anEdge('a', 'b', 'relation parallel'), anEdge('b', 'a', 'relation parallel')]));
    const [there, back] = lines.map(({ control }) => control?.y ?? 0);
    const straight = lines[0]?.from.y ?? 0;
    expect(Math.sign((there ?? 0) - straight)).toBe(-Math.sign((back ?? 0) - straight));
  });

  test('to itself have no length and are left out', () => {
    expect(aScene(aMap(two, [anEdge('a', 'a')])).lines).toEqual([]);
  });
});

describe('shapes', () => {
  test('are those of the map: square, circle, hexagon and tag, dashed with a ? for who is missed', () => {
    const { nodes } = aScene(
      aMap([
        { id: 'Lister', x: 0 },
        { id: 'Anna', kind: 'person', x: 100 },
        { id: 'Werktafel', kind: 'consultation', x: 200 },
        { id: 'Convenant', kind: 'agreement', x: 300 },
        { id: 'Huisarts', x: 400, icon: '', mark: '?', classes: 'organisation missing' },
      ]),
    );
    expect(nodes.map(({ id, outline, dash, mark }) => [id, outline, dash.length, mark?.kind])).toEqual([
      ['Lister', 'square', 0, 'icon'],
      ['Anna', 'circle', 0, 'text'],
      ['Werktafel', 'hexagon', 0, 'icon'],
      ['Convenant', 'tag', 0, 'icon'],
      ['Huisarts', 'square', 2, 'text'],
    ]);
  });

  test('hold the photo or logo as data, and no address', () => {
    const scene = aScene(aMap([{ id: 'Lister', picture: 'abc' }]));
    const page = readSvg(scene, { pictures: new Map([['abc', { mime: 'image/webp', base64: 'UklGRg==' }]]) });
    const images = [...page.querySelectorAll('image')];
    expect(images.map((image) => image.getAttribute('href'))).toEqual(['data:image/webp;base64,UklGRg==']);
  });

  test('of who steps back are faint, with a faint name', () => {
    const { nodes, names } = aScene(aMap([{ id: 'Lister', classes: 'organisation dim' }]));
    expect(nodes[0]).toMatchObject({ fill: '#f9f9f9', border: '#cccccc', markOpacity: 0.25 });
    expect(names[0]?.opacity).toBe(0.25);
  });
});

describe('folded groups', () => {
  const elements = aMap([
    { id: 'groep', label: 'Rond Anna Jansen', classes: 'group', mark: '1.204', icon: '' },
    { id: 'anna', kind: 'person', x: 200 },
  ]);

  test('leave as a doubled shape with their count, without the name of who may not leave', () => {
    const released = releasedElements(elements, [], ['Anna Jansen']);
    const { nodes, names } = aScene(released);
    expect(nodes.map(({ id, isDoubled, mark }) => [id, isDoubled, mark?.kind === 'text' && mark.text])).toEqual([
      ['groep', true, '1.204'],
    ]);
    expect(names).toEqual([]);
    expect(readSvg(aScene(released)).documentElement.textContent).not.toContain('Anna');
    expect(readSvg(aScene(released)).querySelectorAll('.nodes path')).toHaveLength(2);
  });

  test('keep the joined lines between them, and none to who does not leave', () => {
    const between = (target: string) => ({
      source: 'groep',
      target,
      from: { x: 0, y: 0 },
      to: { x: 100, y: 0 },
      count: 10,
    });
    const other = aMap([
      { id: 'groep', classes: 'group' },
      { id: 'groep 2', classes: 'group', x: 100 },
      { id: 'bas', x: 200 },
    ]);
    const overview = { dots: [], lines: [between('groep 2'), between('bas')], linked: new Map() };
    const { lines } = aScene(releasedElements({ ...other, overview }, []));
    expect(lines.map(({ id, width }) => [id, width])).toEqual([['groep|groep 2', 1.875]]);
  });

  test('keep a name that is nobody’s', () => {
    expect(aScene(releasedElements(elements, [], ['Bas'])).names).toHaveLength(1);
  });
});

describe('bad input', () => {
  test('nobody on the map is an empty sheet with its title', () => {
    const page = readSvg(aScene(aMap([])));
    expect(textsOf(page, 'heading')[0]).toBe('Regio Lekstroom');
    expect(page.querySelectorAll('.nodes, .names, .lines')).toHaveLength(0);
  });

  test('one node stands in the middle and is no poster', () => {
    const { nodes, map } = aScene(aMap([{ id: 'Lister', x: 1e5, y: -1e5 }]));
    expect(nodes[0]?.x).toBeCloseTo(map.left + map.width / 2, 6);
    expect(nodes[0]?.size).toBeLessThan(70);
  });

  test('places that are no places are left out, and the rest is drawn', () => {
    const { nodes } = aScene(
      aMap([
        { id: 'goed' },
        { id: 'nergens', x: Number.NaN },
        { id: 'heel ver', x: 1e9 },
        { id: 'oneindig', y: Infinity },
      ]),
    );
    expect(nodes.map(({ id }) => id)).toEqual(['goed']);
  });

  test.each([
    ['500 letters', 'Samenwerkingsverband '.repeat(24).slice(0, 500)],
    ['500 letters without a blank', 'x'.repeat(500)],
    ['emoji', '👩‍👩‍👧 Gezinshuis 🏡 De Regenboog 🌈'],
    ['emoji only, many', '🏡'.repeat(200)],
    ['right to left', 'مركز الرعاية בית חם'],
    ['markup', '</text><script>alert(1)</script><img src=x onerror=alert(1)>"\'&'],
    ['signs that XML cannot hold', 'a\u0000b\u001bc\ufffe\ud800d'],
  ])('a name of %s stays a name', (_, label) => {
    const page = readSvg(
      aScene(aMap([{ id: 'n', label }]), { words: { title: label, facts: [label], confidential: label, legend: [] } }),
    );
    const [name] = textsOf(page, 'names');
    expect(name?.length).toBeGreaterThan(0);
    expect(
      [...page.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((tag) => ['script', 'img', 'foreignObject', 'a'].includes(tag)),
    ).toEqual([]);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map((each) => each.name),
    );
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
  });
});
