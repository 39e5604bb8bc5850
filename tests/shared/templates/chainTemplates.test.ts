import { describe, expect, test } from 'vitest';
import { consultationTypes } from '../../../shared/reference/consultationTypes.ts';
import { partnerTypes } from '../../../shared/reference/partnerTypes.ts';
import { relationTypes } from '../../../shared/reference/relationTypes.ts';
import { roles } from '../../../shared/reference/roles.ts';
import { chainTemplates } from '../../../shared/templates/chainTemplates.ts';
import { templatePhrase } from '../../../shared/templates/templatePhrase.ts';
import { toTemplate } from '../../../shared/templates/toTemplate.ts';

const expectations = chainTemplates.flatMap((template) => template.expectations);

describe('the chain templates', () => {
  test('hold 370 expectations: partners, roles, relations and consultations per template', () => {
    const counts = chainTemplates.map(({ id, expectations: own }) => [
      id,
      ...['partner', 'role', 'relation', 'consultation'].map((kind) => own.filter((each) => each.kind === kind).length),
    ]);
    expect(counts).toEqual([
      ['T0', 23, 2, 4, 2],
      ['T1', 21, 4, 6, 3],
      ['T2', 20, 5, 4, 3],
      ['T3', 19, 3, 5, 2],
      ['T4', 18, 4, 4, 2],
      ['T5', 14, 2, 5, 1],
      ['T6', 17, 3, 4, 2],
      ['T7', 19, 2, 3, 1],
      ['T8', 19, 2, 3, 2],
      ['T9', 18, 3, 3, 2],
      ['T10', 14, 2, 3, 3],
      ['T11', 18, 2, 3, 2],
      ['T12', 13, 3, 4, 1],
      ['T13', 15, 3, 3, 2],
    ]);
    expect(expectations).toHaveLength(370);
  });

  test('require 106 of 248 partners, 32 of 40 roles, 45 of 54 ties and no consultation', () => {
    const required = expectations.filter((each) => each.requirement === 'required').map((each) => each.kind);
    const count = (kind: string) => required.filter((each) => each === kind).length;
    expect(['partner', 'role', 'relation', 'consultation'].map(count)).toEqual([106, 32, 45, 0]);
  });

  test('name only words that the lists have', () => {
    const known = {
      partner: new Set(partnerTypes.map((each) => each.id)),
      role: new Set(roles.map((each) => each.id)),
      relation: new Set<string | null>(relationTypes.map((each) => each.id)),
      consultation: new Set(consultationTypes.map((each) => each.id)),
    };
    const unknown = expectations.filter((each) => {
      switch (each.kind) {
        case 'partner':
          return !known.partner.has(each.partnerTypeId);
        case 'role':
          return !known.role.has(each.roleId);
        case 'relation': {
          const isTypeRight =
            each.via === 'relation' ? known.relation.has(each.relationTypeId) : each.relationTypeId === null;
          return !isTypeRight || !known.partner.has(each.fromTypeId) || !known.partner.has(each.toTypeId);
        }
        case 'consultation':
          return !known.consultation.has(each.consultationTypeId);
      }
    });
    expect(unknown).toEqual([]);
  });

  test('name no partner type twice in one template', () => {
    const twice = chainTemplates.flatMap(({ id, expectations: own }) => {
      const types = own.flatMap((each) => (each.kind === 'partner' ? [each.partnerTypeId] : []));
      return types.filter((type, index) => types.indexOf(type) !== index).map((type) => `${id} ${type}`);
    });
    expect(twice).toEqual([]);
  });

  test('T6 requires the eight partners of moving on from shelter', () => {
    const t6 = chainTemplates.find((each) => each.id === 'T6');
    const required = t6?.expectations.flatMap((each) =>
      each.kind === 'partner' && each.requirement === 'required' ? [`${each.partnerTypeId} ${each.scale}`] : [],
    );
    expect(required).toEqual([
      'centrumgem regio',
      'gem_sd gemeente',
      'corp gemeente',
      'bw regio',
      'mo regio',
      'wijkteam wijk',
      'wi gemeente',
      'ggz regio',
    ]);
  });
});

describe('a template as a network file keeps it', () => {
  const t1 = chainTemplates.find((each) => each.id === 'T1');
  const kept = t1 && toTemplate(t1);

  test('has the facts of the template and an id per expectation', () => {
    expect(kept).toMatchObject({
      id: 'T1',
      label: 'Huiselijk geweld en kindermishandeling',
      themeId: 'huiselijk-geweld',
      origin: 'builtin',
    });
    const ids = chainTemplates.flatMap((each) => toTemplate(each).expectations.map(({ id }) => id));
    expect(new Set(ids).size).toBe(370);
  });

  test('lays every kind of expectation in its own columns', () => {
    const none = {
      partnerTypeId: null,
      roleId: null,
      relationTypeId: null,
      fromTypeId: null,
      toTypeId: null,
      consultationTypeId: null,
      via: null,
    };
    const rest = { ...none, text: '', scale: null, frequency: '', minCount: 1 };
    expect([kept?.expectations[0], kept?.expectations[23], kept?.expectations[30], kept?.expectations[32]]).toEqual([
      {
        ...rest,
        id: 'T1-01',
        kind: 'partner',
        partnerTypeId: 'vt',
        scale: 'regio',
        requirement: 'required',
        sourceMark: 'B',
      },
      {
        ...rest,
        id: 'T1-24',
        kind: 'role',
        roleId: 'aandachtsfunctionaris-meldcode',
        text: 'Aandachtsfunctionaris meldcode',
        requirement: 'required',
        sourceMark: 'B',
      },
      {
        ...rest,
        id: 'T1-31',
        kind: 'relation',
        fromTypeId: 'vo_hg',
        toTypeId: 'centrumgem',
        via: 'participation',
        requirement: 'required',
        sourceMark: 'S',
      },
      {
        ...rest,
        id: 'T1-33',
        kind: 'consultation',
        consultationTypeId: 'mda',
        text: 'MDA++',
        frequency: 'on_call',
        requirement: 'desirable',
        sourceMark: 'B/S/G',
      },
    ]);
  });
});

describe('a chain in a sentence', () => {
  test('a built-in template has its own words', () => {
    const label = 'Uitstroom maatschappelijke opvang en beschermd wonen';
    expect(templatePhrase({ id: 'T6', label }, 'nl')).toBe('uitstroom uit de opvang');
    expect(templatePhrase({ id: 'T6', label }, 'en')).toBe('moving on from shelter');
  });

  test('a renamed or own template is named by its label', () => {
    expect(templatePhrase({ id: 'T6', label: 'Uitstroom Lekstroom' }, 'nl')).toBe('uitstroom Lekstroom');
    expect(templatePhrase({ id: 'own', label: 'GGZ in de wijk' }, 'nl')).toBe('GGZ in de wijk');
  });
});
