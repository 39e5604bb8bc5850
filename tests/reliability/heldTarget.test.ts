// An export whose name another program holds, as a spreadsheet on Windows does: asked to close it, and nothing is half.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shimIfAny } from './diskTrials.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ketenkaart-bezet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const moduleAt = (path: string) => JSON.stringify(fileURLToPath(new URL(`../../electron/${path}`, import.meta.url)));

const shim = shimIfAny();
const why = shim === null ? ' (not here: needs Linux and a C compiler)' : '';

describe.skipIf(shim === null)(`a name that another program holds${why}`, () => {
  const held = async (errno: number, script: string) => {
    writeFileSync(at('lijst.csv'), 'van gisteren');
    writeFileSync(at('poort'), `r${errno}`);
    const whole = `import { rmSync } from 'node:fs';
      import { writeFileWhole } from ${moduleAt('main/writeFileWhole.ts')};
      import { writeWhole } from ${moduleAt('cli/writeWhole.ts')};
      const path = ${JSON.stringify(at('lijst.csv'))};
      const bytes = Buffer.from('van vandaag');
      const letGo = () => rmSync(${JSON.stringify(at('poort'))});
      const asked = [];
      ${script}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', whole], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        ...{ NODE_NO_WARNINGS: '1', LD_PRELOAD: shim ?? '', FAULT_MATCH: 'lijst.csv', FAULT_GATE: at('poort') },
      },
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    await once(child, 'close');
    rmSync(at('poort'), { force: true });
    return { said: said.trim(), files: readdirSync(folder), now: readFileSync(at('lijst.csv'), 'utf8') };
  };

  test.each([
    ['EPERM', 1],
    ['EBUSY', 16],
  ])('%s: asked to close it, tried again as often as asked, and then whole', async (_name, errno) => {
    const script = `await writeFileWhole(path, bytes, async (name) => {
      asked.push(name);
      if (asked.length === 2) letGo();
      return true;
    });
    console.log(asked.join());`;
    expect(await held(errno, script)).toEqual({
      ...{ said: 'lijst.csv,lijst.csv', files: ['lijst.csv'], now: 'van vandaag' },
    });
  });

  test('let go of within two seconds: nobody is asked', async () => {
    const script = `setTimeout(letGo, 300);
    await writeFileWhole(path, bytes, async (name) => { asked.push(name); return false; });
    console.log(asked.length);`;
    expect(await held(1, script)).toEqual({ said: '0', files: ['lijst.csv'], now: 'van vandaag' });
  });

  test('not let go of: refused by its name, and the export of before stays', async () => {
    const script = `await writeFileWhole(path, bytes).catch(({ code, params }) => console.log(code, params.name));`;
    expect(await held(1, script)).toEqual({
      ...{ said: 'TARGET_LOCKED lijst.csv', files: ['lijst.csv'], now: 'van gisteren' },
    });
  });

  test('on the command line: refused in words, and the export of before stays', async () => {
    const script = `try { writeWhole(path, 'van vandaag'); } catch (thrown) { console.log(thrown.message); }`;
    const { said, ...left } = await held(1, script);
    expect(said).toContain('Sluit het bestand in Excel');
    expect(left).toEqual({ files: ['lijst.csv'], now: 'van gisteren' });
  });
});
