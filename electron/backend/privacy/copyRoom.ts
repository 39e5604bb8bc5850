// The kept copies of the open file, as far as erasing a person needs them.
import type { HoldingCopy } from '../../../shared/api/routes/privacy.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { CopyShelf } from '../backup/copyShelf.ts';
import { holdsPerson } from '../db/copiesHolding.ts';
import type { FileKey } from '../protection/fileKey.ts';

export type CopyRoom = {
  /** The copies that have the person in them or cannot be read, newest first. */
  readonly holding: (ids: readonly string[], words: readonly string[]) => readonly HoldingCopy[];
  /** Makes a copy of the file as it is, then removes these. Throws COPY_GONE before it does anything. */
  readonly remove: (ids: readonly string[]) => number;
};

/** For a network that lies in no file. */
export const noCopies: CopyRoom = { holding: () => [], remove: () => 0 };

/**
 * @param shelf the copies now; null when there are none
 * @param keep makes a copy now
 * @param key of the file
 */
export function createCopyRoom(shelf: () => CopyShelf | null, keep: () => void, key: FileKey | null): CopyRoom {
  return {
    holding: (ids, words) => {
      const present = shelf();
      return (present?.list() ?? []).flatMap(({ id, at }) => {
        const path = present?.pathOf(id);
        const holds = path ? holdsPerson(path, ids, words, key) : null;
        return holds ? [{ id, at, holds }] : [];
      });
    },
    remove: (ids) => {
      if (ids.some((id) => !shelf()?.pathOf(id))) throw new KnownError('COPY_GONE');
      // Nobody is to be left without any copy because one of them held somebody.
      keep();
      for (const id of ids) shelf()?.remove(id);
      return ids.length;
    },
  };
}
