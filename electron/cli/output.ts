// How the command line speaks: results on stdout, one clear sentence on stderr, and an exit code that scripts can trust.
import type { Failure } from '../../shared/api/result.ts';
import { failureSentence } from '../../shared/errors/failureSentence.ts';

/** 0 done · 1 refused, nothing changed · 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Wrong words on the command line; its message is the sentence to print. */
export class UsageError extends Error {}

/** Input that was refused; its message is the sentence to print. */
export class RefusedError extends Error {}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function sayJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** A refusal of the backend as an error with its Dutch sentence. */
export function refused(failure: Failure): RefusedError {
  return new RefusedError(failureSentence(failure));
}
