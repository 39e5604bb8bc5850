// What electron-builder really packed. `npm test -- --only build,package` packs and then runs this.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, test } from 'vitest';

type AsarEntry = { readonly files?: Readonly<Record<string, AsarEntry>>; readonly unpacked?: boolean };

/** Bytes of the archive and of what lies unpacked beside it. */
const budget = 20_000_000;

const executable = process.env['PACKED_APP'] ?? '';
const resources =
  process.platform === 'darwin' ? join(dirname(executable), '..', 'Resources') : join(dirname(executable), 'resources');

/** Paths in app.asar with whether they lie unpacked beside it. The header is JSON behind four lengths of four bytes. */
function readAsar(file: string): ReadonlyMap<string, boolean> {
  const bytes = readFileSync(file);
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as AsarEntry;
  const list = (entry: AsarEntry, path: string): [string, boolean][] =>
    entry.files === undefined
      ? [[path.slice(1), entry.unpacked === true]]
      : Object.entries(entry.files).flatMap(([name, child]) => list(child, `${path}/${name}`));
  return new Map(list(header, ''));
}

const packed = readAsar(join(resources, 'app.asar'));
const paths = [...packed.keys()];

describe('the package', () => {
  test('holds the app: main, worker, preload and window', () => {
    const needed = [
      'package.json',
      'out/main/index.js',
      'out/main/host.worker.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
    ];
    expect(needed.filter((path) => !packed.has(path))).toEqual([]);
  });

  test('holds the two binaries of SQLite, for this system, outside the archive', () => {
    const name = `${process.platform}-${process.arch}`;
    expect([...packed].filter(([path]) => path.endsWith('.node'))).toEqual([
      [`node_modules/better-sqlite3/prebuilds/${name}.node`, true],
      [`node_modules/better-sqlite3-multiple-ciphers/prebuilds/${name}.node`, true],
    ]);
  });

  test('holds nothing else: no other modules, sources, tests or maps', () => {
    const folders =
      /^(out\/(main|preload|renderer)\/|package\.json$|node_modules\/better-sqlite3(-multiple-ciphers)?\/((lib|prebuilds)\/|(package\.json|LICENSE)$))/;
    expect(paths.filter((path) => !folders.test(path) || /\.(map|tsx?)$|\.test\./.test(path))).toEqual([]);
  });

  test('is small: what is ours takes no more than its budget beside Electron', () => {
    const files = readdirSync(resources, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const ours = files.filter(({ name, parentPath }) => join(parentPath, name).includes('app.asar'));
    const bytes = ours.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0);
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(bytes).toBeLessThan(budget);
  });

  test('has its fuses set: no Node in disguise, no debugger, only the signed archive', async () => {
    const wire = await getCurrentFuseWire(executable);
    const isOn = (fuse: FuseV1Options): boolean => String.fromCharCode(wire[fuse] ?? 0) === '1';
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      ownSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: false,
      integrity: true,
      onlyAsar: true,
      ownSnapshot: false,
      filePrivileges: false,
    });
  });
});
