// The 25 safety regions, each wholly inside one police unit and one judicial district.

export type SafetyRegion = {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  /** One of the ten regional units of the national police. */
  readonly policeUnit: string;
  /** Judicial district (arrondissement). */
  readonly district: string;
  /** Regional office of the public prosecution service (arrondissementsparket). */
  readonly prosecutionOffice: string;
};

type Row = readonly [string, string, string, string, string, string];

const rows: readonly Row[] = [
  ['VR01', 'Groningen', 'PV20', 'Noord-Nederland', 'Noord-Nederland', 'Noord-Nederland'],
  ['VR02', 'Fryslân', 'PV21', 'Noord-Nederland', 'Noord-Nederland', 'Noord-Nederland'],
  ['VR03', 'Drenthe', 'PV22', 'Noord-Nederland', 'Noord-Nederland', 'Noord-Nederland'],
  ['VR04', 'IJsselland', 'PV23', 'Oost-Nederland', 'Overijssel', 'Oost-Nederland'],
  ['VR05', 'Twente', 'PV23', 'Oost-Nederland', 'Overijssel', 'Oost-Nederland'],
  ['VR06', 'Noord- en Oost-Gelderland', 'PV25', 'Oost-Nederland', 'Gelderland', 'Oost-Nederland'],
  ['VR07', 'Gelderland-Midden', 'PV25', 'Oost-Nederland', 'Gelderland', 'Oost-Nederland'],
  ['VR08', 'Gelderland-Zuid', 'PV25', 'Oost-Nederland', 'Gelderland', 'Oost-Nederland'],
  ['VR09', 'Utrecht', 'PV26', 'Midden-Nederland', 'Midden-Nederland', 'Midden-Nederland'],
  ['VR10', 'Noord-Holland Noord', 'PV27', 'Noord-Holland', 'Noord-Holland', 'Noord-Holland'],
  ['VR11', 'Zaanstreek-Waterland', 'PV27', 'Noord-Holland', 'Noord-Holland', 'Noord-Holland'],
  ['VR12', 'Kennemerland', 'PV27', 'Noord-Holland', 'Noord-Holland', 'Noord-Holland'],
  ['VR13', 'Amsterdam-Amstelland', 'PV27', 'Amsterdam', 'Amsterdam', 'Amsterdam'],
  ['VR14', 'Gooi en Vechtstreek', 'PV27', 'Midden-Nederland', 'Midden-Nederland', 'Midden-Nederland'],
  ['VR15', 'Haaglanden', 'PV28', 'Den Haag', 'Den Haag', 'Den Haag'],
  ['VR16', 'Hollands Midden', 'PV28', 'Den Haag', 'Den Haag', 'Den Haag'],
  ['VR17', 'Rotterdam-Rijnmond', 'PV28', 'Rotterdam', 'Rotterdam', 'Rotterdam'],
  ['VR18', 'Zuid-Holland Zuid', 'PV28', 'Rotterdam', 'Rotterdam', 'Rotterdam'],
  ['VR19', 'Zeeland', 'PV29', 'Zeeland-West-Brabant', 'Zeeland-West-Brabant', 'Zeeland-West-Brabant'],
  ['VR20', 'Midden- en West-Brabant', 'PV30', 'Zeeland-West-Brabant', 'Zeeland-West-Brabant', 'Zeeland-West-Brabant'],
  ['VR21', 'Brabant-Noord', 'PV30', 'Oost-Brabant', 'Oost-Brabant', 'Oost-Brabant'],
  ['VR22', 'Brabant-Zuidoost', 'PV30', 'Oost-Brabant', 'Oost-Brabant', 'Oost-Brabant'],
  ['VR23', 'Limburg-Noord', 'PV31', 'Limburg', 'Limburg', 'Limburg'],
  ['VR24', 'Zuid-Limburg', 'PV31', 'Limburg', 'Limburg', 'Limburg'],
  ['VR25', 'Flevoland', 'PV24', 'Midden-Nederland', 'Midden-Nederland', 'Midden-Nederland'],
];

export const safetyRegions: readonly SafetyRegion[] = rows.map(
  ([code, name, provinceCode, policeUnit, district, prosecutionOffice]) => ({
    code,
    name,
    provinceCode,
    policeUnit,
    district,
    prosecutionOffice,
  }),
);
