// @ts-check
/** Where the JavaScript behind a command of node_modules lies. Works where .bin holds links and where it holds .cmd files. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { modulesDir } from './paths.mjs';
import { SetupError } from './setupError.mjs';

/** Commands whose package has another name. */
const packageOf = {
  biome: '@biomejs/biome',
  'electron-fuses': '@electron/fuses',
  playwright: '@playwright/test',
  tsc: 'typescript',
};

/**
 * The script that `node` must run for a tool such as `vitest`; throws SetupError when the tool is not installed.
 * @param {string} tool
 */
export function toolScript(tool) {
  const known = /** @type {Record<string, string>} */ (packageOf)[tool] ?? tool;
  const script = binOf(known, tool) ?? searchBin(tool);
  if (script === undefined) throw new SetupError('toolMissing', { tool });
  return script;
}

/**
 * @param {string} packageName
 * @param {string} tool
 */
function binOf(packageName, tool) {
  const dir = path.join(modulesDir, ...packageName.split('/'));
  const manifest = path.join(dir, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const relative = typeof bin === 'string' ? bin : bin?.[tool];
  return relative === undefined ? undefined : path.join(dir, relative);
}

/** @param {string} tool */
function searchBin(tool) {
  if (!/^[\w.-]+$/.test(tool) || !existsSync(modulesDir)) return undefined;
  for (const name of readdirSync(modulesDir)) {
    if (name.startsWith('.')) continue;
    const packages = name.startsWith('@')
      ? readdirSync(path.join(modulesDir, name)).map((child) => `${name}/${child}`)
      : [name];
    for (const packageName of packages) {
      const script = binOf(packageName, tool);
      if (script !== undefined) return script;
    }
  }
  return undefined;
}
