import { describe, expect, test } from 'vitest';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { reasonText } from '../../../shared/gaps/reasonText.ts';
import type { GapContext, GapOrganisation, ListedGap } from '../../../shared/gaps/types.ts';
import type { Expectation, Template } from '../../../shared/schema/vocabulary.ts';
import { aContext, houten, nieuwegein, organisation, regionUtrecht } from './gapNetwork.ts';

const noColumns = {
  roleId: null,
  relationTypeId: null,
  fromTypeId: null,
  toTypeId: null,
  consultationTypeId: null,
  via: null,
  text: '',
  frequency: '',
  minCount: 1,
};

function expects(partnerTypeId: string, requirement: Expectation['requirement'] = 'required'): Expectation {
  return {
    ...noColumns,
    id: partnerTypeId,
    kind: 'partner',
    partnerTypeId,
    scale: 'gemeente',
    requirement,
    sourceMark: 'G',
  };
}

function template(...expectations: readonly Expectation[]): Template {
  return { id: 'own', label: 'Proef', themeId: null, origin: 'own', derivedFromId: null, source: '', expectations };
}

const corpOnly = [template(expects('corp'))];
const inNieuwegein = [{ templateId: 'own', areaId: nieuwegein }];

function gapsOf(organisations: readonly GapOrganisation[], more: Partial<GapContext> = {}): readonly ListedGap[] {
  const context = aContext({ organisations, templates: corpOnly, checks: inNieuwegein, ...more });
  return evaluateGaps(context).gaps.filter((gap) => gap.kind === 'g1');
}

function sentences(organisations: readonly GapOrganisation[], more: Partial<GapContext> = {}): readonly string[] {
  return gapsOf(organisations, more).map((gap) => reasonText(gap.reason, 'nl'));
}

