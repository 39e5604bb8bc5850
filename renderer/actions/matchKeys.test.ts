import { describe, expect, test } from 'vitest';
import { matchKeys, type FocusPlace, type KeyPress } from './matchKeys.ts';
import { actionList, actions } from './registry.ts';
import type { ActionScope } from './types.ts';

type Where = { readonly focus?: FocusPlace; readonly scopes?: readonly ActionScope[]; readonly isMac?: boolean };

/** The id of the action that a press means, or null. */
function meant(press: Partial<KeyPress> & { readonly key: string }, where: Where = {}): string | null {
  const plain = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const around = { focus: 'free', scopes: ['global'], isMac: false, ...where } as const;
  return matchKeys({ ...plain, ...press }, actionList, around)?.id ?? null;
}

describe('a key press', () => {
  test('means an action by its letter, in either case', () => {
    expect([meant({ key: 'n' }), meant({ key: 'N' }), meant({ key: 'r' }), meant({ key: 'p' })]).toEqual([
      'addOrganisation',
      'addOrganisation',
      'addRelation',
      'addPerson',
    ]);
  });

  test('is left to the field when somebody types in one', () => {
    const keys = ['n', 'r', 'p', 'g', 'f', '1', '?', ' ', 'Delete', 'Escape'];
    expect(keys.map((key) => meant({ key }, { focus: 'text' }))).toEqual(keys.map(() => null));
  });

  test('reaches search from a field, but leaves the undo of the field alone', () => {
    expect(meant({ key: 'k', ctrlKey: true }, { focus: 'text' })).toBe('openPalette');
    expect(meant({ key: 'z', ctrlKey: true }, { focus: 'text' })).toBeNull();
    expect(meant({ key: 'y', ctrlKey: true }, { focus: 'text' })).toBeNull();
  });

  test('of Space presses the button that has the focus', () => {
    expect(meant({ key: ' ' }, { focus: 'control' })).toBeNull();
    expect(meant({ key: ' ' })).toBe('toggleDetails');
  });

  test('tells undo, redo and history apart by their modifiers', () => {
    expect(meant({ key: 'z', ctrlKey: true })).toBe('undo');
    expect(meant({ key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(meant({ key: 'y', ctrlKey: true })).toBe('redo');
    expect(meant({ key: 'z', ctrlKey: true, altKey: true })).toBe('showHistory');
  });

  test('with a modifier that is not asked for means nothing', () => {
    expect(meant({ key: 'n', ctrlKey: true })).toBeNull();
    expect(meant({ key: 'n', altKey: true })).toBeNull();
    expect(meant({ key: 'N', shiftKey: true })).toBeNull();
    expect(meant({ key: 'k', ctrlKey: true, metaKey: true })).toBeNull();
  });

  test('of a sign counts with and without Shift, as keyboards differ', () => {
    expect([meant({ key: '?', shiftKey: true }), meant({ key: '?' })]).toEqual(['showShortcuts', 'showShortcuts']);
  });

  test('follows the keyboard of a Mac', () => {
    expect(meant({ key: 'k', metaKey: true }, { isMac: true })).toBe('openPalette');
    expect(meant({ key: 'k', ctrlKey: true }, { isMac: true })).toBeNull();
    expect(meant({ key: 'Backspace' }, { isMac: true })).toBe('removeSelected');
    expect(meant({ key: 'Backspace' })).toBeNull();
    expect(meant({ key: 'Ω', code: 'KeyZ', metaKey: true, altKey: true }, { isMac: true })).toBe('showHistory');
  });

  test('listens to the map only there, and there first', () => {
    expect(meant({ key: '0' })).toBeNull();
    expect(meant({ key: '0' }, { scopes: ['map', 'global'] })).toBe('fitMap');
    const onMap = { ...actions.fitMap, keys: 'N' };
    const around = { focus: 'free', scopes: ['map', 'global'], isMac: false } as const;
    const press = { key: 'n', code: 'KeyN', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(matchKeys(press, [actions.addOrganisation, onMap], around)).toBe(onMap);
  });
});
