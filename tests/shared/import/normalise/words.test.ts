import { describe, expect, test } from 'vitest';
import {
  isDittoWord,
  isEmptyWord,
  isSpreadsheetError,
  readVacancy,
} from '../../../../shared/import/normalise/emptyWords.ts';
import { organisationKeys, parseOrganisationName } from '../../../../shared/import/normalise/organisationName.ts';
import { expandAbbreviation, guessPartnerType } from '../../../../shared/import/normalise/partnerTypes.ts';
import { classifyRow } from '../../../../shared/import/normalise/rowKind.ts';
import { splitThemes } from '../../../../shared/import/normalise/themes.ts';
import { indexAreas } from '../../../../shared/import/normalise/areas.ts';
import { partnerTypes } from '../../../../shared/reference/partnerTypes.ts';
import { newNetwork } from '../planOf.ts';

test('words for nothing, for the same, for an error', () => {
  expect(
    ['n.v.t.', 'NVT', '-', '--', '?', '??', 'onbekend', 'N.B.', ' ', '…'].filter((word) => !isEmptyWord(word)),
  ).toEqual([]);
  expect(['Nvt Zorg', 'Noor', '0', 'x', 'NB Advies', '?? navragen'].filter(isEmptyWord)).toEqual([]);
  expect(['idem', 'Idem.', 'zie hierboven', '"', "''", '〃', ',,'].filter((word) => !isDittoWord(word))).toEqual([]);
  expect(['Idema', 'zie website', '-', ''].filter(isDittoWord)).toEqual([]);
  expect(['#N/B', '#VERW!', '#NAAM?', '#REF!'].filter((word) => !isSpreadsheetError(word))).toEqual([]);
  expect(['#1', '#hashtag'].filter(isSpreadsheetError)).toEqual([]);
});

test('a vacancy gives the role that stands with it', () => {
  const cases = {
    vacature: '',
    'Vacature wijkagent': 'wijkagent',
    'n.n.b.': '',
    'N.N.B. (jurist)': 'jurist',
    'vacature: jurist': 'jurist',
    'wijkagent (vacature)': 'wijkagent',
    'nog in te vullen': '',
  };
  for (const [cell, role] of Object.entries(cases)) expect([cell, readVacancy(cell)]).toEqual([cell, { role }]);
  for (const cell of ['Anna Bos', 'Vacaturebank medewerker', 'Vincent', '', 'vacaturehouder'])
    expect([cell, readVacancy(cell)]).toEqual([cell, null]);
});

describe('parseOrganisationName', () => {
  test.each([
    ['Stichting  VoorbeeldZorg ', { name: 'Stichting VoorbeeldZorg', aliases: [], department: '' }],
    ['VOORBEELDZORG (v/h De Oude Naam)', { name: 'VOORBEELDZORG', aliases: ['De Oude Naam'], department: '' }],
    ['Voorbeeldzorg, voorheen De Oude Naam', { name: 'Voorbeeldzorg', aliases: ['De Oude Naam'], department: '' }],
    [
      'Raad voor de Kinderbescherming (RvdK)',
      { name: 'Raad voor de Kinderbescherming', aliases: ['RvdK'], department: '' },
    ],
    ['Gem. Bergen (NH.)', { name: 'Gemeente Bergen (NH.)', aliases: [], department: '' }],
    ['Gemeente Eindhoven - OOV', { name: 'Gemeente Eindhoven', aliases: [], department: 'OOV' }],
    ["Gem. 's Hertogenbosch", { name: "Gemeente 's Hertogenbosch", aliases: [], department: '' }],
    ['Huis-aan-huis', { name: 'Huis-aan-huis', aliases: [], department: '' }],
    ['', { name: '', aliases: [], department: '' }],
  ])('%s', (cell, expected) => {
    expect(parseOrganisationName(cell)).toEqual(expected);
  });
});

