// The undo law: whatever a command does, undo gives back the network as it was, to the last byte, and redo as it became.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract, type CommandRoute } from '../../shared/api/contract.ts';
import { examples } from '../builders/commandExamples.ts';
import { randomInput } from '../builders/randomCommands.ts';
import { aSmallNetwork, known } from '../builders/smallNetwork.ts';
import type { TestBackend } from '../builders/testBackend.ts';

describe('the undo law', () => {
  for (const route of Object.keys(examples) as CommandRoute[]) {
    test(route, () => {
      const backend = aSmallNetwork();
      const before = backend.dump();
      ask(backend, route, examples[route](backend));
      const after = backend.dump();
      expect(after).not.toBe(before);

      backend.ask('history.undo', {});
      expect(backend.dump()).toBe(before);
      backend.ask('history.redo', {});
      expect(backend.dump()).toBe(after);
      expect(backend.db.pragma('foreign_key_check')).toEqual([]);
      expectSoundSearch(backend);
    });
  }

  test('every command route has its example', () => {
    const commands = Object.entries(contract).filter(([, route]) => route.kind === 'command');
    expect(commands.map(([name]) => name).sort()).toEqual(Object.keys(examples).sort());
  });

  test('a command that changes nothing is no step', () => {
    const backend = aSmallNetwork();
    const steps = backend.ask('history.list', {}).steps.length;
    backend.ask('organisation.update', { id: known(backend).lister, patch: { name: 'Lister' } });
    expect(backend.ask('history.list', {}).steps).toHaveLength(steps);
  });

  test('a new command ends the way forward: what was undone cannot come back over it', () => {
    const backend = aSmallNetwork();
    const { lister } = known(backend);
    backend.ask('organisation.update', { id: lister, patch: { name: 'Eerst' } });
    backend.ask('history.undo', {});
    backend.ask('organisation.update', { id: lister, patch: { name: 'Daarna' } });
    expect(backend.dispatch('history.redo', {})).toEqual({ ok: false, error: { code: 'NOTHING_TO_REDO', params: {} } });
    expect(backend.ask('history.list', {}).steps.filter((step) => step.isUndone)).toEqual([]);
  });

  test('a refused command leaves nothing behind', () => {
    const backend = aSmallNetwork();
    const before = backend.dump();
    const { lister } = known(backend);
    const reply = backend.dispatch('relation.create', {
      relation: { fromId: lister, toId: lister, typeId: 'werkcontact' },
    });
    expect(reply).toEqual({ ok: false, error: { code: 'SAME_ENDS', params: {} } });
    expect(backend.dump()).toBe(before);
    expect(backend.db.prepare('SELECT recording FROM journal_state').pluck().get()).toBeNull();
  });

  test('holds over random sequences: undo all is the beginning, redo all is the end', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...routes), fc.nat(50), fc.string({ maxLength: 12 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(steps, (sequence) => {
        const backend = aSmallNetwork();
        const history = [backend.dump()];
        for (const [route, pick, text] of sequence) {
          const before = backend.ask('history.list', {}).undo?.id;
          backend.dispatch(route, randomInput(backend, route, pick, text));
          if (backend.ask('history.list', {}).undo?.id !== before) history.push(backend.dump());
        }
        for (const state of history.slice(0, -1).reverse()) {
          backend.ask('history.undo', {});
          expect(backend.dump()).toBe(state);
        }
        for (const state of history.slice(1)) {
          backend.ask('history.redo', {});
          expect(backend.dump()).toBe(state);
        }
        expectSoundSearch(backend);
        backend.close();
      }),
      { numRuns: 40 },
    );
    // Some hundred steps in forty networks, twice read whole: on a busy machine that takes its time.
  }, 120_000);
});

// Taking over reads a second file each time; it has its own random law in takeover.test.ts.
const routes = (Object.keys(examples) as CommandRoute[]).filter((route) => route !== 'takeover.apply');

function ask(backend: TestBackend, route: CommandRoute, input: unknown): void {
  backend.ask(route, input as never);
}

/** Both full-text indices say the same as the documents they index. */
function expectSoundSearch(backend: TestBackend): void {
  for (const index of ['search', 'search_inside']) {
    backend.db.prepare(`INSERT INTO ${index}(${index}, rank) VALUES('integrity-check', 1)`).run();
  }
  expect(backend.db.prepare('SELECT count(*) FROM search_doc').pluck().get()).toBe(
    backend.db.prepare('SELECT count(*) FROM actor').pluck().get(),
  );
}
