// A picture of the map from the command line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createExampleFile } from '../../electron/backend/examples/createExampleFile.ts';
import { runCli as cli } from '../builders/runCli.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-picture-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = createExampleFile(folder, 'lekstroom');

test('svg: the whole map on an A3 with its letters in it', async () => {
  const out = at('kaart.svg');
  expect(await cli('export', file, '--format', 'svg', '--out', out, '--purpose', 'Werksessie')).toEqual({
    code: 0,
    out: `Opgeslagen: ${out} (23 op de kaart, 0 weggelaten)\n`,
    err: '',
  });
  const svg = readFileSync(out, 'utf8');
  expect(svg).toContain('width="420mm" height="297mm"');
  expect(svg).toContain('src:url(data:font/woff2;base64,');
  for (const name of ['Lister', 'Politie Nieuwegein', 'Werksessie', 'Vertrouwelijk', 'Gewenste relatie'])
    expect(svg).toContain(name);
  // Nothing is fetched from anywhere: the one address left is the name of the format.
  const addresses = svg.replace(/base64,[\w+/=]*/g, '').match(/\w+:\/\/[^"')]*/g);
  expect(addresses).toEqual(['http://www.w3.org/2000/svg']);
});

test('svg: of an area that nobody works in is refused, and nothing is written', async () => {
  expect(await cli('export', file, '--format', 'svg', '--out', at('leeg.svg'), '--area', 'GM1680')).toEqual({
    code: 1,
    out: '',
    err: 'Niemand voldoet aan de keuze. Er is niets opgeslagen.\n',
  });
});

test('html: one page with every name, that fetches nothing', async () => {
  const out = at('kaart.html');
  expect(await cli('export', file, '--format', 'html', '--out', out)).toEqual({
    code: 0,
    out: `Opgeslagen: ${out} (23 op de kaart, 0 weggelaten)\n`,
    err: '',
  });
  const page = readFileSync(out, 'utf8');
  for (const name of ['Lister', 'Anna van Jansen', 'Vertrouwelijk', "default-src 'none'"]) expect(page).toContain(name);
  // Addresses and numbers of the people on it stay in the file of the network.
  expect(page).not.toContain('@lister.example.org');
});
