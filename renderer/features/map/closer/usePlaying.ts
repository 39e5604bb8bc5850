import { useEffect, useRef, useState } from 'react';

/** Long enough to see who came, short enough to sit through ten years, ms. */
const stepMs = 600;

export type Playing = { readonly isPlaying: boolean; readonly play: () => void; readonly pause: () => void };

/** Walks through the steps from where it is, from the first when it stands at the end. Stops by itself at the last. */
export function usePlaying(at: number, last: number, goTo: (step: number) => void): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(goTo);
  useEffect(() => {
    latest.current = goTo;
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (at + 1 >= last) setPlaying(false);
      if (at < last) latest.current(at + 1);
    }, stepMs);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last]);
  return {
    isPlaying,
    play: () => {
      if (at >= last) goTo(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
  };
}
