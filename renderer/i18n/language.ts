// The language of the window: remembered on this computer, Dutch at first.
import i18next from 'i18next';
import { recall, remember } from '../platform/memory.ts';
import type { Language } from './t.ts';

const memoryKey = 'ketenkaart.language';

/** The language chosen last on this computer; Dutch when none was. */
export function rememberedLanguage(): Language {
  return recall(memoryKey) === 'en' ? 'en' : 'nl';
}

/** The language on the screen now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'nl';
}

/** Changes the language of the window and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  remember(memoryKey, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
