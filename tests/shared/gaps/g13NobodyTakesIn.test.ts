import { expect, test } from 'vitest';
import { expecting, gapsOfKind, nieuwegein, organisation } from './gapNetwork.ts';

const asked = [{ kind: 'partner', partnerTypeId: 'mo' }] as const;
const place = { areaIds: [nieuwegein], themeIds: ['dakloosheid'] };
const opvang = organisation('Opvang', ['mo'], {
  ...place,
  excludes: 'Jongeren onder de 18; mensen met een verslaving.',
});
const gaps = (...others: ReturnType<typeof organisation>[]) =>
  gapsOfKind('g13', expecting(asked, { organisations: [opvang, ...others] }));

test('whom one turns away and nobody else is known to take in', () => {
  expect(gaps()).toEqual([
    [
      'g13|E|jongeren onder de 18',
      'unknown',
      'Opvang sluit uit: Jongeren onder de 18. Dat een andere partner voor eigen sjabloon hen wel opneemt, is niet bekend.',
    ],
    [
      'g13|E|mensen met een verslaving',
      'unknown',
      'Opvang sluit uit: mensen met een verslaving. Dat een andere partner voor eigen sjabloon hen wel opneemt, is niet bekend.',
    ],
  ]);
});

test('is taken in by another partner of the theme whose words agree', () => {
  const youth = organisation('Jongerenwerk', ['jw'], { ...place, targetGroup: 'Jongeren van 12 tot en met 23 jaar' });
  const clinic = organisation('Kliniek', ['versl'], { ...place, targetGroup: 'Iedereen met een verslaving.' });
  expect(gaps(youth, clinic)).toEqual([]);
  const older = { ...youth, targetGroup: 'Jongeren van 18 tot en met 26 jaar' };
  expect(gaps(older, clinic).map(([key]) => key)).toEqual(['g13|E|jongeren onder de 18']);
});

test('where nobody wrote down whom it takes in, that is what is not known', () => {
  const organisations = [organisation('Opvang', ['mo'], place)];
  expect(gapsOfKind('g13', expecting(asked, { organisations }))).toEqual([
    [
      'g13|E|*',
      'unknown',
      'Van geen partner voor eigen sjabloon is vastgelegd wie er terechtkan en wie niet. Of er iemand buiten de boot valt, is niet bekend.',
    ],
  ]);
});
