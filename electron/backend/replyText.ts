// A reply on its way from the backend's thread to a window. As text, because a network of 18 MB as values would be
// copied object by object at every border it crosses; as text it is written once, by who answers, and read once, by who
// asked (docs/adr/013).
import type { Reply } from '../../shared/api/contract.ts';

declare const brand: unique symbol;

/** The JSON text of one reply as ASCII bytes. A thread gives them away: they lie in a piece of memory of their own. */
export type ReplyText = Uint8Array<ArrayBuffer> & { readonly [brand]: true };

export function writeReply(reply: Reply<unknown>): ReplyText {
  const pieces = [...piecesOf(reply, 2)];
  const bytes = Buffer.allocUnsafeSlow(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) at += bytes.write(piece, at, 'latin1');
  // The one place that makes them.
  return bytes as Uint8Array<ArrayBuffer> as ReplyText;
}

/** The text itself, for what carries strings. */
export function textOf(reply: ReplyText): string {
  return Buffer.from(reply.buffer).toString('latin1');
}

/** The reply that `writeReply` wrote. */
export function readReply(reply: ReplyText): Reply<unknown> {
  return JSON.parse(textOf(reply)) as Reply<unknown>;
}

/** So many records are written at a time: one text of 18 MB is moved each time that it outgrows its place. */
const pieceSize = 100;

/** @param depth how many levels of objects are looked into for long lists */
function* piecesOf(value: unknown, depth: number): Generator<string> {
  if (Array.isArray(value) && value.length > pieceSize) yield* piecesOfList(value);
  else if (depth > 0 && isRecord(value)) yield* piecesOfRecord(value, depth);
  else yield asciiOf(value);
}

function* piecesOfRecord(record: Readonly<Record<string, unknown>>, depth: number): Generator<string> {
  let before = '{';
  for (const [name, field] of Object.entries(record)) {
    if (field === undefined) continue;
    yield `${before}${asciiOf(name)}:`;
    yield* piecesOf(field, depth - 1);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function* piecesOfList(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += pieceSize) {
    yield from === 0 ? '[' : ',';
    yield asciiOf(list.slice(from, from + pieceSize)).slice(1, -1);
  }
  yield ']';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// One letter outside Latin-1 makes all letters of a text take two bytes, and one outside ASCII has all of it encoded anew
// and decoded. Each half of a pair by itself, which is what JSON's \u means.
function asciiOf(value: unknown): string {
  const json = JSON.stringify(value);
  return json.replaceAll(/[\x80-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
