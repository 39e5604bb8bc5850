import { describe, expect, it } from 'vitest';
import { fittingWidth, movedColumn, orderedColumns, readGridMemory, writeGridMemory } from './gridMemory.ts';

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
    writeGridMemory(place, 'grid', { widths: { name: 240 }, order: ['mail', 'name'] });
    expect(readGridMemory(place, 'grid')).toEqual({ widths: { name: 240 }, order: ['mail', 'name'] });
  });

  it('starts as designed when nothing or nonsense was kept', () => {
    const nothing = { widths: {}, order: [] };
    expect(readGridMemory(storage(), 'grid')).toEqual(nothing);
    expect(readGridMemory(storage('{broken'), 'grid')).toEqual(nothing);
    expect(readGridMemory(storage('null'), 'grid')).toEqual(nothing);
    expect(readGridMemory(storage('{"widths":{"a":"wide"},"order":[1,"a"]}'), 'grid')).toEqual({
      widths: {},
      order: ['a'],
    });
  });

  it('keeps a width readable', () => {
    expect([fittingWidth(3), fittingWidth(200.4), fittingWidth(99_999)]).toEqual([64, 200, 720]);
    expect(readGridMemory(storage('{"widths":{"a":1}}'), 'grid').widths).toEqual({ a: 64 });
  });

  it('moves a column one place and stops at the ends', () => {
    expect(movedColumn(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movedColumn(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(movedColumn(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });

  it('puts pinned columns first and columns it does not know last', () => {
    const columns = [{ id: 'name', isPinned: true }, { id: 'a' }, { id: 'b' }, { id: 'new' }];
    expect(orderedColumns(columns, ['b', 'a', 'name']).map(({ id }) => id)).toEqual(['name', 'b', 'a', 'new']);
    expect(orderedColumns(columns, []).map(({ id }) => id)).toEqual(['name', 'a', 'b', 'new']);
  });
});