test('names are compared without legal form, place and spaces', () => {
  const areas = indexAreas(newNetwork.areas);
  const core = (name: string) => organisationKeys(name, areas).core;
  expect(
    new Set(
      [
        'St. Voorbeeldzorg',
        'Stichting VoorbeeldZorg ',
        'VOORBEELDZORG',
        'Voorbeeld Zorg',
        'Voorbeeldzorg B.V.',
        'De Voorbeeldzorg',
      ].map(core),
    ),
  ).toEqual(new Set(['voorbeeldzorg']));
  expect(organisationKeys('Voorbeeldzorg Eindhoven', areas)).toMatchObject({
    core: 'voorbeeldzorgeindhoven',
    placeless: 'voorbeeldzorg',
    place: 'eindhoven',
  });
  expect(organisationKeys('Politie Eindhoven', areas).placeless).toBe('');
  expect(
    ['Gem. Den Bosch', "Gemeente 's-Hertogenbosch"].map(
      (name) => organisationKeys(parseOrganisationName(name).name, areas).municipalityId,
    ),
  ).toEqual(['GM0796', 'GM0796']);
  expect(core('Stichting')).toBe('stichting');
});

test('every type that is guessed is one of the built-in list, and a wrong guess is worse than none', () => {
  const ids = new Set(partnerTypes.map((type) => type.id));
  const guesses = {
    'Politie, basisteam X': 'politie',
    'Zorg- en Veiligheidshuis Regio': 'zvh',
    'GGD Brabant-Zuidoost': 'ggd',
    'Veilig Thuis': 'vt',
    'Leger des Heils': 'mo',
    RvdK: 'rvdk',
    '3RO': 'recl',
    'Woonstichting De Haven': 'corp',
    'Sociaal team Noord': 'wijkteam',
    'Gemeente Eindhoven': null,
    Voorbeeldzorg: null,
    'Bakkerij Halte 3': null,
  };
  for (const [name, type] of Object.entries(guesses))
    expect([name, guessPartnerType(name, null)]).toEqual([name, type]);
  for (const type of Object.values(guesses)) if (type !== null) expect(ids.has(type)).toBe(true);
  expect(
    ['OOV', 'Sociaal domein', 'Leerplicht', 'BWT', 'Facilitair'].map((name) =>
      guessPartnerType(name, 'Gemeente Eindhoven'),
    ),
  ).toEqual(['gem_oov', 'gem_sd', 'gem_leerpl', 'gem_bwt', null]);
  expect([expandAbbreviation('rvdk')?.name, expandAbbreviation('RvdK Noord')]).toEqual([
    'Raad voor de Kinderbescherming',
    null,
  ]);
});

test('rows that are no data are told from rows that are', () => {
  const headings = ['organisatie', 'naam', 'e mail'];
  const kind = (...cells: string[]) => {
    const row = classifyRow(cells, headings);
    return row.kind === 'skip' ? row.reason.code : row.kind;
  };
  expect([
    kind('', ' ', ''),
    kind('Totaal: 6', '', ''),
    kind('TOTAAL', '12', ''),
    kind('Subtotaal', '', '3'),
    kind('ZORG', '', ''),
    kind('Zorg en veiligheid:', '', ''),
    kind('Organisatie', 'Naam', 'E-mail'),
  ]).toEqual([
    'blank',
    'ROW_TOTAL',
    'ROW_TOTAL',
    'ROW_TOTAL',
    'ROW_GROUP_HEADING',
    'ROW_GROUP_HEADING',
    'ROW_REPEATED_HEADINGS',
  ]);
  expect([
    kind('Totaal Zorg', 'Anna Bos', ''),
    kind('Totaalzorg', '', ''),
    kind('VOORBEELDZORG', '', ''),
    kind('Zorg', 'Anna Bos', ''),
    kind('', 'Naam', ''),
  ]).toEqual(['data', 'data', 'data', 'data', 'data']);
});

test('themes stay as typed; a slash separates only themes that are known', () => {
  const known = new Set(['huiselijk geweld', 'hg', 'km']);
  const isKnown = (words: string) => known.has(words);
  expect(splitThemes('HG/KM', () => false)).toEqual(['HG/KM']);
  expect(splitThemes('HG/KM', isKnown)).toEqual(['HG', 'KM']);
  expect(splitThemes('Overlast; huiselijk geweld,  Overlast\nPGA', isKnown)).toEqual([
    'Overlast',
    'huiselijk geweld',
    'PGA',
  ]);
  expect(splitThemes(' ; ', isKnown)).toEqual([]);
});
