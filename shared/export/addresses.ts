// E-mail addresses of a redacted list, as a mail program takes them in one go.
import type { ContactListRow } from './types.ts';

/** Every address once, in the order of the list, with `; ` between them; empty when nobody has one. */
export function addressText(rows: readonly ContactListRow[]): { readonly text: string; readonly count: number } {
  const seen = new Map<string, string>();
  for (const row of rows) {
    for (const address of (row.values.email ?? '').split(/[;|]/u).map((each) => each.trim())) {
      if (address !== '' && !seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
    }
  }
  return { text: [...seen.values()].join('; '), count: seen.size };
}
