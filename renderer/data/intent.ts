// What an action asks of a screen, wherever it was asked: the screen takes it up when it is there.
import { useEffect, useRef } from 'react';
import { create } from 'zustand';

export type Intents<Intent> = {
  /** Asks; when the screen is not there it happens as soon as it is. */
  readonly request: (intent: Intent) => void;
  /** Hands each request to the screen, once. */
  readonly useIntent: (handler: (intent: Intent) => void) => void;
};

/** Makes the road of one kind of request. */
export function createIntents<Intent>(): Intents<Intent> {
  const useAsked = create<{ readonly intent: Intent | null }>()(() => ({ intent: null }));
  const useIntent = (handler: (intent: Intent) => void): void => {
    const intent = useAsked((state) => state.intent);
    const latest = useRef(handler);
    useEffect(() => {
      latest.current = handler;
    });
    useEffect(() => {
      if (intent === null) return;
      useAsked.setState({ intent: null });
      latest.current(intent);
    }, [intent]);
  };
  return { request: (intent) => useAsked.setState({ intent }), useIntent };
}
