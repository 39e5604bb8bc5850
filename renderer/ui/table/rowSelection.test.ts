import { describe, expect, it } from 'vitest';
import { allState, selectRow, toggleAll } from './rowSelection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const none = { ids: [], anchor: null };

describe('selecting rows', () => {
  it('takes one row with a click', () => {
    expect(selectRow({ ids: ['a', 'c'], anchor: 'a' }, 'b', 'only', order)).toEqual({ ids: ['b'], anchor: 'b' });
  });

  it('adds and removes one with Ctrl', () => {
    const two = selectRow({ ids: ['a'], anchor: 'a' }, 'c', 'toggle', order);
    expect(two).toEqual({ ids: ['a', 'c'], anchor: 'c' });
    expect(selectRow(two, 'a', 'toggle', order)).toEqual({ ids: ['c'], anchor: 'a' });
  });

  it('takes the range from the anchor with Shift, in both directions', () => {
    const start = selectRow(none, 'c', 'only', order);
    const down = selectRow(start, 'e', 'extend', order);
    expect(down).toEqual({ ids: ['c', 'd', 'e'], anchor: 'c' });
    expect(selectRow(down, 'b', 'extend', order)).toEqual({ ids: ['b', 'c'], anchor: 'c' });
  });

  it('starts a range at the row itself when the anchor was filtered away', () => {
    expect(selectRow({ ids: ['x'], anchor: 'x' }, 'b', 'extend', order)).toEqual({ ids: ['b'], anchor: 'b' });
  });

  it('takes all rows, and none when all were taken', () => {
    const all = toggleAll({ ids: ['b'], anchor: 'b' }, order);
    expect(all).toEqual({ ids: order, anchor: null });
    expect(toggleAll(all, order)).toEqual(none);
    expect([allState([], order), allState(['b', 'x'], order), allState(order, order)]).toEqual(['none', 'some', 'all']);
    expect(allState([], [])).toBe('none');
  });
});
