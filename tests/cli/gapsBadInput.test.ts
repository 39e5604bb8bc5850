// What "wie mist er?" answers to a network or a choice that makes little sense: the right answer or one sentence.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withNetwork, type Ask } from '../../electron/cli/openBackend.ts';
import type { GapJson } from '../../shared/gaps/gapJson.ts';
import { runCli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-onzin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
async function fileWith(fill: (ask: Ask) => void): Promise<string> {
  made += 1;
  const file = join(folder, `${made}.ketenkaart`);
  await runCli('new', file);
  withNetwork(file, fill);
  return file;
}

async function report(file: string, ...options: readonly string[]): Promise<GapJson> {
  const { code, out, err } = await runCli('gaps', file, ...options, '--json');
  expect([code, err]).toEqual([0, '']);
  expect(out).not.toMatch(/NaN|Infinity|undefined/);
  return JSON.parse(out) as GapJson;
}

test('an empty network misses all that is required, and says so', async () => {
  const file = await fileWith(() => {});
  const { coverage, gaps } = await report(file, '--template', 'T6');
  expect(coverage).toEqual({ required: 8, filled: 0 });
  expect(gaps.filter(({ kind }) => kind === 'g1')).toHaveLength(17);
  expect((await runCli('gaps', file)).out).toBe('Kies een sjabloon om te zien wie er mist.\n');
});

test('an area without municipalities is looked at as one', async () => {
  const file = await fileWith((ask) => {
    const { id } = ask('area.create', { area: { kind: 'set', name: 'Nergens' } });
    ask('organisation.create', { organisation: { name: 'Portaal', typeIds: ['corp'], areaIds: [id] } });
    ask('network.update', { regionAreaId: id });
    ask('network.chooseTemplates', { chosen: [{ templateId: 'T6', areaId: id }] });
  });
  const { coverage, gaps } = await report(file);
  expect(coverage).toEqual({ required: 8, filled: 1 });
  expect(gaps.filter(({ kind }) => kind === 'g3')).toEqual([]);
  expect((await runCli('gaps', file)).out.split('\n')[0]).toMatch(/^In Nergens ontbreken 7 van de 8/);
});

test('cases that are scaled up in a circle never reach the board', async () => {
  const file = await fileWith((ask) => {
    const ids = ['Een', 'Twee', 'Drie'].map(
      (name) => ask('organisation.create', { organisation: { name, typeIds: ['wijkteam'] } }).id,
    );
    ids.forEach((fromId, index) => {
      const toId = ids[(index + 1) % ids.length] ?? '';
      ask('relation.create', { relation: { fromId, toId, typeId: 'opschaling', level: 'casus' } });
    });
    ask('network.chooseTemplates', { chosen: [{ templateId: 'T0', areaId: null }] });
  });
  expect((await report(file)).gaps.filter(({ kind }) => kind === 'g12')).toHaveLength(1);
});

test('an own template that expects nothing, and one that says all of it twice', async () => {
  const file = await fileWith((ask) => {
    ask('template.create', { label: 'Leeg' });
    const partner = { kind: 'partner', partnerTypeId: 'corp' } as const;
    ask('template.create', { label: 'Dubbel', expectations: [partner, { ...partner, scale: 'land' }] });
  });
  expect(await report(file, '--template', 'leeg')).toMatchObject({ coverage: { required: 0, filled: 0 } });
  expect(await report(file, '--template', 'dubbel,T4')).toMatchObject({ coverage: { required: 6, filled: 0 } });
  expect(await runCli('gaps', file, '--template', 'Niets')).toEqual({
    code: 1,
    out: '',
    err: 'Er is geen sjabloon ‘Niets’. Er is niets gewijzigd.\n',
  });
});

test('of one organisation that only has a name, what is not known is said and nothing else', async () => {
  const file = await fileWith((ask) => {
    ask('organisation.create', { organisation: { name: 'Lister' } });
  });
  const { coverage, gaps } = await report(file, '--template', 'T6');
  expect(coverage).toEqual({ required: 8, filled: 0 });
  const own = gaps.filter(({ reason }) => reason.includes('Lister'));
  expect(own.map(({ kind, state, reason }) => [kind, state, reason])).toEqual([
    ['g4', 'unknown', 'Van Lister is geen contactpersoon bekend.'],
    ['g9', 'unknown', 'Van Lister is niet bekend wanneer de gegevens voor het laatst zijn bevestigd.'],
  ]);
});

test('between two parties with several lines the expected one is found, and who stands apart is named once', async () => {
  const file = await fileWith((ask) => {
    const make = (name: string, type: string) =>
      ask('organisation.create', { organisation: { name, typeIds: [type] } }).id;
    const [fromId, toId] = [make('Team', 'wijkteam'), make('Veilig', 'vt')];
    for (const typeId of ['werkcontact', 'meldt', 'informeert'])
      ask('relation.create', { relation: { fromId, toId, typeId } });
    expect(() => ask('relation.create', { relation: { fromId, toId, typeId: 'meldt' } })).toThrow(
      'Deze relatie is er al. Open de relatie om haar te wijzigen.',
    );
    make('School', 'school');
    const tie = { kind: 'relation', fromTypeId: 'wijkteam', toTypeId: 'vt' } as const;
    const expectations = ['meldt', 'verwijst'].map((relationTypeId) => ({ ...tie, relationTypeId }));
    ask('template.create', { label: 'Lijnen', expectations });
  });
  const { gaps } = await report(file, '--template', 'lijnen');
  expect(gaps.filter(({ kind }) => kind === 'g6' || kind === 'g10').map(({ reason }) => reason)).toEqual([
    'Het sjabloon verwacht de lijn ‘een sociaal wijkteam verwijst naar Veilig Thuis’. Er is wel een andere lijn tussen die twee, maar deze niet.',
    'School staat apart: op de kaart gaat geen lijn van het domein ‘Onderwijs en jeugd’ naar een ander domein.',
  ]);
});
