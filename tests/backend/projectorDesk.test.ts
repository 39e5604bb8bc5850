// The projector at the host: what it is told, when it follows and when it stands still; with the real backend behind it.
import { beforeEach, describe, expect, test } from 'vitest';
import { createProjectorDesk, type ProjectorDesk } from '../../electron/backend/session/projectorDesk.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import { writeReply } from '../../electron/backend/replyText.ts';
import type { Scene } from '../../shared/present/scene.ts';
import type { Stage, StageMessage } from '../../shared/present/stage.ts';
import { actorId } from '../../shared/schema/ids.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

let backend: TestBackend;
let desk: ProjectorDesk;
let isFileOpen = true;
let told: StageMessage[] = [];
let called: string[] = [];
let heard: AppEvent[] = [];
let ids: { lister: string; anna: string };

beforeEach(() => {
  backend = createTestBackend();
  isFileOpen = true;
  told = [];
  heard = [];
  called = [];
  const lister = backend.ask('organisation.create', { organisation: { name: 'Lister', notes: 'GEHEIM' } }).id;
  const anna = backend.ask('person.create', {
    person: { givenName: 'Anna', familyName: 'Jansen', notes: 'GEHEIM' },
  }).id;
  ids = { lister, anna };
  desk = createProjectorDesk({
    projection: () => ({ open: () => null, close: () => {}, send: (message) => told.push(message) }),
    call: (route, input) => {
      called.push(`${route} ${JSON.stringify(input)}`);
      return Promise.resolve(writeReply(backend.dispatch(route, input)));
    },
    isFileOpen: () => isFileOpen,
    tell: (event) => heard.push(event),
  });
  backend.subscribe(desk.hear);
});

const at = { x: 0, y: 0, size: 36, hue: '#44aa99', looks: [], members: 0 };
const sceneOf = (...shown: readonly string[]): Scene => ({
  onDate: '2026-11-21',
  nodes: shown.map((id) => ({ id: actorId.parse(id), ...at })),
  ties: [],
  areas: [],
  dots: [],
});
const glanceAt = (right: number, point: { x: number; y: number } | null = null) => ({
  box: { left: 0, top: 0, right, bottom: 100 },
  chosen: [],
  tie: null,
  point,
});
const start = () => desk.handlers['present.start']({ scheme: 'dark', language: 'nl' });
const show = (...shown: readonly string[]) => desk.handlers['present.show'](sceneOf(...shown));
const labels = (stage: Stage) => stage.view?.nodes.map(({ label }) => label) ?? null;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('nothing is told before projecting starts, and nothing stays after it stops', async () => {
  await show(ids.lister);
  expect(told).toEqual([]);
  await start();
  await show(ids.lister, ids.anna);
  expect(labels(desk.stage())).toEqual(['Lister', 'Anna Jansen']);
  await desk.handlers['present.stop']({});
  expect(labels(desk.stage())).toBeNull();
  expect(JSON.stringify(told)).not.toContain('GEHEIM');
  const last = heard.at(-1);
  expect(last?.type === 'present.changed' && last.state).toMatchObject({
    isOn: false,
    place: 'nowhere',
    isFollowing: true,
  });
});

test('a picture that stands still stays, while the laptop goes on and points', async () => {
  await start();
  await show(ids.lister);
  await desk.handlers['present.glance'](glanceAt(100));
  await desk.handlers['present.control']({ isFollowing: false });
  await show(ids.lister, ids.anna);
  await desk.handlers['present.glance'](glanceAt(900, { x: 5, y: 6 }));
  expect(labels(desk.stage())).toEqual(['Lister']);
  expect(desk.stage().glance).toEqual(glanceAt(100, { x: 5, y: 6 }));
  await desk.handlers['present.control']({ isFollowing: true });
  expect(labels(desk.stage())).toEqual(['Lister', 'Anna Jansen']);
  expect(desk.stage().glance).toEqual(glanceAt(900, { x: 5, y: 6 }));
});

test('who may no longer be shown loses the name at once, also in a picture that stands still', async () => {
  await start();
  await show(ids.anna);
  await desk.handlers['present.control']({ isFollowing: false });
  backend.ask('person.update', { id: actorId.parse(ids.anna), patch: { mayShow: false } });
  await settled();
  expect(labels(desk.stage())).toEqual(['']);
  expect(JSON.stringify(told.at(-1))).not.toContain('Jansen');
});

test('title, blank screen and the rest of the frame are told and kept', async () => {
  await start();
  told = [];
  await desk.handlers['present.control']({ title: 'Wie mist u aan tafel?' });
  await desk.handlers['present.control']({ isBlank: true });
  const frame = { title: 'Wie mist u aan tafel?', aid: 'none', scheme: 'dark', language: 'nl' };
  expect(told).toEqual([{ frame: { ...frame, isBlank: false } }, { frame: { ...frame, isBlank: true } }]);
  await desk.handlers['present.stop']({});
  await start();
  // A title is kept for the evening; a screen that begins black helps nobody.
  expect(desk.stage().frame).toEqual({ ...frame, isBlank: false });
});

