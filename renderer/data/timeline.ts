// Whether the slider of time lies over the map. Here and not in the map, because actions open and leave it.
import { create } from 'zustand';
import { useUi } from './uiStore.ts';

type Timeline = {
  readonly isOpen: boolean;
  /** The reference date of before, which comes back when the slider goes. */
  readonly before: string | null;
};

export const useTimeline = create<Timeline>()(() => ({ isOpen: false, before: null }));

export function openTimeline(): void {
  if (!useTimeline.getState().isOpen) useTimeline.setState({ isOpen: true, before: useUi.getState().onDate });
}

export function closeTimeline(): void {
  const { isOpen, before } = useTimeline.getState();
  if (!isOpen) return;
  useTimeline.setState({ isOpen: false });
  useUi.getState().setOnDate(before);
}

/** For another file: its days are not those of this one. */
export function forgetTimeline(): void {
  useTimeline.setState({ isOpen: false, before: null });
}
