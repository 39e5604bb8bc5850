// @ts-check
/**
 * `npm run dev [-- --port N] [file]`: browser mode that builds and starts again after every change of a source.
 * Each start prints a new address, since each has a new key.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { ensureBuilt } from './lib/freshBuild.mjs';
import { findNode, nodeEnvironment } from './lib/node24.mjs';
import { inRoot } from './lib/paths.mjs';
import { asCommand } from './lib/run.mjs';
import { SetupError } from './lib/setupError.mjs';
import { hostArguments, readStartOptions } from './lib/startOptions.mjs';
import { sentence } from './lib/texts.mjs';

/** Editors write a file in several steps; one build is enough for them. */
const quietMs = 200;
const node = findNode();

await asCommand('en', async () => {
  const options = readStartOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let host;
  let isBuilding = false;
  let isStale = false;

  const restart = async () => {
    isStale = true;
    if (isBuilding) return;
    isBuilding = true;
    while (isStale) {
      isStale = false;
      await buildAndServe();
    }
    isBuilding = false;
  };

  const buildAndServe = async () => {
    try {
      await ensureBuilt(node, (code) => console.error(sentence('en', code)));
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      // A mistake in the sources: the old version stays up until the next change.
      console.error(sentence('en', error.code, error.params));
      return;
    }
    host?.kill();
    const args = [inRoot('out', 'main', 'host.http.js'), ...hostArguments(options)];
    host = spawn(node, args, { stdio: 'inherit', env: nodeEnvironment(node) });
    options.open = false;
  };

  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  for (const folder of ['shared', 'electron', 'renderer']) {
    watch(inRoot(folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void restart(), quietMs);
    });
  }
  await restart();
  await new Promise((resolve) => {
    process.on('SIGINT', resolve).on('SIGTERM', resolve);
  });
  host?.kill();
  process.exit(0);
});
