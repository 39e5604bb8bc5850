import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same and does what `run` did when this was drawn last; for events, not while drawing. */
export function useLatest<Args extends readonly unknown[], Answer>(
  run: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
