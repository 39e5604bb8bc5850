// A network that is only being explored: a pool of staff who visit for each other across the borders of their regions.
// Every person is invented.
import type { ExampleNetwork } from '../exampleNetwork.ts';

const notNamed = 'Het verslag noemt deze gemeente niet bij naam: het is een van de vijf grootste van Brabant.';
const nazorg = ['nazorg-detentie'];

export const nazorgBrabant: ExampleNetwork = {
  id: 'nazorg-brabant',
  name: 'Voorbeeld Nazorg Brabant',
  goal: 'Uitzoeken of een flexibele poule voor nazorg haalbaar is.',
  region: 'PV30',
  templates: [{ templateId: 'T3', area: 'PV30' }],
  organisations: [
    {
      key: 'eindhoven',
      name: 'Gemeente Eindhoven',
      types: ['gem_sd'],
      areas: ['GM0772'],
      themes: nazorg,
      confirmedOn: '2026-02-25',
      email: 'nazorg@eindhoven.example.org',
    },
    { key: 'tilburg', name: 'Gemeente Tilburg', types: ['gem_sd'], areas: ['GM0855'], notes: notNamed },
    { key: 'breda', name: 'Gemeente Breda', types: ['gem_sd'], areas: ['GM0758'], notes: notNamed },
    { key: 'denBosch', name: "Gemeente 's-Hertogenbosch", types: ['gem_sd'], areas: ['GM0796'], notes: notNamed },
    { key: 'helmond', name: 'Gemeente Helmond', types: ['gem_sd'], areas: ['GM0794'], notes: notNamed },
    { key: 'pi', name: 'PI in een andere regio', types: ['dji_pi'], scale: 'bovenregio', areas: ['NL'] },
  ],
  persons: [
    {
      key: 'coordinator',
      givenName: 'Maud',
      familyName: 'Kempen',
      positions: [{ at: 'eindhoven', roleId: 'nazorgcoordinator', level: 'uitvoering' }],
      email: 'm.kempen@eindhoven.example.org',
    },
    {
      key: 'casemanager',
      givenName: 'Sven',
      familyName: 'Poort',
      positions: [{ at: 'pi', roleId: 'casemanager-pi', level: 'casus' }],
      phone: '000-0000091',
    },
  ],
  relations: (['tilburg', 'breda', 'denBosch', 'helmond'] as const).map((to) => ({
    from: 'eindhoven',
    to,
    type: 'werkcontact',
    status: 'exploring',
    level: 'beleid',
    phaseId: 'nazorg',
    themes: nazorg,
    note: 'Een medewerker uit de ene regio bezoekt voor een gemeente in de andere.',
  })),
};
