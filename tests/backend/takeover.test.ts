// Taking over from a colleague's copy: what is compared, what is taken, and what is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandRoute } from '../../shared/api/contract.ts';
import { journaledTables } from '../../shared/schema/tables.ts';
import type { TakeoverChoices } from '../../shared/takeover/types.ts';
import { examples } from '../builders/commandExamples.ts';
import { fileOf, withCopy } from '../builders/forkedFile.ts';
import { randomInput } from '../builders/randomCommands.ts';
import { aSmallNetwork, known } from '../builders/smallNetwork.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

const plan = (backend: TestBackend) => backend.ask('takeover.plan', {});
const take = (backend: TestBackend, choices: TakeoverChoices = {}) =>
  backend.ask('takeover.apply', { fingerprint: plan(backend).fingerprint, choices });
const rowOf = (backend: TestBackend, name: string) => {
  const row = plan(backend).records.find((record) => record.name === name);
  return row && { state: row.state, fields: row.fields.map(({ column, here, there }) => [column, here, there]) };
};
const organisation = (backend: TestBackend, id: string) =>
  backend.ask('network.snapshot', {}).actors.find((actor) => actor.id === id);

describe('what differs', () => {
  test('new, changed and gone there, each under its name', () => {
    const backend = aSmallNetwork();
    const { lister, relation } = known(backend);
    withCopy(backend, (copy) => {
      copy.ask('organisation.create', { organisation: { name: 'Abrona' } });
      copy.ask('organisation.update', { id: lister, patch: { goal: 'Wonen', aliases: ['Lister Zeist'] } });
      copy.ask('relation.remove', { ids: [relation] });
    });
    expect(rowOf(backend, 'Abrona')).toEqual({ state: 'new', fields: [] });
    expect(rowOf(backend, 'Lister')).toEqual({
      state: 'changed',
      fields: [
        ['goal', '', 'Wonen'],
        ['name', 'Lister Utrecht', null],
        ['name', null, 'Lister Zeist'],
      ],
    });
    expect(rowOf(backend, 'Lister – Politie Nieuwegein')).toEqual({ state: 'gone', fields: [] });
    expect(plan(backend)).toMatchObject({ onlyHere: 0, name: expect.stringContaining('Kopie van Ans') as string });
  });

  test('what only this file has or changed stays out of the plan, and is counted', () => {
    const backend = aSmallNetwork();
    const { lister, politie } = known(backend);
    withCopy(backend, () => {});
    backend.ask('organisation.create', { organisation: { name: 'Alleen hier' } });
    backend.ask('organisation.update', { id: lister, patch: { goal: 'Hier' } });
    backend.ask('actor.remove', { ids: [politie] });
    const before = backend.dump();
    expect(plan(backend).records).toEqual([]);
    expect(plan(backend).onlyHere).toBeGreaterThan(2);
    expect(take(backend).taken).toBe(0);
    expect(backend.dump()).toBe(before);
  });

  test('changed on both sides: each field says whose it is, and when', () => {
    const backend = aSmallNetwork();
    const { lister } = known(backend);
    withCopy(backend, (copy) =>
      copy.ask('organisation.update', { id: lister, patch: { goal: 'Daar', website: 'https://daar.example.org' } }),
    );
    backend.ask('organisation.update', { id: lister, patch: { goal: 'Hier', kvk: '12345678' } });
    const row = plan(backend).records.find((record) => record.name === 'Lister');
    expect(row).toMatchObject({
      state: 'both',
      fields: [
        { column: 'website', here: '', there: 'https://daar.example.org', isContested: false },
        { column: 'goal', here: 'Hier', there: 'Daar', isContested: true },
      ],
      hereAt: new Date('2026-11-21T12:00:00').toISOString(),
      thereAt: new Date('2026-11-21T13:00:00').toISOString(),
    });
    expect(take(backend)).toMatchObject({ taken: 1, refused: [] });
    expect(organisation(backend, lister)).toMatchObject({
      goal: 'Hier',
      website: 'https://daar.example.org',
      kvk: '12345678',
    });
    take(backend, { [`actor|${lister}`]: 'all' });
    expect(organisation(backend, lister)).toMatchObject({ goal: 'Daar', kvk: '12345678' });
  });

  test('parts of a name from both sides make one name', () => {
    const backend = aSmallNetwork();
    const { anna } = known(backend);
    withCopy(backend, (copy) => copy.ask('person.update', { id: anna, patch: { familyName: 'Smit', prefix: '' } }));
    backend.ask('person.update', { id: anna, patch: { givenName: 'Ans' } });
    take(backend);
    expect(organisation(backend, anna)).toMatchObject({ label: 'Ans Smit', sortKey: expect.stringContaining('smit') });
    expect(backend.ask('search.find', { text: 'Smit' }).map(({ id }) => id)).toContain(anna);
  });

  test('phone numbers changed on both sides are each kept once', () => {
    const backend = aSmallNetwork();
    const { lister } = known(backend);
    const phone = { kind: 'phone' as const, value: '000-0000001' };
    const mail = (value: string) => ({ kind: 'email' as const, value });
    withCopy(backend, (copy) =>
      copy.ask('organisation.update', {
        id: lister,
        patch: { contactPoints: [phone, mail('daar@example.org')] },
      }),
    );
    backend.ask('organisation.update', { id: lister, patch: { contactPoints: [phone, mail('hier@example.org')] } });
    take(backend);
    const points = backend.db
      .prepare('SELECT value FROM contact_point WHERE actor_id = ? ORDER BY value')
      .pluck()
      .all(lister);
    expect(points).toEqual(['000-0000001', 'daar@example.org', 'hier@example.org']);
  });
});

