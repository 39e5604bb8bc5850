// A partner that knows very many others.
import type { TestBackend } from './testBackend.ts';

/** Gives the network a partner with so many relations, and answers its id. Past the history: it is how the network was found. */
export function addHub({ ask, db }: TestBackend, relations: number): string {
  const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const [hub, first] = [add('Spil'), add('Partner 0')];
  const { id } = ask('relation.create', { relation: { fromId: hub, toId: first, typeId: 'werkcontact' } });
  const tables = [
    ['actor', 'id', first],
    ['organisation', 'actor_id', first],
    ['relation', 'id', id],
  ] as const;
  const writers = tables.map(([table, key, value]) => {
    const row = db.prepare(`SELECT * FROM ${table} WHERE ${key} = ?`).get(value) as Readonly<Record<string, unknown>>;
    const columns = Object.keys(row);
    const write = db.prepare(`INSERT INTO ${table} VALUES(${columns.map((column) => `@${column}`).join(', ')})`);
    return (values: Readonly<Record<string, unknown>>) => write.run({ ...row, ...values });
  });
  db.transaction(() => {
    for (let index = 1; index < relations; index += 1) {
      const name = `Partner ${index}`;
      writers[0]?.({ id: `p${index}`, label: name, sort_key: name.toLowerCase() });
      writers[1]?.({ actor_id: `p${index}` });
      writers[2]?.({ id: `r${index}`, to_id: `p${index}` });
    }
  })();
  return hub;
}
