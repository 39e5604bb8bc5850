// Browser mode from command to answer: a process of its own on the built program.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createNetworkFile } from '../../../electron/backend/db/networkFile.ts';
import { quantile, wallMs } from '../measure.ts';
import type { BenchGroup } from '../types.ts';

export const group: BenchGroup = {
  name: 'start',
  run: async ({ root, folder, report }) => {
    const file = join(folder, 'netwerk.ketenkaart');
    createNetworkFile(file, 'Meetnetwerk');
    const up = [];
    for (let run = 0; run < 5; run += 1) up.push(await wallMs(() => startAndStop(root, folder, file)));
    report({ name: 'browser mode up with a file, median', value: quantile(up, 0.5), unit: 'ms', target: 1_000 });
  },
};

/** Resolves when the address is printed and the process is gone again. */
function startAndStop(root: string, folder: string, file: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(root, 'out/main/host.http.js'), '--no-open', '--port', '0', '--file', file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, KETENKAART_HOME: folder, KETENKAART_FILES: folder },
    },
  );
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => {
      child.kill('SIGKILL');
      resolve();
    });
    child.once('exit', (code) => (code === null ? resolve() : reject(new Error(`ended with ${code}`))));
  });
}
