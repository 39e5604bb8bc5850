// A chain manager who calls on every municipality of Oost-Nederland: whom have I not seen yet?
// Organisations as in published accounts; the municipalities are those of today. Every person is invented.
import { municipalities2026 } from '../../../../shared/reference/municipalities2026.ts';
import type {
  ExampleContactMoment,
  ExampleNetwork,
  ExampleOrganisation,
  ExamplePerson,
  ExampleRelation,
} from '../exampleNetwork.ts';

const region = 'politie-eenheid-oost-nederland';

/** The five police districts, each with the safety region it covers. */
const districts = [
  { key: 'ijsselland', name: 'Politie IJsselland', area: 'VR04' },
  { key: 'twente', name: 'Politie Twente', area: 'VR05' },
  { key: 'noordOost', name: 'Politie Noord- en Oost-Gelderland', area: 'VR06' },
  { key: 'midden', name: 'Politie Gelderland-Midden', area: 'VR07' },
  { key: 'zuid', name: 'Politie Gelderland-Zuid', area: 'VR08' },
] as const;

/** Municipalities of the two houses of which the account speaks. */
const westVeluweVallei = ['GM0228', 'GM0203', 'GM0267', 'GM0279', 'GM0289'];
const regioArnhem = [
  'GM0202',
  'GM0221',
  'GM0226',
  'GM1705',
  'GM1734',
  'GM0274',
  'GM0275',
  'GM0277',
  'GM0293',
  'GM0299',
];

const givenNames = ['Ada', 'Boris', 'Cleo', 'Dean', 'Eva', 'Faas', 'Guus', 'Hilde', 'Ivo', 'Jill', 'Kees', 'Lena'];
const familyNames = ['Appel', 'Braam', 'Den', 'Eik', 'Framboos', 'Gras', 'Hazelaar', 'Iep', 'Kers', 'Linde', 'Mos'];

const municipalities = municipalities2026
  .filter((each) => ['VR04', 'VR05', 'VR06', 'VR07', 'VR08'].includes(each.safetyRegionCode))
  .map((each) => ({ ...each, key: each.code.toLowerCase() }))
  .toSorted((one, other) => (one.code < other.code ? -1 : 1));

/** Two out of three have been called on. */
const visited = municipalities.filter((_, i) => i % 3 !== 2);

const municipalOrganisations: readonly ExampleOrganisation[] = municipalities.map(({ key, code, displayName }) => ({
  key,
  name: `Gemeente ${displayName}`,
  types: ['gem_sd', 'gem_oov'],
  scale: 'gemeente',
  areas: [code],
}));

const officials: readonly ExamplePerson[] = visited.map(({ key, code }, i) => ({
  key: `ambtenaar-${key}`,
  givenName: givenNames[i % givenNames.length] ?? '',
  familyName: familyNames[i % familyNames.length] ?? '',
  positions: [{ at: key, roleId: i % 2 === 0 ? 'beleidsadviseur' : 'adviseur-oov', level: 'beleid' }],
  email: `zorg-en-veiligheid@${code.toLowerCase()}.example.org`,
}));

const visits: readonly ExampleContactMoment[] = visited.map(({ key }, i) => ({
  on: `2026-${String(1 + (i % 10)).padStart(2, '0')}-${String(1 + ((i * 7) % 28)).padStart(2, '0')}`,
  with: [key, `ambtenaar-${key}`],
  kind: i % 4 === 3 ? 'call' : 'visit',
  summary: 'Kennismaking: wat verwachten we van elkaar?',
}));

const requests: readonly ExampleRelation[] = municipalities.flatMap(({ key, code, safetyRegionCode }) => {
  const district = districts.find(({ area }) => area === safetyRegionCode)?.key ?? '';
  const house = westVeluweVallei.includes(code) ? 'vallei' : regioArnhem.includes(code) ? 'arnhem' : null;
  return house
    ? [{ from: key, to: house, type: 'consulteert', intensity: 3, level: 'casus' as const }]
    : [{ from: key, to: district, type: 'werkcontact', intensity: 2 }];
});