describe('what is kept here unless somebody says otherwise', () => {
  test('gone there, used here since', () => {
    const backend = aSmallNetwork();
    const { lister, politie } = known(backend);
    withCopy(backend, (copy) => copy.ask('actor.remove', { ids: [politie] }));
    backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'meldt' } });
    expect(rowOf(backend, 'Politie Nieuwegein')?.state).toBe('goneThere');
    take(backend);
    expect(organisation(backend, politie)).toBeDefined();
    take(backend, { [`actor|${politie}`]: 'all' });
    expect(organisation(backend, politie)).toBeUndefined();
    expect(backend.db.pragma('foreign_key_check')).toEqual([]);
  });

  test('gone here, changed there: taken over it comes back whole', () => {
    const backend = aSmallNetwork();
    const { politie } = known(backend);
    withCopy(backend, (copy) => copy.ask('organisation.update', { id: politie, patch: { goal: 'Anders' } }));
    backend.ask('actor.remove', { ids: [politie] });
    expect(rowOf(backend, 'Politie Nieuwegein')?.state).toBe('goneHere');
    expect(take(backend).taken).toBe(0);
    take(backend, { [`actor|${politie}`]: 'all' });
    expect(organisation(backend, politie)).toMatchObject({ label: 'Politie Nieuwegein', goal: 'Anders' });
  });

  test('who was erased for good here does not come back', () => {
    const backend = aSmallNetwork();
    const { anna } = known(backend);
    withCopy(backend, (copy) => copy.ask('person.update', { id: anna, patch: { notes: 'later gezien' } }));
    backend.ask('privacy.erasePerson', { id: anna, leave: { kind: 'nothing' }, replacement: '…' });
    const row = plan(backend).records.find(({ key }) => key === `actor|${anna}`);
    expect(row).toMatchObject({ state: 'unknown', isErased: true });
    const result = take(backend, { [`actor|${anna}`]: 'all' });
    expect(result.refused.map(({ reason }) => reason)).toContain('erased');
    expect(organisation(backend, anna)).toBeUndefined();
  });

  test('nor does who was added in the last step that both files have, with all that was about them', () => {
    const backend = aSmallNetwork();
    const { lister } = known(backend);
    const { id } = backend.ask('person.create', {
      person: { familyName: 'Later' },
      position: { organisationId: lister },
    });
    backend.ask('contactMoment.create', {
      contactMoment: { onDate: '2026-11-20', kind: 'call', summary: 'Kennisgemaakt', actorIds: [id] },
    });
    withCopy(backend, () => undefined);
    backend.ask('privacy.erasePerson', { id, leave: { kind: 'nothing' }, replacement: '…' });
    const clean = backend.dump();
    expect(take(backend)).toMatchObject({ taken: 0 });
    const { records } = plan(backend);
    expect(records.filter(({ isErased }) => !isErased).map(({ kind }) => kind)).toEqual([]);
    take(backend, Object.fromEntries(records.map(({ key }) => [key, 'all' as const])));
    expect(backend.dump()).toBe(clean);
  });
});

