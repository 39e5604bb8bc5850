// One expert whom a social team can call. Her employer is not known, and everything hangs on one person.
// Every person is invented.
import type { ExampleNetwork } from '../exampleNetwork.ts';

export const mensenhandel: ExampleNetwork = {
  id: 'mensenhandel',
  name: 'Voorbeeld Mensenhandel',
  goal: 'Signalen herkennen, en dan meteen weten wie je belt.',
  region: 'GM0228',
  templates: [{ templateId: 'T8', area: 'GM0228' }],
  organisations: [
    {
      key: 'ede',
      name: 'Gemeente Ede',
      types: ['gem_sd'],
      areas: ['GM0228'],
      confirmedOn: '2026-06-02',
      email: 'info@ede.example.org',
    },
    {
      key: 'team',
      name: 'Sociaal team Ede',
      types: ['wijkteam'],
      parent: 'ede',
      areas: ['GM0228'],
      scale: 'gemeente',
      confirmedOn: '2026-06-02',
      expects: 'Snel advies. Dat voorkomt vertraging en dubbele kosten.',
    },
    {
      key: 'onbekend',
      name: 'Werkgever niet bekend',
      types: [],
      areas: ['GM0228'],
      notes: 'Het verslag noemt de organisatie niet. Navragen.',
    },
  ],
  persons: [
    {
      key: 'coordinator',
      givenName: 'Mila',
      familyName: 'Vuurtoren',
      positions: [{ at: 'onbekend', roleId: 'zorgcoordinator-mensenhandel', level: 'casus', themes: ['mensenhandel'] }],
      themes: ['mensenhandel'],
      tags: ['vraagbaak'],
      email: 'm.vuurtoren@example.org',
      mobile: '06-00000031',
    },
    {
      key: 'medewerker',
      givenName: 'Ruben',
      familyName: 'Esdoorn',
      positions: [{ at: 'team', roleId: 'wijkteammedewerker', level: 'uitvoering' }],
      email: 'r.esdoorn@ede.example.org',
    },
    {
      key: 'teamleider',
      givenName: 'Paula',
      familyName: 'Hof',
      positions: [{ at: 'team', roleText: 'teamleider', level: 'beleid' }],
      email: 'p.hof@ede.example.org',
    },
  ],
  words: { tags: [{ key: 'vraagbaak', label: 'Vraagbaak' }] },
  relations: [
    {
      from: 'team',
      to: 'coordinator',
      type: 'consulteert',
      intensity: 4,
      level: 'casus',
      note: 'Adviezen worden overgenomen: men kent elkaar en vertrouwt op haar kennis.',
    },
    { from: 'medewerker', to: 'coordinator', type: 'consulteert', intensity: 4, level: 'casus' },
  ],
  issues: [{ kind: 'action', title: 'Navragen waar de coördinator werkt', about: 'onbekend', owner: 'teamleider' }],
};
