// A consultation that began as a pilot, asks more of its partners than the usual one, and became regular work.
// Organisations as in published accounts of such a network; every person is invented.
import type { ExampleNetwork } from '../exampleNetwork.ts';

const kennemerland = ['VR12'];

export const casusPlus: ExampleNetwork = {
  id: 'casus-plus',
  name: 'Voorbeeld Casus Plus',
  goal: 'Dicht bij elkaar blijven, ook op de momenten dat het goed gaat.',
  region: 'VR12',
  templates: [
    { templateId: 'T0', area: 'VR12' },
    { templateId: 'T11', area: 'VR12' },
  ],
  organisations: [
    {
      key: 'huis',
      name: 'ZVH Kennemerland',
      aliases: ['Zorg- en Veiligheidshuis Kennemerland'],
      types: ['zvh'],
      scale: 'regio',
      areas: kennemerland,
      confirmedOn: '2026-09-08',
      email: 'info@zvhk.example.org',
    },
    {
      key: 'fivoor',
      name: 'Reclassering Fivoor',
      types: ['recl'],
      areas: kennemerland,
      confirmedOn: '2026-09-08',
      offers: 'Past de werkwijze ook toe buiten het overleg.',
    },
    {
      key: 'gemeente',
      name: 'Gemeenten in de IJmond',
      types: ['gem_sd', 'gem_oov'],
      areas: ['GM0453', 'GM0375', 'GM0396'],
    },
    { key: 'politie', name: 'Politie Kennemerland', types: ['politie'], areas: kennemerland },
    { key: 'zorg', name: 'Zorgpartner', types: ['ggz'], areas: kennemerland },
    { key: 'opvang', name: 'Opvang', types: ['mo'], areas: kennemerland },
  ],
  persons: [
    {
      key: 'regisseur',
      givenName: 'Anouk',
      prefix: 'de',
      familyName: 'Duinroos',
      positions: [{ at: 'huis', roleId: 'procesregisseur', level: 'casus' }],
      email: 'a.deduinroos@zvhk.example.org',
    },
    {
      key: 'toezichthouder',
      givenName: 'Bilal',
      familyName: 'Strand',
      positions: [{ at: 'fivoor', roleId: 'toezichthouder-reclassering', level: 'casus' }],
      email: 'b.strand@fivoor.example.org',
    },
    {
      key: 'adviseur',
      givenName: 'Jet',
      familyName: 'Golf',
      positions: [{ at: 'gemeente', roleId: 'adviseur-oov', level: 'beleid' }],
      phone: '000-0000081',
    },
    {
      key: 'agent',
      givenName: 'Ravi',
      familyName: 'Baken',
      positions: [{ at: 'politie', roleId: 'operationeel-expert-wijk', level: 'uitvoering' }],
      phone: '000-0000082',
    },
  ],
  relations: [
    { from: 'huis', to: 'fivoor', type: 'werkcontact', intensity: 5, level: 'casus' },
    { from: 'huis', to: 'gemeente', type: 'werkcontact', intensity: 4, level: 'casus' },
    { from: 'huis', to: 'politie', type: 'werkcontact', intensity: 4, level: 'casus' },
    { from: 'huis', to: 'zorg', type: 'werkcontact', intensity: 4, level: 'casus' },
    { from: 'fivoor', to: 'opvang', type: 'werkcontact', intensity: 3, level: 'casus' },
    { from: 'fivoor', to: 'politie', type: 'informeert', intensity: 3, level: 'casus' },
  ],
  consultations: [
    {
      key: 'casusPlus',
      name: 'Casus Plus-overleg',
      type: 'casus_plus',
      frequency: 'on_call',
      level: 'casus',
      intensity: 5,
      stage: 'running',
      introducedOn: '2019-09-01',
      since: '2018-03-01',
      areas: kennemerland,
      chair: 'regisseur',
      notes: 'Begonnen als proef en na anderhalf jaar in de hele regio ingevoerd.',
      participants: ['regisseur', 'toezichthouder', 'gemeente', 'politie', 'zorg', 'opvang'],
    },
    {
      key: 'casusoverleg',
      name: 'Casusoverleg',
      type: 'casusoverleg',
      frequency: 'on_call',
      level: 'casus',
      intensity: 3,
      areas: kennemerland,
      chair: 'huis',
      participants: ['huis', 'fivoor', 'gemeente', 'politie', { who: 'zorg', role: 'agenda' }],
    },
  ],
};
