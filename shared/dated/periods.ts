// Two periods held beside each other. Open ends reach for ever; `validUntil` is exclusive.
import type { Dated } from './holdsOn.ts';

/** Whether there is a day on which both hold. */
export function overlap(a: Dated, b: Dated): boolean {
  return (a.validFrom ?? '0000') < (b.validUntil ?? '9999') && (b.validFrom ?? '0000') < (a.validUntil ?? '9999');
}

/** From the earlier beginning to the later end; an end that is open stays open. */
export function joined(a: Dated, b: Dated): Dated {
  return {
    validFrom: a.validFrom === null || b.validFrom === null ? null : earlier(a.validFrom, b.validFrom),
    validUntil: a.validUntil === null || b.validUntil === null ? null : later(a.validUntil, b.validUntil),
  };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
