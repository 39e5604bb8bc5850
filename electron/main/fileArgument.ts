// The file on a command line, which anybody may have written: only a path that ends as ours counts.
import { resolve } from 'node:path';

/** The last argument that names a `.ketenkaart` file, as a full path; null when there is none. Addresses never count. */
export function fileArgument(argv: readonly string[], folder: string): string | null {
  const found = argv.slice(1).findLast((each) => each.toLowerCase().endsWith('.ketenkaart') && !each.startsWith('-'));
  if (!found || /^[a-z][a-z0-9+.-]+:/i.test(found.replace(/^[a-z]:[\\/]/i, '')) || found.includes('\0')) return null;
  return resolve(folder, found);
}
