// Makes an example network as a file; its history begins empty.
import type { Database } from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Out } from '../../../shared/api/contract.ts';
import type { ExampleId } from '../../../shared/api/desktop.ts';
import { safeFileName } from '../../../shared/export/fileName.ts';
import { createBackend } from '../createBackend.ts';
import { createNetworkFile } from '../db/networkFile.ts';
import { forgetHistory } from '../journal.ts';
import { buildExample, type Ask } from './buildExample.ts';
import { examplePlaces } from './examplePlaces.ts';
import { examples } from './examples.ts';

/** The path of an example in `folder`; an earlier one is opened as the user left it. */
export function createExampleFile(folder: string, id: ExampleId): string {
  const path = join(folder, safeFileName(examples[id].name, 'ketenkaart', 'voorbeeld'));
  if (!existsSync(path)) createNetworkFile(path, examples[id].name, (db) => fillWithExample(db, id));
  return path;
}

/** Builds an example in a new, empty network. */
export function fillWithExample(db: Database, id: ExampleId): void {
  const backend = createBackend({ db, isReadOnly: false, clock: () => new Date(), log: () => {} });
  const ask: Ask = (route, input) => {
    const reply = backend.dispatch(route, input);
    if (!reply.ok) throw new Error(`${id}: ${route}: ${reply.error.code}`);
    return reply.data as Out<typeof route>;
  };
  buildExample(examples[id], examplePlaces[id], ask);
  forgetHistory(db);
}
