// The areas every new network starts with: the country, its provinces, regions and municipalities, as one list.
import { ggdRegions } from './ggdRegions.ts';
import { labourRegions } from './labourRegions.ts';
import { municipalities2026, type Municipality } from './municipalities2026.ts';
import { municipalityAliases } from './municipalityAliases.ts';
import { provinces } from './provinces.ts';
import { safetyRegions } from './safetyRegions.ts';

export type BuiltinArea = {
  readonly id: string;
  readonly kind: 'country' | 'province' | 'region' | 'municipality';
  /** Official code; null for a region that has none. */
  readonly code: string | null;
  readonly name: string;
  readonly year: number;
  /** Ids of the areas it directly holds: municipalities for a region or province, provinces for the country. */
  readonly memberIds: readonly string[];
  /** Former and popular names, unique, without regard to case, over all areas together with the names. */
  readonly aliases: readonly string[];
};

/** The year whose borders the built-in areas have. */
export const areaYear = 2026;

/** Id of the whole country. */
export const countryAreaId = 'NL';

/**
 * All built-in areas, each id once. Municipalities and provinces have their CBS code as id; police units and GGD
 * regions, which have no code, a slug. In no order fit for showing.
 */
export function builtinAreas(): readonly BuiltinArea[] {
  return [
    { ...base(countryAreaId, 'Nederland'), kind: 'country', code: 'NL', memberIds: provinces.map((each) => each.code) },
    ...provinces.map(
      (each): BuiltinArea => ({
        ...base(each.code, `Provincie ${each.name}`),
        kind: 'province',
        code: each.code,
        memberIds: codesWhere((one) => one.provinceCode === each.code),
      }),
    ),
    ...safetyRegions.map((each) =>
      region(each.code, `Veiligheidsregio ${each.name}`, (one) => one.safetyRegionCode === each.code),
    ),
    ...labourRegions.map((each) =>
      region(each.code, `Arbeidsmarktregio ${each.name}`, (one) => one.labourRegionCode === each.code),
    ),
    ...policeUnitAreas(),
    ...ggdRegions.map(
      (each): BuiltinArea => ({
        ...region(each.id, each.name, (one) => one.ggdRegionId === each.id),
        code: null,
      }),
    ),
    ...municipalities2026.map(municipalityArea),
  ];
}

function base(id: string, name: string) {
  return { id, name, year: areaYear, aliases: [] };
}

function region(id: string, name: string, holds: (one: Municipality) => boolean): BuiltinArea {
  return { ...base(id, name), kind: 'region', code: id, memberIds: codesWhere(holds) };
}

function codesWhere(holds: (one: Municipality) => boolean): readonly string[] {
  return municipalities2026.filter(holds).map((one) => one.code);
}

function policeUnitAreas(): readonly BuiltinArea[] {
  const units = [...new Set(safetyRegions.map((each) => each.policeUnit))].toSorted();
  return units.map((unit) => {
    const inUnit = new Set(safetyRegions.filter((each) => each.policeUnit === unit).map((each) => each.code));
    const id = `politie-eenheid-${unit.toLowerCase().replaceAll(' ', '-')}`;
    return { ...region(id, `Politie-eenheid ${unit}`, (one) => inUnit.has(one.safetyRegionCode)), code: null };
  });
}

function municipalityArea(one: Municipality): BuiltinArea {
  const others = municipalityAliases.filter((each) => each.code === one.code).map((each) => each.alias);
  const names = one.name === one.displayName ? others : [one.name, ...others];
  return {
    ...base(one.code, one.displayName),
    kind: 'municipality',
    code: one.code,
    memberIds: [],
    aliases: names.filter((each) => each.toLowerCase() !== one.displayName.toLowerCase()),
  };
}
