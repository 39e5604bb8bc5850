// Templates from network to network on the command line, and the sentences for what cannot be.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli as cli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-sjabloon-'));
const at = (name: string) => join(folder, name);
const [file, other] = [at('bron.ketenkaart'), at('ander.ketenkaart')];
beforeAll(async () => {
  await cli('new', file);
  await cli('new', other, '--area', 'GM0356');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a template goes to another network', () => {
  test('as a file, named by its id or by its name', async () => {
    expect(await cli('export', file, '--format', 'template', '--template', 'T4', '--out', at('a.json'))).toEqual({
      code: 0,
      out: `Opgeslagen: ${at('a.json')}\n`,
      err: '',
    });
    await cli('export', file, '--format', 'template', '--template', 'woonoverlast', '--out', at('b.json'));
    expect(readFileSync(at('b.json'), 'utf8')).toBe(readFileSync(at('a.json'), 'utf8'));
  });

  test('and is held against that network under its own name', async () => {
    const read = JSON.parse(readFileSync(at('a.json'), 'utf8')) as { label: string; expectations: object[] };
    const own = { ...read, label: 'Overlast bij ons', expectations: read.expectations.slice(0, 2) };
    writeFileSync(at('eigen.json'), JSON.stringify(own));
    expect(await cli('import', other, at('eigen.json'), '--dry-run')).toMatchObject({
      out: 'Sjabloon in orde: Overlast bij ons (2 verwachtingen)\n',
    });
    expect(await cli('gaps', other, '--template', 'overlast bij ons')).toMatchObject({ code: 1 });
    expect(await cli('import', other, at('eigen.json'))).toEqual({
      code: 0,
      out: 'Sjabloon ingelezen: Overlast bij ons (2 verwachtingen)\n',
      err: '',
    });
    const { out } = await cli('gaps', other, '--template', 'overlast bij ons', '--json');
    const { coverage, gaps } = JSON.parse(out) as { coverage: object; gaps: { kind: string; partnerType: string }[] };
    expect(coverage).toEqual({ required: 2, filled: 0 });
    expect(gaps.map(({ kind, partnerType }) => [kind, partnerType])).toEqual([
      ['g1', 'gem_bestuur'],
      ['g1', 'gem_oov'],
    ]);
  });
});

describe('one sentence, and nothing is changed', () => {
  const good = { format: 'ketenkaart-sjabloon', version: 1, label: 'Proef' };
  const partner = { kind: 'partner', partnerTypeId: 'corp', scale: 'regio' };
  const unknown = (word: string) =>
    `Het sjabloon noemt ‘${word}’ en dat kent dit netwerk niet. Er is niets gewijzigd. Voeg het toe bij Beheer of haal het uit het sjabloon.\n`;
  test.each([
    [
      'an unknown type',
      { ...good, expectations: [{ ...partner, partnerTypeId: 'ruimtevaart' }] },
      unknown('ruimtevaart'),
    ],
    ['an unknown scale', { ...good, expectations: [{ ...partner, scale: 'heelal' }] }, unknown('heelal')],
    [
      'a broken file',
      { ...good, expectations: 'geen' },
      'Dit is geen sjabloon van Ketenkaart, of het is beschadigd. Er is niets gewijzigd.\n',
    ],
    [
      'a later version',
      { ...good, version: 9 },
      'Dit sjabloon is gemaakt met een nieuwere versie van Ketenkaart. Werk Ketenkaart bij; er is niets gewijzigd.\n',
    ],
  ])('for %s', async (_what, content, err) => {
    writeFileSync(at('fout.json'), JSON.stringify(content));
    const before = readFileSync(file);
    expect(await cli('import', file, at('fout.json'))).toEqual({ code: 1, out: '', err });
    expect(await cli('import', file, at('fout.json'), '--format', 'template', '--dry-run')).toEqual({
      code: 1,
      out: '',
      err,
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('for a template that nobody has, and for none at all', async () => {
    expect(await cli('export', file, '--format', 'template', '--template', 'Maanreis', '--out', at('x.json'))).toEqual({
      code: 1,
      out: '',
      err: 'Er is geen sjabloon ‘Maanreis’. Er is niets gewijzigd.\n',
    });
    expect(await cli('export', file, '--format', 'template', '--out', at('x.json'))).toMatchObject({ code: 2 });
  });
});
