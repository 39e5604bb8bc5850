// The gaps that practice asks for, as a script on the command line gets them from the example networks.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { createExampleFile } from '../../electron/backend/examples/createExampleFile.ts';
import type { ExampleId } from '../../shared/api/desktop.ts';
import type { GapJson, GapLine } from '../../shared/gaps/gapJson.ts';
import { runCli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-gaten-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function gaps(id: ExampleId, ...options: readonly string[]): Promise<readonly GapLine[]> {
  return (await report(id, ...options)).gaps;
}

async function report(id: ExampleId, ...options: readonly string[]): Promise<GapJson> {
  const { code, out } = await runCli('gaps', createExampleFile(folder, id), ...options, '--json');
  expect(code).toBe(0);
  expect(out).not.toMatch(/NaN|Infinity/);
  return JSON.parse(out) as GapJson;
}

function change(id: ExampleId, sql: string): void {
  const db = new Sqlite(createExampleFile(folder, id));
  db.exec(sql);
  db.close();
}

const ofKind = (lines: readonly GapLine[], kind: GapLine['kind']) => lines.filter((each) => each.kind === kind);
const requiredTypes = (lines: readonly GapLine[]) =>
  ofKind(lines, 'g1')
    .filter(({ requirement }) => requirement === 'required')
    .map(({ partnerType }) => partnerType ?? '')
    .toSorted();

test('Huiselijk geweld: four partners not known, youth care apart, and nobody with lived experience though wished for', async () => {
  const lines = await gaps('huiselijk-geweld');
  expect(requiredTypes(lines)).toEqual(['om', 'recl', 'rvdk', 'zvh']);
  expect(ofKind(lines, 'g10').map(({ key }) => key)).toContain('g10|onderwijs');
  expect(ofKind(lines, 'g11').map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/ is gewenst, maar nog niet aangesloten\.$/),
  ]);
});

test('Mensenhandel: seven partners not known, and the role of care coordinator hangs on one person', async () => {
  const lines = await gaps('mensenhandel');
  expect(requiredTypes(lines)).toEqual(['comensha', 'gem_oov', 'om', 'pol_avim', 'politie', 'riec', 'zvh']);
  expect(
    ofKind(lines, 'g8')
      .filter(({ role }) => role === 'zorgcoordinator-mensenhandel')
      .map(({ reason }) => reason),
  ).toEqual(['De functie ‘Zorgcoördinator mensenhandel’ hangt, voor zover bekend, aan één persoon: Mila Vuurtoren.']);
});

test('Oost-Nederland: no gap twice, over 76 municipalities', async () => {
  const keys = (await gaps('oost-nederland')).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('Lekstroom: six partners not known at first, one after three sessions', async () => {
  const options = ['--template', 'T6', '--area', 'GM0356', '--at'];
  expect(requiredTypes(await gaps('lekstroom', ...options, '2025-09-10'))).toEqual([
    'centrumgem',
    'corp',
    'gem_sd',
    'ggz',
    'wi',
    'wijkteam',
  ]);
  expect(requiredTypes(await gaps('lekstroom', ...options, '2025-11-12'))).toEqual(['centrumgem']);
});

test('Regiemodel: with the line from case to policy there is no gap, and without it there is', async () => {
  expect(ofKind(await gaps('regiemodel'), 'g12')).toEqual([]);
  const turnedAway = ofKind(await gaps('regiemodel'), 'g13');
  expect(turnedAway.some(({ reason }) => reason.includes('sluit uit'))).toBe(true);
  change('regiemodel', "DELETE FROM relation WHERE type_id = 'opschaling'");
  expect(ofKind(await gaps('regiemodel'), 'g12').map(({ state }) => state)).toEqual(['unknown']);
});

test('Ketenzorg daklozen: the gap of lived experience goes when the target group is represented', async () => {
  expect(ofKind(await gaps('dakloosheid'), 'g11')).toHaveLength(1);
  change('dakloosheid', "UPDATE actor SET presence = 'present' WHERE presence = 'missing'");
  expect(ofKind(await gaps('dakloosheid'), 'g11')).toEqual([]);
});

describe('Woningvervuiling', () => {
  test('five of six required partners, the covenant counts, and social services are still to be confirmed', async () => {
    const { coverage, gaps: lines } = await report('woningvervuiling');
    expect(coverage).toEqual({ required: 6, filled: 5 });
    expect(requiredTypes(lines)).toEqual(['gem_sd']);
    expect(ofKind(lines, 'g6')).toEqual([]);
    expect(ofKind(lines, 'g7')).toEqual([]);
  });
  test('without the line to mental health care that tie is missed', async () => {
    change('woningvervuiling', "DELETE FROM relation WHERE type_id = 'verwijst'");
    expect(ofKind(await gaps('woningvervuiling'), 'g6').map(({ reason }) => reason)).toEqual([
      'Het sjabloon verwacht de lijn ‘een meldpunt, bemoeizorg of wijk-GGD verwijst naar de GGZ’ in Rotterdam. Op de kaart staat die niet.',
    ]);
  });
});

test('Buurtkeet: four partners not named, and the informal parties are there and tied', async () => {
  const lines = await gaps('buurtkeet');
  expect(requiredTypes(lines)).toEqual(['kredbank', 'vaste_last', 'verh_part', 'zorgkantoor']);
  expect(lines.filter(({ kind, key }) => kind === 'g11' || key === 'g10|informeel')).toEqual([]);
});

test('Casus Plus, Nazorg Brabant and Schakelteam: what is explored is no tie, and nothing stumbles', async () => {
  expect(ofKind(await gaps('nazorg-brabant'), 'g10').map(({ key }) => key)).toEqual(['g10|*']);
  expect((await gaps('casus-plus')).length).toBeGreaterThan(0);
  expect(ofKind(await gaps('schakelteam'), 'g11')).toEqual([]);
});
