// @ts-check
/** The groups of `npm test`, in the order in which they run. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { addCounts, countsVariable, takeCounts } from './counts.mjs';
import { canShowWindow, electronBinary } from './electron.mjs';
import { ensureBuilt, isBuildFresh } from './freshBuild.mjs';
import { canPack, packApp } from './packApp.mjs';
import { cacheDir, inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { SetupError } from './setupError.mjs';
import { sentence } from './texts.mjs';
import { toolScript } from './tools.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ node: string, args: readonly string[] }} GroupInput `args` go to the test runners
 * @typedef {(input: GroupInput) => Promise<Counts>} Group
 */

const vitestConfig = 'build/vitest.config.ts';
const playwrightConfig = 'tests/e2e/playwright.config.ts';
const lintedFolders = ['electron', 'renderer', 'shared', 'build', 'tests'];
const layerTests = ['tests/architecture/layers.test.ts', 'tests/architecture/fences.test.ts'];

/** @type {Record<string, Group>} */
export const groups = {
  types: ({ node }) => oneCheck(node, ['tsc', '--build', '--force']),
  lint: async ({ node }) =>
    addCounts(
      await oneCheck(node, ['oxlint', '--type-aware', '--deny-warnings', ...lintedFolders]),
      await oneCheck(node, ['biome', 'format', ...lintedFolders]),
    ),
  layers: ({ node, args }) => vitest(node, [...layerTests, ...args]),
  unit: ({ node, args }) =>
    vitest(node, ['--project', 'node', '--project', 'ciphers', '--project', 'renderer', ...args]),
  architecture: ({ node, args }) =>
    vitest(node, ['--project', 'architecture', ...layerTests.flatMap((file) => ['--exclude', file]), ...args]),
  build: async ({ node }) => {
    try {
      await ensureBuilt(node, say);
      return { passed: 1, failed: 0, skipped: 0 };
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      say(error.code);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  },
  'e2e-browser': ({ node, args }) => playwright(node, 'browser', args),
  'e2e-electron': ({ node, args }) => playwright(node, electronBackEnd(), args),
  package: ({ node, args }) => packaged(node, args),
};

/** Every Vitest test that matches the arguments, for `npm test -- shared/graph -t "betweenness"`. */
export const selectedTests = /** @type {Group} */ (({ node, args }) => vitest(node, args));

/** @param {string} code */
function say(code) {
  console.error(sentence('en', code));
}

/**
 * @param {string} node
 * @param {readonly string[]} command tool and arguments
 * @returns {Promise<Counts>}
 */
async function oneCheck(node, [tool, ...args]) {
  mkdirSync(cacheDir, { recursive: true });
  const { code } = await runNode(node, [toolScript(/** @type {string} */ (tool)), ...args]);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
function vitest(node, args, env = {}) {
  const reporters = ['--reporter=default', `--reporter=${inRoot('build', 'lib', 'vitestCounts.mjs')}`];
  return countedRun(node, [toolScript('vitest'), 'run', '--config', vitestConfig, ...reporters, ...args], env);
}

/**
 * The same specs on any back end; tests/e2e reads E2E_BACKEND. Never on a build that is not of these sources.
 * @param {string} node
 * @param {'browser' | 'stand-in' | 'electron'} backEnd
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
async function playwright(node, backEnd, args, env = {}) {
  if (backEnd === 'electron' && electronBinary() === undefined) {
    console.error('E2E_BACKEND=electron was asked, and node_modules/electron has no binary.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (backEnd === 'stand-in' && process.platform === 'win32') {
    console.log('left out: Electron is not here, and its stand-in does not run on Windows.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  if (!isBuildFresh()) await ensureBuilt(node, say);
  const chromium = backEnd === 'electron' ? undefined : findChromium(say);
  console.log(`back end: ${describeBackEnd[backEnd]}${chromium === undefined ? '' : ` (${chromium})`}`);
  return countedRun(node, [toolScript('playwright'), 'test', '--config', playwrightConfig, ...args], {
    ...env,
    E2E_BACKEND: backEnd,
    CHROMIUM_PATH: chromium,
  });
}

const describeBackEnd = {
  browser: 'browser mode in Chromium',
  'stand-in': 'the Electron stand-in on Chromium; this is NOT a run of Electron itself',
  electron: 'Electron',
};

/**
 * Packs the app and looks into the package; then runs the specs marked @packed on it. A packed real Electron has its
 * debugger shut by a fuse, so only a packed stand-in can be driven.
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
async function packaged(node, args) {
  if (!canPack()) {
    console.log('left out: without Electron the app can be packed on Linux only.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  if (!isBuildFresh()) await ensureBuilt(node, say);
  const packed = await packApp(node);
  if (packed === undefined) return { passed: 0, failed: 1, skipped: 0 };
  console.log(`packed around ${packed.isStandIn ? 'the Electron stand-in' : 'Electron'}: ${packed.executable}`);
  const looked = await vitest(node, ['--project', 'package'], { PACKED_APP: packed.executable });
  if (looked.failed > 0 || !packed.isStandIn) return looked;
  const env = { ...packed.env, E2E_EXECUTABLE: packed.executable };
  return addCounts(looked, await playwright(node, 'stand-in', ['--grep', '@packed', ...args], env));
}

/** Electron when that was asked or can run here; else the stand-in. */
function electronBackEnd() {
  if (process.env.E2E_BACKEND === 'electron') return 'electron';
  if (process.env.E2E_BACKEND === 'stand-in') return 'stand-in';
  return electronBinary() !== undefined && canShowWindow() ? 'electron' : 'stand-in';
}

/**
 * Runs a test runner whose reporter writes its counts; a runner that failed without a failed test counts as one.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Counts>}
 */
async function countedRun(node, args, env) {
  mkdirSync(cacheDir, { recursive: true });
  const file = path.join(cacheDir, `counts-${process.pid}.json`);
  const { code } = await runNode(node, args, { env: { ...env, [countsVariable]: file } });
  const counts = takeCounts(file) ?? { passed: 0, failed: 0, skipped: 0 };
  const isMute = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return isMute ? { ...counts, failed: 1 } : counts;
}
