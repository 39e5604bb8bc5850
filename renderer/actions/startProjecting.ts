import { isPresenting, takePresentState } from '../data/presenting.ts';
import { currentLanguage } from '../i18n/language.ts';
import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const startProjecting: Action = {
  id: 'startProjecting',
  labelKey: 'present.action.start',
  group: 'present',
  keywords: 'beamer tweede scherm presenteren projector second screen present',
  keys: 'mod+Shift+P',
  scope: 'global',
  isEnabled: (state) => hasNetwork(state) && !isPresenting(),
  run: async ({ desktop, ui }) => {
    ui.goTo('map');
    const scheme = document.documentElement.dataset['mantineColorScheme'] === 'dark' ? 'dark' : 'light';
    const { state } = await desktop['present.start']({ scheme, language: currentLanguage() });
    takePresentState(state);
  },
};