describe('g1: an expected kind of partner', () => {
  test('is a gap when nobody on the map has the type', () => {
    expect(gapsOf([organisation('Lister', ['bw'])])).toEqual([
      {
        kind: 'g1',
        key: 'g1|own|corp|GM0356',
        severity: 'high',
        requirement: 'required',
        state: 'unknown',
        templateId: 'own',
        partnerTypeId: 'corp',
        areaId: 'GM0356',
        municipalityIds: ['GM0356'],
        subjects: [],
        reason: {
          key: 'g1.nobody',
          params: {
            partnerTypeId: 'corp',
            partnerTypeLabel: 'Woningcorporatie',
            areaName: 'Nieuwegein',
            requirement: 'required',
          },
        },
        suggestion: { actionId: 'addOrganisation', partnerTypeId: 'corp', areaId: 'GM0356' },
        restsOn: expect.stringMatching(/^[0-9a-f]{16}$/),
        status: 'new',
        isReopened: false,
        decision: null,
      },
    ]);
  });

  test.each([
    ['in the municipality itself', { areaIds: [nieuwegein] }],
    ['in a region that holds it', { areaIds: [regionUtrecht] }],
    ['in the whole country', { areaIds: ['NL'] }],
    ['nationally, by its scale', { scale: 'land' as const }],
    ['in a neighbourhood of it', { areaIds: ['wijk-noord'] }],
  ])('is no gap when a party works %s', (_, place) => {
    const areas = aContext().areas.map((each) =>
      each.id === nieuwegein ? { ...each, memberIds: ['wijk-noord'] } : each,
    );
    const district = { id: 'wijk-noord', name: 'Noord', kind: 'district' as const, memberIds: [] };
    const elsewhere = organisation('Gemeente Houten', ['gem_sd'], { areaIds: [houten] });
    expect(gapsOf([organisation('Portaal', ['corp'], place), elsewhere], { areas: [...areas, district] })).toEqual([]);
  });

  test('is a gap when the only party of the type works elsewhere', () => {
    expect(sentences([organisation('Viveste', ['corp'], { areaIds: [houten] })])).toEqual([
      'Het sjabloon verwacht een woningcorporatie in Nieuwegein. Viveste heeft dit type, maar werkt ergens anders.',
    ]);
  });

  test('in a region is no gap when a party works in one of its municipalities', () => {
    const checks = [{ templateId: 'own', areaId: regionUtrecht }];
    expect(gapsOf([organisation('Viveste', ['corp'], { areaIds: [houten] })], { checks })).toEqual([]);
  });

  test('in an own set of areas counts the municipalities of the set', () => {
    const set = { id: 'lekstroom', name: 'Lekstroom', kind: 'set' as const, memberIds: [nieuwegein, houten] };
    const checks = [{ templateId: 'own', areaId: 'lekstroom' }];
    const areas = [...aContext().areas, set];
    expect(gapsOf([organisation('Portaal', ['corp'], { areaIds: [houten] })], { checks, areas })).toEqual([]);
    expect(gapsOf([], { checks, areas })).toMatchObject([
      { areaId: 'lekstroom', municipalityIds: [houten, nieuwegein] },
    ]);
  });

  test('in a neighbourhood touches the municipality around it', () => {
    const areas = aContext().areas.map((each) =>
      each.id === nieuwegein ? { ...each, memberIds: ['wijk-noord', 'wijk-zuid'] } : each,
    );
    const districts = ['wijk-noord', 'wijk-zuid'].map((id) => ({
      id,
      name: id,
      kind: 'district' as const,
      memberIds: [],
    }));
    const context = { areas: [...areas, ...districts], checks: [{ templateId: 'own', areaId: 'wijk-noord' }] };
    expect(gapsOf([organisation('Zuid', ['corp'], { areaIds: ['wijk-zuid'] })], context)).toMatchObject([
      { areaId: 'wijk-noord', municipalityIds: [nieuwegein], reason: { key: 'g1.onlyElsewhere' } },
    ]);
    expect(gapsOf([organisation('Portaal', ['corp'], { areaIds: [nieuwegein] })], context)).toEqual([]);
  });

  test('a country holds every area, also an own area that it does not list', () => {
    const areas = [...aContext().areas, { id: 'eigen', name: 'Eigen gebied', kind: 'set' as const, memberIds: [] }];
    const checks = [{ templateId: 'own', areaId: 'eigen' }];
    expect(gapsOf([organisation('Landelijk', ['corp'], { areaIds: ['NL'] })], { areas, checks })).toEqual([]);
  });

  test('a department takes over the type, and the work area, of the organisation above it', () => {
    const above = organisation('Stichting Wonen', ['corp'], { areaIds: [houten] });
    const ownArea = organisation('Team Nieuwegein', [], { parentId: above.id, areaIds: [nieuwegein] });
    const noArea = organisation('Team Incasso', [], { parentId: above.id });
    expect(gapsOf([above, ownArea])).toEqual([]);
    expect(gapsOf([above, noArea])).toMatchObject([{ reason: { key: 'g1.onlyElsewhere' } }]);
  });
});

describe('g1: a party whose work area is not known', () => {
  const portaal = organisation('Portaal', ['corp']);
  const inHouten = organisation('Gemeente Houten', ['gem_sd'], { areaIds: [houten] });

  test('counts when one area is asked and nobody works outside it', () => {
    expect(gapsOf([portaal])).toEqual([]);
    expect(gapsOf([portaal, organisation('Altrecht', ['ggz'], { areaIds: [regionUtrecht] })])).toEqual([]);
  });

  test('counts when the network is about that area, whoever else is on the map', () => {
    expect(gapsOf([portaal, inHouten], { regionAreaId: nieuwegein })).toEqual([]);
  });

  test('is not known to work there when more areas are in play', () => {
    expect(gapsOf([portaal, inHouten])).toMatchObject([
      {
        state: 'unknown',
        subjects: [{ id: 'portaal', name: 'Portaal' }],
        suggestion: { actionId: 'setWorkArea', organisationId: 'portaal', areaId: 'GM0356' },
      },
    ]);
    expect(sentences([portaal, inHouten])).toEqual([
      'Het sjabloon verwacht een woningcorporatie in Nieuwegein. Portaal heeft dit type, maar het werkgebied is niet bekend.',
    ]);
  });

  test('is asked for in each of two chosen areas', () => {
    const checks = [nieuwegein, houten].map((areaId) => ({ templateId: 'own', areaId }));
    expect(gapsOf([portaal], { checks }).map((gap) => gap.key)).toEqual(['g1|own|corp|GM0321', 'g1|own|corp|GM0356']);
  });

  test('counts when no area is asked at all', () => {
    const checks = [{ templateId: 'own', areaId: null }];
    expect(gapsOf([portaal, inHouten], { checks })).toEqual([]);
    expect(gapsOf([inHouten], { checks }).map((gap) => [gap.key, reasonText(gap.reason, 'nl')])).toEqual([
      ['g1|own|corp|*', 'Het sjabloon verwacht een woningcorporatie. Niemand op de kaart heeft dit type.'],
    ]);
  });
});

