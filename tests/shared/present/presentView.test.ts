// What a room may read: the allow-list of the projector, against records with a canary in every text.
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { presentView, type PresentSource } from '../../../shared/present/presentView.ts';
import type { Scene } from '../../../shared/present/scene.ts';
import type { AreaName } from '../../../shared/present/sceneAreas.ts';
import { agreement } from '../../../shared/schema/agreement.ts';
import { consultation } from '../../../shared/schema/consultation.ts';
import { actorId, wordId } from '../../../shared/schema/ids.ts';
import { organisation } from '../../../shared/schema/organisation.ts';
import { person } from '../../../shared/schema/person.ts';
import { position, type Position } from '../../../shared/schema/position.ts';
import type { Actor } from '../../../shared/schema/snapshot.ts';
import { canary, withCanaries } from '../../builders/canary.ts';

const onDate = '2026-11-21';
const word = (id: string, label: string) => ({ id, label, isBuiltin: true, retiredOn: null });
const role: Position = { ...withCanaries(position), roleId: wordId.parse('r1'), validFrom: null, validUntil: null };

function record<S extends z.ZodType<Actor>>(schema: S, own: Partial<Actor>): Actor {
  return Object.assign(withCanaries(schema), own);
}

const partner = record(organisation, {
  id: actorId.parse('o1'),
  label: 'Lister',
  typeIds: [wordId.parse('t1')],
  logoSha: 'a1',
});
const missing = record(organisation, { id: actorId.parse('o2'), label: 'Huisarts?', presence: 'missing' });
const anna = record(person, { id: actorId.parse('p1'), label: 'Anna van Jansen', mayShow: true });
const hidden = record(person, { id: actorId.parse('p2'), mayShow: false });
const stranger = record(person, { id: actorId.parse('p3'), mayShow: false });
const table = record(consultation, { id: actorId.parse('c1'), label: 'Werktafel' });
const covenant = record(agreement, { id: actorId.parse('a1'), label: 'Convenant' });
const actors = [partner, missing, anna, hidden, stranger, table, covenant];

const source: PresentSource = {
  networkName: 'Regio Lekstroom',
  actors: new Map(actors.map((actor) => [actor.id as string, actor])),
  positionsOf: (id) => (id === 'p2' ? [role] : []),
  domains: [{ ...word('d1', 'Zorg'), colour: '#44aa99', icon: 'heartbeat', sort: 1 }],
  partnerTypes: [{ ...word('t1', 'Beschermd wonen'), domainId: 'd1', parentId: null }],
  roles: [word('r1', 'wijkagent')],
  phases: [{ id: 'f1', label: 'Toeleiding' }],
  areas: [{ id: 'GM0356', name: 'Nieuwegein' }],
};

const at = { x: 1, y: 2, size: 36, hue: '#44aa99', looks: [], members: 0 };
const sceneOf = (ids: readonly string[], ties: Scene['ties'] = []): Scene => ({
  onDate,
  nodes: ids.map((id) => ({ id: actorId.parse(id), ...at })),
  ties,
  areas: [],
  dots: [],
});

test('the records here do carry canaries, in every text there is', () => {
  for (const actor of actors) expect(JSON.stringify(actor).split(canary).length).toBeGreaterThan(8);
  expect(JSON.stringify(hidden)).toContain(`${canary}.contactPoints[].value`);
  expect(JSON.stringify(hidden)).toContain(`${canary}.familyName`);
  expect(JSON.stringify(anna)).toContain(`${canary}.photoSha`);
  expect(JSON.stringify(missing)).toContain(`${canary}.logoSha`);
  expect(JSON.stringify(role)).toContain(`${canary}.roleText`);
});

test('no text comes out but the names a room may read', () => {
  const view = presentView(sceneOf(actors.map(({ id }) => id)), source);
  expect(JSON.stringify(view)).not.toContain(canary);
  const node = { ...at, isMissing: false, isNamed: true, icon: 'building', logo: '' };
  expect(view).toEqual({
    networkName: 'Regio Lekstroom',
    onDate,
    nodes: [
      { ...node, id: 'o1', kind: 'organisation', label: 'Lister', icon: 'heartbeat', logo: 'a1' },
      { ...node, id: 'o2', kind: 'organisation', label: 'Huisarts?', isMissing: true },
      { ...node, id: 'p1', kind: 'person', label: 'Anna van Jansen', icon: '' },
      { ...node, id: 'p2', kind: 'person', label: 'wijkagent', isNamed: false, icon: '' },
      { ...node, id: 'p3', kind: 'person', label: '', isNamed: false, icon: '' },
      { ...node, id: 'c1', kind: 'consultation', label: 'Werktafel', icon: 'messages' },
      { ...node, id: 'a1', kind: 'agreement', label: 'Convenant', icon: 'file-text' },
    ],
    ties: [],
    areas: [],
    dots: [],
  });
});

