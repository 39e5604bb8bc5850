// What this window knows of the projector. The host holds it: a window that is reloaded asks for it again.
import { create } from 'zustand';
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

/** Whether something is projected now. */
export function isPresenting(): boolean {
  return usePresenting.getState().isOn;
}
