// A copy of an open network in which somebody else goes on: what a colleague or a sync service makes of a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll } from 'vitest';
import { colleague, createTestBackend, type TestBackend } from './testBackend.ts';

let folder: string | null = null;
let count = 0;
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = null;
});

/** Lets a colleague work in a copy of the network, and chooses that copy to compare with. @returns its path */
export function withCopy(backend: TestBackend, work: (copy: TestBackend) => void): string {
  const copy = createTestBackend(new Sqlite(backend.db.serialize()), colleague);
  work(copy);
  const path = fileOf(copy);
  copy.close();
  backend.compareWith(path);
  return path;
}

/** Writes a network in memory to a file of its own. */
export function fileOf(backend: TestBackend): string {
  folder ??= mkdtempSync(join(tmpdir(), 'ketenkaart-fork-'));
  count += 1;
  const path = join(folder, `Kopie van Ans ${count}.ketenkaart`);
  writeFileSync(path, backend.db.serialize());
  return path;
}
