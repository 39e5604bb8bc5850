// @ts-check
/**
 * Builds when what lies in out/ was not made from the sources as they are now. The stamp holds a hash of the sources
 * and one of the output, so an edited, half-written or removed out/ is stale too.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir, root } from './paths.mjs';
import { runNode } from './run.mjs';
import { SetupError } from './setupError.mjs';
import { toolScript } from './tools.mjs';

const stampFile = path.join(cacheDir, 'build-stamp.json');
const configFile = 'build/electron.vite.config.ts';
const sources = ['shared', 'electron', 'renderer', configFile, 'package.json', 'package-lock.json'];
const isTest = /\.test\.tsx?$/;

/**
 * One hash over the paths and contents of files and folders.
 * @param {readonly string[]} places relative to the checkout
 */
export function hashOf(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesUnder).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  try {
    const entries = readdirSync(full, { withFileTypes: true });
    return entries.flatMap((entry) => {
      const child = `${place}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(child);
      return isTest.test(entry.name) ? [] : [child];
    });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [place];
    throw error;
  }
}

/** Whether out/ was built from the sources as they are now. */
export function isBuildFresh() {
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
    return stamp.sources === hashOf(sources) && stamp.output === hashOf(['out']);
  } catch {
    return false;
  }
}

/** Somebody saves a file while it builds: it builds again, but not for ever. */
const mostBuilds = 3;

/**
 * Builds when needed; throws SetupError when the build fails.
 * @param {string} node
 * @param {(code: string) => void} say
 * @param {{ force?: boolean }} [options]
 */
export async function ensureBuilt(node, say, options = {}) {
  if (options.force !== true && isBuildFresh()) return;
  say('building');
  for (let build = 0; build < mostBuilds; build += 1) {
    const before = hashOf(sources);
    rmSync(stampFile, { force: true });
    await buildOnce(node, options.force === true);
    if (hashOf(sources) !== before) continue;
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(stampFile, JSON.stringify({ sources: before, output: hashOf(['out']) }));
    return;
  }
  throw new SetupError('sourcesChangedDuringBuild');
}

/**
 * @param {string} node
 * @param {boolean} isTalkative
 */
async function buildOnce(node, isTalkative) {
  const report = isTalkative ? [] : ['--logLevel', 'warn'];
  // The build tool's report goes to stderr: stdout belongs to the command that was asked for.
  const result = await runNode(node, [toolScript('electron-vite'), 'build', '--config', configFile, ...report], {
    stdio: ['ignore', 2, 2],
  });
  if (result.code !== 0) throw new SetupError('buildFailed');
}
