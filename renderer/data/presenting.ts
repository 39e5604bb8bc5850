// What this window knows of the projector. The host holds it: a window that is reloaded asks for it again.
import { create } from 'zustand';
import type { DesktopClient } from '../../shared/api/desktop.ts';
import type { PresentState } from '../../shared/present/stage.ts';

const notPresenting: PresentState = {
  isOn: false,
  isFollowing: true,
  place: 'nowhere',
  title: '',
  isBlank: false,
  aid: 'none',
  scheme: 'light',
  language: 'nl',
};

export const usePresenting = create<PresentState>()(() => notPresenting);

/** Takes over what the host says. */
export function takePresentState(state: PresentState): void {
  usePresenting.setState(state, true);
}

/** Changes it: here at once, so that a key pressed twice means twice, and then at the host, whose answer counts. */
export async function controlProjector(
  desktop: DesktopClient,
  change: Partial<Omit<PresentState, 'isOn' | 'place'>>,
): Promise<void> {
  usePresenting.setState(change);
  takePresentState(await desktop['present.control'](change));
}

/** Whether something is projected now. */
export function isPresenting(): boolean {
  return usePresenting.getState().isOn;
}
