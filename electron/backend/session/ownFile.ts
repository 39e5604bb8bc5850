// The small files this program keeps for its user: JSON, written whole or not at all, and empty when they cannot be read.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

export type OwnFile<T> = {
  readonly read: () => readonly T[];
  /** Throws what the disk says. */
  readonly write: (items: readonly T[]) => void;
};

/** A list in the file `name` of the user's folder; other programs and users of the computer have no say in its contents. */
export function ownFile<T>(userFolder: string, name: string, shape: z.ZodType<T[]>): OwnFile<T> {
  const file = join(userFolder, name);
  return {
    read: () => {
      try {
        return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return [];
      }
    },
    write: (items) => {
      mkdirSync(userFolder, { recursive: true });
      writeFileSync(`${file}.tmp`, JSON.stringify(items), { mode: 0o600 });
      renameSync(`${file}.tmp`, file);
    },
  };
}
