import { describe, expect, test } from 'vitest';
import { readAddress, readWebsite } from '../../../../shared/import/normalise/address.ts';
import { areaHintOfHeading, indexAreas, readAreas } from '../../../../shared/import/normalise/areas.ts';
import type { AreaHint } from '../../../../shared/import/normalise/areas.ts';
import { dateFromSerial, readDate } from '../../../../shared/import/normalise/dates.ts';
import { newNetwork } from '../planOf.ts';

const index = indexAreas(newNetwork.areas);
const country = newNetwork.areas.find((area) => area.kind === 'country') ?? null;

/** What a cell holds: an id, or the code of what must be asked. */
function areasIn(cell: string, hint: AreaHint = null) {
  return readAreas(cell, index, country, hint).findings.map((finding) => {
    if (finding.kind === 'found') return finding.areaId;
    return finding.kind === 'all' ? 'all' : finding.issue.code;
  });
}

describe('areas', () => {
  test.each([
    ['Eindhoven', ['GM0772']],
    ['EINDHOVEN', ['GM0772']],
    ['Gemeente Eindhoven', ['GM0772']],
    ['gem. Eindhoven', ['GM0772']],
    ['Heeze Leende', ['GM1658']],
    ['Geldrop-Mierlo', ['GM1771']],
    ["'s-Hertogenbosch", ['GM0796']],
    ['Den Bosch', ['GM0796']],
    ['Sudwest-Fryslan', ['GM1900']],
    ['Cuijk', ['GM1982']],
    ['Bergen (NH.)', ['GM0373']],
    ['Bergen', ['AREA_AMBIGUOUS']],
    ['Nuenen, Gerwen en Nederwetten', ['GM0820']],
    ['Eindhoven, Nuenen, Gerwen en Nederwetten, Helmond', ['GM0772', 'GM0820', 'GM0794']],
    ['Eindhoven en Helmond', ['GM0772', 'GM0794']],
    ['Dijk en Waard', ['GM1980']],
    ['Capelle a/d IJssel', ['GM0502']],
    ['Eindhoven/Helmond', ['GM0772', 'GM0794']],
    ['Eindhoven e.o.', ['GM0772']],
    ['Eindhoven en omstreken', ['GM0772']],
    ['Alle gemeenten', ['all']],
    ['landelijk', ['NL']],
    ['Ons Dorp', ['AREA_UNKNOWN']],
    ['Veiligheidsregio Brabant-Zuidoost', ['VR22']],
    ['Provincie Utrecht', ['PV26']],
    ['', []],
  ])('%s', (cell, expected) => {
    expect(areasIn(cell)).toEqual(expected);
  });

  test('the heading decides between a municipality and its province', () => {
    expect([areasIn('Utrecht'), areasIn('Utrecht', 'municipality'), areasIn('Utrecht', 'province')]).toEqual([
      ['AREA_AMBIGUOUS'],
      ['GM0344'],
      ['PV26'],
    ]);
    expect(['Gemeente(n)', 'Provincie', 'Werkgebied'].map(areaHintOfHeading)).toEqual([
      'municipality',
      'province',
      null,
    ]);
  });

  test('an old name is read as the new municipality, and said', () => {
    expect(readAreas('Veghel', index, country, null).findings).toEqual([
      {
        kind: 'found',
        areaId: 'GM1948',
        text: 'Veghel',
        issue: { code: 'AREA_BY_OTHER_NAME', params: { value: 'Veghel', area: 'Meierijstad' } },
      },
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['3-2-2023', '2023-02-03'],
    ['03/02/2023', '2023-02-03'],
    ['3.2.23', '2023-02-03'],
    ['3-2-98', '1998-02-03'],
    ['2023-02-03', '2023-02-03'],
    ['2023-02-03T10:00:00', '2023-02-03'],
    ['3-2-2023 14:30', '2023-02-03'],
    ['3 februari 2023', '2023-02-03'],
    ['vr 3 feb 2023', '2023-02-03'],
    ['3-mrt-23', '2023-03-03'],
    ['29-2-2024', '2024-02-29'],
    ['44960', '2023-02-03'],
    ['44960,5', '2023-02-03'],
    ['29-2-2023', null],
    ['31-4-2023', null],
    ['1-13-2022', null],
    ['13-13-2022', null],
    ['mrt 23', null],
    ['maart 2023', null],
    ['gisteren', null],
    ['00-01-1900', null],
    ['0', null],
    ['12345', null],
    ['', null],
  ])('%s', (cell, date) => {
    expect(readDate(cell).date).toBe(date);
  });

  test('empty dates are silent, doubtful ones ask', () => {
    expect(['', '00-01-1900', '0-1-1900', '0'].map((cell) => readDate(cell).issue)).toEqual([null, null, null, null]);
    expect(readDate('1-13-2022').proposal).toEqual({ kind: 'monthFirst', date: '2022-01-13' });
    expect(readDate('maart 2023').proposal).toEqual({ kind: 'monthOnly', date: '2023-03-01' });
    expect(readDate('1-13-2022', 'monthFirst').date).toBe('2022-01-13');
  });

  test('serial numbers follow the 1900 system, with its day that never was', () => {
    expect([61, 44_960, 45_351, 2_958_465].map(dateFromSerial)).toEqual([
      '1900-03-01',
      '2023-02-03',
      '2024-02-29',
      null,
    ]);
    expect([0, 59, 60, Number.NaN, Number.POSITIVE_INFINITY, -1].map(dateFromSerial)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

test('addresses and websites come in one form or stay as typed', () => {
  expect(readAddress('Postbus 12', '5600AB', 'Eindhoven')).toEqual({
    address: { street: 'Postbus 12', postcode: '5600 AB', city: 'Eindhoven', country: '' },
    issue: null,
  });
  expect(readAddress('', '', '')).toEqual({ address: null, issue: null });
  expect(readAddress('', '12', '').issue?.code).toBe('POSTCODE_UNREADABLE');
  expect(readAddress('Laan 1', '1234 SS', '').address?.postcode).toBe('1234 SS');
  expect(
    [
      'www.example.org',
      'http://example.org/a?b=c',
      'example.org',
      'zie intranet',
      'data:text/html,x',
      'ftp://example.org',
    ].map((cell) => readWebsite(cell).website),
  ).toEqual(['https://www.example.org', 'http://example.org/a?b=c', 'https://example.org', '', '', '']);
});
