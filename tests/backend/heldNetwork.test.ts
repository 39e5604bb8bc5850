// What is held between two questions says the same as what would be read anew, whatever changed in between.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBackend } from '../../electron/backend/createBackend.ts';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import type { CommandRoute, Out } from '../../shared/api/contract.ts';
import type { AreaId } from '../../shared/schema/ids.ts';
import { examples } from '../builders/commandExamples.ts';
import { withCopy } from '../builders/forkedFile.ts';
import { randomInput } from '../builders/randomCommands.ts';
import { aSmallNetwork, known } from '../builders/smallNetwork.ts';
import { createTestBackend, testToday, type TestBackend } from '../builders/testBackend.ts';

const question = { templateIds: ['T6', 'T1'], areaIds: ['GM0356', 'GM0344'] };

/** The answer of a backend that has seen nothing of what went before. */
function askedAnew({ db }: TestBackend): Out<'gap.list'> {
  const stranger = createBackend({
    db,
    isReadOnly: true,
    clock: () => new Date(`${testToday}T12:00:00`),
    log: () => {},
  });
  const reply = stranger.dispatch('gap.list', question);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data as Out<'gap.list'>;
}

/** Lists in a held network have another order; what is said of them has none. */
function expectSameAsAnew(backend: TestBackend): void {
  expect(backend.ask('gap.list', question)).toEqual(askedAnew(backend));
}

// Comparing two files is a matter of its own.
const routes = (Object.keys(examples) as CommandRoute[]).filter((route) => route !== 'takeover.apply');

describe('gaps of a network that is held', () => {
  test.each(routes)('are right after %s, after its undo and after its redo', (route) => {
    const backend = aSmallNetwork();
    backend.ask('gap.list', question);
    backend.ask(route, examples[route](backend));
    expectSameAsAnew(backend);
    backend.ask('history.undo', {});
    expectSameAsAnew(backend);
    backend.ask('history.redo', {});
    expectSameAsAnew(backend);
    backend.close();
  });

  test('are right after one step that changed more parts than are told one by one', () => {
    const backend = aSmallNetwork();
    const ids = Array.from({ length: 80 }, (_none, at) => {
      return backend.ask('organisation.create', { organisation: { name: `Partner ${at}`, typeIds: ['ggz'] } }).id;
    });
    backend.ask('gap.list', question);
    const areaIds = ['GM0356', 'GM0344', 'GM0363', 'GM0599'] as AreaId[];
    const items = ids.map((id) => ({ kind: 'organisation' as const, id, patch: { areaIds } }));
    backend.ask('record.editMany', { reason: 'bulk', items });
    expectSameAsAnew(backend);
  });

  test('are right after somebody was erased, and after a colleague was taken over from', () => {
    const backend = aSmallNetwork();
    backend.ask('gap.list', question);
    withCopy(backend, (copy) =>
      copy.ask('organisation.create', { organisation: { name: 'Abrona', typeIds: ['ggz'], areaIds: ['GM0356'] } }),
    );
    const { fingerprint } = backend.ask('takeover.plan', {});
    expect(backend.ask('takeover.apply', { fingerprint, choices: {} }).taken).toBe(1);
    expectSameAsAnew(backend);
    backend.ask('privacy.erasePerson', { id: known(backend).anna, leave: { kind: 'nothing' }, replacement: '…' });
    expectSameAsAnew(backend);
  });

  test('are right after another program wrote to the file', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'gaten-')), 'regio.ketenkaart');
    createNetworkFile(path, 'Regio');
    const [own, other] = [1, 2].map(() => createTestBackend(openNetworkFile(path, null).db));
    own!.ask('gap.list', question);
    other!.ask('organisation.create', {
      organisation: { name: 'Abrona', typeIds: ['ggz'], areaIds: ['GM0356'] },
    });
    expectSameAsAnew(own!);
    other!.close();
    own!.close();
  });

  test('are right after any sequence of changes, also when not asked in between', () => {
    const step = fc.tuple(fc.constantFrom(...routes), fc.nat(50), fc.string({ maxLength: 8 }), fc.nat(3));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (sequence) => {
        const backend = aSmallNetwork();
        backend.ask('gap.list', question);
        for (const [route, pick, text, then] of sequence) {
          backend.dispatch(route, randomInput(backend, route, pick, text));
          if (then === 0) backend.dispatch('history.undo', {});
          if (then > 1) expectSameAsAnew(backend);
        }
        expectSameAsAnew(backend);
        backend.close();
      }),
      { numRuns: 15 },
    );
  });
});
