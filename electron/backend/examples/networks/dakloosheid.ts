// It began with a meeting of key people, then their bottlenecks, then those it is about, then a plan and the money.
// Parties as in published accounts of such a network; every person is invented.
import type { ExampleNetwork } from '../exampleNetwork.ts';

const utrecht = ['GM0344'];
const dakloosheidTheme = ['dakloosheid'];
const keyPerson = ['sleutelfiguur'];

export const dakloosheid: ExampleNetwork = {
  id: 'dakloosheid',
  name: 'Voorbeeld Ketenzorg daklozen',
  goal: 'Wie dakloos is, krijgt een dak, zorg en iets te doen.',
  region: 'GM0344',
  templates: [{ templateId: 'T7', area: 'GM0344' }],
  words: { tags: [{ key: 'sleutelfiguur', label: 'Sleutelfiguur' }] },
  organisations: [
    {
      key: 'gemeente',
      name: 'Gemeente Utrecht',
      types: ['gem_sd', 'centrumgem'],
      areas: utrecht,
      themes: dakloosheidTheme,
      confirmedOn: '2026-07-01',
      expects: 'Aansluiten op landelijke voorzieningen; geen eigen systeem bouwen.',
      email: 'opvang@utrecht.example.org',
    },
    {
      key: 'opvang',
      name: 'Maatschappelijke opvang',
      types: ['mo'],
      areas: utrecht,
      themes: dakloosheidTheme,
      confirmedOn: '2026-07-01',
    },
    { key: 'ggd', name: 'GGD', types: ['ggd', 'ggd_oggz'], areas: utrecht },
    { key: 'ggz', name: 'GGZ', types: ['ggz'], areas: utrecht },
    { key: 'corporatie', name: 'Woningcorporatie', types: ['corp'], areas: utrecht },
    {
      key: 'doelgroep',
      name: 'Vertegenwoordiging van daklozen?',
      types: ['ervar'],
      areas: utrecht,
      missing: {
        stage: 'candidate',
        missedBy: ['gemeente', 'opvang'],
        invitedBy: 'gemeente',
        inviteBefore: '2027-02-01',
      },
    },
  ],
  persons: [
    {
      key: 'programma',
      givenName: 'Elin',
      familyName: 'Toren',
      positions: [{ at: 'gemeente', roleId: 'programmamanager', level: 'beleid' }],
      tags: keyPerson,
      email: 'e.toren@utrecht.example.org',
    },
    {
      key: 'directeur',
      givenName: 'Omar',
      familyName: 'Haven',
      positions: [{ at: 'opvang', roleId: 'bestuurder', level: 'bestuur' }],
      tags: keyPerson,
      email: 'o.haven@opvang.example.org',
    },
    {
      key: 'arts',
      givenName: 'Floor',
      familyName: 'Beuk',
      positions: [{ at: 'ggd', roleText: 'straatarts', level: 'uitvoering' }],
      tags: keyPerson,
      phone: '000-0000051',
    },
    {
      key: 'behandelaar',
      givenName: 'Stijn',
      familyName: 'Klaver',
      positions: [{ at: 'ggz', roleId: 'spv-psychiater', level: 'uitvoering' }],
      phone: '000-0000052',
    },
  ],
  relations: [
    { from: 'gemeente', to: 'opvang', type: 'financiert', level: 'beleid' },
    { from: 'opvang', to: 'ggd', type: 'werkcontact', intensity: 4 },
    { from: 'ggd', to: 'ggz', type: 'verwijst', intensity: 2, isBottleneck: true, note: 'Lange wachttijd.' },
    { from: 'opvang', to: 'corporatie', type: 'werkcontact', intensity: 2 },
    { from: 'gemeente', to: 'corporatie', type: 'werkcontact', intensity: 3, level: 'beleid' },
    { from: 'gemeente', to: 'doelgroep', type: 'consulteert', status: 'desired', level: 'beleid' },
  ],
  consultations: [
    {
      key: 'bijeenkomst',
      name: 'Bijeenkomst met sleutelfiguren',
      type: 'werksessie',
      level: 'beleid',
      areas: utrecht,
      themes: dakloosheidTheme,
      chair: 'programma',
      participants: ['programma', 'directeur', 'arts'],
    },
  ],
  agreements: [
    {
      key: 'plan',
      name: 'Plan ketenzorg daklozen',
      kind: 'gezamenlijk_budget',
      themes: dakloosheidTheme,
      parties: [{ who: 'gemeente', role: 'financier' }, 'opvang', 'ggd'],
    },
  ],
  issues: [
    { kind: 'issue', title: 'Te weinig woningen voor wie de opvang uit kan', about: 'corporatie', level: 'beleid' },
    { kind: 'issue', title: 'Wachttijd voor behandeling', about: 'ggz', level: 'uitvoering' },
    {
      kind: 'action',
      title: 'Daklozen om advies vragen over het plan',
      about: 'doelgroep',
      owner: 'programma',
      dueOn: '2027-02-01',
    },
  ],
};
