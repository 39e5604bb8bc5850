// Functions a contact person can have at an organisation: those in common use and those a chain template asks for.

export type Role = {
  readonly id: string;
  readonly label: string;
  /** Other spellings found in lists. */
  readonly aliases: readonly string[];
};

type Row = readonly [id: string, label: string, aliases?: readonly string[]];

const rows: readonly Row[] = [
  ['ketenmanager', 'Ketenmanager'],
  ['manager-zvh', 'Manager ZVH'],
  ['procesregisseur', 'Procesregisseur', ['proces regisseur']],
  ['casusregisseur', 'Casusregisseur', ['casusregisseur gemeente']],
  ['ketenregisseur', 'Ketenregisseur'],
  ['ketenregisseur-mensenhandel', 'Ketenregisseur mensenhandel'],
  ['kwartiermaker', 'Kwartiermaker'],
  ['programmamanager', 'Programmamanager'],
  ['projectleider-uitstroom', 'Projectleider uitstroom'],
  ['beleidsadviseur', 'Beleidsadviseur/-medewerker', ['beleidsadviseur', 'beleidsmedewerker', 'beleidsadv.']],
  ['beleidsadviseur-bw', 'Beleidsadviseur beschermd wonen'],
  ['adviseur-oov', 'Adviseur OOV', ['beleidsadviseur OOV', 'beleidsadv. OOV']],
  ['ambtenaar-radicalisering', 'Ambtenaar radicalisering'],
  ['wijkagent', 'Wijkagent'],
  ['wijkagent-jeugd', 'Wijkagent jeugd', ['thematisch wijkagent jeugd']],
  ['operationeel-expert-wijk', 'Operationeel expert wijk', ['OE wijk']],
  ['wijk-ggder', "Wijk-GGD'er", ['wijk-GGD']],
  ['boa', 'Boa'],
  ['handhavingsjurist', 'Handhavingsjurist'],
  ['regisseur-woonoverlast', 'Regisseur aanpak woonoverlast'],
  ['regisseur-jeugdgroepen', 'Regisseur jeugdgroepen'],
  ['pga-regisseur', 'PGA-regisseur'],
  ['leefbaarheidsregisseur', 'Leefbaarheidsregisseur'],
  ['veiligheidsregisseur-woonoverlast', 'Veiligheidsregisseur woonoverlast'],
  ['aandachtsfunctionaris', 'Aandachtsfunctionaris'],
  ['aandachtsfunctionaris-meldcode', 'Aandachtsfunctionaris meldcode', ['meldcode-functionaris']],
  ['zorgcoordinator-mensenhandel', 'Zorgcoördinator mensenhandel'],
  ['regiocoordinator-hg', 'Regiocoördinator HG&K', ['regiocoördinator huiselijk geweld']],
  ['mda-coordinator', 'MDA++-coördinator'],
  [
    'nazorgcoordinator',
    'Gemeentelijk nazorgcoördinator/procesregisseur nazorg',
    ['gemeentelijk nazorgcoördinator', 'procesregisseur nazorg'],
  ],
  ['casemanager-pi', 'Casemanager PI'],
  ['trajectbegeleider', 'Trajectbegeleider'],
  ['toezichthouder-reclassering', 'Toezichthouder reclassering'],
  ['adviseur-reclassering', 'Adviseur reclassering'],
  ['reclasseringswerker', 'Reclasseringswerker'],
  ['officier-van-justitie', 'Officier van justitie/parketsecretaris', ['officier van justitie', 'parketsecretaris']],
  ['jeugdreclasseerder', 'Jeugdreclasseerder'],
  ['jeugdbeschermer', 'Gezinsvoogd/jeugdbeschermer', ['gezinsvoogd', 'jeugdbeschermer']],
  ['leerplichtambtenaar', 'Leerplichtambtenaar'],
  ['woonconsulent', 'Woonconsulent'],
  ['sociaal-beheerder', 'Sociaal beheerder'],
  ['specialist-woningvervuiling', 'Specialist woningvervuiling'],
  ['spv-psychiater', 'SPV/psychiater', ['SPV', 'psychiater']],
  ['spv-politie', 'SPV op politiebasisteam'],
  ['poh-ggz', 'POH-GGZ'],
  ['bemoeizorger', 'Bemoeizorger'],
  ['maatschappelijk-werker', 'Maatschappelijk werker'],
  ['wijkteammedewerker', 'Wijkteammedewerker', ['wijkteammedew.']],
  ['jongerenwerker', 'Jongerenwerker'],
  ['straathoekwerker', 'Straathoekwerker'],
  ['schuldhulpverlener', 'Schuldhulpverlener'],
  ['ervaringsdeskundige', 'Ervaringsdeskundige'],
  ['vrijwilliger', 'Vrijwilliger/maatje', ['vrijwilliger', 'maatje']],
  ['bestuurder', 'Bestuurder'],
  ['burgemeester', 'Burgemeester'],
  ['wethouder', 'Wethouder'],
  ['voorzitter-weegploeg', 'Voorzitter weegploeg'],
  ['privacyfunctionaris', 'Privacyfunctionaris/FG', ['privacyfunctionaris', 'FG']],
  ['contactpersoon', 'Contactpersoon (onbekende functie)', ['contactpersoon']],
];

/** `vacature` is no role: a position without a person says it. */
export const roles: readonly Role[] = rows.map(([id, label, aliases = []]) => ({ id, label, aliases }));
