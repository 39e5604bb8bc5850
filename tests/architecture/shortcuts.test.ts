// Two actions never listen to the same keys in one place, and the list of actions is complete.
import { describe, expect, test } from 'vitest';
import { actions } from '../../renderer/actions/registry.ts';
import { actionIds } from '../../shared/actions/ids.ts';

const keyed = actions.flatMap(({ id, keys, scope }) => (keys === undefined ? [] : [{ id, keys: normal(keys), scope }]));

/** One spelling per combination: modifiers sorted, all in lower case. */
function normal(keys: string): string {
  const parts = keys.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  return [...parts.toSorted(), key].join('+');
}

describe('shortcuts', () => {
  test('exist', () => {
    expect(keyed.length).toBeGreaterThan(0);
  });

  test('do not clash: a global one with none, a local one with none in its own place', () => {
    const clashes = keyed.flatMap((left, index) =>
      keyed
        .slice(index + 1)
        .filter(
          ({ keys, scope }) =>
            keys === left.keys && (scope === left.scope || scope === 'global' || left.scope === 'global'),
        )
        .map(({ id }) => `${left.keys}: ${left.id} and ${id}`),
    );
    expect(clashes).toEqual([]);
  });
});

describe('actions', () => {
  test('each id has exactly one action', () => {
    expect(actions.map(({ id }) => id).toSorted()).toEqual(actionIds.toSorted());
  });

  test('are named verbNoun', () => {
    expect(actionIds.filter((id) => !/^[a-z]+[A-Z0-9][A-Za-z0-9]*$|^(undo|redo)$/.test(id))).toEqual([]);
  });
});
