// The process in which one group is measured, so that no group runs on another's heap or caches.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchContext, BenchGroup, GroupName, Measurement } from './types.ts';

export type GroupMessage =
  | { readonly kind: 'measured'; readonly measurement: Measurement }
  | { readonly kind: 'skipped'; readonly reason: string };

const name = process.argv[2] as GroupName;
const file = join(import.meta.dirname, 'groups', `${name}.ts`);
// stdout belongs to the outcome.
console.log = console.error;

function send(message: GroupMessage): void {
  process.send?.(message);
}

async function run(): Promise<void> {
  if (!existsSync(file)) {
    send({ kind: 'skipped', reason: 'nothing is measured yet' });
    return;
  }
  const { group } = (await import(pathToFileURL(file).href)) as { group: BenchGroup };
  const folder = mkdtempSync(join(tmpdir(), `ketenkaart-bench-${name}-`));
  const context: BenchContext = {
    root: resolve(import.meta.dirname, '..', '..'),
    folder,
    report: (measurement) => send({ kind: 'measured', measurement }),
    skip: (reason) => send({ kind: 'skipped', reason }),
  };
  try {
    await group.run(context);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await run();
process.disconnect?.();
