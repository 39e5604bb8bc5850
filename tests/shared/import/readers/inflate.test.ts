// Unpacking gives what zlib gives, for every kind of block, and stops at its cap.
import fc from 'fast-check';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../../shared/import/readers/inflate.ts';

const content = fc.oneof(
  fc.uint8Array({ maxLength: 3_000 }),
  fc
    .array(fc.constantFrom('Stichting ', 'Voorbeeld', '<c r="A1">', '\u0000'), { maxLength: 3_000 })
    .map((words) => new TextEncoder().encode(words.join(''))),
);

describe('inflate', () => {
  it('equals zlib at every level and strategy', () => {
    fc.assert(
      fc.property(
        content,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY),
        (bytes, level, strategy) => {
          const packed = deflateRawSync(bytes, { level, strategy });
          expect([...inflate(packed, 0, bytes.length)]).toEqual([...bytes]);
          if (bytes.length > 0) expect(() => inflate(packed, 0, bytes.length - 1)).toThrow('too large');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('answers any bytes with a refusal or a text, and never more than the cap', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(inflate(bytes, 10, 5_000).length).toBeLessThanOrEqual(5_000);
        } catch (thrown) {
          expect(String(thrown)).toMatch(/too large|broken/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
