// What file lies at a path, whatever it is called: device and number on the disk, which a rename keeps.
import { statSync } from 'node:fs';

/** Null when nothing is there. Throws what the disk says. */
export function identityOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
