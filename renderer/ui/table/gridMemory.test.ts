import { describe, expect, it } from 'vitest';
import { fittingWidth, isColumnShown, movedTo, orderedColumns, readGridMemory, writeGridMemory } from './gridMemory.ts';

function storage(text?: string) {
  const kept = new Map<string, string>(text === undefined ? [] : [['grid', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('what the table remembers', () => {
  it('reads back what it kept', () => {
    const place = storage();
    const memory = { widths: { name: 240 }, order: ['mail', 'name'], shown: { kvk: true, scale: false } };
    writeGridMemory(place, 'grid', memory);
    expect(readGridMemory(place, 'grid')).toEqual(memory);
  });

  it('starts as designed when nothing or nonsense was kept', () => {
    const nothing = { widths: {}, order: [], shown: {} };
    expect(readGridMemory(storage(), 'grid')).toEqual(nothing);
    expect(readGridMemory(storage('{broken'), 'grid')).toEqual(nothing);
    expect(readGridMemory(storage('null'), 'grid')).toEqual(nothing);
    const nonsense = '{"widths":{"a":"wide"},"order":[1,"a"],"shown":{"a":"yes","b":false}}';
    expect(readGridMemory(storage(nonsense), 'grid')).toEqual({ widths: {}, order: ['a'], shown: { b: false } });
  });

  it('keeps a width readable', () => {
    expect([fittingWidth(3), fittingWidth(200.4), fittingWidth(99_999)]).toEqual([64, 200, 720]);
    expect(readGridMemory(storage('{"widths":{"a":1}}'), 'grid').widths).toEqual({ a: 64 });
  });

  it('moves a column to the place of another, either way', () => {
    expect(movedTo(['a', 'b', 'c'], 'b', 'c')).toEqual(['a', 'c', 'b']);
    expect(movedTo(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(movedTo(['a', 'b', 'c'], 'a', 'gone')).toEqual(['a', 'b', 'c']);
  });

  it('puts pinned columns first and columns it does not know last', () => {
    const columns = [{ id: 'name', isPinned: true }, { id: 'a' }, { id: 'b' }, { id: 'new' }];
    expect(orderedColumns(columns, ['b', 'a', 'name']).map(({ id }) => id)).toEqual(['name', 'b', 'a', 'new']);
    expect(orderedColumns(columns, []).map(({ id }) => id)).toEqual(['name', 'a', 'b', 'new']);
  });

  it('shows what was chosen, else what was designed, and a pinned column always', () => {
    const shown = { name: false, a: false, extra: true };
    const columns = [{ id: 'name', isPinned: true }, { id: 'a' }, { id: 'b' }, { id: 'extra', isExtra: true }];
    expect(columns.map((column) => isColumnShown(column, shown))).toEqual([true, false, true, true]);
    expect(isColumnShown({ id: 'extra', isExtra: true }, {})).toBe(false);
  });
});
