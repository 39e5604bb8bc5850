import { describe, expect, test } from 'vitest';
import { builtinAreas } from '../../../shared/reference/builtinAreas.ts';
import { ggdRegions } from '../../../shared/reference/ggdRegions.ts';
import { labourRegions } from '../../../shared/reference/labourRegions.ts';
import { municipalities2026 } from '../../../shared/reference/municipalities2026.ts';
import { municipalityAliases } from '../../../shared/reference/municipalityAliases.ts';
import { provinces } from '../../../shared/reference/provinces.ts';
import { safetyRegions } from '../../../shared/reference/safetyRegions.ts';

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the Netherlands of 2026', () => {
  test('has 342 municipalities, 12 provinces, 25 safety regions, 25 GGD regions and 35 labour regions', () => {
    expect({
      municipalities: municipalities2026.length,
      provinces: provinces.length,
      safetyRegions: safetyRegions.length,
      ggdRegions: ggdRegions.length,
      labourRegions: labourRegions.length,
    }).toEqual({ municipalities: 342, provinces: 12, safetyRegions: 25, ggdRegions: 25, labourRegions: 35 });
  });

  test('knows Nieuwegein and the regions around it', () => {
    expect(municipalities2026.find((each) => each.code === 'GM0356')).toEqual({
      code: 'GM0356',
      name: 'Nieuwegein',
      displayName: 'Nieuwegein',
      provinceCode: 'PV26',
      safetyRegionCode: 'VR09',
      ggdRegionId: 'ggd-regio-utrecht',
      labourRegionCode: 'AM13',
      lon: 5.0947,
      lat: 52.0307,
    });
  });

  test('has no code and no shown name twice', () => {
    expect(duplicates(municipalities2026.map((each) => each.code))).toEqual([]);
    expect(duplicates(municipalities2026.map((each) => each.displayName))).toEqual([]);
    expect(duplicates(municipalities2026.map((each) => each.name))).toEqual([]);
  });

  test('every municipality points at regions that exist, and every region holds a municipality', () => {
    const used = (pick: (one: (typeof municipalities2026)[number]) => string) =>
      [...new Set(municipalities2026.map(pick))].toSorted();
    expect(used((one) => one.provinceCode)).toEqual(provinces.map((each) => each.code).toSorted());
    expect(used((one) => one.safetyRegionCode)).toEqual(safetyRegions.map((each) => each.code).toSorted());
    expect(used((one) => one.ggdRegionId)).toEqual(ggdRegions.map((each) => each.id).toSorted());
    expect(used((one) => one.labourRegionCode)).toEqual(labourRegions.map((each) => each.code).toSorted());
  });

  test('every centroid lies in the European Netherlands', () => {
    const outside = municipalities2026.filter(({ lon, lat }) => !(lon > 3.3 && lon < 7.3 && lat > 50.7 && lat < 53.6));
    expect(outside).toEqual([]);
  });

  test('the five safety regions of Oost-Nederland count 76 municipalities', () => {
    const unit = safetyRegions.filter((each) => each.policeUnit === 'Oost-Nederland').map((each) => each.code);
    expect(unit).toEqual(['VR04', 'VR05', 'VR06', 'VR07', 'VR08']);
    expect(municipalities2026.filter((each) => unit.includes(each.safetyRegionCode))).toHaveLength(76);
  });
});

describe('old and popular names', () => {
  test('lead to a municipality of 2026, unless it was split', () => {
    const codes = new Set(municipalities2026.map((each) => each.code));
    expect(municipalityAliases).toHaveLength(157);
    expect(municipalityAliases.filter(({ code, kind }) => (code === null) !== (kind === 'split'))).toEqual([]);
    expect(municipalityAliases.filter(({ code }) => code !== null && !codes.has(code))).toEqual([]);
    expect(municipalityAliases.find(({ alias }) => alias === 'Veghel')).toEqual({
      alias: 'Veghel',
      code: 'GM1948',
      kind: 'former',
      lastYear: 2016,
    });
  });

  test('are each there once and never name another municipality of today', () => {
    const today = new Map(
      municipalities2026.flatMap((each) => [
        [each.name.toLowerCase(), each.code],
        [each.displayName.toLowerCase(), each.code],
      ]),
    );
    const misleading = municipalityAliases.filter(({ alias, code }) => {
      const current = today.get(alias.toLowerCase());
      return current !== undefined && current !== code;
    });
    expect(misleading).toEqual([]);
    expect(duplicates(municipalityAliases.map(({ alias }) => alias.toLowerCase()))).toEqual([]);
  });
});

describe('the built-in areas', () => {
  const areas = builtinAreas();

  test('are the country, its provinces, four kinds of region and the municipalities, each id once', () => {
    const count = (kind: string) => areas.filter((each) => each.kind === kind).length;
    expect([count('country'), count('province'), count('region'), count('municipality')]).toEqual([1, 12, 95, 342]);
    expect(duplicates(areas.map((each) => each.id))).toEqual([]);
    expect(duplicates(areas.map((each) => each.name))).toEqual([]);
  });

  test('hold only areas that exist, and each kind of region holds every municipality once', () => {
    const ids = new Set(areas.map((each) => each.id));
    expect(areas.flatMap((each) => each.memberIds).filter((id) => !ids.has(id))).toEqual([]);
    for (const beginning of ['Provincie', 'Veiligheidsregio', 'Arbeidsmarktregio', 'Politie-eenheid']) {
      const members = areas.filter((each) => each.name.startsWith(beginning)).flatMap((each) => each.memberIds);
      expect([beginning, members.length, new Set(members).size]).toEqual([beginning, 342, 342]);
    }
    const ggd = areas.filter((each) => each.id.startsWith('ggd-')).flatMap((each) => each.memberIds);
    expect([ggd.length, new Set(ggd).size]).toEqual([342, 342]);
  });

  test('Den Bosch is shown as such and found under its official name', () => {
    expect(areas.find((each) => each.id === 'GM0796')).toEqual({
      id: 'GM0796',
      kind: 'municipality',
      code: 'GM0796',
      name: 'Den Bosch',
      year: 2026,
      memberIds: [],
      aliases: ["'s-Hertogenbosch", "'s Hertogenbosch", 's-Hertogenbosch'],
    });
  });

  test('no alias is the name or the alias of another area', () => {
    const names = areas.flatMap((each) => [each.name, ...each.aliases].map((name) => name.toLowerCase()));
    expect(duplicates(names)).toEqual([]);
  });
});
