// Small rules every record obeys when it is changed.
import { KnownError } from '../../../shared/errors/codes.ts';

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields of a patch that say something; an undefined field leaves the record as it is. */
export function definedOf<T extends object>(patch: T): Defined<T> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** Refuses a period that ends before it begins; `validUntil` is exclusive. */
export function assertPeriod({
  validFrom,
  validUntil,
}: {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}): void {
  if (validFrom && validUntil && validFrom >= validUntil) throw new KnownError('FROM_AFTER_UNTIL');
}

/** The record, or NOT_FOUND. */
export function found<T>(record: T | null): T {
  if (record === null) throw new KnownError('NOT_FOUND');
  return record;
}
