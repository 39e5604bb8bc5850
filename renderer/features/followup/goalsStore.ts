// Which partners are laid side by side; kept while the window is open.
import { create } from 'zustand';

type State = {
  /** null = nobody chose yet. */
  readonly partnerIds: readonly string[] | null;
  readonly choose: (partnerIds: readonly string[]) => void;
};

export const useGoals = create<State>()((set) => ({
  partnerIds: null,
  choose: (partnerIds) => set({ partnerIds }),
}));
