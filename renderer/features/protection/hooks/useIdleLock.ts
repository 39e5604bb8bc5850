import { useEffect } from 'react';
import type { OpenFile } from '../../../../shared/api/desktop.ts';
import { useApp } from '../../../data/app.tsx';
import { isTextHeld } from '../../../data/heldText.ts';
import { takeOpenFile } from '../../../data/openFile.ts';
import { usePresenting } from '../../../data/presenting.ts';
import { recall } from '../../../platform/memory.ts';
import { useNotify } from '../../../ui/notify.ts';

/** Where the window remembers after how many minutes it locks. */
export const lockMemory = 'ketenkaart.lockAfter';

/** Minutes to choose from; 0 = not by itself. */
export const lockChoices = [5, 15, 30, 60, 0] as const;

/** The minutes that were chosen on this computer; 15 when none were. */
export function lockMinutes(): number {
  const chosen = Number(recall(lockMemory) ?? '15');
  return lockChoices.find((minutes) => minutes === chosen) ?? 15;
}

const signs = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;
const every = 5_000;

/**
 * Locks a protected file when nobody has touched the window for a while; never while something is projected, and not before
 * a form in which was typed is closed: that text would be lost.
 */
export function useIdleLock(file: OpenFile): void {
  const app = useApp();
  const { notifyFailure } = useNotify();
  const isProtected = file.protection !== undefined;
  useEffect(() => {
    if (!isProtected) return undefined;
    let seenAt = Date.now();
    const see = () => {
      seenAt = Date.now();
    };
    const lock = async () => {
      see();
      // A field keeps what was typed when it loses the focus, unless it has a question about it first.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await Promise.resolve();
      if (isTextHeld()) return;
      await app.desktop['lock.now']({});
      await takeOpenFile(app);
    };
    const look = () => {
      const minutes = lockMinutes();
      // By the clock and not by a timer: a laptop that slept was idle too.
      if (minutes === 0 || usePresenting.getState().isOn || Date.now() - seenAt < minutes * 60_000) return;
      if (isTextHeld()) return;
      lock().catch(notifyFailure);
    };
    const timer = setInterval(look, every);
    for (const sign of signs) window.addEventListener(sign, see, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, see, { capture: true });
    };
  }, [app, isProtected, notifyFailure]);
}
