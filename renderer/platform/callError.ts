// A call that the backend refused, as something a screen can catch and put into words.
import type { Failure } from '../../shared/api/result.ts';

export class CallError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallError';
    this.failure = failure;
  }
}

/** The failure behind anything that was thrown; what is not ours is UNEXPECTED. */
export function failureOf(thrown: unknown): Failure {
  return thrown instanceof CallError ? thrown.failure : { code: 'UNEXPECTED' };
}
