// Which part of Beheer is open; kept while the user looks elsewhere.
import { create } from 'zustand';
import type { Section } from './sections.ts';

type SettingsState = { readonly section: Section; readonly open: (section: Section) => void };

export const useSettings = create<SettingsState>()((set) => ({
  section: 'network',
  open: (section) => set({ section }),
}));
