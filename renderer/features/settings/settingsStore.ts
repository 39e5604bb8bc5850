// Which part of Beheer is open; kept while the user looks elsewhere.
import { create } from 'zustand';
import type { Section } from './sections.ts';

type SettingsState = {
  readonly section: Section;
  /** The template that is open; null = the list of them. */
  readonly templateId: string | null;
  /** A template is to be made of this network, of one consultation when that is known; null = nothing is asked. */
  readonly deriving: { readonly consultationId: string | null } | null;
  readonly open: (section: Section) => void;
  readonly openTemplate: (templateId: string | null) => void;
  readonly derive: (deriving: SettingsState['deriving']) => void;
};

export const useSettings = create<SettingsState>()((set) => ({
  section: 'network',
  templateId: null,
  deriving: null,
  open: (section) => set({ section, templateId: null }),
  openTemplate: (templateId) => set({ section: 'template', templateId }),
  derive: (deriving) => set({ deriving }),
}));
