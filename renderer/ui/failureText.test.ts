import { afterAll, describe, expect, test } from 'vitest';
import { errorCodes } from '../../shared/errors/codes.ts';
import { startTexts, t } from '../i18n/t.ts';
import { failureText } from './failureText.ts';

/** What the backend fills in; a sentence may use these and no others. */
const values = {
  limit: 100,
  version: '2.0.0',
  time: '14:02',
  word: 'straatcoach',
  seconds: 8,
  name: 'Regio',
  doors: 'policy',
};

describe.each(['nl', 'en'] as const)('every failure in %s', (language) => {
  afterAll(() => startTexts('nl'));

  test('is a whole sentence that says what to do, without codes or gaps', () => {
    startTexts(language);
    const sentences = errorCodes.map((code) => failureText({ code, params: values }, t));
    expect(sentences.filter((sentence) => !/^[A-Z].*[.?]$/.test(sentence))).toEqual([]);
    expect(
      sentences.filter((sentence) => /errors\.|[A-Z]+_[A-Z]+|\{\{|undefined|fout \d|\bu\b/.test(sentence)),
    ).toEqual([]);
    expect(new Set(sentences).size).toBe(errorCodes.length);
  });
});

describe('the sentences of trouble with the file', () => {
  test.each([
    ['DISK_FULL', 'De schijf is vol. De laatste wijziging is niet opgeslagen, alles daarvoor wel.'],
    ['FILE_DAMAGED', 'Dit bestand is beschadigd. Er is niets aan gewijzigd.'],
    ['FILE_NOT_OURS', 'Dit is geen Ketenkaart-bestand.'],
    ['FILE_FROM_FUTURE', 'Gemaakt met een nieuwere versie (2.0.0). Werk Ketenkaart bij; er is niets gewijzigd.'],
    ['READ_ONLY', 'Alleen-lezen: bekijken kan, opslaan via Opslaan als.'],
    ['FILE_AWAY', 'De schijf, stick of netwerkmap met dit bestand is niet bereikbaar.'],
    ['FILE_MOVED', 'Het bestand is verplaatst of verwijderd. Je werk is er nog:'],
    ['FILE_CHANGED_ELSEWHERE', 'Dit bestand is al open of buiten Ketenkaart vervangen. Je werk is er nog:'],
    ['FILE_TOO_LARGE', 'Dit bestand is te groot of verdacht ingepakt.'],
    ['DISK_ERROR', 'Er was een schijffout. We hebben het bestand opnieuw gelezen; je ziet wat echt is opgeslagen.'],
    ['LINK_REFUSED', 'Deze link is niet toegestaan.'],
  ] as const)('%s begins as agreed', (code, beginning) => {
    startTexts('nl');
    const sentence = failureText({ code, params: { version: '2.0.0' } }, t);
    expect(sentence.slice(0, beginning.length)).toBe(beginning);
  });

  test('name the copy that is sound, when there is one', () => {
    startTexts('nl');
    expect(failureText({ code: 'FILE_DAMAGED', params: { time: '14:02' } }, t)).toBe(
      'Dit bestand is beschadigd. Er is niets aan gewijzigd. De reservekopie van 14:02 is in orde.',
    );
  });
});
