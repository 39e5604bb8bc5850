// How every call answers: never a rejected promise, because IPC keeps only an error's message.
import type { ErrorCode, ErrorParams } from '../errors/codes.ts';

export type FieldError = { readonly path: string; readonly code: string };

export type Failure = {
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
  readonly fieldErrors?: readonly FieldError[];
};

export type Result<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success. */
export function success<T>(data: T): Result<T> {
  return { ok: true, data };
}

/** Wraps a code as a failure. */
export function failure(
  code: ErrorCode,
  params?: ErrorParams,
  fieldErrors?: readonly FieldError[],
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, ...(params && { params }), ...(fieldErrors && { fieldErrors }) } };
}
