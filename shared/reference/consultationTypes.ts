// Kinds of consultation (overleg): those in common use and those a chain template asks for.

export type ConsultationType = { readonly id: string; readonly label: string };

/** As every network file has them. */
export const consultationTypes: readonly ConsultationType[] = [
  { id: 'mdo', label: 'Multidisciplinair overleg (MDO)' },
  { id: 'casusoverleg', label: 'Casusoverleg' },
  { id: 'casus_plus', label: 'Casus Plus-overleg' },
  { id: 'signaleringsoverleg', label: 'Signaleringsoverleg' },
  { id: 'vangnetoverleg', label: 'Vangnetoverleg' },
  { id: 'expertiseteam', label: 'Expertiseteam of wijkoverleg' },
  { id: 'convenantoverleg', label: 'Convenantoverleg' },
  { id: 'zsm_tafel', label: 'ZSM-tafel' },
  { id: 'vroeghulp', label: 'Vroeghulp' },
  { id: 'weegploeg', label: 'Weegploeg' },
  { id: 'pga_topx', label: 'PGA- of Top X-overleg' },
  { id: 'mda', label: 'MDA++' },
  { id: 'jeugdnetwerk', label: 'Regionaal jeugdnetwerk' },
  { id: 'driehoek', label: 'Driehoek' },
  { id: 'stuurgroep', label: 'Stuurgroep' },
  { id: 'ambtelijk', label: 'Ambtelijk vooroverleg' },
  { id: 'bestuurlijk', label: 'Bestuurlijk overleg' },
  { id: 'beleidsoverleg', label: 'Beleidsoverleg centrumgemeenten' },
  { id: 'werksessie', label: 'Ronde tafel of werksessie' },
  { id: 'werktafel', label: 'Werktafel' },
  { id: 'wijkschouw', label: 'Wijkschouw' },
  { id: 'inloop', label: 'Inloop of buurtkeet' },
  { id: 'zorgcoordinatoren', label: 'Zorgcoördinatorenoverleg' },
  { id: 'strategisch_mensenhandel', label: 'Strategisch Overleg Mensenhandel' },
  { id: 'task_force', label: 'Task Force' },
  { id: 'levenslooptafel', label: 'Levenslooptafel of adviestafel' },
  { id: 'ric_overleg', label: 'RIC-overleg' },
  { id: 'team_woonoverlast', label: 'Team woonoverlast' },
  { id: 'uitstroomtafel', label: 'Uitstroomtafel' },
  { id: 'toegangstafel', label: 'Centrale toegangstafel' },
  { id: 'regionaal_mensenhandel', label: 'Regionaal overleg mensenhandel' },
  { id: 'voortgangsoverleg', label: 'Voortgangsoverleg' },
];
