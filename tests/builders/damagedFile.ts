// Network files with people in them, and the ways in which a file gets damaged.
import { readFileSync, writeFileSync } from 'node:fs';
import { createBackend } from '../../electron/backend/createBackend.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openSqlite } from '../../electron/backend/db/sqlite.ts';
import type { FileKey } from '../../electron/backend/protection/fileKey.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { createRandom } from '../../shared/graph/random.ts';
import type { In, Out, RouteName } from '../../shared/api/contract.ts';

export type Asking = <R extends RouteName>(route: R, input: In<R>) => Out<R>;

/** Opens a file, runs `work` on its backend and closes it. */
export function workOn<T>(path: string, work: (ask: Asking) => T): T {
  const { db, isReadOnly } = openNetworkFile(path, null);
  const backend = createBackend({ db, isReadOnly, clock: () => new Date('2026-11-21T12:00:00'), log: () => {} });
  try {
    return work((route, input) => {
      const reply = backend.dispatch(route, input);
      if (!reply.ok) throw new Error(reply.error.code);
      return reply.data as Out<typeof route>;
    });
  } finally {
    backend.close();
  }
}

/** A file with so many partners, as many contacts working there, and relations in a ring. */
export function makePeopledFile(path: string, size: number): void {
  createNetworkFile(path, 'Regio');
  workOn(path, (ask) => {
    const partners = Array.from({ length: size }, (_, index) =>
      ask('organisation.create', {
        organisation: { name: `Partner ${index}`, notes: 'Een regel die ruimte inneemt. '.repeat(8) },
      }),
    );
    const ids = partners.map(({ id }) => id);
    ids.forEach((id, index) => {
      const person = ask('person.create', { person: { givenName: 'Anna', familyName: `Voorbeeld ${index}` } });
      ask('position.create', { position: { personId: person.id, organisationId: id } });
      const next = ids[(index + 1) % ids.length] ?? '';
      if (next !== id) ask('relation.create', { relation: { fromId: id, toId: next, typeId: 'werkcontact' } });
    });
  });
}

/** The pages on which rows or index entries of a table lie, first to last. */
export function pagesOf(path: string, name: string, key: FileKey | null = null): readonly number[] {
  const db = openSqlite(path, key, { readonly: true });
  try {
    return db.prepare('SELECT pageno FROM dbstat WHERE name = ? ORDER BY path').pluck().all(name) as number[];
  } finally {
    db.close();
  }
}

/** Overwrites a page with 0xFF. */
export function breakPage(path: string, page: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xff, (page - 1) * 4096, page * 4096);
  writeFileSync(path, bytes);
}

/** Turns over one bit; the same seed turns the same one. */
export function flipBit(path: string, seed: number): void {
  const random = createRandom(seed);
  const bytes = readFileSync(path);
  const at = Math.floor(random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  writeFileSync(path, bytes);
}
