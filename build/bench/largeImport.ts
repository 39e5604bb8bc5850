// A plan that brings a hundred thousand people with their functions and ties, and the same rows as SQL text for the peer.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

const given = ['Anna', 'Mo', 'Fenna', 'Sara', 'Rob', 'Karin', 'Noor'];
const families = ['Jansen', 'Proef', 'Tuin', 'Punt', 'Veld', 'Berg', 'Oever', 'Dijk'];
const roles = ['wijkagent', 'begeleider', 'teamleider'];
const asNew = { id: null, action: 'create', before: null };
const common = { confirmedOn: null, source: 'lijst.csv', notes: '' };

function contactPoint(kind: string, value: string) {
  return { kind, value, normalised: value, label: '', isPrimary: true, isPrivate: false };
}

/** What `import.apply` is sent: people with an address, a number, a function and a tie each; an organisation per fifty. */
export function largePayload(people: number, relationTypeId: string): unknown {
  const organisations = Array.from({ length: people / 50 }, (_none, at) => ({
    ...{ ...asNew, key: `o${at}`, parent: null, rows: [at + 1] },
    after: { name: `Stichting Proef ${at}`, website: '', kvk: '', address: null, ...common },
    ...{ addAliases: [], addTypeIds: ['mo'], addAreaIds: ['GM0356'], addThemes: [], addContactPoints: [] },
  }));
  const persons = Array.from({ length: people }, (_none, at) => ({
    ...{ ...asNew, key: `p${at}`, addAliases: [], rows: [at + 1] },
    after: {
      ...{ title: '', givenName: given[at % 7], prefix: at % 3 ? '' : 'van', ...common },
      familyName: `${families[at % 8]}${(at % 997).toString(36)}`,
    },
    addContactPoints: [
      contactPoint('email', `p${at}@example.org`),
      contactPoint('mobile', `06-${String(at).padStart(8, '0')}`),
    ],
  }));
  const positions = persons.map(({ key }, at) => ({
    ...{ ...asNew, key: `f${at}`, person: { key }, organisation: { key: `o${at % organisations.length}` } },
    ...{ after: { role: roles[at % 3] }, addAreaIds: [], addThemes: [], rows: [at + 1] },
  }));
  const relations = persons.map(({ key }, at) => ({
    ...{ ...asNew, key: `r${at}`, from: { key }, to: { key: `p${(at * 7 + 13) % people}` }, typeId: relationTypeId },
    ...{ after: { status: 'existing', intensity: 3, source: 'lijst.csv' }, rows: [at + 1] },
  }));
  const meta = { fileName: 'lijst.csv', fileHash: '', headingSet: '', mapping: [], purpose: '', legalGround: '' };
  const counts = { total: people, new: people, changed: 0, same: 0, doubtful: 0, refused: 0 };
  return {
    ...{ version: 1, meta: { ...meta, reviewBy: null }, rowCounts: counts, placements: [], themes: [] },
    ...{ organisations, persons, positions, relations: relations.filter(({ from, to }) => from.key !== to.key) },
  };
}

/** The tables and indices of a file and all their rows as SQL text, without history and search: what the peer reads. */
export function writeSql(db: Database, path: string): number {
  const schema = (kind: string) =>
    db
      .prepare("SELECT name, sql FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
      .all(kind) as { readonly name: string; readonly sql: string }[];
  const tables = schema('table').filter(({ name }) => !/^(search|change_|journal)/u.test(name));
  const file = openSync(path, 'w');
  const names = new Set(tables.map(({ name }) => name));
  const indices = schema('index').filter(({ sql }) => names.has(/ ON (\w+)/u.exec(sql)?.[1] ?? ''));
  writeSync(file, 'PRAGMA synchronous=3; PRAGMA cache_size=-65536; PRAGMA temp_store=2;\nBEGIN;\n');
  for (const { sql } of [...tables, ...indices]) writeSync(file, `${sql};\n`);
  let rows = 0;
  let text = '';
  for (const { name } of tables) {
    for (const row of db.prepare(`SELECT * FROM ${name}`).raw().iterate() as Iterable<(string | number | null)[]>) {
      rows += 1;
      text += `INSERT INTO ${name} VALUES(${row.map(literal).join(',')});\n`;
      if (text.length > 1_000_000) {
        writeSync(file, text);
        text = '';
      }
    }
  }
  writeSync(file, `${text}COMMIT;\n`);
  closeSync(file);
  return rows;
}

function literal(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}

/** CPU time in ms of the sqlite3 command line that reads SQL text into a new file; null when it is not installed. */
export function sqliteCommandLine(sql: string, database: string): number | null {
  const ran = spawnSync('sh', ['-c', 'sqlite3 "$1" < "$2" > /dev/null && times', 'sh', database, sql], {
    encoding: 'utf8',
  });
  if (ran.status !== 0) return null;
  // The second line of `times` is about the children: user and system.
  const [, children = ''] = ran.stdout.trim().split('\n');
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/gu)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000, 0);
}
