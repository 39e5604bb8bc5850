// A packed app runs from its archive, from nothing else, and not when the archive was changed.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { childEnvironment, fixture, launchFixture, standIn } from './launchFixture.ts';

/** The archiver that electron-builder itself packs with. */
type Archiver = {
  readonly createPackageWithOptions: (folder: string, archive: string, options: { unpack: string }) => Promise<void>;
};

function builderArchiver(): Archiver {
  const ofProject = createRequire(import.meta.url);
  const ofBuilder = createRequire(ofProject.resolve('electron-builder'));
  const ofBuilderLibrary = createRequire(ofBuilder.resolve('app-builder-lib'));
  return ofBuilderLibrary('@electron/asar') as Archiver;
}

const env = { ELECTRON_STAND_IN_DIR: import.meta.dirname };
let folder: string;
let executable: string;
let archive: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stand-in-packed-'));
  executable = path.join(folder, 'fixture-app');
  archive = path.join(folder, 'resources', 'app.asar');
  mkdirSync(path.dirname(archive));
  copyFileSync(standIn, executable);
  await builderArchiver().createPackageWithOptions(fixture, archive, { unpack: '**/preload.cjs' });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('runs what was packed, as a packaged app', async () => {
  const { app, page, close } = await launchFixture({ executable, app: [], args: ['packed.fixture'], env });
  const told = await app.evaluate(({ app: electronApp }) => ({
    isPackaged: electronApp.isPackaged,
    name: electronApp.getName(),
    folder: electronApp.getAppPath().split('/').at(-1),
    isDefaultApp: 'defaultApp' in process,
  }));
  expect(told).toEqual({ isPackaged: true, name: 'Stand-in fixture', folder: 'app.asar', isDefaultApp: false });
  expect(await page.locator('#file').textContent()).toBe('packed.fixture');
  await close();
});

it('refuses an archive whose content was changed', () => {
  const whole = readFileSync(archive);
  const changed = Buffer.from(whole);
  const place = changed.indexOf('Fixture ready');
  changed.write('Fixture READY', place);
  writeFileSync(archive, changed);
  const { status, stderr } = spawnSync(executable, [], {
    env: childEnvironment(env),
    encoding: 'utf8',
    timeout: 15_000,
  });
  writeFileSync(archive, whole);
  expect([status, stderr.trim()]).toEqual([
    1,
    'Electron stand-in: Error: app.asar was changed: page/page.js does not match its SHA-256',
  ]);
});

it('says what is missing when its modules cannot be found', () => {
  const { status, stderr } = spawnSync(executable, [], { env: childEnvironment(), encoding: 'utf8', timeout: 15_000 });
  expect([status, stderr.includes('set ELECTRON_STAND_IN_DIR')]).toEqual([1, true]);
});
