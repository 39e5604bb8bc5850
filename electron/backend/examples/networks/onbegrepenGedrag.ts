// The table around somebody who set fire to the flat, kept as kinds of parties and functions only: no persons, no case.
import type { ExampleNetwork } from '../exampleNetwork.ts';

const area = ['GM0202'];

export const onbegrepenGedrag: ExampleNetwork = {
  id: 'onbegrepen-gedrag',
  name: 'Voorbeeld Onbegrepen gedrag',
  goal: 'De buurt weet bij wie zij terechtkan, en de tafel weet wat de naasten weten.',
  region: 'GM0202',
  templates: [{ templateId: 'T2', area: 'GM0202' }],
  words: { partnerTypes: [{ key: 'naasten', label: 'Naasten', domainId: 'informeel' }] },
  organisations: [
    {
      key: 'huis',
      name: 'Veiligheidshuis',
      types: ['zvh'],
      areas: area,
      themes: ['onbegrepen-gedrag'],
      functions: [{ roleId: 'procesregisseur', level: 'casus' }],
    },
    {
      key: 'ggz',
      name: 'GGZ',
      types: ['ggz'],
      areas: area,
      functions: [{ roleText: 'Psychiater', roleId: 'spv-psychiater', level: 'casus' }],
    },
    {
      key: 'politie',
      name: 'Politie',
      types: ['politie'],
      areas: area,
      functions: [{ roleId: 'wijkagent', level: 'casus' }],
    },
    { key: 'ouders', name: 'Ouders', types: ['naasten'], scale: 'wijk', areas: area },
    { key: 'buurt', name: 'Buurtbewoners', types: ['dorpsraad'], scale: 'wijk', areas: area },
    { key: 'gemeente', name: 'Gemeente', types: ['gem_sd', 'gem_oov'], areas: area },
  ],
  persons: [],
  relations: [
    { from: 'politie', to: 'buurt', type: 'informeert', intensity: 3, level: 'casus', phaseId: 'aanpak' },
    { from: 'buurt', to: 'politie', type: 'meldt', intensity: 2, level: 'casus', phaseId: 'signalering' },
    { from: 'ouders', to: 'huis', type: 'informeert', intensity: 3, level: 'casus', phaseId: 'aanpak' },
    { from: 'politie', to: 'ggz', type: 'werkcontact', intensity: 3, level: 'casus' },
    { from: 'huis', to: 'gemeente', type: 'werkcontact', intensity: 2, level: 'beleid' },
  ],
  consultations: [
    {
      key: 'tafel',
      name: 'Overlegtafel onder regie Veiligheidshuis',
      type: 'mdo',
      frequency: 'on_call',
      level: 'casus',
      chair: 'huis',
      areas: area,
      themes: ['onbegrepen-gedrag'],
      participants: ['huis', 'ggz', 'politie', { who: 'ouders', role: 'on_call' }, { who: 'buurt', role: 'on_call' }],
    },
  ],
};
