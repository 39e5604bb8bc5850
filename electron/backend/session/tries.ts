// Who guesses waits longer each time. Kept by the host and on the disk, so that neither loading the window anew nor starting
// the program again helps anybody.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { identityOf } from '../db/fileIdentity.ts';
import { ownFile } from './ownFile.ts';

export type Tries = {
  /** A try begins, unless there are seconds to wait. It counts as wrong until `succeeded`. */
  readonly begin: (path: string) => { readonly waitSeconds: number };
  readonly succeeded: (path: string) => void;
  readonly waitSeconds: (path: string) => number;
};

/** The first tries are free: a password is easily mistyped. */
const freeTries = 2;
const longestWait = 60;

/** Milliseconds after which slips of the hand are forgotten. */
const keptFor = 86_400_000;
const most = 1_000;

const entry = z.object({
  /** Hashes of the place on the disk and of the path: which file it is stays unsaid. */
  marks: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(2),
  wrong: z.number().int().min(1),
  /** Milliseconds. */
  until: z.number(),
});
type Entry = z.infer<typeof entry>;

/** Seconds to wait after so many wrong tries in a row: 0, 0, 2, 4, 8 … 60. */
export function waitAfter(wrong: number): number {
  return wrong <= freeTries ? 0 : Math.min(longestWait, 2 ** (wrong - freeTries));
}

/** The tries on every file of this user, as `pogingen.json` in `userFolder` has them. */
export function createTries(userFolder: string, clock: () => Date): Tries {
  const file = ownFile(userFolder, 'pogingen.json', z.array(entry).max(most));
  let known: readonly Entry[] | null = null;
  const now = () => clock().getTime();

  const entries = (): readonly Entry[] => {
    known ??= file.read();
    // A clock that was set back makes nobody wait longer than the tries are worth.
    known = known
      .map((each) => ({ ...each, until: Math.min(each.until, now() + waitAfter(each.wrong) * 1_000) }))
      .filter(({ until }) => now() - until < keptFor);
    return known;
  };
  const keep = (next: readonly Entry[]) => {
    known = next;
    try {
      file.write(next.slice(0, most));
    } catch {
      // A folder that cannot be written: then it is known as long as the program runs.
    }
  };
  const isOf = (marks: readonly string[]) => (each: Entry) => each.marks.some((mark) => marks.includes(mark));
  const waitOf = (found: readonly Entry[]) =>
    Math.max(0, ...found.map(({ until }) => Math.ceil((until - now()) / 1_000)));

  return {
    waitSeconds: (path) => waitOf(entries().filter(isOf(marksOf(path)))),
    begin: (path) => {
      const marks = marksOf(path);
      const found = entries().filter(isOf(marks));
      const waitSeconds = waitOf(found);
      if (waitSeconds > 0) return { waitSeconds };
      // Counted before it is known: a hundred tries at once are no way around.
      const wrong = Math.max(0, ...found.map((each) => each.wrong)) + 1;
      const begun: Entry = { marks: [...marks], wrong, until: now() + waitAfter(wrong) * 1_000 };
      keep([begun, ...entries().filter((each) => !found.includes(each))]);
      return { waitSeconds: 0 };
    },
    succeeded: (path) => {
      const before = entries();
      const left = before.filter((each) => !isOf(marksOf(path))(each));
      if (left.length < before.length) keep(left);
    },
  };
}

// A renamed file keeps its place and one that was written anew its path.
function marksOf(path: string): readonly string[] {
  return [placeOf(path), path].flatMap((text) =>
    text === null ? [] : [createHash('sha256').update(text).digest('hex')],
  );
}

function placeOf(path: string): string | null {
  try {
    return identityOf(path);
  } catch {
    return null;
  }
}
