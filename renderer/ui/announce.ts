// What a screen reader hears of what happened: a polite region for results, an assertive one for failures.
import { create } from 'zustand';

export type Announcement = {
  readonly message: string;
  readonly isUrgent: boolean;
  /** Rises with each message, so that the same sentence twice is also said twice. */
  readonly turn: number;
};

export const useAnnouncement = create<Announcement>()(() => ({ message: '', isUrgent: false, turn: 0 }));

/** Says a result when the reader is ready for it. */
export function announce(message: string): void {
  useAnnouncement.setState(({ turn }) => ({ message, isUrgent: false, turn: turn + 1 }));
}

/** Says a failure at once. */
export function announceUrgently(message: string): void {
  useAnnouncement.setState(({ turn }) => ({ message, isUrgent: true, turn: turn + 1 }));
}
