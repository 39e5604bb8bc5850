// What each example network must show of the practice it is drawn from.
import { describe, expect, test } from 'vitest';
import { compareDates } from '../../shared/dated/compareDates.ts';
import { buildGraph } from '../../shared/graph/build.ts';
import { byText, look, missingTypes, participantsOf } from '../builders/openedExample.ts';
import { testToday } from '../builders/testBackend.ts';

describe('Huiselijk geweld', () => {
  test('one consultation of five municipalities and Moviera', () => {
    expect(look('huiselijk-geweld').consultations).toHaveLength(1);
    expect(participantsOf('huiselijk-geweld', 'Overleg vijf gemeenten en Moviera')).toEqual([
      'Gemeente Apeldoorn',
      'Gemeente Arnhem',
      'Gemeente Ede',
      'Gemeente Nijmegen',
      'Gemeente Utrecht',
      'Moviera',
    ]);
  });
  test('of the required partners four are not known', () => {
    expect(missingTypes('huiselijk-geweld')).toEqual(['om', 'recl', 'rvdk', 'zvh']);
  });
});

test('In de wijk: two networks of the scale of a neighbourhood, with the same pivot and without families', () => {
  const { organisations, snapshot, labelOf } = look('in-de-wijk');
  const local = organisations.filter(({ scale }) => scale === 'wijk');
  const pivots = ['GM0344', 'GM0202'].map((place) => {
    const members = local.filter(({ areaIds }) => areaIds.some((id) => id === place));
    const ids = new Set<string>(members.map(({ id }) => id));
    const ends = snapshot.relations.map(({ fromId, toId }) => [fromId, toId] as const);
    const known = ends.flatMap(([a, b]) => (ids.has(a) === ids.has(b) ? [] : [labelOf(ids.has(a) ? b : a)]));
    return [place, members.length, [...new Set(known)]];
  });
  expect(pivots).toEqual([
    ['GM0344', 3, ['Moviera']],
    ['GM0202', 3, ['Moviera']],
  ]);
});

describe('Mensenhandel', () => {
  test('searching for the subject finds exactly the care coordinator', () => {
    const hits = look('mensenhandel').backend.ask('search.find', { text: 'mensenhandel' });
    expect(hits.map(({ kind, label }) => [kind, label])).toEqual([['person', 'Mila Vuurtoren']]);
  });
  test('of the required partners seven are not known', () => {
    expect(missingTypes('mensenhandel')).toEqual(['comensha', 'gem_oov', 'om', 'pol_avim', 'politie', 'riec', 'zvh']);
  });
});

describe('Oost-Nederland', () => {
  test('the coverage has a row for each of the 76 municipalities', () => {
    const { matrix } = look('oost-nederland').backend.ask('gap.list', {});
    expect(new Set(matrix.rows.map(({ id }) => id)).size).toBe(76);
    expect(matrix.rows).toHaveLength(76);
  });
  test('whom have I not seen yet: 25 municipalities', () => {
    const { organisations, snapshot } = look('oost-nederland');
    const seen = new Set<string>(snapshot.contactMoments.flatMap(({ actorIds }) => actorIds));
    const municipalities = organisations.filter(({ scale }) => scale === 'gemeente');
    const unseen = municipalities.filter(({ id }) => !seen.has(id));
    expect([municipalities.length, unseen.length]).toEqual([76, 25]);
  });
  test('the prosecution service is one party, that both houses know', () => {
    const { organisations, snapshot, labelOf } = look('oost-nederland');
    const [service, ...others] = organisations.filter(({ typeIds }) => typeIds.some((type) => type === 'om'));
    expect(others).toEqual([]);
    const known = snapshot.relations.filter(({ fromId }) => fromId === service?.id).map(({ toId }) => labelOf(toId));
    expect(known.filter((label) => label?.startsWith('Veiligheidshuis'))).toEqual([
      'Veiligheidshuis West-Veluwe Vallei',
      'Veiligheidshuis Regio Arnhem',
    ]);
  });
});

