// One person with three hats: employee of a clinic, member of a national team, and owner of a firm.
// Organisations as in published accounts of such a network; every person is invented.
import type { ExampleNetwork } from '../exampleNetwork.ts';

const theme = ['onbegrepen-gedrag'];

export const schakelteam: ExampleNetwork = {
  id: 'schakelteam',
  name: 'Voorbeeld Schakelteam',
  goal: 'Blinde vlekken belichten met de ervaring van wie er zelf was.',
  region: 'GM0772',
  templates: [{ templateId: 'T2', area: 'GM0772' }],
  organisations: [
    {
      key: 'kliniek',
      name: 'De Woenselse Poort',
      types: ['fzk'],
      areas: ['GM0772'],
      themes: theme,
      confirmedOn: '2026-05-06',
      email: 'info@woenselsepoort.example.org',
    },
    {
      key: 'schakelteam',
      name: 'Schakelteam onbegrepen gedrag',
      types: ['vng_rijk'],
      scale: 'land',
      areas: ['NL'],
      themes: theme,
    },
    { key: 'firma', name: 'Zorgadvies Zonnedauw', types: ['bedrijf'], areas: ['GM0772'] },
    { key: 'ccv', name: 'CCV', types: ['vng_rijk'], scale: 'land', areas: ['NL'] },
    { key: 'pi', name: 'Penitentiaire inrichting', types: ['dji_pi'], areas: [] },
  ],
  persons: [
    {
      key: 'petten',
      givenName: 'Jonas',
      familyName: 'Zonnedauw',
      positions: [
        {
          at: 'kliniek',
          roleId: 'ervaringsdeskundige',
          roleText: 'beleidsadviseur en ervaringsdeskundige',
          level: 'beleid',
        },
        { at: 'schakelteam', roleText: 'lid', level: 'beleid' },
        { at: 'firma', roleText: 'eigenaar', level: 'bestuur' },
      ],
      hasLivedExperience: true,
      themes: theme,
      email: 'j.zonnedauw@example.org',
    },
    {
      key: 'directie',
      givenName: 'Marit',
      familyName: 'Kroon',
      positions: [{ at: 'kliniek', roleText: 'directeur', level: 'bestuur' }],
      email: 'm.kroon@woenselsepoort.example.org',
    },
    {
      key: 'adviseur',
      givenName: 'Freek',
      familyName: 'Halm',
      positions: [{ at: 'ccv', roleText: 'adviseur', level: 'beleid' }],
      email: 'f.halm@ccv.example.org',
    },
  ],
  relations: [
    {
      from: 'directie',
      to: 'petten',
      type: 'consulteert',
      intensity: 4,
      level: 'beleid',
      note: 'Gevraagd en ongevraagd advies. Let op eigen belangen tegenover de bedoeling.',
    },
    { from: 'petten', to: 'adviseur', type: 'werkcontact', intensity: 3 },
    { from: 'ccv', to: 'schakelteam', type: 'werkcontact', intensity: 3 },
    { from: 'kliniek', to: 'pi', type: 'werkcontact', intensity: 2 },
  ],
};
