// How soon browser mode is up once everything is built: from the command to the address, and to the first page.
import { type ChildProcess, spawn } from 'node:child_process';
import { ensureBuilt } from '../../lib/freshBuild.mjs';
import { findNode, nodeEnvironment } from '../../lib/node24.mjs';
import { quantile } from '../measure.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

const runs = 5;
const targetMs = 1000;

type Up = { readonly addressMs: number; readonly pageMs: number };

export const group: BenchGroup = {
  name: 'start',
  run: async (context) => {
    const node = findNode();
    await ensureBuilt(node, (code) => console.error(code));
    await measure(context, 'browser mode', [node, 'out/main/host.http.js', '--no-open']);
    await measure(context, 'npm start, browser mode', [node, 'build/start.mjs', '--browser', '--no-open']);
  },
};

async function measure(context: BenchContext, name: string, command: readonly string[]): Promise<void> {
  const ups: Up[] = [];
  // The first run fills the disk cache and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    const up = await startOnce(context, command);
    if (run > 0) ups.push(up);
  }
  const median = (values: readonly number[]): number => quantile(values, 0.5);
  const figure = { unit: 'ms', target: targetMs };
  context.report({ name: `${name}: address, p50 of ${runs}`, value: median(ups.map((up) => up.addressMs)), ...figure });
  context.report({ name: `${name}: first page, p50 of ${runs}`, value: median(ups.map((up) => up.pageMs)), ...figure });
}

async function startOnce({ root, folder }: BenchContext, [program = '', ...args]: readonly string[]): Promise<Up> {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    // Settings and recent files of whoever measures stay out of it.
    env: nodeEnvironment(program, { HOME: folder, XDG_CONFIG_HOME: folder, APPDATA: folder }),
  });
  try {
    const address = await firstAddress(child);
    const addressMs = performance.now() - started;
    const page = await fetch(new URL('/', address));
    await page.arrayBuffer();
    return { addressMs, pageMs: performance.now() - started };
  } finally {
    await stop(child);
  }
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+/.exec(text)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.on('close', (code) => reject(new Error(`browser mode ended with ${code} before it was up`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    child.on('close', () => resolve());
    child.kill('SIGTERM');
  });
}
