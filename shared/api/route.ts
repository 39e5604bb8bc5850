// One route of the contract: its kind, the zod schema of what goes in and the type of what comes out.
import type { z } from 'zod';
import type { Json } from '../util/json.ts';

/**
 * - `query` reads and changes nothing.
 * - `command` changes the network in one transaction and is one step of the history.
 * - `operation` changes something outside the history: undo itself, logs.
 */
export type RouteKind = 'query' | 'command' | 'operation';

export type Route<K extends RouteKind, I extends z.ZodType, O> = {
  readonly kind: K;
  readonly input: I;
  /** Carries the output type only; never has a value. */
  readonly output?: O;
};

/** A route that reads. */
export const query =
  <O extends Json>() =>
  <I extends z.ZodType>(input: I): Route<'query', I, O> => ({ kind: 'query', input });

/** A route that changes the network, journaled and undoable. */
export const command =
  <O extends Json>() =>
  <I extends z.ZodType>(input: I): Route<'command', I, O> => ({ kind: 'command', input });

/** A route that changes what is not part of the history. */
export const operation =
  <O extends Json>() =>
  <I extends z.ZodType>(input: I): Route<'operation', I, O> => ({ kind: 'operation', input });
