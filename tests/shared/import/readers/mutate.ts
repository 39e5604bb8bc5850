// Ways to break a file: bytes changed, cut, doubled and moved, and texts put in that mean something to a reader.
import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { makeZip } from './makeZip.ts';

type Mutation =
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'copy'; readonly at: number; readonly length: number; readonly to: number; readonly times: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string };

/** Pieces that mean something in one of the formats. */
const pieces = [
  '<',
  '>',
  '/>',
  '&',
  '&amp;',
  '&#0;',
  '&#x10ffff;',
  '&x;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE a>',
  '<?',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  'null',
  '1e999',
  '-1',
  '"__proto__":',
  '"constructor":',
  '\\u0000',
  '\\',
  ';',
  '\r\n',
  '\n ',
  '=',
  '=0D=',
  '=\r\n',
  'BEGIN:VCARD',
  'END:VCARD',
  'N:',
  'PHOTO:',
  '\t',
  '\u0000',
  '\ufeff',
  '<row r="1048577">',
  '<c r="ZZZZ9" t="s">',
  '<v>9e9</v>',
  '<mergeCell ref="A1:A1048576"/>',
  '<a>'.repeat(70),
  'PK\u0003\u0004',
] as const;

const position = fc.integer({ min: 0, max: 4_000 });

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: position, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: position, length: fc.integer({ min: 1, max: 300 }) }),
  fc.record({
    kind: fc.constant('copy' as const),
    at: position,
    length: fc.integer({ min: 1, max: 200 }),
    to: position,
    times: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: position, text: fc.constantFrom(...pieces) }),
);

function apply(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = bytes.length === 0 ? 0 : change.at % (bytes.length + 1);
  switch (change.kind) {
    case 'set': {
      const changed = Uint8Array.from(bytes);
      if (at < changed.length) changed[at] = change.byte;
      return changed;
    }
    case 'cut':
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + change.length)]);
    case 'copy': {
      const to = change.to % (bytes.length + 1);
      const piece = [...bytes.subarray(at, at + change.length)];
      const all = Array.from({ length: change.times }, () => piece).flat();
      return Uint8Array.from([...bytes.subarray(0, to), ...all, ...bytes.subarray(to)]);
    }
    case 'insert':
      return Uint8Array.from([
        ...bytes.subarray(0, at),
        ...new TextEncoder().encode(change.text),
        ...bytes.subarray(at),
      ]);
  }
}

export function mutateBytes(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce(apply, bytes);
}

/** The parts of a zip, to be broken inside and packed again with sizes and checksums that are right. */
export function mutateZip(bytes: Uint8Array, which: number, changes: readonly Mutation[]): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: { name: string; content: Uint8Array }[] = [];
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    const start = view.getUint32(at + 42, true);
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const packed = bytes.subarray(from, from + view.getUint32(at + 20, true));
    parts.push({ name, content: view.getUint16(at + 10, true) === 8 ? inflateRawSync(packed) : packed });
  }
  const target = parts[which % Math.max(1, parts.length)];
  return makeZip(
    parts.map((part) => (part === target ? { ...part, content: mutateBytes(part.content, changes) } : part)),
  );
}
