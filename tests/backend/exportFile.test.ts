// An export that fails or is killed half way: under its name stands what was there before, or all of the new.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileWhole } from '../../electron/main/writeFileWhole.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-uitvoer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const moduleAt = (path: string) => JSON.stringify(fileURLToPath(new URL(`../../electron/${path}`, import.meta.url)));

/** Runs a script in a process of its own. */
const run = (script: string, around: readonly string[] = []) => {
  const line = [...around, process.execPath, '--input-type=module', '-e', script];
  return spawn(line[0] ?? '', line.slice(1), {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
};

// /dev/full is the disk that is always full.
test.skipIf(process.platform !== 'linux')(
  'on a full disk the window says so, and the export of before stays',
  async () => {
    writeFileSync(at('lijst.csv'), 'van gisteren');
    symlinkSync('/dev/full', at('lijst.csv.bezig'));
    await expect(writeFileWhole(at('lijst.csv'), Buffer.from('van vandaag'))).rejects.toMatchObject({
      code: 'DISK_FULL',
    });
    expect(readdirSync(folder)).toEqual(['lijst.csv']);
    expect(readFileSync(at('lijst.csv'), 'utf8')).toBe('van gisteren');
    await writeFileWhole(at('lijst.csv'), Buffer.from('van vandaag'));
    expect(readFileSync(at('lijst.csv'), 'utf8')).toBe('van vandaag');
  },
);

test.skipIf(process.platform === 'win32')(
  'a write that stops half way leaves nothing on the command line either',
  async () => {
    writeFileSync(at('lijst.csv'), 'van gisteren');
    const script = `import { writeWhole } from ${moduleAt('cli/writeWhole.ts')};
    try { writeWhole(${JSON.stringify(at('lijst.csv'))}, 'x'.repeat(1_000_000)); } catch (thrown) { console.log(thrown.message); }`;
    const child = run(script, ['sh', '-c', 'ulimit -f 64; exec "$@"', 'sh']);
    const [said] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    await once(child, 'close');
    expect(said).toContain('kan niet worden geschreven');
    expect(readdirSync(folder)).toEqual(['lijst.csv']);
    expect(readFileSync(at('lijst.csv'), 'utf8')).toBe('van gisteren');
  },
);

test.each([
  ['the window', 'main/writeFileWhole.ts', 'writeFileWhole'],
  ['the command line', 'cli/writeWhole.ts', 'writeWhole'],
])('killed while %s writes, the file is wholly the old one or wholly the new one', async (_who, path, name) => {
  const size = 2_000_000;
  const script = `import { ${name} } from ${moduleAt(path)};
    for (let turn = 0; ; turn += 1) {
      await ${name}(${JSON.stringify(at('lijst.csv'))}, Buffer.alloc(${size}, 65 + (turn % 26)));
      console.log('written');
    }`;
  for (const after of [3, 11, 23]) {
    const child = run(script);
    await once(child.stdout, 'data');
    await new Promise((resolve) => void setTimeout(resolve, after));
    child.kill('SIGKILL');
    await once(child, 'close');
    const bytes = readFileSync(at('lijst.csv'));
    expect(bytes.equals(Buffer.alloc(size, bytes[0] ?? 0))).toBe(true);
  }
});

test('a folder that is gone, or where nothing may be written, is told as that', async () => {
  await expect(writeFileWhole(join(at('nergens'), 'lijst.csv'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'FOLDER_SHUT',
  });
  writeFileSync(at('geen map'), '');
  await expect(writeFileWhole(join(at('geen map'), 'lijst.csv'), Buffer.from('x'))).rejects.toMatchObject({
    code: 'FOLDER_SHUT',
  });
});
