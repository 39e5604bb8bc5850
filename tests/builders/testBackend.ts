// A real backend on a real SQLite database in memory, called in process, with a clock and ids that stand still.
import Sqlite, { type Database } from 'better-sqlite3';
import { createBackend, type Backend } from '../../electron/backend/createBackend.ts';
import { shapeNewDatabase } from '../../electron/backend/db/open.ts';
import { seedNetwork } from '../../electron/backend/db/seed.ts';
import { createClient } from '../../renderer/platform/client.ts';
import type { Client, In, Out, RouteName, Transport } from '../../shared/api/contract.ts';
import { journaledTables } from '../../shared/schema/tables.ts';

export type TestBackend = Backend & {
  readonly db: Database;
  readonly client: Client;
  readonly transport: Transport;
  /** Calls a route at once and gives its output; throws the code of a refusal. */
  readonly ask: <R extends RouteName>(route: R, input: In<R>) => Out<R>;
  /** Every journaled row as text: two equal dumps are two equal networks. */
  readonly dump: () => string;
  readonly logged: readonly string[];
  /** The file that `takeover.*` looks at. */
  readonly compareWith: (path: string) => void;
};

type Who = { readonly ids: string; readonly time: string };
const me: Who = { ids: 'id', time: '12:00:00' };
/** Somebody who goes on an hour later. */
export const colleague: Who = { ids: 'co', time: '13:00:00' };

export const testToday = '2026-11-21';

/**
 * @param db a shaped and seeded database; a new one in memory when left out
 * @param who whose ids and clock these are: two people who work on copies of one file have each their own
 */
export function createTestBackend(db: Database = newNetworkInMemory(), who: Who = me): TestBackend {
  let counter = 0;
  let otherPath: string | null = null;
  const logged: string[] = [];
  const newId = () => {
    counter += 1;
    return `${who.ids}-${String(counter).padStart(6, '0')}`;
  };
  const clock = () => new Date(`${testToday}T${who.time}`);
  const backend = createBackend({
    db,
    isReadOnly: db.readonly,
    clock,
    newId,
    log: (message) => logged.push(message),
    otherPath: () => otherPath,
  });
  const transport: Transport = (route, input) => Promise.resolve(overTheWire(backend.dispatch(route, input)));
  return {
    ...backend,
    db,
    logged,
    transport,
    client: createClient(transport, () => Promise.resolve()),
    ask: (route, input) => {
      const reply = overTheWire(backend.dispatch(route, input));
      if (!reply.ok) throw new Error([reply.error.code, ...logged].join('\n'));
      return reply.data as Out<typeof route>;
    },
    dump: () => dump(db),
    compareWith: (path) => {
      otherPath = path;
    },
  };
}

/** A new, empty network in memory. */
export function newNetworkInMemory(name = 'Regio Voorbeeld'): Database {
  // Shaping and seeding costs some 30 ms; a copy of one that is ready costs one.
  template ??= seeded(name);
  return new Sqlite(template);
}

let template: Buffer | null = null;

function seeded(name: string): Buffer {
  const db = new Sqlite(':memory:');
  shapeNewDatabase(db);
  seedNetwork(db, name);
  const bytes = db.serialize();
  db.close();
  return bytes;
}

/** What IPC and HTTP do to a value; a handler that answers with a Date or a Map is caught here. */
function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function dump(db: Database): string {
  return journaledTables
    .map(
      ({ name, key }) =>
        `${name} ${JSON.stringify(db.prepare(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`).all())}`,
    )
    .join('\n');
}