describe('g1: on the reference date', () => {
  test('a party that had gone or had not come yet is named', () => {
    const gone = organisation('Portaal', ['corp'], { validUntil: '2026-11-21' });
    const toCome = organisation('Viveste', ['corp'], { validFrom: '2026-11-22' });
    expect(sentences([gone, toCome])).toEqual([
      'Het sjabloon verwacht een woningcorporatie in Nieuwegein. Portaal en Viveste hebben dit type, maar waren er niet op 21 november 2026.',
    ]);
  });

  test('a party is there from its first day and until the day before its last', () => {
    const oneDay = organisation('Portaal', ['corp'], { validFrom: '2026-11-21', validUntil: '2026-11-22' });
    expect(gapsOf([oneDay])).toEqual([]);
  });

  test('a missing partner drawn on the map does not fill the gap', () => {
    expect(sentences([organisation('Portaal', ['corp'], { presence: 'missing' })])).toEqual([
      'Het sjabloon verwacht een woningcorporatie in Nieuwegein. Portaal staat op de kaart als gemiste partij en is nog niet aangesloten.',
    ]);
  });
});

describe('g1: what a template may say', () => {
  test('a desirable partner is called so and weighs less', () => {
    const templates = [template(expects('bewind', 'desirable'))];
    expect(gapsOf([], { templates })).toMatchObject([{ severity: 'low', requirement: 'desirable' }]);
    expect(sentences([], { templates })).toEqual([
      'Het sjabloon noemt een bewindvoerder in Nieuwegein wenselijk. Niemand op de kaart heeft dit type.',
    ]);
  });

  test('a type that no list has gives a sentence', () => {
    const templates = [template(expects('dierenwelzijn'))];
    expect(sentences([], { templates })).toEqual([
      'Het sjabloon verwacht ‘dierenwelzijn’ in Nieuwegein. Dit type staat niet meer in de lijst van partnertypen.',
    ]);
  });

  test('a type named twice is asked once, and required when one of the two is', () => {
    const templates = [template(expects('corp', 'desirable'), expects('corp'), expects('corp', 'desirable'))];
    expect(gapsOf([], { templates })).toMatchObject([{ key: 'g1|own|corp|GM0356', requirement: 'required' }]);
  });

  test('an area or a template that does not exist is no crash', () => {
    const checks = [
      { templateId: 'own', areaId: 'nergens' },
      { templateId: 'weg', areaId: nieuwegein },
    ];
    expect(sentences([organisation('Portaal', ['corp'], { areaIds: [houten] })], { checks })).toEqual([
      'Het sjabloon verwacht een woningcorporatie in nergens. Portaal heeft dit type, maar werkt ergens anders.',
    ]);
  });

  test('of a long list of parties the first three are named', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => organisation(name, ['corp'], { areaIds: [houten] }));
    expect(sentences(many)).toEqual([
      'Het sjabloon verwacht een woningcorporatie in Nieuwegein. A, B, C en 2 andere hebben dit type, maar werken ergens anders.',
    ]);
  });
});
