// Taking over what may not come here, and what is here already under another number.
import { expect, test } from 'vitest';
import { withCopy } from '../builders/forkedFile.ts';
import { aSmallNetwork, known } from '../builders/smallNetwork.ts';
import type { TestBackend } from '../builders/testBackend.ts';

const plan = (backend: TestBackend) => backend.ask('takeover.plan', {});
const takeAll = (backend: TestBackend) => {
  const { records, fingerprint } = plan(backend);
  const choices = Object.fromEntries(records.map(({ key }) => [key, 'all' as const]));
  return backend.ask('takeover.apply', { fingerprint, choices });
};
const bsn = '111222333';

/** Every free text that is guarded: in what table and column, and of which record. */
const texts = [
  ['actor', 'notes', 'id', 'lister'],
  ['actor', 'notes', 'id', 'anna'],
  ['actor', 'notes', 'id', 'mdo'],
  ['actor', 'notes', 'id', 'convenant'],
  ...['goal', 'offers', 'does_not_offer', 'expects', 'target_group', 'excludes'].map(
    (column) => ['organisation', column, 'actor_id', 'lister'] as const,
  ),
  ['relation', 'note', 'id', 'relation'],
  ['issue', 'title', 'id', 'issue'],
  ['issue', 'note', 'id', 'issue'],
  ['contact_moment', 'summary', 'id', 'moment'],
] as const;

test.each(texts)('a citizen service number in %s.%s does not come along, nor is it told', (table, column, key, who) => {
  const backend = aSmallNetwork();
  const id = known(backend)[who];
  const write = (copy: TestBackend, text: string) =>
    copy.db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`).run(text, id);
  withCopy(backend, (copy) => write(copy, `Telefonisch, nummer ${bsn}.`));
  const before = backend.dump();
  const compared = plan(backend);
  expect(compared.records.map(({ holdsBsn }) => holdsBsn)).toEqual([true]);
  expect(JSON.stringify(compared)).not.toContain(bsn);
  const result = takeAll(backend);
  expect(result).toMatchObject({ taken: 0, refused: [{ reason: 'bsn' }] });
  expect(JSON.stringify(result)).not.toContain(bsn);
  expect(backend.dump()).toBe(before);
  // Nine digits that are no such number are no reason.
  withCopy(backend, (copy) => write(copy, 'Zaak 111222334, tel. +31 6 00000001'));
  expect(takeAll(backend)).toMatchObject({ taken: 1, refused: [] });
});

test('what stands on a record with such a number stays out with it, and the rest comes along', () => {
  const backend = aSmallNetwork();
  const { lister } = known(backend);
  withCopy(backend, (copy) => {
    const { id } = copy.ask('organisation.create', { organisation: { name: 'Abrona' } });
    copy.ask('relation.create', { relation: { fromId: lister, toId: id, typeId: 'meldt' } });
    copy.ask('organisation.create', { organisation: { name: 'Moveoo' } });
    copy.db.prepare('UPDATE actor SET notes = ? WHERE id = ?').run(bsn, id);
  });
  const { taken, refused } = takeAll(backend);
  expect([taken, refused.map(({ name, reason, other }) => [name, reason, other])]).toEqual([
    1,
    [
      ['Abrona', 'bsn', ''],
      ['Lister – Abrona', 'needs', 'Abrona'],
    ],
  ]);
});

test('a new record tells neither the number nor that it can come along', () => {
  const backend = aSmallNetwork();
  withCopy(backend, (copy) => {
    const { id } = copy.ask('organisation.create', { organisation: { name: 'Abrona' } });
    copy.db.prepare('UPDATE organisation SET goal = ? WHERE actor_id = ?').run(bsn, id);
  });
  const compared = plan(backend);
  expect(compared.records.map(({ name, holdsBsn }) => [name, holdsBsn])).toEqual([['Abrona', true]]);
  expect(JSON.stringify(compared)).not.toContain(bsn);
});

test('a number that stood here already is no reason to refuse another field', () => {
  const backend = aSmallNetwork();
  const { lister } = known(backend);
  backend.db.prepare('UPDATE actor SET notes = ? WHERE id = ?').run(bsn, lister);
  withCopy(backend, (copy) => copy.db.prepare("UPDATE actor SET source = 'Sociale kaart' WHERE id = ?").run(lister));
  expect(plan(backend).records.map(({ holdsBsn }) => holdsBsn)).toEqual([false]);
  expect(takeAll(backend)).toMatchObject({ taken: 1, refused: [] });
});

test('an issue about a relation that both drew is about the one that stays', () => {
  const backend = aSmallNetwork();
  const { lister, politie } = known(backend);
  const draw = ({ ask }: TestBackend) =>
    ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'meldt' } }).id;
  withCopy(backend, (copy) => {
    const subject = { kind: 'relation' as const, id: draw(copy) as never };
    copy.ask('issue.create', { issue: { kind: 'issue', title: 'Meldt te laat', subject } });
  });
  const own = draw(backend);
  expect(takeAll(backend)).toMatchObject({ taken: 1, partsLeftOut: 0, refused: [{ reason: 'double' }] });
  const about = backend.db.prepare("SELECT relation_id FROM issue WHERE title = 'Meldt te laat'").pluck().get();
  expect(about).toBe(own);
  backend.ask('history.undo', {});
  expect(backend.db.prepare("SELECT count(*) FROM issue WHERE title = 'Meldt te laat'").pluck().get()).toBe(0);
});
