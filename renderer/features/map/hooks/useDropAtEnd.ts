import { useEffect, useRef } from 'react';

/** A map that goes away must not leave what somebody has in hand, a line or a person, waiting for an answer. */
export function useDropAtEnd(waiting: { readonly done: () => void } | null): void {
  const latest = useRef(waiting);
  useEffect(() => {
    latest.current = waiting;
  }, [waiting]);
  useEffect(() => () => latest.current?.done(), []);
}
