// What an action asks of the map, wherever it was asked: the map takes it up when it is on the screen.
import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/** Ways to put the selection in line or at even distances. */
export const alignings = ['alignLeft', 'alignCentre', 'alignTop', 'alignMiddle', 'spreadAcross', 'spreadDown'] as const;
export type Aligning = (typeof alignings)[number];

export type MapIntent = 'rearrange' | 'fit' | 'pin' | 'unpin' | 'loadAreas' | Aligning;

const useIntent = create<{ readonly intent: MapIntent | null }>()(() => ({ intent: null }));

/** Asks the map to do something; when no map is shown it happens as soon as one is. */
export function requestMap(intent: MapIntent): void {
  useIntent.setState({ intent });
}

/** Hands each request to the map, once. */
export function useMapIntent(handler: (intent: MapIntent) => void): void {
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
