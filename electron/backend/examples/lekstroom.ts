// The example network: moving on from shelter in the Lekstroom region. Organisations as in published accounts of such
// a network; every person is invented.
import type { ExampleNetwork } from './exampleNetwork.ts';

export const lekstroom: ExampleNetwork = {
  id: 'lekstroom',
  name: 'Voorbeeld Lekstroom',
  goal: 'Wie klaar is voor een eigen woning, krijgt die op tijd en valt niet terug.',
  templates: [{ templateId: 'T6', areaId: 'GM0356' }],
  organisations: [
    { key: 'lister', name: 'Lister', types: ['bw'], areas: ['GM0356'], confirmedOn: '2026-03-12', email: 'info@lister.example.org', x: 0, y: 0 },
    { key: 'abrona', name: 'Abrona', types: ['vgz'], areas: ['GM0356'], confirmedOn: '2026-02-03', x: 150, y: -110 },
    { key: 'tussen', name: 'De Tussenvoorziening', types: ['mo'], areas: ['GM0356'], confirmedOn: '2026-03-12', x: 215, y: 60 },
    { key: 'politie', name: 'Politie Nieuwegein', types: ['politie'], areas: ['GM0356'], x: -185, y: -115 },
    { key: 'portaal', name: 'Portaal', types: ['corp'], areas: ['GM0356'], x: 380, y: -55 },
    { key: 'jutphaas', name: 'Jutphaas Wonen', types: ['corp'], areas: ['GM0356'], x: 420, y: 135 },
    { key: 'mitros', name: 'Mitros', types: ['corp'], areas: ['GM0356'], x: 335, y: 260 },
    { key: 'weni', name: 'Werk en Inkomen Lekstroom', types: ['wi'], areas: ['GM0356'], x: 105, y: 250 },
    { key: 'geynwijs', name: 'Geynwijs', types: ['wijkteam'], areas: ['GM0356'], confirmedOn: '2025-06-30', x: -130, y: 165 },
    { key: 'outreach', name: 'Outreachteam Nieuwegein', types: ['gem_sd'], areas: ['GM0356'], x: -285, y: 35 },
    { key: 'altrecht', name: 'Altrecht', types: ['ggz'], areas: ['GM0356'], x: -20, y: -220 },
    { key: 'centrum', name: 'Centrumgemeente?', types: ['centrumgem'], areas: [], isMissing: true, x: -375, y: 185 },
  ],
  persons: [
    { key: 'anna', givenName: 'Anna', prefix: 'van', familyName: 'Jansen', at: 'lister', roleText: 'begeleider', level: 'uitvoering', mobile: '06-00000001', email: 'a.vanjansen@lister.example.org', x: -85, y: 75 },
    { key: 'mo', givenName: 'Mo', prefix: '', familyName: 'Proef', at: 'lister', roleText: 'teamleider', level: 'beleid', email: 'm.proef@lister.example.org', x: 75, y: 95 },
    { key: 'fenna', givenName: 'Fenna', prefix: '', familyName: 'Tuin', at: 'politie', roleId: 'wijkagent', level: 'uitvoering', phone: '000-0000004', x: -235, y: -225 },
    { key: 'sara', givenName: 'Sara', prefix: 'de', familyName: 'Punt', at: 'altrecht', roleText: 'SPV', level: 'uitvoering', email: 's.depunt@altrecht.example.org', x: 85, y: -275 },
    { key: 'rob', givenName: 'Rob', prefix: '', familyName: 'Veld', at: 'portaal', roleId: 'woonconsulent', level: 'uitvoering', email: 'r.veld@portaal.example.org', x: 490, y: 30 },
    { key: 'karin', givenName: 'Karin', prefix: '', familyName: 'Berg', at: 'geynwijs', roleText: 'teamleider', level: 'beleid', email: 'k.berg@geynwijs.example.org', x: -205, y: 275 },
    { key: 'noor', givenName: 'Noor', prefix: '', familyName: 'Oever', at: 'weni', roleText: 'klantmanager', level: 'uitvoering', email: 'n.oever@weni.example.org', x: 215, y: 335 },
  ],
  relations: [
    { from: 'lister', to: 'tussen', type: 'werkcontact', intensity: 5 },
    { from: 'lister', to: 'politie', type: 'werkcontact', intensity: 4 },
    { from: 'lister', to: 'geynwijs', type: 'verwijst', intensity: 4 },
    { from: 'lister', to: 'altrecht', type: 'consulteert', intensity: 3 },
    { from: 'lister', to: 'abrona', type: 'werkcontact', intensity: 3 },
    { from: 'tussen', to: 'portaal', type: 'werkcontact', intensity: 3 },
    { from: 'tussen', to: 'jutphaas', type: 'werkcontact', intensity: 4 },
    { from: 'tussen', to: 'mitros', type: 'werkcontact', intensity: 2 },
    { from: 'politie', to: 'altrecht', type: 'meldt', intensity: 2, isBottleneck: true, note: 'Terugkoppeling blijft vaak uit.' },
    { from: 'politie', to: 'outreach', type: 'werkcontact', intensity: 3 },
    { from: 'outreach', to: 'geynwijs', type: 'werkcontact', intensity: 4 },
    { from: 'geynwijs', to: 'weni', type: 'verwijst', intensity: 3 },
    { from: 'portaal', to: 'jutphaas', type: 'werkcontact', intensity: 2 },
    { from: 'outreach', to: 'centrum', type: 'werkcontact', status: 'desired' },
  ],
};
