// A municipality that steers, and case workers who can take what they cannot solve to where policy is made.
// Parties as in published accounts of such a network; every person is invented.
import type { ExampleNetwork } from '../exampleNetwork.ts';

const capelle = ['GM0502'];

export const regiemodel: ExampleNetwork = {
  id: 'regiemodel',
  name: 'Voorbeeld Regiemodel',
  goal: 'Wat op casusniveau vastloopt, wordt op beleidsniveau opgelost.',
  region: 'GM0502',
  templates: [
    { templateId: 'T1', area: 'GM0502' },
    { templateId: 'T7', area: 'GM0502' },
  ],
  organisations: [
    {
      key: 'gemeente',
      name: 'Gemeente Capelle aan den IJssel',
      types: ['gem_sd', 'gem_bestuur'],
      areas: capelle,
      confirmedOn: '2026-01-22',
      goal: 'Regie voeren op de keten.',
      email: 'sociaal@capelle.example.org',
    },
    {
      key: 'opvang',
      name: 'Opvang voor zwerfjongeren',
      types: ['mo'],
      areas: capelle,
      targetGroup: 'Jongeren van 18 tot en met 26 jaar zonder vaste plek.',
      excludes: 'Jongeren met verslavingsproblematiek; jongeren onder de 18.',
    },
    {
      key: 'hulp',
      name: 'Hulpverlening huiselijk geweld',
      types: ['vo_hg'],
      areas: capelle,
      targetGroup: 'Gezinnen met geweld achter de voordeur.',
      excludes: 'Gezinnen die al hulp van een andere instelling krijgen.',
    },
    {
      key: 'werk',
      name: 'Maatschappelijk werk',
      types: ['welzijn'],
      areas: capelle,
      confirmedOn: '2026-01-22',
    },
    {
      key: 'jongerenwerk',
      name: 'Jongerenwerk',
      types: ['jw'],
      areas: capelle,
      targetGroup: 'Jongeren van 12 tot en met 23 jaar.',
    },
  ],
  persons: [
    {
      key: 'wethouder',
      givenName: 'Vera',
      familyName: 'Dijk',
      positions: [{ at: 'gemeente', roleId: 'wethouder', level: 'bestuur' }],
      email: 'v.dijk@capelle.example.org',
    },
    {
      key: 'adviseur',
      givenName: 'Niels',
      familyName: 'Polder',
      positions: [{ at: 'gemeente', roleId: 'beleidsadviseur', level: 'beleid' }],
      email: 'n.polder@capelle.example.org',
    },
    {
      key: 'regievoerder',
      givenName: 'Samira',
      familyName: 'Sluis',
      positions: [{ at: 'werk', roleId: 'casusregisseur', level: 'casus' }],
      notes: 'De hulpverlener met de beste ingang voert de regie.',
      email: 's.sluis@example.org',
    },
    {
      key: 'hulpverlener',
      givenName: 'Koen',
      familyName: 'Steiger',
      positions: [{ at: 'hulp', roleText: 'hulpverlener', level: 'casus' }],
      phone: '000-0000041',
    },
    {
      key: 'jongerenwerker',
      givenName: 'Milan',
      familyName: 'Kiezel',
      positions: [{ at: 'jongerenwerk', roleId: 'jongerenwerker', level: 'uitvoering' }],
      mobile: '06-00000042',
    },
  ],
  relations: [
    { from: 'gemeente', to: 'opvang', type: 'financiert', level: 'beleid' },
    { from: 'gemeente', to: 'hulp', type: 'financiert', level: 'beleid' },
    { from: 'gemeente', to: 'werk', type: 'financiert', level: 'beleid' },
    { from: 'gemeente', to: 'jongerenwerk', type: 'financiert', level: 'beleid' },
    { from: 'werk', to: 'hulp', type: 'werkcontact', intensity: 3, level: 'casus' },
    { from: 'jongerenwerk', to: 'opvang', type: 'verwijst', intensity: 3, level: 'uitvoering' },
    { from: 'regievoerder', to: 'hulpverlener', type: 'regisseert', intensity: 4, level: 'casus' },
    {
      from: 'casusoverleg',
      to: 'beleidsoverleg',
      type: 'opschaling',
      level: 'casus',
      note: 'Wat vastloopt gaat door naar het beleidsniveau en wordt daar opgelost.',
    },
  ],
  consultations: [
    {
      key: 'beleidsoverleg',
      name: 'Beleidsoverleg',
      type: 'bestuurlijk',
      level: 'beleid',
      chair: 'wethouder',
      areas: capelle,
      participants: ['wethouder', 'adviseur', { who: 'werk', role: 'agenda' }],
    },
    {
      key: 'casusoverleg',
      name: 'Casusoverleg',
      type: 'casusoverleg',
      level: 'casus',
      frequency: 'on_call',
      chair: 'regievoerder',
      areas: capelle,
      participants: ['regievoerder', 'hulp', 'jongerenwerk', 'opvang'],
    },
  ],
  issues: [
    {
      kind: 'issue',
      title: 'Zeven hulpverleners die van elkaar niets weten',
      about: 'casusoverleg',
      level: 'casus',
    },
    { kind: 'issue', title: 'Wie valt nergens in de doelgroep?', about: 'opvang', level: 'beleid' },
  ],
};
