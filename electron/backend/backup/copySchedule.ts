// When a copy is due. Pure: the keeper asks after every change, and shortly after opening.
import type { CopyReason } from '../../../shared/api/desktop.ts';

const day = 86_400_000;
const halfHour = 1_800_000;

/** So many changes are worth a copy at once. */
const manyChanges = 100;

/** Rows of a list from which reading it in is preceded by a copy. */
export const largeImport = 200;

export type CopyState = {
  /** Milliseconds. */
  readonly now: number;
  /** When the newest copy was made; null when there is none. */
  readonly newestAt: number | null;
  /** Changes since the newest copy that was made in this session. */
  readonly changes: number;
};

/** Why a copy should be made now, or null. A newest copy from tomorrow is as good as none: the clock was wrong then. */
export function copyDue({ now, newestAt, changes }: CopyState): CopyReason | null {
  if (newestAt === null || Math.abs(now - newestAt) > day) return 'open';
  if (changes >= manyChanges || (changes > 0 && now - newestAt > halfHour)) return 'work';
  return null;
}
