// The projector's keys, what it shows of the picture, and how that differs from its ground.
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../shared/map/colour.ts';
import { domainColours } from '../../../shared/map/themes.ts';
import { control, glance, scene } from '../../../shared/present/scene.ts';
import { changedStage, type PresentView, type Stage } from '../../../shared/present/stage.ts';
import { stageElements, stageTieId } from '../../../shared/present/stageElements.ts';
import { createStageKeys } from '../../../shared/present/stageKeys.ts';
import { stageThemes } from '../../../shared/present/stageThemes.ts';
import { stagePageHeight, stageViewport } from '../../../shared/present/stageViewport.ts';
import { actorId } from '../../../shared/schema/ids.ts';

const node = {
  kind: 'person',
  isMissing: false,
  isNamed: true,
  icon: '',
  logo: '',
  hue: '#44aa99',
  x: 0,
  y: 0,
  size: 28,
  looks: [],
  members: 0,
} as const;
const view: PresentView = {
  networkName: 'Regio Lekstroom',
  onDate: '2026-11-21',
  nodes: [
    { ...node, id: 'uuid-a', label: 'Anna van Jansen' },
    { ...node, id: 'uuid-b', label: '', isNamed: false },
  ],
  ties: [
    { from: 'uuid-a', to: 'uuid-b', width: 2, looks: ['relation'] },
    { from: 'uuid-a', to: 'uuid-b', width: 3, looks: ['relation', 'desired'] },
  ],
  areas: [],
  dots: [],
};
const seen = { box: null, chosen: [], tie: null, point: null };

