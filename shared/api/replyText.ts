// A reply on its way from the backend's thread to a window. As text, because a network of 18 MB as values would be
// copied object by object at every border it crosses; as text it is written once, by who answers, and read once, by who
// asked (docs/adr/013).
import type { Reply } from './contract.ts';

declare const brand: unique symbol;

/** The JSON text of one reply. */
export type ReplyText = string & { readonly [brand]: true };

export function writeReply(reply: Reply<unknown>): ReplyText {
  return JSON.stringify(reply) as ReplyText;
}

/** The reply that `writeReply` wrote; throws a SyntaxError on anything that is not JSON. */
export function readReply(text: string): Reply<unknown> {
  return JSON.parse(text) as Reply<unknown>;
}
