// What is held between two questions says the same as what would be read anew, whatever changed in between.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBackend } from '../../electron/backend/createBackend.ts';
import type { CommandRoute, Out } from '../../shared/api/contract.ts';
import { examples } from '../builders/commandExamples.ts';
import { randomInput } from '../builders/randomCommands.ts';
import { aSmallNetwork } from '../builders/smallNetwork.ts';
import { testToday, type TestBackend } from '../builders/testBackend.ts';

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
