// Who is on the map of practice and how they are tied, as a script on the command line gets it from the example networks.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { createExampleFile } from '../../electron/backend/examples/createExampleFile.ts';
import type { GapJson } from '../../shared/gaps/gapJson.ts';
import type { IndicatorJson } from '../../shared/graph/metrics/indicatorJson.ts';
import { runCli } from '../builders/runCli.ts';

type NetworkJson = {
  readonly actors: readonly {
    readonly id: string;
    readonly kind: string;
    readonly label: string;
    readonly scale?: string | null;
    readonly typeIds?: readonly string[];
    readonly frequency?: string | null;
    readonly intensity?: number | null;
    readonly introducedOn?: string | null;
    readonly parties?: readonly object[];
  }[];
  readonly positions: readonly {
    readonly personId: string | null;
    readonly roleId: string | null;
    readonly roleText: string;
  }[];
  readonly relations: readonly { readonly fromId: string; readonly toId: string; readonly status: string }[];
  readonly participations: readonly { readonly consultationId: string; readonly actorId: string }[];
  readonly words: Readonly<Record<string, string>>;
};

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-praktijk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function network(file: string, ...options: readonly string[]): Promise<NetworkJson> {
  const out = join(folder, 'uit.json');
  expect(await runCli('export', file, '--format', 'json', ...options, '--out', out)).toMatchObject({
    code: 0,
    err: '',
  });
  return JSON.parse(readFileSync(out, 'utf8')) as NetworkJson;
}

async function parsed<T>(...args: readonly string[]): Promise<T> {
  const { code, out } = await runCli(...args, '--json');
  expect(code).toBe(0);
  return JSON.parse(out) as T;
}

function change(file: string, sql: string): void {
  const db = new Sqlite(file);
  db.exec(sql);
  db.close();
}

test('Huiselijk geweld: one consultation, of five municipalities and Moviera', async () => {
  const { actors, participations } = await network(createExampleFile(folder, 'huiselijk-geweld'));
  expect(actors.filter(({ kind }) => kind === 'consultation')).toHaveLength(1);
  const seated = new Set(participations.map(({ actorId }) => actorId));
  const parties = actors.filter(({ id, kind }) => kind === 'organisation' && seated.has(id));
  expect(parties.map(({ label }) => label).toSorted()).toEqual([
    'Gemeente Apeldoorn',
    'Gemeente Arnhem',
    'Gemeente Ede',
    'Gemeente Nijmegen',
    'Gemeente Utrecht',
    'Moviera',
  ]);
});

test('Oost-Nederland: the prosecution service is one party', async () => {
  const { actors } = await network(createExampleFile(folder, 'oost-nederland'));
  expect(actors.filter(({ typeIds = [] }) => typeIds.includes('om'))).toHaveLength(1);
});

test.each([
  ['Utrecht', 'GM0344', ['Bewoners wijk Utrecht', 'Buurtteam wijk Utrecht', 'Steunstructuur wijk Utrecht']],
  ['Arnhem', 'GM0202', ['Bewoners wijk Arnhem', 'Steunstructuur wijk Arnhem', 'Wijkteam Arnhem']],
])('In de wijk: %s has its own network at the scale of the neighbourhood, around Moviera', async (_, area, parties) => {
  const file = createExampleFile(folder, 'in-de-wijk');
  const whole = await network(file);
  const { actors } = await network(file, '--area', area);
  const local = actors.filter(({ scale }) => scale === 'wijk');
  expect(local.map(({ label }) => label).toSorted()).toEqual(parties);
  // No family and no person among them: what stands around a family is drawn, as a kind of party.
  expect(local.flatMap(({ typeIds = [] }) => typeIds).toSorted()).toEqual(['dorpsraad', 'vrijw', 'wijkteam']);
  const ids = new Set(local.map(({ id }) => id));
  const labels = new Map(whole.actors.map(({ id, label }) => [id, label]));
  const outside = whole.relations
    .filter(({ fromId, toId }) => ids.has(fromId) !== ids.has(toId))
    .map(({ fromId, toId }) => labels.get(ids.has(fromId) ? toId : fromId));
  expect([...new Set(outside)]).toEqual(['Moviera']);
});

describe('Onbegrepen gedrag', () => {
  test('three functions, and nobody by name', async () => {
    const { actors, positions, words } = await network(createExampleFile(folder, 'onbegrepen-gedrag'));
    expect(actors.filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(positions.map(({ roleId, roleText }) => roleText || (words[roleId ?? ''] ?? '')).toSorted()).toEqual([
      'Procesregisseur',
      'Psychiater',
      'Wijkagent',
    ]);
    expect(positions.filter(({ personId }) => personId !== null)).toEqual([]);
    const next = actors.filter(({ typeIds = [] }) => typeIds.some((id) => words[id] === 'Naasten'));
    expect(next.map(({ kind, label }) => [kind, label])).toEqual([['organisation', 'Ouders']]);
  });

  test('those near to somebody are of the informal domain: with them at the table its voice is not missed', async () => {
    const file = createExampleFile(folder, 'onbegrepen-gedrag');
    const voices = async () => (await parsed<GapJson>('gaps', file)).gaps.filter(({ kind }) => kind === 'g11').length;
    change(file, "UPDATE actor SET presence = 'missing' WHERE label = 'Buurtbewoners'");
    expect(await voices()).toBe(0);
    change(file, "UPDATE actor SET presence = 'missing' WHERE label = 'Ouders'");
    expect(await voices()).toBe(1);
  });
});

test('Nazorg Brabant: four lines are only explored, and do not count in the density', async () => {
  const file = createExampleFile(folder, 'nazorg-brabant');
  const { relations } = await network(file);
  expect(relations.map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => 'exploring'));
  const density = async () =>
    (await parsed<IndicatorJson>('indicators', file, '--level', 'organisation')).graph.density;
  expect(await density()).toBe(0);
  change(file, "UPDATE relation SET status = 'existing'");
  expect(await density()).toBeGreaterThan(0);
});

test('Buurtkeet, Casus Plus and Woningvervuiling: how often, how close, since when, and with how many', async () => {
  const [keet, plus, dirt] = [
    await network(createExampleFile(folder, 'buurtkeet')),
    await network(createExampleFile(folder, 'casus-plus')),
    await network(createExampleFile(folder, 'woningvervuiling')),
  ];
  const tables = ({ actors }: NetworkJson) => actors.filter(({ kind }) => kind === 'consultation');
  expect(Object.fromEntries(tables(keet).map(({ label, frequency }) => [label, frequency]))).toEqual({
    Buurtkeet: 'weekly',
    Expertiseteam: 'three_weekly',
    Wijkschouw: 'yearly',
  });
  expect(new Set(tables(plus).map(({ intensity, introducedOn }) => `${intensity} ${introducedOn}`))).toEqual(
    new Set(['5 2019-09-01', '3 null']),
  );
  const signed = dirt.actors.filter(({ kind }) => kind === 'agreement');
  expect(signed.map(({ frequency, parties }) => [frequency, parties?.length])).toEqual([['quarterly', 3]]);
});

test('Schakelteam: a person with three hats is one person', async () => {
  const file = createExampleFile(folder, 'schakelteam');
  const { nodes } = await parsed<IndicatorJson>('indicators', file, '--level', 'person');
  expect(nodes.filter(({ name }) => name === 'Jonas Zonnedauw')).toHaveLength(1);
  const { actors, positions } = await network(file);
  const { id } = actors.find(({ label }) => label === 'Jonas Zonnedauw') ?? {};
  expect(positions.filter(({ personId }) => personId === id)).toHaveLength(3);
});
