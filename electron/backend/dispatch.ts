// Route look-up → schema → handler → Result. No argument outside its schema reaches a handler.
import type { z } from 'zod';
import { contract, isRouteName, type Reply, type RouteName } from '../../shared/api/contract.ts';
import { failure, success, type FieldError } from '../../shared/api/result.ts';
import { knownErrorOf } from './db/sqliteErrors.ts';

export type Log = (message: string) => void;

/** Runs a route whose input has been parsed; may throw. */
export type Run = (route: RouteName, input: unknown) => Omit<Extract<Reply<unknown>, { ok: true }>, 'ok'>;

/** One call from outside. Never throws: a bug is logged without its data and answered as UNEXPECTED. */
export function dispatch(run: Run, log: Log, route: string, input: unknown): Reply<unknown> {
  if (!isRouteName(route)) return failure('UNKNOWN_ROUTE');
  const parsed = contract[route].input.safeParse(input);
  if (!parsed.success) {
    const limit = limitPassed(parsed.error);
    const fields = fieldErrors(parsed.error);
    return limit === null ? failure('INVALID_INPUT', undefined, fields) : failure('TOO_MANY', { limit }, fields);
  }
  try {
    const { data, change } = run(route, parsed.data);
    return { ...success(data), ...(change && { change }) };
  } catch (thrown) {
    const known = knownErrorOf(thrown);
    if (known) return failure(known.code, known.params);
    log(`${route}: ${thrown instanceof Error ? (thrown.stack ?? thrown.name) : 'thrown value'}`);
    return failure('UNEXPECTED');
  }
}

function fieldErrors(error: z.ZodError): readonly FieldError[] {
  return error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: issue.code === 'custom' ? issue.message : issue.code,
  }));
}

/** How many there may be, where a list of the input is longer; null when that is not what is wrong. */
function limitPassed(error: z.ZodError): number | null {
  const [issue] = error.issues;
  return issue?.code === 'too_big' && issue.origin === 'array' ? Number(issue.maximum) : null;
}