test('Onbegrepen gedrag: functions and kinds of parties, and nobody by name', () => {
  const { persons, snapshot, organisations } = look('onbegrepen-gedrag');
  expect(persons).toEqual([]);
  const roles = new Map(snapshot.vocabulary.roles.map(({ id, label }) => [id, label]));
  expect(
    snapshot.positions.map(({ roleId, roleText }) => roleText || roles.get(roleId ?? '')).toSorted(byText),
  ).toEqual(['Procesregisseur', 'Psychiater', 'Wijkagent']);
  const next = snapshot.vocabulary.partnerTypes.find(({ label }) => label === 'Naasten');
  expect(next?.domainId).toBe('informeel');
  expect(
    organisations.filter(({ typeIds }) => typeIds.some((id) => id === next?.id)).map(({ label }) => label),
  ).toEqual(['Ouders']);
});

describe('Lekstroom', () => {
  test('four parties at first, eleven after three sessions, and the difference names the seven', () => {
    const { snapshot, organisations } = look('lekstroom');
    const at = (day: string) =>
      organisations.filter(
        ({ presence, validFrom }) => presence === 'present' && (validFrom === null || validFrom <= day),
      ).length;
    expect([at('2025-09-10'), at('2025-11-12')]).toEqual([4, 11]);
    const { added, removed } = compareDates(snapshot, '2025-09-10', '2025-11-12').organisations;
    expect(added.map(({ name }) => name).toSorted()).toEqual([
      'Altrecht',
      'Geynwijs',
      'Jutphaas Wonen',
      'Mitros',
      'Outreachteam Nieuwegein',
      'Portaal',
      'Werk en Inkomen Lekstroom',
    ]);
    expect(removed).toEqual([]);
  });
  test('each new party says who invited it', () => {
    const { organisations, labelOf } = look('lekstroom');
    const joined = organisations.filter(({ missing }) => missing?.stage === 'joined');
    expect(joined.map(({ label, missing }) => [label, labelOf(missing?.invitedById ?? null)]).toSorted(byText)).toEqual(
      [
        ['Altrecht', 'Politie Nieuwegein'],
        ['Geynwijs', 'Lister'],
        ['Jutphaas Wonen', 'De Tussenvoorziening'],
        ['Mitros', 'Abrona'],
        ['Outreachteam Nieuwegein', 'Politie Nieuwegein'],
        ['Portaal', 'De Tussenvoorziening'],
        ['Werk en Inkomen Lekstroom', 'Lister'],
      ],
    );
  });
  test('three themes, each with its work table', () => {
    const { consultations, themes } = look('lekstroom');
    expect(consultations.map(({ themeIds }) => themeIds.map((id) => themes.get(id))).toSorted(byText)).toEqual([
      ['Onderlinge gegevensuitwisseling'],
      ['Preventie rond uithuiszettingen'],
      ['Snel plan rondom crisissituaties'],
    ]);
  });
  test('of the required partners six were not known at first, and one is not after three sessions', () => {
    expect(missingTypes('lekstroom', { at: '2025-09-10' })).toEqual([
      'centrumgem',
      'corp',
      'gem_sd',
      'ggz',
      'wi',
      'wijkteam',
    ]);
    expect(missingTypes('lekstroom', { at: '2025-11-12' })).toEqual(['centrumgem']);
  });
});

test('Regiemodel: there is a line up from the case to the policy', () => {
  const { snapshot, labelOf } = look('regiemodel');
  const up = snapshot.relations.filter(({ typeId }) => typeId === 'opschaling');
  expect(up.map(({ fromId, toId, level }) => [labelOf(fromId), labelOf(toId), level])).toEqual([
    ['Casusoverleg', 'Beleidsoverleg', 'casus'],
  ]);
});

test('Ketenzorg daklozen: bottlenecks stand on parties, and those it is about are still missed', () => {
  const { snapshot, labelOf, organisations } = look('dakloosheid');
  const issues = snapshot.issues.filter(({ kind }) => kind === 'issue');
  expect(
    issues.map(({ subject }) => (subject?.kind === 'actor' ? labelOf(subject.id) : null)).toSorted(byText),
  ).toEqual(['GGZ', 'Woningcorporatie']);
  const missed = organisations.filter(({ presence }) => presence === 'missing');
  expect(missed.map(({ label, typeIds, missing }) => [label, typeIds, missing?.stage])).toEqual([
    ['Vertegenwoordiging van daklozen?', ['ervar'], 'candidate'],
  ]);
});