describe('keys', () => {
  test('take the place of every id and stay the same from picture to picture', () => {
    const keys = createStageKeys();
    const first = keys.view(view);
    expect(JSON.stringify(first)).not.toContain('uuid');
    expect(first.nodes.map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(first.ties.map(({ from, to }) => [from, to])).toEqual([
      ['n1', 'n2'],
      ['n1', 'n2'],
    ]);
    expect(keys.view({ ...view, nodes: view.nodes.toReversed(), ties: [] }).nodes.map(({ id }) => id)).toEqual([
      'n2',
      'n1',
    ]);
  });

  test('take the place of the hash of a logo too', () => {
    const keys = createStageKeys();
    const hash = 'ab'.repeat(32);
    const { nodes } = keys.view({ ...view, nodes: view.nodes.map((each) => ({ ...each, logo: hash })), ties: [] });
    expect(nodes.map(({ logo }) => logo)).toEqual(['l1', 'l1']);
    expect(keys.logo(hash)).toBe('l1');
    expect(keys.view(view).nodes.map(({ logo }) => logo)).toEqual(['', '']);
  });

  test('leave out whoever is not on the projector', () => {
    const keys = createStageKeys();
    keys.view(view);
    const id = (text: string) => actorId.parse(text);
    const looked = { ...seen, chosen: [id('uuid-b'), id('uuid-z')], tie: { from: id('uuid-a'), to: id('uuid-b') } };
    expect(keys.glance(looked)).toEqual({ ...seen, chosen: ['n2'], tie: { from: 'n1', to: 'n2' } });
    expect(keys.glance({ ...looked, tie: { from: id('uuid-a'), to: id('uuid-z') } }).tie).toBeNull();
  });
});

test('a scene carries ids, numbers and words of closed lists, and nothing that is typed', () => {
  const own = { id: 'x', x: 1, y: 2, size: 36, hue: '#44aa99', looks: ['aside'], members: 0 };
  const good = { onDate: '2026-11-21', nodes: [own], ties: [{ from: 0, to: 0, width: 1, looks: ['relation'] }] };
  const isTaken = (value: unknown) => scene.safeParse(value).success;
  expect(isTaken(good)).toBe(true);
  const whole = { ...good, areas: [], dots: [] };
  expect(scene.parse({ ...good, nodes: [{ ...own, label: 'Anna', notes: 'x' }] })).toEqual(whole);
  const ring = {
    shape: { kind: 'ellipse', x: 0, y: 0, across: 9, down: 6 },
    labelAt: { x: 0, y: -6, align: 'middle' },
    isFilled: false,
    name: { list: 'steps', count: 1 },
  };
  expect(scene.parse({ ...whole, areas: [{ ...ring, label: 'Anna' }] })).toEqual({ ...whole, areas: [ring] });
  expect(isTaken({ ...good, areas: [{ ...ring, name: { list: 'rest', id: 'Anna' } }] })).toBe(false);
  expect(isTaken({ ...good, nodes: [{ ...own, hue: 'url(x)' }] })).toBe(false);
  expect(isTaken({ ...good, nodes: [{ ...own, x: Number.NaN }] })).toBe(false);
  expect(isTaken({ ...good, ties: [{ from: 0, to: 0, width: 1, looks: ['Anna'] }] })).toBe(false);
  expect(glance.parse({ ...seen, note: 'x' })).toEqual(seen);
  expect(control.safeParse({ title: 'x'.repeat(3_000) }).success).toBe(false);
});

describe('the logos of the stage', () => {
  const logo = (key: string) => ({ key, mime: 'image/png', width: 1, height: 1, base64: 'AA==' }) as const;
  const withLogos = (...keys: readonly string[]) => ({
    ...view,
    nodes: keys.map((key) => ({ ...node, id: `n-${key}`, label: '', logo: key })),
    ties: [],
  });
  const frame = { title: '', isBlank: false, aid: 'none', scheme: 'light', language: 'nl' } as const;
  const first: Stage = { view: withLogos('l1', 'l2'), glance: seen, frame, logos: [logo('l1')] };
  const keysOf = (stage: Stage | null) => stage?.logos.map(({ key }) => key);

  test('are added as they come, and are the same list while only the pointer moves', () => {
    expect(changedStage(null, { logos: [logo('l1')] })).toBeNull();
    expect(changedStage(null, first)).toEqual(first);
    expect(keysOf(changedStage(first, { logos: [logo('l2')] }))).toEqual(['l1', 'l2']);
    expect(changedStage(first, { glance: { ...seen, point: { x: 1, y: 2 } } })?.logos).toBe(first.logos);
  });

  test('are gone when nobody in the view has them, or when there is no view', () => {
    expect(keysOf(changedStage(first, { view: withLogos('l2') }))).toEqual([]);
    expect(keysOf(changedStage(first, { view: null }))).toEqual([]);
    // One that was under way when its owner went.
    expect(keysOf(changedStage(first, { logos: [logo('l9')] }))).toEqual(['l1']);
  });
});

describe('what the projector draws', () => {
  test('has the logos that are there, and the icon for those that are not', () => {
    const partner = { ...node, kind: 'organisation', icon: 'heartbeat', label: 'Lister' } as const;
    const nodes = [
      { ...partner, id: 'n1', logo: 'l1' },
      { ...partner, id: 'n2', logo: 'l2' },
      { ...partner, id: 'n3' },
    ];
    const words = { anybody: '', group: '', area: () => '' };
    const drawn = stageElements({ ...view, nodes, ties: [] }, stageThemes.dark, words, new Set(['l1']));
    expect([...drawn.nodes.values()].map(({ data }) => [data.picture, data.icon])).toEqual([
      ['l1', 'heartbeat'],
      ['', 'heartbeat'],
      ['', 'heartbeat'],
    ]);
  });

  test('gives a person without a name the word of the page, and no initials', () => {
    const { nodes } = stageElements(view, stageThemes.dark, {
      anybody: 'contactpersoon',
      group: 'groep',
      area: () => '',
    });
    const said = [...nodes.values()].map(({ data: { label, mark } }) => ({ label, mark }));
    expect(said).toEqual([
      { label: 'Anna van Jansen', mark: 'AJ' },
      { label: 'contactpersoon', mark: '' },
    ]);
  });

  test('has the areas with their names, pins, signs and the members of groups as dots', () => {
    const ring = {
      shape: { kind: 'ellipse', x: 0, y: 0, across: 9, down: 6 },
      labelAt: { x: 0, y: -6, align: 'middle' },
      isFilled: false,
    } as const;
    const drawn = stageElements(
      {
        ...view,
        nodes: [{ ...node, id: 'n1', label: 'Anna', looks: ['pinned', 'came'] }],
        ties: [],
        areas: [
          { ...ring, label: '', word: { list: 'steps', count: 2 } },
          { ...ring, label: 'Zorg', word: { list: 'none' } },
        ],
        dots: [{ hue: '#44aa99', places: [1, 2, 3, 4] }],
      },
      stageThemes.dark,
      { anybody: '', group: '', area: (word) => (word.list === 'steps' ? `${word.count} stappen` : '') },
    );
    expect(drawn.areas?.map(({ label }) => label)).toEqual(['2 stappen', 'Zorg']);
    expect([...drawn.nodes.values()].map(({ data, classes }) => [data.isPinned, classes.includes('came')])).toEqual([
      [true, true],
    ]);
    expect(drawn.overview?.dots.map(({ places }) => [...places])).toEqual([[1, 2, 3, 4]]);
  });

  test('keeps two ties between the same two apart', () => {
    const { edges } = stageElements(view, stageThemes.dark, { anybody: '', group: '', area: () => '' });
    expect([...edges.keys()]).toEqual(['relation:uuid-a~uuid-b', 'relation:uuid-a~uuid-b~2']);
    expect([...edges.values()].map(({ data }) => data.relationId)).toEqual(
      Array(2).fill(stageTieId({ from: 'uuid-a', to: 'uuid-b' })),
    );
  });

  test.each(['light', 'dark'] as const)('differs clearly from its ground, in %s', (name) => {
    const theme = stageThemes[name];
    expect(contrast(theme.ink, theme.canvas)).toBeGreaterThan(15);
    expect(theme.secondary).toBe(theme.ink);
    expect(contrast(theme.line, theme.canvas)).toBeGreaterThanOrEqual(4.5);
    for (const hue of [
      '#332288',
      '#882255',
      '#44aa99',
      '#ddcc77',
      '#117733',
      '#aa4499',
      '#999933',
      '#88ccee',
      '#cc6677',
    ]) {
      const { border, fill, icon } = domainColours(hue, theme);
      expect(contrast(border, theme.canvas)).toBeGreaterThanOrEqual(3);
      expect(contrast(icon, fill)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('what the projector looks at', () => {
  const size = { width: 853, height: stagePageHeight };
  const boxes = [
    { left: 0, top: 0, width: 40, height: 40 },
    { left: 360, top: 260, width: 40, height: 40 },
  ];
  const onScreen = (x: number, y: number, { zoom, pan }: ReturnType<typeof stageViewport>) => [
    Math.round(x * zoom + pan.x),
    Math.round(y * zoom + pan.y),
  ];

  test('all of it, wherever the laptop looks, as long as that sees all of it', () => {
    const all = stageViewport(boxes, size, null);
    expect(stageViewport(boxes, size, { left: -200, top: -50, right: 500, bottom: 350 })).toEqual(all);
    expect(stageViewport(boxes, size, { left: 0, top: 0, right: 400, bottom: 300 })).toEqual(all);
    const [left = 0, top = 0] = onScreen(0, 0, all);
    const [right = 0, bottom = 0] = onScreen(400, 300, all);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(60);
    expect(right).toBeLessThanOrEqual(size.width);
    expect(bottom).toBeLessThanOrEqual(size.height - 50);
  });

  test('the part that the laptop has zoomed in on, in the middle and whole', () => {
    const near = stageViewport(boxes, size, { left: 300, top: 200, right: 400, bottom: 300 });
    expect(near.zoom).toBeGreaterThan(stageViewport(boxes, size, null).zoom);
    expect(onScreen(350, 250, near)).toEqual([427, 242]);
    const [, top = 0] = onScreen(300, 200, near);
    const [, bottom = 0] = onScreen(400, 300, near);
    expect(top).toBeGreaterThanOrEqual(60);
    expect(bottom).toBeLessThanOrEqual(size.height - 50);
  });
});
