// What the app is made of, and how it is built: the lockfile, the licences, the list of parts and the release.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepRule } from '../../electron/backend/backup/retention.ts';
import { largeImport } from '../../electron/backend/backup/copySchedule.ts';
import { usualRetentionMonths } from '../../shared/privacy/retention.ts';
import { listFiles, projectRoot } from './sourceFiles.ts';

type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
};

const text = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const lock = JSON.parse(text('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that ask no more than to be named, or that hold for the file itself only (MPL, OFL, CC-BY for data). */
const allowed = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'MPL-2.0', 'Python-2.0'],
  ...['OFL-1.1', 'CC-BY-4.0', 'CC0-1.0', 'WTFPL'],
]);
const mayBeUsed = (licence: string) =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.has(each)));

test('no address of our own is registered with the system, so that no web page can start the app with words of its own', () => {
  expect(text('electron-builder.yml')).not.toMatch(/^\s*protocols:|x-scheme-handler|CFBundleURLTypes/m);
  const sources = listFiles(projectRoot, ['electron'], /\.ts$/).map((path) => [path, text(path)] as const);
  expect(sources.filter(([, source]) => /setAsDefaultProtocolClient|'open-url'/.test(source))).toEqual([]);
  expect(sources.some(([, source]) => source.includes('requestSingleInstanceLock'))).toBe(true);
});

describe('what the app is made of', () => {
  test('has a licence that may be used, every part of it', () => {
    expect(packages.length).toBeGreaterThan(100);
    const wrong = packages.filter(([, { license = 'none' }]) => !mayBeUsed(license));
    expect(wrong.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
    expect(['GPL-3.0', 'none', 'UNLICENSED', '(MIT AND GPL-2.0)'].filter(mayBeUsed)).toEqual([]);
  });

  // The release asks the registry for its signatures too.
  test('comes from a registry and nowhere else, at one version, and with a strong digest', () => {
    const wrong = packages.filter(
      ([, { version, resolved, integrity = 'none' }]) =>
        version === undefined || /^(git|file|http:)/.test(resolved ?? '') || !integrity.startsWith('sha512-'),
    );
    expect(text('.github/workflows/release.yml')).toContain('npm audit signatures');
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('runs no script at installing', () => {
    expect(text('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const withScript = packages.filter(([, { hasInstallScript = false }]) => hasInstallScript);
    expect(withScript.map(([path]) => nameOf(path))).toEqual(['electron-winstaller']);
  });

  test('can be listed whole, as CycloneDX, without a network', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
    const told = execFileSync(npm, args, {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64_000_000,
      shell: process.platform === 'win32',
    });
    const list = JSON.parse(told) as { readonly bomFormat: string; readonly components: readonly { name: string }[] };
    expect(list.bomFormat).toBe('CycloneDX');
    const listed = new Set(list.components.map(({ name }) => name));
    const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<string, object>;
    const asked = [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})];
    expect(asked.filter((name) => !listed.has(name))).toEqual([]);
  });
});

describe('a release', () => {
  const workflow = text('.github/workflows/release.yml');

  test('is tested and built from the lockfile on three systems, and published by nobody but a person', () => {
    expect([...workflow.matchAll(/target: (--\w+)/g)].map(([, target]) => target)).toEqual([
      '--win',
      '--mac',
      '--linux',
    ]);
    expect(workflow.match(/- run: npm ci$/gm)).toHaveLength(2);
    expect(workflow).not.toMatch(/npm (install|i|update)\b/);
    for (const needed of ['.ci/run', 'npm sbom', 'sha256sum', '--publish never', 'gh release create', '--draft'])
      expect(workflow).toContain(needed);
  });

  test('may write in the one job that makes the release, and reads no file of the event', () => {
    expect(workflow.match(/contents: write/g)).toHaveLength(1);
    expect(workflow).not.toMatch(/github\.event|pull_request_target/);
  });
});

describe('the papers for administrators', () => {
  const paper = text('docs/beheer.md');

  test('say the figures that the code has', () => {
    const { newest, days, weeks, months, bytes, least } = keepRule;
    for (const said of [
      `de ${newest} nieuwste`,
      `(${days} dagen)`,
      `(${weeks} weken)`,
      `(${months} maanden)`,
      `${bytes / 1e9} GB`,
      `de ${least} nieuwste`,
      `${largeImport} records`,
    ])
      expect(paper).toContain(said);
    expect(text('docs/privacy.md')).toContain(`${usualRetentionMonths} maanden na de nakijkdatum`);
  });

  test('name the installers as they are made, and every variable that is read', () => {
    const builder = text('electron-builder.yml');
    const made = [...builder.matchAll(/artifactName: Ketenkaart-\$\{version\}-([a-z-]+)\.\$\{ext\}/g)];
    expect(made.map(([, name]) => name)).toEqual(['setup', 'zonder-installatie']);
    for (const [, name] of made) expect(paper).toContain(`-${name}.exe`);
    const read = text('electron/backend/session/workFolder.ts').matchAll(/process\.env\['(\w+)'\]/g);
    for (const [, variable] of read) expect(paper).toContain(`\`${variable}\``);
  });
});
