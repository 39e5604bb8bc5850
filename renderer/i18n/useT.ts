import { useTranslation } from 'react-i18next';
import { t, type TextKey } from './t.ts';

/** `t` that renders again when the language changes. */
export function useT(): (key: TextKey, params?: Readonly<Record<string, string | number>>) => string {
  useTranslation();
  return t;
}
