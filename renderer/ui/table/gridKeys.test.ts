import { describe, expect, it } from 'vitest';
import { commandInFilter, commandOnHeading, commandOnRecord, type Key } from './gridKeys.ts';

function key(name: string, ...held: ('ctrl' | 'shift' | 'alt')[]): Key {
  return {
    key: name,
    withCtrl: held.includes('ctrl'),
    withShift: held.includes('shift'),
    withAlt: held.includes('alt'),
  };
}

describe('keys on a record', () => {
  it('edits with F2, Enter or a letter, and empties with Delete', () => {
    expect(commandOnRecord(key('F2'))).toEqual({ kind: 'edit', typed: null });
    expect(commandOnRecord(key('Enter'))).toEqual({ kind: 'edit', typed: null });
    expect(commandOnRecord(key('é'))).toEqual({ kind: 'edit', typed: 'é' });
    expect(commandOnRecord(key('A', 'shift'))).toEqual({ kind: 'edit', typed: 'A' });
    expect(commandOnRecord(key('Backspace'))).toEqual({ kind: 'edit', typed: '' });
    expect(commandOnRecord(key('Delete'))).toEqual({ kind: 'clear' });
  });

  it('fills down with Ctrl+D and gives up a range with Escape', () => {
    expect(commandOnRecord(key('d', 'ctrl'))).toEqual({ kind: 'fillDown' });
    expect(commandOnRecord(key('Escape'))).toEqual({ kind: 'leave' });
  });

  it('selects with the space bar, one, one more or a range', () => {
    expect(commandOnRecord(key(' '))).toEqual({ kind: 'select', mode: 'only' });
    expect(commandOnRecord(key(' ', 'ctrl'))).toEqual({ kind: 'select', mode: 'toggle' });
    expect(commandOnRecord(key(' ', 'shift'))).toEqual({ kind: 'select', mode: 'extend' });
    expect(commandOnRecord(key('a', 'ctrl'))).toEqual({ kind: 'selectAll' });
    expect(commandOnRecord(key('ArrowDown', 'shift'))).toEqual({
      kind: 'move',
      key: 'ArrowDown',
      withCtrl: false,
      extends: true,
    });
  });

  it('leaves keys of the window alone', () => {
    for (const other of [key('Tab'), key('k', 'ctrl'), key('z', 'ctrl'), key('f', 'alt'), key('F5')]) {
      expect(commandOnRecord(other)).toBeNull();
    }
  });
});

describe('keys on a heading', () => {
  it('sorts, makes wider and moves', () => {
    expect(commandOnHeading(key('Enter'))).toEqual({ kind: 'sort' });
    expect(commandOnHeading(key('ArrowRight', 'shift'))).toEqual({ kind: 'resize', step: 1 });
    expect(commandOnHeading(key('ArrowLeft', 'shift', 'ctrl'))).toEqual({ kind: 'moveColumn', step: -1 });
    expect(commandOnHeading(key('ArrowDown'))).toEqual({
      kind: 'move',
      key: 'ArrowDown',
      withCtrl: false,
      extends: false,
    });
    expect(commandOnHeading(key('x'))).toBeNull();
  });
});

describe('keys in a filter field', () => {
  const out = (name: string) => ({ kind: 'move', key: name, withCtrl: false, extends: false });

  it('leaves the field upwards, downwards and at the ends of the text', () => {
    const inside = { start: 2, end: 2, length: 5 };
    expect(commandInFilter(key('ArrowDown'), inside)).toEqual(out('ArrowDown'));
    expect(commandInFilter(key('Enter'), inside)).toEqual(out('ArrowDown'));
    expect(commandInFilter(key('ArrowLeft'), inside)).toBeNull();
    expect(commandInFilter(key('ArrowLeft'), { start: 0, end: 0, length: 5 })).toEqual(out('ArrowLeft'));
    expect(commandInFilter(key('ArrowRight'), { start: 5, end: 5, length: 5 })).toEqual(out('ArrowRight'));
    expect(commandInFilter(key('ArrowRight'), { start: 0, end: 5, length: 5 })).toBeNull();
    expect(commandInFilter(key('Home'), inside)).toBeNull();
  });
});