describe('what is refused, with its reason', () => {
  test('somebody at an organisation that was removed here', () => {
    const backend = aSmallNetwork();
    const { politie } = known(backend);
    withCopy(backend, (copy) =>
      copy.ask('person.create', { person: { familyName: 'Nieuw' }, position: { organisationId: politie } }),
    );
    backend.ask('actor.remove', { ids: [politie] });
    expect(plan(backend).records.find(({ kind }) => kind === 'position')).toMatchObject({
      needs: expect.arrayContaining([{ key: null, name: 'Politie Nieuwegein' }]) as unknown,
    });
    expect(take(backend)).toMatchObject({
      taken: 1,
      refused: [{ kind: 'position', reason: 'needs', other: 'Politie Nieuwegein' }],
    });
    expect(backend.ask('network.snapshot', {}).actors.map(({ label }) => label)).toContain('Nieuw');
  });

  test('what stands on a record that is not taken', () => {
    const backend = aSmallNetwork();
    const { lister } = known(backend);
    let abrona = '';
    withCopy(backend, (copy) => {
      abrona = copy.ask('organisation.create', { organisation: { name: 'Abrona' } }).id;
      copy.ask('relation.create', { relation: { fromId: lister, toId: abrona, typeId: 'meldt' } });
    });
    expect(take(backend, { [`actor|${abrona}`]: 'none' })).toMatchObject({
      taken: 0,
      refused: [{ kind: 'relation', reason: 'needs', other: 'Abrona' }],
    });
  });

  test('a relation that both drew', () => {
    const backend = aSmallNetwork();
    const { lister, politie } = known(backend);
    const draw = (ask: TestBackend['ask']) =>
      ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'meldt' } });
    withCopy(backend, (copy) => draw(copy.ask));
    draw(backend.ask);
    const before = backend.dump();
    expect(take(backend)).toMatchObject({ taken: 0, refused: [{ kind: 'relation', reason: 'double' }] });
    expect(backend.dump()).toBe(before);
  });

  test('a word that is in use here', () => {
    const backend = aSmallNetwork();
    const { tag, lister, politie } = known(backend);
    withCopy(backend, (copy) => {
      copy.ask('organisation.update', { id: politie, patch: { tagIds: [] } });
      copy.ask('word.remove', { list: 'tag', id: tag, replacementId: null });
    });
    backend.ask('organisation.update', { id: lister, patch: { tagIds: [tag] } });
    const result = take(backend, { [`vocabulary|tag|${tag}`]: 'all' });
    expect(result.refused).toMatchObject([{ kind: 'word', name: 'nieuw', reason: 'inUse', other: 'Lister' }]);
  });

  test('two that were put under each other', () => {
    const backend = aSmallNetwork();
    const { lister, politie } = known(backend);
    withCopy(backend, (copy) => copy.ask('organisation.update', { id: lister, patch: { parentId: politie } }));
    backend.ask('organisation.update', { id: politie, patch: { parentId: lister } });
    expect(take(backend)).toMatchObject({ partsLeftOut: 1 });
    expect(organisation(backend, lister)).toMatchObject({ parentId: null });
    expect(organisation(backend, politie)).toMatchObject({ parentId: lister });
  });
});

describe('all that belongs to a network comes along', () => {
  test('words, own areas, pictures and places', () => {
    const backend = aSmallNetwork();
    const { anna } = known(backend);
    withCopy(backend, (copy) => {
      const { id: tag } = copy.ask('word.create', { list: 'tag', word: { label: 'spoed' } });
      const { id: area } = copy.ask('area.create', { area: { kind: 'set', name: 'Zuid', memberIds: ['GM0356'] } });
      copy.ask('person.update', { id: anna, patch: { tagIds: [tag] } });
      copy.ask('organisation.create', {
        organisation: { name: 'Abrona', areaIds: [area] as never },
        at: { x: 5, y: 6 },
      });
      copy.ask('actor.setPicture', examples['actor.setPicture'](copy));
    });
    take(backend);
    const network = backend.ask('network.snapshot', {});
    const abrona = network.actors.find(({ label }) => label === 'Abrona');
    const person = network.actors.find(({ id }) => id === anna);
    expect(network.placements).toContainEqual(expect.objectContaining({ actorId: abrona?.id, x: 5, y: 6 }));
    expect(person).toMatchObject({ tagIds: [expect.any(String)], photoSha: expect.any(String) });
    expect(backend.db.prepare('SELECT count(*) FROM asset').pluck().get()).toBe(1);
  });

  test('a word that both made under one name is one word', () => {
    const backend = aSmallNetwork();
    const { lister } = known(backend);
    withCopy(backend, (copy) => {
      const { id } = copy.ask('word.create', { list: 'tag', word: { label: 'Spoed' } });
      copy.ask('organisation.update', { id: lister, patch: { tagIds: [id] } });
    });
    const { id: own } = backend.ask('word.create', { list: 'tag', word: { label: 'spoed' } });
    take(backend);
    expect(organisation(backend, lister)).toMatchObject({ tagIds: [own] });
    expect(backend.db.prepare("SELECT count(*) FROM tag WHERE lower(label) = 'spoed'").pluck().get()).toBe(1);
  });
});