test('Schakelteam: one person with three hats is counted once', () => {
  const { snapshot, persons, labelOf } = look('schakelteam');
  const hats = persons.filter(({ hasLivedExperience }) => hasLivedExperience === true);
  expect(hats.map(({ label }) => label)).toEqual(['Jonas Zonnedauw']);
  const positions = snapshot.positions.filter(({ personId }) => personId === hats[0]?.id);
  expect(
    positions.map(({ organisationId, isPrimary }) => [labelOf(organisationId), isPrimary]).toSorted(byText),
  ).toEqual([
    ['De Woenselse Poort', true],
    ['Schakelteam onbegrepen gedrag', false],
    ['Zorgadvies Zonnedauw', false],
  ]);
  const graph = buildGraph(snapshot, { level: 'person', at: testToday });
  expect(graph.labels.filter((label) => label === 'Jonas Zonnedauw')).toHaveLength(1);
});

describe('Woningvervuiling', () => {
  test('a covenant of three parties that meet every quarter', () => {
    const { agreements, labelOf } = look('woningvervuiling');
    expect(
      agreements.map(({ kindId, frequency, parties }) => [
        kindId,
        frequency,
        parties.map((each) => labelOf(each.actorId)),
      ]),
    ).toEqual([['convenant', 'quarterly', ['GGD Rotterdam-Rijnmond', 'Brandweer', 'Bouw- en Woningtoezicht']]]);
  });
  test('five of the six required partners are there, and the social services are still to be confirmed', () => {
    expect(look('woningvervuiling').backend.ask('gap.list', {}).coverage).toEqual({ required: 6, filled: 5 });
    expect(missingTypes('woningvervuiling')).toEqual(['gem_sd']);
    const { organisations } = look('woningvervuiling');
    const candidate = organisations.find(({ typeIds }) => typeIds.some((id) => id === 'gem_sd'));
    expect(candidate?.missing?.stage).toBe('candidate');
  });
});

describe('Buurtkeet', () => {
  test('three rhythms', () => {
    const { consultations } = look('buurtkeet');
    expect(Object.fromEntries(consultations.map(({ label, frequency }) => [label, frequency]))).toEqual({
      Buurtkeet: 'weekly',
      Expertiseteam: 'three_weekly',
      Wijkschouw: 'yearly',
    });
  });
  test('ten functions in one small municipality', () => {
    const { snapshot } = look('buurtkeet');
    const roles = new Map(snapshot.vocabulary.roles.map(({ id, label }) => [id, label]));
    const names = snapshot.positions.map(({ roleId, roleText }) => roleText || (roles.get(roleId ?? '') ?? ''));
    expect(new Set(names.map((name) => name.toLowerCase()))).toEqual(
      new Set([
        'aandachtsfunctionaris',
        'leefbaarheidsregisseur',
        'wijkagent',
        'boa',
        'milieuboa',
        'groenopzichter',
        'woningbouwconsulent',
        'handhavingsjurist',
        'bemoeizorger',
        'wmo-consulent',
      ]),
    );
  });
  test('of the required partners four are not named', () => {
    expect(missingTypes('buurtkeet')).toEqual(['kredbank', 'vaste_last', 'verh_part', 'zorgkantoor']);
  });
});

test('Casus Plus: closer than the usual consultation, and regular work since a day', () => {
  const { consultations } = look('casus-plus');
  const rows = consultations.map(({ typeId, intensity, stage, introducedOn }) => [
    typeId,
    intensity,
    stage,
    introducedOn,
  ]);
  expect(rows.toSorted(byText)).toEqual([
    ['casus_plus', 5, 'running', '2019-09-01'],
    ['casusoverleg', 3, 'running', null],
  ]);
});

test('Nazorg Brabant: four ties that are explored, and none that counts', () => {
  const { snapshot } = look('nazorg-brabant');
  expect(snapshot.relations.map(({ status }) => status)).toEqual(Array(4).fill('exploring'));
  const graph = buildGraph(snapshot, { level: 'organisation', at: testToday });
  expect(graph.ties).toEqual([]);
});

test('Leernetwerk: seventeen contacts without an organisation, all met at one meeting', () => {
  const { persons, snapshot } = look('leernetwerk');
  expect(persons).toHaveLength(17);
  expect([...new Set(persons.map(({ source }) => source))]).toEqual(['Brainstorm straf en zorg']);
  expect(snapshot.positions).toEqual([]);
});