export const oostNederland: ExampleNetwork = {
  id: 'oost-nederland',
  name: 'Voorbeeld Oost-Nederland',
  goal: 'Een netwerk dat zichzelf ontwikkelt: iedereen weet wat de ketenpartners verwachten.',
  region,
  templates: [{ templateId: 'T0', area: region }],
  own: 'ketenmanager',
  organisations: [
    {
      key: 'vallei',
      name: 'Veiligheidshuis West-Veluwe Vallei',
      types: ['zvh'],
      scale: 'regio',
      areas: westVeluweVallei,
      confirmedOn: '2026-06-15',
      email: 'vallei@veiligheidshuis.example.org',
      expects: 'Bel bij een complexe casus; laagdrempelig, ook om mee te denken.',
    },
    {
      key: 'arnhem',
      name: 'Veiligheidshuis Regio Arnhem',
      types: ['zvh'],
      scale: 'regio',
      areas: regioArnhem,
      confirmedOn: '2026-06-15',
      email: 'arnhem@veiligheidshuis.example.org',
      expects: 'Wie om wie het gaat, zit zelf ook aan tafel.',
    },
    {
      key: 'om',
      name: 'OM Oost-Nederland',
      aliases: ['Openbaar Ministerie Oost-Nederland'],
      types: ['om'],
      scale: 'bovenregio',
      areas: [region],
      confirmedOn: '2026-06-15',
      expects: 'Op tijd weten welke zaken spelen.',
    },
    ...districts.map(
      ({ key, name, area }): ExampleOrganisation => ({ key, name, types: ['politie'], scale: 'regio', areas: [area] }),
    ),
    ...municipalOrganisations,
  ],
  persons: [
    {
      key: 'ketenmanager',
      givenName: 'Robin',
      familyName: 'Kompas',
      positions: [
        { at: 'arnhem', roleId: 'ketenmanager', level: 'beleid' },
        { at: 'vallei', roleId: 'ketenmanager', level: 'beleid' },
      ],
      email: 'r.kompas@veiligheidshuis.example.org',
    },
    {
      key: 'regisseurArnhem',
      givenName: 'Silke',
      familyName: 'Spar',
      positions: [{ at: 'arnhem', roleId: 'procesregisseur', level: 'casus' }],
      email: 's.spar@veiligheidshuis.example.org',
      mobile: '06-00000101',
    },
    {
      key: 'regisseurVallei',
      givenName: 'Thijs',
      familyName: 'Rozemarijn',
      positions: [{ at: 'vallei', roleId: 'procesregisseur', level: 'casus' }],
      email: 't.rozemarijn@veiligheidshuis.example.org',
    },
    ...officials,
  ],
  relations: [
    { from: 'vallei', to: 'arnhem', type: 'werkcontact', intensity: 4 },
    { from: 'om', to: 'vallei', type: 'werkcontact', intensity: 3 },
    { from: 'om', to: 'arnhem', type: 'werkcontact', intensity: 3 },
    ...districts.map(({ key }) => ({ from: 'om', to: key, type: 'werkcontact', intensity: 4 })),
    { from: 'midden', to: 'vallei', type: 'werkcontact', intensity: 3 },
    { from: 'midden', to: 'arnhem', type: 'werkcontact', intensity: 3 },
    ...requests,
  ],
  consultations: [
    {
      key: 'mdo',
      name: 'MDO Regio Arnhem',
      type: 'mdo',
      frequency: 'on_call',
      level: 'casus',
      areas: regioArnhem,
      chair: 'regisseurArnhem',
      participants: ['regisseurArnhem', 'midden', 'om'],
    },
  ],
  agreements: [
    {
      key: 'procesplan',
      name: 'Ketenprocesplan',
      kind: 'werkafspraak',
      parties: ['vallei', 'arnhem', 'om'],
    },
  ],
  contactMoments: visits,
};
