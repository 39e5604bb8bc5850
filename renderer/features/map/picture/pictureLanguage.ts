import { type PictureWords, pictureWordsEn, pictureWordsNl } from '../../../../shared/picture/words.ts';
import { currentLanguage } from '../../../i18n/language.ts';

/** What stands on a picture, in the language of the window. */
export function pictureWords(): PictureWords {
  return currentLanguage() === 'en' ? pictureWordsEn : pictureWordsNl;
}