describe('when the file changes', () => {
  test('nothing of the former one stays, and the new one is followed', async () => {
    await start();
    await show(ids.lister);
    await desk.handlers['present.control']({ isFollowing: false });
    desk.hear({ type: 'file.changed' });
    await settled();
    expect(labels(desk.stage())).toBeNull();
    expect(told.at(-1)).toMatchObject({ view: null });
    await show(ids.anna);
    expect(labels(desk.stage())).toEqual(['Anna Jansen']);
  });

  test('projecting stops when no file is open any more', async () => {
    await start();
    isFileOpen = false;
    desk.hear({ type: 'file.changed' });
    expect(await desk.handlers['present.state']({})).toMatchObject({ isOn: false });
  });
});

test('a backend that starts again leaves the picture as it was', async () => {
  await start();
  await show(ids.lister);
  const own = backend.dispatch;
  const broken = createProjectorDesk({
    projection: () => ({ open: () => null, close: () => {}, send: () => {} }),
    call: (route, input) =>
      Promise.resolve(writeReply(isDown ? { ok: false, error: { code: 'BACKEND_STOPPED' } } : own(route, input))),
    isFileOpen: () => true,
    tell: () => {},
  });
  let isDown = false;
  await broken.handlers['present.start']({ scheme: 'light', language: 'nl' });
  await broken.handlers['present.show'](sceneOf(ids.lister));
  isDown = true;
  await broken.handlers['present.show'](sceneOf(ids.anna));
  expect(labels(broken.stage())).toEqual(['Lister']);
});

test('a closed window or a lost screen is told to the laptop', async () => {
  await start();
  desk.listener.onPlace('screen');
  desk.listener.onPlace('window');
  desk.listener.onClosed();
  const places = heard.flatMap((event) =>
    event.type === 'present.changed' ? [`${event.state.isOn} ${event.state.place}`] : [],
  );
  expect(places).toEqual(['true nowhere', 'true screen', 'true window', 'false nowhere']);
});

describe('logos', () => {
  const bytes = (text: string) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(text)]);
  const png = (text: string) =>
    ({ mime: 'image/png', width: 2, height: 2, base64: bytes(text).toString('base64') }) as const;
  const give = (id: string, text: string | null) =>
    backend.ask('actor.setPicture', { id: actorId.parse(id), picture: text === null ? null : png(text) });
  const sent = () => told.flatMap(({ logos = [] }) => logos.map(({ base64 }) => base64));
  const asked = () => called.filter((each) => each.startsWith('present.logos'));

  test('go along once, after the picture, under a key that the picture has for them', async () => {
    give(ids.lister, 'logo van Lister');
    await start();
    await show(ids.lister, ids.anna);
    await settled();
    expect(told.map((message) => Object.keys(message))).toEqual([['view', 'glance'], ['logos']]);
    expect(desk.stage().view?.nodes.map(({ logo }) => logo)).toEqual(['l1', '']);
    expect(desk.stage().logos).toEqual([{ key: 'l1', ...png('logo van Lister') }]);
    await show(ids.lister);
    await settled();
    expect(sent()).toEqual([png('logo van Lister').base64]);
    expect(asked()).toEqual([`present.logos {"organisationIds":["${ids.lister}"]}`]);
  });

  test('a photo never goes, nor a logo that is somebody’s photo, nor any hash', async () => {
    give(ids.anna, 'foto van Anna');
    give(ids.lister, 'foto van Anna');
    await start();
    await show(ids.lister, ids.anna);
    await settled();
    expect(sent()).toEqual([]);
    expect(desk.stage().logos).toEqual([]);
    give(ids.anna, null);
    await settled();
    // Now it is a logo only.
    expect(sent()).toEqual([png('foto van Anna').base64]);
    expect(JSON.stringify([told, desk.stage()])).not.toMatch(/[0-9a-f]{64}/);
    expect(backend.ask('present.logos', { organisationIds: [actorId.parse(ids.anna)] })).toEqual([]);
  });

  test('that change are sent, those taken away are forgotten, and one that comes back is read again', async () => {
    give(ids.lister, 'eerste');
    await start();
    await show(ids.lister);
    await settled();
    give(ids.lister, 'tweede');
    await settled();
    expect(desk.stage().logos.map(({ base64 }) => base64)).toEqual([png('tweede').base64]);
    give(ids.lister, null);
    await settled();
    expect([desk.stage().logos, desk.stage().view?.nodes[0]?.logo]).toEqual([[], '']);
    give(ids.lister, 'eerste');
    await settled();
    expect(sent()).toEqual(['eerste', 'tweede', 'eerste'].map((text) => png(text).base64));
  });

  test('of many come in parts, the largest shape first, and stop when another picture comes', async () => {
    const many = Array.from({ length: 30 }, (_, index) => {
      const { id } = backend.ask('organisation.create', { organisation: { name: `Partner ${index}` } });
      give(id, `logo ${index}`);
      return id;
    });
    await start();
    const scene = sceneOf(...many);
    await desk.handlers['present.show']({
      ...scene,
      nodes: scene.nodes.map((node, index) => ({ ...node, size: 20 + index })),
    });
    await settled();
    expect(told.map(({ logos }) => logos?.length)).toEqual([undefined, 24, 6]);
    const largest = Array.from({ length: 24 }, (_, index) => png(`logo ${29 - index}`).base64);
    expect(new Set(sent().slice(0, 24))).toEqual(new Set(largest));
    expect(new Set(sent()).size).toBe(30);
    desk.hear({ type: 'file.changed' });
    await desk.handlers['present.show'](scene);
    told = [];
    await desk.handlers['present.show'](sceneOf(ids.lister));
    await settled();
    expect(sent()).toEqual([]);
    expect(desk.stage().logos).toEqual([]);
  });
});
