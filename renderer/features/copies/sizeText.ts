import { currentLanguage } from '../../i18n/language.ts';

/** Bytes as a person says them: "0,6 MB". */
export function sizeText(bytes: number): string {
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'nl-NL';
  return `${(bytes / 1_000_000).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
