// Seventeen people met at one meeting. Where they work is not known yet; where they were met is.
// Every person is invented.
import type { ExampleNetwork, ExamplePerson } from '../exampleNetwork.ts';

const meeting = 'Brainstorm straf en zorg';

const names: readonly (readonly [givenName: string, familyName: string])[] = [
  ['Aya', 'Anker'],
  ['Bas', 'Bries'],
  ['Chantal', 'Citroen'],
  ['Dirk', 'Distel'],
  ['Esra', 'Els'],
  ['Frits', 'Fontein'],
  ['Gonda', 'Granaat'],
  ['Hugo', 'Horizon'],
  ['Ines', 'IJsvogel'],
  ['Jaap', 'Jasmijn'],
  ['Kaya', 'Kastanje'],
  ['Leon', 'Lariks'],
  ['Mieke', 'Meander'],
  ['Nora', 'Noorderlicht'],
  ['Otis', 'Oker'],
  ['Pien', 'Parel'],
  ['Quinten', 'Qua'],
];

const persons: readonly ExamplePerson[] = names.map(([givenName, familyName]) => ({
  key: givenName.toLowerCase(),
  givenName,
  familyName,
  positions: [],
  source: meeting,
  email: `${givenName.charAt(0).toLowerCase()}.${familyName.toLowerCase()}@example.org`,
}));

export const leernetwerk: ExampleNetwork = {
  id: 'leernetwerk',
  name: 'Voorbeeld Leernetwerk',
  goal: 'Van elkaar leren waar straf en zorg elkaar raken.',
  region: 'NL',
  templates: [{ templateId: 'T13', area: 'NL' }],
  words: {
    tags: [{ key: 'lichtgroen', label: 'Lichtgroen' }],
    phases: [
      { key: 'opsporing', label: 'Opsporing' },
      { key: 'vervolging', label: 'Vervolging' },
      { key: 'berechting', label: 'Berechting' },
      { key: 'uitvoering-straf', label: 'Uitvoering van de straf' },
    ],
  },
  organisations: [
    {
      key: 'ccv',
      name: 'CCV',
      types: ['vng_rijk'],
      scale: 'land',
      areas: ['NL'],
      confirmedOn: '2026-01-15',
      email: 'leernetwerk@ccv.example.org',
      expects: 'Zeg in welke fase van het strafproces je informatie brengt of haalt.',
    },
  ],
  persons,
  relations: [
    { from: 'aya', to: 'ccv', type: 'informeert', phaseId: 'opsporing' },
    { from: 'bas', to: 'ccv', type: 'informeert', phaseId: 'vervolging' },
    { from: 'chantal', to: 'ccv', type: 'informeert', phaseId: 'berechting' },
    { from: 'dirk', to: 'ccv', type: 'informeert', phaseId: 'uitvoering-straf' },
  ],
  consultations: [
    {
      key: 'brainstorm',
      name: meeting,
      type: 'werksessie',
      chair: 'ccv',
      since: '2020-06-01',
      notes: 'Uitgesteld van januari naar juni 2020.',
      participants: ['ccv', ...persons.map(({ key }) => key)],
    },
    {
      key: 'groep',
      name: 'Groep Lichtgroen',
      type: 'werksessie',
      tags: ['lichtgroen'],
      since: '2019-09-01',
      participants: ['ccv'],
    },
  ],
};
