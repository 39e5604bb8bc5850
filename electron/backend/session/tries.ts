// Who guesses waits longer each time. Kept here and not in the window, so that closing or reloading that helps nobody.

export type Tries = {
  /** A try begins, unless there are seconds to wait. It counts as wrong until `succeeded`. */
  readonly begin: (path: string) => { readonly waitSeconds: number };
  readonly succeeded: (path: string) => void;
  readonly waitSeconds: (path: string) => number;
};

/** The first tries are free: a password is easily mistyped. */
const freeTries = 2;
const longestWait = 60;

/** Seconds to wait after so many wrong tries in a row: 0, 0, 2, 4, 8 … 60. */
export function waitAfter(wrong: number): number {
  return wrong <= freeTries ? 0 : Math.min(longestWait, 2 ** (wrong - freeTries));
}

export function createTries(clock: () => Date): Tries {
  const known = new Map<string, { readonly wrong: number; readonly until: number }>();
  const waitSeconds = (path: string) =>
    Math.max(0, Math.ceil(((known.get(path)?.until ?? 0) - clock().getTime()) / 1_000));
  return {
    waitSeconds,
    begin: (path) => {
      const wait = waitSeconds(path);
      if (wait > 0) return { waitSeconds: wait };
      // Counted before it is known: a hundred tries at once are no way around.
      const wrong = (known.get(path)?.wrong ?? 0) + 1;
      known.set(path, { wrong, until: clock().getTime() + waitAfter(wrong) * 1_000 });
      return { waitSeconds: 0 };
    },
    succeeded: (path) => void known.delete(path),
  };
}
