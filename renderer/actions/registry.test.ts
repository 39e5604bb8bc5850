import { beforeAll, describe, expect, test } from 'vitest';
import { actionIds } from '../../shared/actions/ids.ts';
import { startTexts, t } from '../i18n/t.ts';
import { actionIcons } from './icons.ts';
import { actionList, actions } from './registry.ts';
import { actionGroups, type Action } from './types.ts';

/** Scope and key of every shortcut, as `global mod+K`. */
function shortcuts(list: readonly Action[]): readonly string[] {
  return list.flatMap(({ scope, keys }) => (keys?.split(' ') ?? []).map((alternative) => `${scope} ${alternative}`));
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the action registry', () => {
  beforeAll(() => startTexts('nl'));

  test('holds every action under its own id', () => {
    expect(Object.keys(actions).toSorted()).toEqual([...actionIds].toSorted());
    expect(Object.entries(actions).filter(([id, action]) => id !== action.id)).toEqual([]);
  });

  test('offers each action once, group by group', () => {
    expect(actionList.map(({ id }) => id).toSorted()).toEqual([...actionIds].toSorted());
    const groups = actionList.map(({ group }) => actionGroups.indexOf(group));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });

  test('gives no shortcut to two actions of one scope', () => {
    expect(repeated(shortcuts(actionList))).toEqual([]);
  });

  test('would notice a shortcut that is given twice', () => {
    expect(repeated(shortcuts([actions.undo, { ...actions.redo, keys: 'mod+Y mod+Z' }]))).toEqual(['global mod+Z']);
  });

  test('shows the shortcuts that were agreed', () => {
    const agreed = [
      'openPalette',
      'undo',
      'redo',
      'addOrganisation',
      'addRelation',
      'addPerson',
      'removeSelected',
    ] as const;
    const others = [
      'clearSelection',
      'showGaps',
      'importList',
      'exportContacts',
      'showShortcuts',
      'toggleDetails',
    ] as const;
    expect(Object.fromEntries([...agreed, ...others].map((id) => [id, actions[id].keys]))).toEqual({
      openPalette: 'mod+K F',
      undo: 'mod+Z',
      redo: 'mod+Shift+Z mod+Y',
      addOrganisation: 'N',
      addRelation: 'R',
      addPerson: 'P',
      removeSelected: 'Delete',
      clearSelection: 'Escape',
      showGaps: 'G',
      importList: 'mod+I',
      exportContacts: 'mod+E',
      showShortcuts: '?',
      toggleDetails: 'Space',
    });
  });

  test('has a sign and a name of its own for each action', () => {
    const names = actionList.map(({ labelKey }) => t(labelKey));
    expect(names.filter((name) => name === '' || name.startsWith('actions.'))).toEqual([]);
    expect(repeated(names)).toEqual([]);
    expect(Object.keys(actionIcons).toSorted()).toEqual([...actionIds].toSorted());
  });
});
