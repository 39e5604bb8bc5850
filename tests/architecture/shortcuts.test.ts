// Two actions never listen to the same keys in one place, and the list of actions is complete.
import { describe, expect, test } from 'vitest';
import { actionList, actions } from '../../renderer/actions/registry.ts';
import { actionIds } from '../../shared/actions/ids.ts';

type Keyed = { readonly id: string; readonly keys?: string; readonly scope: string };

/**
 * Pairs that would both answer: a global shortcut clashes with any, a local one with those of its own place. What counts
 * while projecting goes before all others on purpose, and clashes with its own only.
 */
function findClashes(list: readonly Keyed[]): string[] {
  const each = list.flatMap(({ id, keys, scope }) =>
    spellings(keys).map((combination) => ({ id, combination, scope })),
  );
  return each.flatMap((left, index) =>
    each
      .slice(index + 1)
      .filter(
        ({ combination, scope }) =>
          combination === left.combination &&
          (scope === left.scope ||
            (scope !== 'presenting' && left.scope !== 'presenting' && [scope, left.scope].includes('global'))),
      )
      .map(({ id }) => `${left.combination}: ${left.id} and ${id}`),
  );
}

/** The combinations of an action, such as `mod+Shift+Z mod+Y`, each spelled in one way: modifiers sorted, lower case. */
function spellings(keys: string | undefined): string[] {
  if (keys === undefined) return [];
  return keys.split(' ').map((combination) => {
    const parts = combination.toLowerCase().split('+');
    const key = parts.pop() ?? '';
    return [...parts.toSorted(), key].join('+');
  });
}

describe('shortcuts', () => {
  test('do not clash', () => {
    expect(actionList.some(({ keys }) => keys !== undefined)).toBe(true);
    expect(findClashes(actionList)).toEqual([]);
  });

  test('the check fires on planted clashes only', () => {
    const planted: Keyed[] = [
      { id: 'undo', keys: 'mod+Z', scope: 'global' },
      { id: 'redo', keys: 'mod+Shift+Z mod+Y', scope: 'global' },
      { id: 'wipe', keys: 'Shift+Mod+z', scope: 'map' },
      { id: 'fit', keys: '0', scope: 'map' },
      { id: 'clear', keys: '0', scope: 'table' },
      { id: 'none', scope: 'map' },
      { id: 'blank', keys: 'mod+Z 0', scope: 'presenting' },
      { id: 'follow', keys: '0', scope: 'presenting' },
    ];
    expect(findClashes(planted)).toEqual(['mod+shift+z: redo and wipe', '0: blank and follow']);
  });
});

describe('actions', () => {
  test('each id has one action under its own name', () => {
    expect(Object.entries(actions).map(([name, { id }]) => `${name} ${id}`)).toEqual(
      Object.keys(actions).map((name) => `${name} ${name}`),
    );
    expect(Object.keys(actions).toSorted()).toEqual(actionIds.toSorted());
  });

  test('each is offered once in the menus', () => {
    expect(actionList.map(({ id }) => id).toSorted()).toEqual(actionIds.toSorted());
  });

  test('are named verbNoun', () => {
    expect(actionIds.filter((id) => !/^[a-z]+[A-Z0-9][A-Za-z0-9]*$|^(undo|redo)$/.test(id))).toEqual([]);
  });
});
