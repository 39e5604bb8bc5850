// The type of relation that was laid last in this window: most often the next one is of that type too.
let last: string | null = null;

/** The type used last when it is still offered, else the first of the list. */
export function lastRelationType(offered: readonly string[]): string | null {
  return last !== null && offered.includes(last) ? last : (offered[0] ?? null);
}

export function rememberRelationType(typeId: string | null): void {
  last = typeId;
}
