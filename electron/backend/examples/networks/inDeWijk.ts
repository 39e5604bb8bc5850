// Two neighbourhood networks with the same pivot. Families are no parties: only what stands around them is drawn.
// Organisations as in published accounts of such a network; every person is invented.
import type { ExampleNetwork } from '../exampleNetwork.ts';

export const inDeWijk: ExampleNetwork = {
  id: 'in-de-wijk',
  name: 'Voorbeeld In de wijk',
  goal: 'Bondgenootschappen in de wijk, zodat gezinnen de regie over hun eigen leven houden.',
  region: 'wijken',
  templates: [{ templateId: 'T1', area: 'wijken' }],
  words: {
    areas: [{ key: 'wijken', kind: 'set', name: 'Utrecht en Arnhem', members: ['GM0344', 'GM0202'] }],
  },
  organisations: [
    {
      key: 'moviera',
      name: 'Moviera',
      types: ['vo_hg'],
      scale: 'gemeente',
      areas: ['wijken'],
      themes: ['huiselijk-geweld'],
      confirmedOn: '2026-05-20',
      email: 'wijk@moviera.example.org',
    },
    { key: 'utrecht', name: 'Gemeente Utrecht', types: ['gem_sd', 'centrumgem'], scale: 'gemeente', areas: ['GM0344'] },
    { key: 'arnhem', name: 'Gemeente Arnhem', types: ['gem_sd', 'centrumgem'], scale: 'gemeente', areas: ['GM0202'] },
    { key: 'steunUtrecht', name: 'Steunstructuur wijk Utrecht', types: ['vrijw'], scale: 'wijk', areas: ['GM0344'] },
    { key: 'bewonersUtrecht', name: 'Bewoners wijk Utrecht', types: ['dorpsraad'], scale: 'wijk', areas: ['GM0344'] },
    { key: 'teamUtrecht', name: 'Buurtteam wijk Utrecht', types: ['wijkteam'], scale: 'wijk', areas: ['GM0344'] },
    { key: 'steunArnhem', name: 'Steunstructuur wijk Arnhem', types: ['vrijw'], scale: 'wijk', areas: ['GM0202'] },
    { key: 'bewonersArnhem', name: 'Bewoners wijk Arnhem', types: ['dorpsraad'], scale: 'wijk', areas: ['GM0202'] },
    { key: 'teamArnhem', name: 'Wijkteam Arnhem', types: ['wijkteam'], scale: 'wijk', areas: ['GM0202'] },
  ],
  persons: [
    {
      key: 'werkerUtrecht',
      givenName: 'Sem',
      familyName: 'Kade',
      positions: [{ at: 'moviera', roleText: 'medewerker in de wijk', level: 'uitvoering' }],
      email: 's.kade@moviera.example.org',
    },
    {
      key: 'werkerArnhem',
      givenName: 'Lotte',
      familyName: 'Brink',
      positions: [{ at: 'moviera', roleText: 'medewerker in de wijk', level: 'uitvoering' }],
      email: 'l.brink@moviera.example.org',
    },
    {
      key: 'buurtteam',
      givenName: 'Amira',
      familyName: 'Gracht',
      positions: [{ at: 'teamUtrecht', roleId: 'wijkteammedewerker', level: 'uitvoering' }],
      phone: '000-0000021',
    },
    {
      key: 'wijkteam',
      givenName: 'Joost',
      familyName: 'Heuvel',
      positions: [{ at: 'teamArnhem', roleId: 'wijkteammedewerker', level: 'uitvoering' }],
      phone: '000-0000022',
    },
  ],
  relations: [
    { from: 'moviera', to: 'steunUtrecht', type: 'werkcontact', intensity: 4 },
    { from: 'moviera', to: 'bewonersUtrecht', type: 'werkcontact', intensity: 3 },
    { from: 'moviera', to: 'teamUtrecht', type: 'werkcontact', intensity: 4 },
    { from: 'steunUtrecht', to: 'teamUtrecht', type: 'informeert', intensity: 3 },
    { from: 'bewonersUtrecht', to: 'steunUtrecht', type: 'werkcontact', intensity: 3 },
    { from: 'utrecht', to: 'moviera', type: 'financiert' },
    { from: 'moviera', to: 'steunArnhem', type: 'werkcontact', intensity: 4 },
    { from: 'moviera', to: 'bewonersArnhem', type: 'werkcontact', intensity: 2 },
    { from: 'moviera', to: 'teamArnhem', type: 'werkcontact', intensity: 4 },
    { from: 'steunArnhem', to: 'teamArnhem', type: 'informeert', intensity: 3 },
    { from: 'bewonersArnhem', to: 'steunArnhem', type: 'werkcontact', intensity: 2 },
    { from: 'arnhem', to: 'moviera', type: 'financiert' },
  ],
};
