// The codec of IPC keeps what structured clone keeps. The page runs the same text, shown in standIn.test.ts.
import { describe, expect, it } from 'vitest';
import { createCodec } from './lib/codec.mjs';

const codec = createCodec();
const overTheWire = (value: unknown): unknown => codec.decode(JSON.parse(JSON.stringify(codec.encode(value))));

describe('the codec', () => {
  it('gives back equal values of the same class', () => {
    const value = {
      text: 'één €',
      numbers: [0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      big: 2n ** 70n,
      none: [null, undefined],
      at: new Date(0),
      never: new Date(Number.NaN),
      pattern: /a+/giu,
      map: new Map<unknown, unknown>([[{ key: 1 }, new Set(['x'])]]),
      bytes: [
        new Uint8Array([0, 255]),
        new Float64Array([0.1]),
        new Uint16Array([1, 2]).subarray(1),
        new ArrayBuffer(3),
      ],
      error: new RangeError('too far'),
      ['__proto__x']: true,
    };
    expect(overTheWire(value)).toEqual(value);
  });

  it('keeps circles and shared objects, and a key called __proto__', () => {
    const shared = { name: 'shared' };
    const value: Record<string, unknown> = { first: shared, second: shared };
    value['self'] = value;
    Object.defineProperty(value, '__proto__', { value: 'own', enumerable: true });
    const back = overTheWire(value) as typeof value;
    expect(back['first']).toBe(back['second']);
    expect(back['self']).toBe(back);
    expect(Object.getOwnPropertyDescriptor(back, '__proto__')?.value).toBe('own');
  });

  it('drops prototypes and refuses what has no copy', () => {
    class Person {
      readonly name = 'Ans';
      greet(): string {
        return this.name;
      }
    }
    expect(Object.getPrototypeOf(overTheWire(new Person()))).toBe(Object.prototype);
    for (const value of [() => 1, Symbol('s'), Promise.resolve(), new WeakMap(), { deep: [() => 1] }, new Blob([])]) {
      expect(() => codec.encode(value)).toThrow('An object could not be cloned.');
    }
  });
});
