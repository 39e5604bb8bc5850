import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes a picture that is dropped or pasted anywhere in the header around `inside`.
 * @returns whether something is held above it
 */
export function useDroppedPicture(inside: RefObject<HTMLElement | null>, take: (file: Blob) => void): boolean {
  const [isOver, setOver] = useState(false);
  const onTaken = useEffectEvent(take);
  useEffect(() => {
    const place = inside.current?.closest('header');
    if (!place) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && place.contains(event.relatedTarget))) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      setOver(false);
      onTaken(file);
    };
    const paste = (event: ClipboardEvent) => {
      // Copied cells come as text and as a picture of them: who pastes those means the text.
      if (event.clipboardData?.types.includes('text/plain')) return;
      const [file] = event.clipboardData?.files ?? [];
      if (!file) return;
      event.preventDefault();
      onTaken(file);
    };
    const stop = new AbortController();
    place.addEventListener('dragover', over, stop);
    place.addEventListener('dragleave', leave, stop);
    place.addEventListener('drop', drop, stop);
    place.addEventListener('paste', paste, stop);
    return () => stop.abort();
  }, [inside]);
  return isOver;
}
