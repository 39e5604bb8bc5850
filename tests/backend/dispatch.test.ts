// No argument outside its schema reaches a handler, by whatever road; and what is no route is no route.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract, type RouteName } from '../../shared/api/contract.ts';
import { isDesktopRoute } from '../../shared/api/desktop.ts';
import { createTestBackend } from '../builders/testBackend.ts';

const backend = createTestBackend();
const routes = Object.keys(contract) as RouteName[];

describe('hostile input', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'network', 'network.snapshot ', ''])(
    'route %j is unknown',
    (route) => {
      expect(backend.dispatch(route, {})).toEqual({ ok: false, error: { code: 'UNKNOWN_ROUTE' } });
    },
  );

  test.each(routes)('%s answers anything with a result and logs no bug', (route) => {
    const before = backend.dump();
    const junk = fc.oneof(
      fc.anything({ maxDepth: 3, withNullPrototype: true }),
      fc.constant(JSON.parse('{"__proto__":{"polluted":1}}')),
    );
    fc.assert(
      fc.property(junk, (input) => {
        const reply = backend.dispatch(route, input);
        if (!reply.ok) expect(reply.error.code).not.toBe('UNEXPECTED');
      }),
      { numRuns: 60 },
    );
    expect(backend.logged).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    if (contract[route].kind === 'query') expect(backend.dump()).toBe(before);
  });
});

test('a refused field is named by its path', () => {
  expect(backend.dispatch('organisation.create', { organisation: { name: 7 } })).toEqual({
    ok: false,
    error: { code: 'INVALID_INPUT', fieldErrors: [{ path: 'organisation.name', code: 'invalid_type' }] },
  });
});

test('the two contracts share no name, so that one channel can carry both', () => {
  expect(routes.filter(isDesktopRoute)).toEqual([]);
});
