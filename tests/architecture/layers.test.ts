// The fence of docs/architecture.md, Layers: who may import whom, read from the imports themselves.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readModuleGraph } from './imports.ts';
import { findViolations, rules } from './layerRules.ts';
import { projectRoot } from './sourceFiles.ts';

const planted = join(import.meta.dirname, 'planted', 'layers');
const ruleNames = [...rules.map((rule) => rule.name), 'no-circular'];

describe('the project', () => {
  const graph = readModuleGraph(projectRoot);

  test('is read: modules and imports of every folder', () => {
    const topFolders = new Set(graph.imports.map(({ from }) => from.split('/')[0] ?? ''));
    expect([...topFolders].toSorted()).toEqual(['build', 'electron', 'renderer', 'shared', 'tests']);
  });

  test.each(ruleNames)('%s', (name) => {
    const broken = findViolations(graph).filter(({ rule }) => rule === name);
    expect(broken.map(({ message }) => message)).toEqual([]);
  });
});

describe('the fence itself', () => {
  test.each(ruleNames)('%s fires on its planted violation, and only that rule', (name) => {
    const fired = findViolations(readModuleGraph(join(planted, name))).map(({ rule }) => rule);
    expect(fired).toEqual([name]);
  });

  test('every planted tree belongs to a rule', () => {
    expect(readdirSync(planted).toSorted()).toEqual([...ruleNames, 'nothing-wrong'].toSorted());
  });

  test('lets everything through that the layers allow', () => {
    expect(findViolations(readModuleGraph(join(planted, 'nothing-wrong')))).toEqual([]);
  });

  test('a run that read no modules fails', () => {
    const empty = mkdtempSync(join(tmpdir(), 'layers-'));
    expect(existsSync(empty)).toBe(true);
    expect(() => readModuleGraph(empty)).toThrow(/read 0 modules/);
    rmSync(empty, { recursive: true });
  });

  test('names the page that explains the rule', () => {
    const [violation] = findViolations(readModuleGraph(join(planted, 'no-sibling-feature')));
    expect(violation?.message).toBe(
      'renderer/features/gaps/components/Leak.ts:1 imports ../../table/index.ts: ' +
        'features meet in App, actions or shared (docs/architecture.md, Layers)',
    );
  });
});