describe('nothing is done with', () => {
  const refusal = (backend: TestBackend) => {
    const reply = backend.dispatch('takeover.plan', {});
    return reply.ok ? 'taken' : reply.error.code;
  };

  test('no file, and a file of another network', () => {
    const backend = aSmallNetwork();
    expect(refusal(backend)).toBe('NO_OTHER_FILE');
    const other = createTestBackend(undefined, { ids: 'zz', time: '09:00:00' });
    other.ask('organisation.create', { organisation: { name: 'Lister' } });
    backend.compareWith(fileOf(other));
    expect(refusal(backend)).toBe('OTHER_NETWORK');
  });

  test('files that changed after they were compared', () => {
    const backend = aSmallNetwork();
    const { lister } = known(backend);
    withCopy(backend, (copy) => copy.ask('organisation.update', { id: lister, patch: { goal: 'Daar' } }));
    const { fingerprint } = plan(backend);
    backend.ask('organisation.update', { id: lister, patch: { goal: 'Hier' } });
    const before = backend.dump();
    expect(backend.dispatch('takeover.apply', { fingerprint })).toEqual({
      ok: false,
      error: { code: 'TAKEOVER_STALE', params: {} },
    });
    expect(backend.dump()).toBe(before);
  });
});

describe('the laws', () => {
  const routes = (Object.keys(examples) as CommandRoute[]).filter((route) => route !== 'takeover.apply');
  const steps = fc.array(fc.tuple(fc.constantFrom(...routes), fc.nat(50), fc.string({ maxLength: 12 })), {
    maxLength: 12,
  });
  const work = (backend: TestBackend, sequence: readonly (readonly [CommandRoute, number, string])[]) => {
    for (const [route, pick, text] of sequence) backend.dispatch(route, randomInput(backend, route, pick, text));
  };

  test('all of a copy that went on makes this file that copy; undo makes it what it was', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const backend = aSmallNetwork();
        const before = backend.dump();
        let there = '';
        withCopy(backend, (copy) => {
          work(copy, sequence);
          there = contents(copy);
        });
        const { records } = plan(backend);
        const result = take(backend, Object.fromEntries(records.map(({ key }) => [key, 'all'])));
        expect(result).toMatchObject({ refused: [], partsLeftOut: 0, taken: records.length });
        expect(contents(backend)).toBe(there);
        expect(plan(backend).records).toEqual([]);
        if (records.length > 0) backend.ask('history.undo', {});
        expect(backend.dump()).toBe(before);
        backend.close();
      }),
      { numRuns: 8 },
    );
  });

  test('whatever both did, the file stays sound, twice is once, and undo gives it back', () => {
    fc.assert(
      fc.property(steps, steps, fc.constantFrom('all', 'rest', 'none'), (own, other, choice) => {
        const backend = aSmallNetwork();
        withCopy(backend, (copy) => work(copy, other));
        work(backend, own);
        const before = backend.dump();
        const result = take(backend, Object.fromEntries(plan(backend).records.map(({ key }) => [key, choice])));
        expect(backend.db.pragma('foreign_key_check')).toEqual([]);
        expect(backend.dispatch('network.snapshot', {}).ok).toBe(true);
        if (backend.dump() !== before) {
          expect(result.taken).toBeGreaterThan(0);
          backend.ask('history.undo', {});
        }
        expect(backend.dump()).toBe(before);
        backend.close();
      }),
      { numRuns: 8 },
    );
  });

  test('changes in different records come together', () => {
    const backend = aSmallNetwork();
    const { lister, politie } = known(backend);
    withCopy(backend, (copy) => copy.ask('organisation.update', { id: lister, patch: { goal: 'Daar' } }));
    backend.ask('organisation.update', { id: politie, patch: { goal: 'Hier' } });
    take(backend);
    expect([organisation(backend, lister), organisation(backend, politie)]).toMatchObject([
      { goal: 'Daar' },
      { goal: 'Hier' },
    ]);
  });
});

/** Everything of a network but the numbers of phones and addresses, which are new whenever the list is written. */
function contents(backend: TestBackend): string {
  return journaledTables
    .map(({ name, columns, key }) => {
      const telling = name === 'contact_point' ? columns.filter((column) => column !== 'id') : columns;
      const order = name === 'contact_point' ? 'actor_id, sort, value' : key.join(', ');
      return `${name} ${JSON.stringify(backend.db.prepare(`SELECT ${telling.join(', ')} FROM ${name} ORDER BY ${order}`).all())}`;
    })
    .join('\n');
}
