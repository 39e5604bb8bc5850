import { describe, expect, test } from 'vitest';
import { consultationTypes } from '../../../shared/reference/consultationTypes.ts';
import { domains } from '../../../shared/reference/domains.ts';
import { partnerPhrase } from '../../../shared/reference/partnerPhrase.ts';
import { partnerTypes } from '../../../shared/reference/partnerTypes.ts';
import { phases } from '../../../shared/reference/phases.ts';
import { relationTypes } from '../../../shared/reference/relationTypes.ts';
import { roles } from '../../../shared/reference/roles.ts';
import { themes } from '../../../shared/reference/themes.ts';
import { chainTemplates } from '../../../shared/templates/chainTemplates.ts';

const lists = { consultationTypes, domains, partnerTypes, phases, relationTypes, roles, themes };

describe('the words a network starts with', () => {
  test('are this many', () => {
    const counts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
    expect(counts).toEqual({
      consultationTypes: 32,
      domains: 10,
      partnerTypes: 60,
      phases: 7,
      relationTypes: 14,
      roles: 59,
      themes: 25,
    });
  });

  test.each(Object.entries(lists))('%s: every id is a lower-case word, every id and label there once', (_, list) => {
    const ids = list.map((each) => each.id);
    const labels = list.map((each) => each.label.toLowerCase());
    expect(ids.filter((id) => !/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  });

  test('the 60 partner types are those of the vocabulary, each in a domain that exists', () => {
    const known = `gem_sd gem_oov gem_handh gem_bwt gem_bz gem_bestuur centrumgem gem_leerpl vng_rijk politie pol_avim
      brandweer zvh riec ambu nla om zsm rvdk recl dji_pi halt shn fzk ggz ggz_crisis versl ggd ggd_oggz vgz ha thuiszorg
      zorgkantoor vt vo_hg csg corp verh_part mo bw coa wijkteam welzijn jw bbem wi uwv kredbank bewind vaste_last school
      cjg gi jeugdhulp ervar vrijw dorpsraad geloof comensha bedrijf`;
    expect(partnerTypes.map((each) => each.id)).toEqual(known.split(/\s+/));
    const used = new Set(partnerTypes.map((each) => each.domainId));
    expect([...used].toSorted()).toEqual(domains.map((each) => each.id).toSorted());
  });

  test('no other word for a partner type means two types', () => {
    const words = partnerTypes.flatMap((each) => [
      ...new Set([each.label, ...each.aliases].map((w) => w.toLowerCase())),
    ]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('no other word for a role means two roles', () => {
    const words = roles.flatMap((each) => [each.label, ...each.aliases].map((word) => word.toLowerCase()));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('a symmetric relation type reads the same from both ends, every other has its own reverse', () => {
    const wrong = relationTypes.filter((each) => each.isSymmetric !== (each.reverseLabel === ''));
    expect(wrong).toEqual([]);
    expect(relationTypes.filter((each) => each.isSymmetric).map((each) => each.id)).toEqual([
      'werkcontact',
      'colocatie',
      'duo',
    ]);
  });

  test('every theme with a template names one, and every template but the basis has its theme', () => {
    const pairs = themes.flatMap((each) => (each.templateId === null ? [] : [[each.templateId, each.id]]));
    const fromTemplates = chainTemplates.flatMap((each) => (each.themeId === null ? [] : [[each.id, each.themeId]]));
    expect(pairs).toEqual(fromTemplates);
    expect(chainTemplates.filter((each) => each.themeId === null).map((each) => each.id)).toEqual(['T0']);
  });
});

describe('a partner type in a sentence', () => {
  test('a built-in type has its own words', () => {
    expect(partnerPhrase('corp', 'Woningcorporatie', 'nl')).toBe('een woningcorporatie');
    expect(partnerPhrase('corp', 'Woningcorporatie', 'en')).toBe('a housing association');
  });

  test('a renamed type and an own type are quoted as the user named them', () => {
    expect(partnerPhrase('corp', 'Verhuurder', 'nl')).toBe('‘Verhuurder’');
    expect(partnerPhrase('own-1', 'Dierenwelzijn', 'en')).toBe('“Dierenwelzijn”');
  });
});
