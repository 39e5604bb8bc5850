// A list of 5,000 rows from its bytes to the disk, and back by undo; and 100,000 people beside the bare inserts.
import { rmSync } from 'node:fs';
import { createBackend } from '../../../electron/backend/createBackend.ts';
import { createNetworkFile } from '../../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../../electron/backend/db/open.ts';
import { existingFromSnapshot } from '../../../shared/import/existingFromSnapshot.ts';
import { findHeader } from '../../../shared/import/findHeader.ts';
import { mapColumns } from '../../../shared/import/mapColumns.ts';
import { indexAreas } from '../../../shared/import/normalise/areas.ts';
import { planImport } from '../../../shared/import/plan.ts';
import { mappedFields, toImportPayload } from '../../../shared/import/planSchema.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import type { NetworkSnapshot } from '../../../shared/schema/snapshot.ts';
import { cpuMs, quantile } from '../measure.ts';
import { largePayload, sqliteCommandLine, writeSql } from '../largeImport.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

const rows = 5_000;
const people = 100_000;

export const group: BenchGroup = {
  name: 'import',
  run: async (context) => {
    await measureList(context);
    await measureMany(context);
  },
};

async function measureList({ folder, report }: BenchContext): Promise<void> {
  const path = `${folder}/import.ketenkaart`;
  createNetworkFile(path, 'Meetnetwerk');
  const { ask, close } = openBackend(path);
  const bytes = new TextEncoder().encode(contactList());
  const snapshot = ask('network.snapshot', {}) as NetworkSnapshot;
  let payload: unknown;
  const planned = await cpuMs(() => {
    payload = plan(bytes, snapshot);
  });
  const applied = await cpuMs(() => ask('import.apply', payload));
  const undone = await cpuMs(() => ask('history.undo', {}));
  close();
  report({ name: `reading and planning ${rows} rows`, value: planned, unit: 'ms CPU', target: 1_000 });
  report({
    name: `CSV of ${rows} rows, from bytes to on disk`,
    value: planned + applied,
    unit: 'ms CPU',
    target: 1_500,
  });
  report({ name: `undo of ${rows} imported rows`, value: undone, unit: 'ms CPU', target: 600 });
}

function openBackend(path: string) {
  const { db, isReadOnly } = openNetworkFile(path, null);
  const log = (message: string) => console.error(message);
  const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log });
  const ask = (route: string, input: unknown): unknown => {
    const reply = backend.dispatch(route, input);
    if (!reply.ok) throw new Error(`${route}: ${reply.error.code}`);
    return reply.data;
  };
  return { ask, db, close: backend.close };
}

/** Rounds of the large import and its peer in turn, so that what else the machine does falls on both. */
const rounds = 3;

/** Checked, with its history, its search and its foreign keys on; the peer writes the same rows with the same indices. */
async function measureMany({ folder, report, skip }: BenchContext): Promise<void> {
  const took: number[] = [];
  const bare: number[] = [];
  let written = 0;
  for (let round = 0; round < rounds; round += 1) {
    const path = `${folder}/many.ketenkaart`;
    createNetworkFile(path, 'Meetnetwerk');
    const { ask, db, close } = openBackend(path);
    const [type] = (ask('network.snapshot', {}) as NetworkSnapshot).vocabulary.relationTypes;
    const payload = largePayload(people, type?.id ?? '');
    took.push(await cpuMs(() => ask('import.apply', payload)));
    written = writeSql(db, `${folder}/many.sql`);
    close();
    const peer = sqliteCommandLine(`${folder}/many.sql`, `${folder}/bare.db`);
    if (peer !== null) bare.push(peer);
    for (const name of ['many.ketenkaart', 'bare.db']) rmSync(`${folder}/${name}`, { force: true });
  }
  const name = `${people} people with functions, addresses and ties: ${written} rows to disk`;
  const figure = { name, value: quantile(took, 0.5), unit: 'ms CPU', target: 60_000 };
  if (bare.length === 0) skip('the sqlite3 command line is not here');
  report(
    bare.length === 0
      ? figure
      : { ...figure, peer: { name: 'sqlite3, bare inserts', value: quantile(bare, 0.5) }, targetRatio: 1.6 },
  );
}

function plan(bytes: Uint8Array, snapshot: NetworkSnapshot): unknown {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(read.error.code);
  const existing = existingFromSnapshot(snapshot);
  const header = findHeader(read.table);
  const mapping = mapColumns(read.table, header, { areas: indexAreas(existing.areas) });
  const meta = {
    fileName: 'lijst.csv',
    fileHash: '',
    headingSet: '',
    mapping: mappedFields(mapping),
    purpose: '',
    legalGround: '',
    reviewBy: null,
  };
  return toImportPayload(planImport(read.table, mapping, existing, {}), meta);
}

/** Invented people at 300 organisations, with the columns such lists have. */
function contactList(): string {
  const given = ['Anna', 'Mo', 'Fenna', 'Sara', 'Rob', 'Karin', 'Noor', 'Ylva', 'Özge', 'Jan'];
  const family = ['Jansen', 'Proef', 'Tuin', 'Punt', 'Veld', 'Berg', 'Oever', 'Dijk', 'Linde', 'Waard', 'Kamp', 'Hoek'];
  const roles = ['wijkagent', 'begeleider', 'teamleider', 'beleidsadviseur', 'woonconsulent'];
  const towns = ['Utrecht', 'Nieuwegein', 'Houten', 'IJsselstein', 'Lopik', 'Den Bosch'];
  const endings = ['a', 'e', 'i', 'o', 'u', 'ing', 'stra', 'ma', 'sen', 'kes'];
  const lines = Array.from({ length: rows }, (_, i) => {
    const name = `${family[i % 12]}${endings[Math.floor(i / 12) % 10]}${endings[Math.floor(i / 120) % 10]}`;
    const cells = [
      `Stichting Proef ${i % 300}`,
      given[i % 10],
      i % 3 ? '' : 'van',
      name,
      roles[i % 5],
      `06-${String(10_000_000 + i)}`,
      `${name}.${i}@example.org`.toLowerCase(),
      towns[i % 6],
      'Woonoverlast',
    ];
    return cells.join(';');
  });
  return ['Organisatie;Voornaam;Tussenvoegsel;Achternaam;Functie;Mobiel;E-mail;Gemeente;Thema', ...lines].join('\r\n');
}
