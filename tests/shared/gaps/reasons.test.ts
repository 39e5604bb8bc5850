import { describe, expect, test } from 'vitest';
import type { GapReason } from '../../../shared/gaps/reasonParams.ts';
import { reasonText } from '../../../shared/gaps/reasonText.ts';

const expected = {
  partnerTypeId: 'corp',
  partnerTypeLabel: 'Woningcorporatie',
  areaName: 'Nieuwegein',
  requirement: 'required',
} as const;

const cases: readonly (readonly [GapReason, string])[] = [
  [
    { key: 'g1.nobody', params: { ...expected, requirement: 'desirable' } },
    'The template calls a housing association in Nieuwegein desirable. Nobody on the map is of this type.',
  ],
  [
    { key: 'g1.onlyElsewhere', params: { ...expected, organisations: ['Portaal', 'Mitros'] } },
    'The template expects a housing association in Nieuwegein. Portaal and Mitros are of this type but work elsewhere.',
  ],
  [
    { key: 'g1.areaUnknown', params: { ...expected, organisations: ['Portaal'] } },
    'The template expects a housing association in Nieuwegein. Portaal is of this type, but the work area is not known.',
  ],
  [
    { key: 'g1.notOnThisDay', params: { ...expected, areaName: null, organisations: ['Portaal'], at: '2026-02-03' } },
    'The template expects a housing association. Portaal is of this type but was not there on 3 February 2026.',
  ],
  [
    { key: 'g1.onlyMissingPartner', params: { ...expected, organisations: ['Portaal'] } },
    'The template expects a housing association in Nieuwegein. Portaal is on the map as a missing partner and has not joined yet.',
  ],
  [
    { key: 'g1.unknownType', params: { ...expected, partnerTypeId: 'x', partnerTypeLabel: 'x' } },
    'The template expects “x” in Nieuwegein. This type is no longer in the list of partner types.',
  ],
  [{ key: 'g4.nobodyKnown', params: { organisation: 'Lister' } }, 'No contact person of Lister is known.'],
  [
    { key: 'g4.everyoneLeft', params: { organisation: 'Lister', lastLeftOn: '2026-05-01' } },
    'The last contact person of Lister has been gone since 1 May 2026. No successor is known.',
  ],
  [
    { key: 'g4.startsLater', params: { organisation: 'Lister', startsOn: '2027-12-31' } },
    'The contact person of Lister only starts on 31 December 2027.',
  ],
  [
    { key: 'g4.vacancy', params: { organisation: 'Lister', roles: ['Bestuurder', 'Teamleider'] } },
    'Lister has a vacancy: Bestuurder and Teamleider. There is no other contact person.',
  ],
];

describe('reasons in English', () => {
  test.each(cases)('%j', (reason, sentence) => {
    expect(reasonText(reason, 'en')).toBe(sentence);
  });
});

describe('reasons in Dutch', () => {
  test('agree in number with the parties they name', () => {
    const one = { key: 'g1.onlyMissingPartner', params: { ...expected, organisations: ['Portaal'] } } as const;
    const two = {
      key: 'g1.onlyMissingPartner',
      params: { ...expected, organisations: ['Portaal', 'Mitros'] },
    } as const;
    expect([reasonText(one, 'nl'), reasonText(two, 'nl')]).toEqual([
      'Het sjabloon verwacht een woningcorporatie in Nieuwegein. Portaal staat op de kaart als gemiste partij en is nog niet aangesloten.',
      'Het sjabloon verwacht een woningcorporatie in Nieuwegein. Portaal en Mitros staan op de kaart als gemiste partij en zijn nog niet aangesloten.',
    ]);
  });
});
