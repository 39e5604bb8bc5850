// Interface texts by typed key. Dutch is the source; a missing key or a wrong variable is a compile error.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { nl } from './nl.ts';

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${Unplural<K>}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type Unplural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** `feature.part.thing`; plural keys end in `_one` and `_other` in the files and are used without the ending. */
export type TextKey = Leaves<typeof nl>;

export type Language = 'nl' | 'en';

/** Starts i18next with both languages in memory: nothing is fetched. */
export function startTexts(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: { nl: { translation: nl }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** A text outside React; `count` chooses singular or plural. */
export function t(key: TextKey, params?: Readonly<Record<string, string | number>>): string {
  // The keys are checked by TextKey above; i18next's own types know only its default texts.
  const text: unknown = i18next.t(key, { ...params });
  return typeof text === 'string' ? text : key;
}
