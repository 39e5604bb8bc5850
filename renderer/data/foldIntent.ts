// What an action asks of the groups on the map, wherever it was asked: the map takes it up when it is on the screen.
import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/** Of all groups, or of the one that is selected or holds who is. */
export type FoldIntent = 'foldAll' | 'unfoldAll' | 'foldSelected' | 'unfoldSelected';

const useIntent = create<{ readonly intent: FoldIntent | null }>()(() => ({ intent: null }));

/** Asks the map to fold or unfold; when no map is shown it happens as soon as one is. */
export function requestFold(intent: FoldIntent): void {
  useIntent.setState({ intent });
}

/** Hands each request to the map, once. */
export function useFoldIntent(handler: (intent: FoldIntent) => void): void {
  const intent = useIntent((state) => state.intent);
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (intent === null) return;
    useIntent.setState({ intent: null });
    latest.current(intent);
  }, [intent]);
}
