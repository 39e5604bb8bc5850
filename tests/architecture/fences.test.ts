// The fences of lint and types (docs/architecture.md, Fences) are proven on planted violations: each must be caught.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listFiles, projectRoot, readSource } from './sourceFiles.ts';

const planted = join(import.meta.dirname, 'planted');
const copies: string[] = [];

/** A planted tree with the project's own configuration over it, outside the folders that the real runs read. */
function plantedProject(name: string): string {
  const copy = mkdtempSync(join(tmpdir(), `fence-${name}-`));
  copies.push(copy);
  const folders = ['shared', 'electron', 'renderer', 'tests'];
  for (const folder of folders) {
    mkdirSync(join(copy, folder));
    cpSync(join(projectRoot, folder, 'tsconfig.json'), join(copy, folder, 'tsconfig.json'));
  }
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'build/tsconfig.base.json', 'build/types']) {
    cpSync(join(projectRoot, file), join(copy, file), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'junction');
  cpSync(join(planted, name), copy, { recursive: true });
  return copy;
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

function tool(packageName: string, script: string): string {
  return join(projectRoot, 'node_modules', packageName, script);
}

describe('lint', () => {
  const copy = plantedProject('lint');
  const args = [
    tool('oxlint', 'bin/oxlint'),
    '--type-aware',
    '--format=json',
    'shared',
    'electron',
    'renderer',
    'tests',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string; severity: string }[] };
  const files = listFiles(join(planted, 'lint'), ['shared', 'electron', 'renderer', 'tests'], /\.tsx?$/);
  const expected = new Map(
    files.map((path) => [path, /^\/\/ expect (\S+)/.exec(readSource(join(planted, 'lint'), path))?.[1]] as const),
  );

  test.each([...expected].filter(([, code]) => code !== undefined))('%s is caught by %s', (path, code) => {
    const found = diagnostics.filter(({ filename }) => filename.replaceAll('\\', '/') === path);
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('says nothing of the files that are in order', () => {
    const inOrder = files.filter((path) => expected.get(path) === undefined);
    expect(inOrder).toHaveLength(3);
    expect(diagnostics.filter(({ filename }) => inOrder.includes(filename.replaceAll('\\', '/')))).toEqual([]);
  });
});

describe('types', () => {
  const copy = plantedProject('types');
  const files = listFiles(join(planted, 'types'), ['shared', 'electron', 'renderer'], /\.tsx?$/);

  /** The type errors under the tsconfig of a folder, as `path code`. */
  function typeErrors(folder: string): string[] {
    const args = [
      tool('typescript', 'bin/tsc'),
      '--noEmit',
      '--incremental',
      'false',
      '--pretty',
      'false',
      '-p',
      folder,
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    const named = stdout.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+)/gm);
    return [...named].map(([, path, code]) => `${(path ?? '').replaceAll('\\', '/')} ${code}`).toSorted();
  }

  test.each(['shared', 'electron', 'renderer'])('every planted file of %s is a type error', (folder) => {
    const own = files.filter((path) => path.startsWith(`${folder}/`));
    expect(own.length).toBeGreaterThan(0);
    const caught = new Set(typeErrors(folder).map((error) => error.split(' ')[0] ?? ''));
    expect([...caught].filter((path) => path.startsWith(`${folder}/`))).toEqual(own);
  });

  test('zod and the pure parsers open no door: shared/ still knows neither DOM nor Node with them in', () => {
    const imports = ['zod', 'papaparse', 'hucre', 'libphonenumber-js/max']
      .map((name) => `import '${name}';\n`)
      .join('');
    writeFileSync(join(copy, 'shared', 'parsers.ts'), `${imports}export const leak = [document, process];\n`);
    const found = typeErrors('shared').filter((error) => error.startsWith('shared/parsers.ts'));
    expect(found).toEqual(['shared/parsers.ts TS2584', 'shared/parsers.ts TS2591']);
  });
});