describe('a person who may not be shown', () => {
  const labelWith = (positions: readonly Position[]) =>
    presentView(sceneOf(['p2']), { ...source, positionsOf: () => positions }).nodes[0]?.label;

  test('stands there as the role of the list, the primary one first', () => {
    const other = { ...role, roleId: wordId.parse('r2'), isPrimary: false };
    const roles = [...source.roles, word('r2', 'teamleider')];
    const view = presentView(sceneOf(['p2']), { ...source, roles, positionsOf: () => [other, role] });
    expect(view.nodes[0]?.label).toBe('wijkagent');
  });

  test('is nobody when the role was typed, is over, or is not in the list', () => {
    expect(labelWith([{ ...role, roleId: null, roleText: 'rechterhand van Mo' }])).toBe('');
    expect(labelWith([{ ...role, validUntil: '2026-01-01' }])).toBe('');
    expect(labelWith([{ ...role, roleId: wordId.parse('gone') }])).toBe('');
  });
});

test('who is not in the network is left out, with the ties to it', () => {
  const ties: Scene['ties'] = [
    { from: 0, to: 1, width: 2, looks: ['relation'] },
    { from: 1, to: 2, width: 2, looks: ['relation'] },
    { from: 0, to: 2, width: 3, looks: ['relation', 'desired'] },
    { from: 0, to: 9, width: 3, looks: ['relation'] },
  ];
  const view = presentView(sceneOf(['o1', 'gone', 'o2'], ties), source);
  expect(view.nodes.map(({ id }) => id)).toEqual(['o1', 'o2']);
  expect(view.ties).toEqual([{ from: 'o1', to: 'o2', width: 3, looks: ['relation', 'desired'] }]);
});

test('a folded group is called after a place, a domain or an organisation, and never after a person', () => {
  const keys = ['municipality:GM0356', 'municipality:?', 'domain:d1', 'parent:o1', 'parent:p1', 'community:p1', 'x:y'];
  const scene = sceneOf(keys);
  const view = presentView({ ...scene, nodes: scene.nodes.map((each) => ({ ...each, members: 12 })) }, source);
  expect(view.nodes.map(({ id, label }) => `${id} ${label}`)).toEqual([
    'municipality:GM0356 Nieuwegein',
    'municipality:? ',
    'domain:d1 Zorg',
    'parent:o1 Lister',
    'parent:p1 ',
    'community:p1 ',
  ]);
  expect(JSON.stringify(view)).not.toContain('Anna');
});

describe('the areas behind an arrangement', () => {
  const shape = { kind: 'ellipse', x: 0, y: 0, across: 10, down: 5 } as const;
  const area = (name: AreaName) => ({
    shape,
    labelAt: { x: 0, y: -5, align: 'middle' as const },
    isFilled: true,
    name,
  });
  const namesOf = (names: readonly AreaName[]) =>
    presentView({ ...sceneOf([]), areas: names.map(area) }, source).areas.map(({ label, word }) => [label, word.list]);

  test('have the name of the list of the network, and else the word that the page has a name for', () => {
    expect(
      namesOf([
        { list: 'domain', id: 'd1' },
        { list: 'municipality', id: 'GM0356' },
        { list: 'phase', id: 'f1' },
        { list: 'steps', count: 2 },
        { list: 'rest', id: 'apart' },
      ]),
    ).toEqual([
      ['Zorg', 'none'],
      ['Nieuwegein', 'none'],
      ['Toeleiding', 'none'],
      ['', 'steps'],
      ['', 'rest'],
    ]);
  });

  test('have no name when no list has the word: no id of anybody becomes one', () => {
    expect(namesOf([{ list: 'domain', id: 'p2' }])).toEqual([['', 'none']]);
  });

  test('take nothing along that is not asked for', () => {
    const more = { ...area({ list: 'none' }), label: canary, note: canary };
    expect(JSON.stringify(presentView({ ...sceneOf([]), areas: [more] }, source))).not.toContain(canary);
  });
});
