// The one thread between a running layout and whoever asked for it: stop when told, say how far it is.

/** Thrown out of a layout whose signal was raised. Nothing of the layout is kept. */
export class LayoutAborted extends Error {
  override readonly name = 'AbortError';
  constructor() {
    super('layout aborted');
  }
}

/** `AbortSignal` fits; so does any object that another thread can set, such as a view on shared memory. */
export interface StopSignal {
  readonly aborted: boolean;
}

export interface Pulse {
  /** Counts work that is done (any unit, as long as it is the unit of the plan) and throws LayoutAborted when told to stop. */
  readonly beat: (work: number) => void;
}

/** A pulse for stages that are run on their own: never stops, tells nobody. */
export const quietPulse: Pulse = { beat: () => undefined };

/**
 * Reports progress as a rising share of `plannedWork`, at most a hundred times and never more than 1:
 * the plan is an estimate, so the share waits at 1 when the work turns out longer.
 */
export function createPulse(
  plannedWork: number,
  signal: StopSignal | undefined,
  onProgress: ((share: number) => void) | undefined,
): Pulse {
  let done = 0;
  let reported = 0;
  return {
    beat: (work) => {
      if (signal?.aborted === true) throw new LayoutAborted();
      done += work;
      if (onProgress === undefined) return;
      const share = Math.min(1, Math.floor((done / plannedWork) * 100) / 100);
      if (share <= reported) return;
      reported = share;
      onProgress(share);
    },
  };
}
