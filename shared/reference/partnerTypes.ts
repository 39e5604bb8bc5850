// The 60 built-in partner types: what kind of party an organisation is in a chain.
import type { DomainId } from './domains.ts';

export type PartnerType = {
  readonly id: string;
  readonly label: string;
  /** English name. */
  readonly gloss: string;
  readonly domainId: DomainId;
  /** How it stands in a sentence after "verwacht" or "expects". */
  readonly phrase: { readonly nl: string; readonly en: string };
  /** Other words lists use for the same kind of party; never the name of one organisation. */
  readonly aliases: readonly string[];
};

type Row = readonly [
  id: string,
  label: string,
  gloss: string,
  domainId: DomainId,
  phraseNl: string,
  phraseEn: string,
  aliases?: readonly string[],
];

// biome-ignore format: one type per line, to be read as a table.
const rows: readonly Row[] = [
  ['gem_sd', 'Gemeente sociaal domein', 'Municipal social services', 'gemeente', 'het sociaal domein van de gemeente', 'the municipal social services', ['sociaal domein']],
  ['gem_oov', 'Openbare orde en veiligheid', 'Municipal public order', 'gemeente', 'openbare orde en veiligheid van de gemeente', 'the municipal public order department', ['OOV']],
  ['gem_handh', 'Handhaving/boa', 'Municipal enforcement', 'gemeente', 'handhaving', 'municipal enforcement', ['handhaving', 'boa', "boa's"]],
  ['gem_bwt', 'Bouw- en woningtoezicht', 'Building control', 'gemeente', 'bouw- en woningtoezicht', 'building control', ['BWT']],
  ['gem_bz', 'Burgerzaken', 'Civil registry', 'gemeente', 'burgerzaken', 'the civil registry'],
  ['gem_bestuur', 'Burgemeester/college', 'Mayor and aldermen', 'gemeente', 'de burgemeester of het college', 'the mayor or the aldermen', ['burgemeester', 'college', 'college van B en W']],
  ['centrumgem', 'Centrumgemeente', 'Lead municipality', 'gemeente', 'een centrumgemeente', 'a lead municipality'],
  ['gem_leerpl', 'Leerplicht/Doorstroompunt', 'Truancy office', 'gemeente', 'leerplicht of het Doorstroompunt', 'the truancy office', ['leerplicht', 'Doorstroompunt', 'RMC']],
  ['vng_rijk', 'Rijk, NCTV, VNG, landelijk programma of kennisinstituut', 'National government or knowledge institute', 'gemeente', 'een landelijke partij', 'a national party', ['rijk', 'NCTV', 'VNG', 'landelijk programma', 'kennisinstituut']],
  ['politie', 'Politie', 'Police', 'veiligheid', 'de politie', 'the police', ['basisteam', 'politie basisteam']],
  ['pol_avim', 'AVIM', 'Police unit for aliens and trafficking', 'veiligheid', 'de AVIM van de politie', 'the police unit for aliens and trafficking'],
  ['brandweer', 'Brandweer/veiligheidsregio', 'Fire service', 'veiligheid', 'de brandweer', 'the fire service', ['brandweer', 'veiligheidsregio']],
  ['zvh', 'Zorg- en Veiligheidshuis', 'Care and safety house', 'veiligheid', 'het Zorg- en Veiligheidshuis', 'the care and safety house', ['ZVH', 'VH', 'veiligheidshuis']],
  ['riec', 'RIEC', 'Organised crime centre', 'veiligheid', 'het RIEC', 'the organised crime centre'],
  ['ambu', 'Ambulance/meldkamer', 'Ambulance and dispatch', 'veiligheid', 'de ambulance of meldkamer', 'the ambulance service or dispatch', ['ambulance', 'meldkamer']],
  ['nla', 'Nederlandse Arbeidsinspectie', 'Labour inspectorate', 'veiligheid', 'de Arbeidsinspectie', 'the labour inspectorate', ['NLA', 'arbeidsinspectie']],
  ['om', 'Openbaar Ministerie', 'Public prosecution', 'justitie', 'het Openbaar Ministerie', 'the public prosecution service', ['OM']],
  ['zsm', 'ZSM-tafel', 'Fast-track desk', 'justitie', 'de ZSM-tafel', 'the fast-track desk', ['ZSM']],
  ['rvdk', 'Raad voor de Kinderbescherming', 'Child protection board', 'justitie', 'de Raad voor de Kinderbescherming', 'the child protection board', ['RvdK']],
  ['recl', 'Reclassering', 'Probation', 'justitie', 'de reclassering', 'probation', ['3RO']],
  ['dji_pi', 'DJI: PI/JJI', 'Prison service', 'justitie', 'een penitentiaire inrichting', 'a prison', ['DJI', 'PI', 'JJI', 'penitentiaire inrichting', 'justitiële jeugdinrichting']],
  ['halt', 'Halt', 'Youth diversion', 'justitie', 'Halt', 'youth diversion (Halt)'],
  ['shn', 'Slachtofferhulp Nederland', 'Victim support', 'justitie', 'Slachtofferhulp', 'victim support', ['SHN', 'slachtofferhulp']],
  ['fzk', 'Forensische kliniek/poli', 'Forensic care', 'justitie', 'een forensische kliniek of poli', 'a forensic clinic', ['forensische kliniek', 'forensische poli', 'forensische zorg']],
  ['ggz', 'GGZ', 'Mental health care', 'zorg', 'de GGZ', 'mental health care', ['geestelijke gezondheidszorg']],
  ['ggz_crisis', 'Crisisdienst', 'Crisis service', 'zorg', 'een crisisdienst', 'a crisis service', ['crisisdienst GGZ']],
  ['versl', 'Verslavingszorg', 'Addiction care', 'zorg', 'verslavingszorg', 'addiction care'],
  ['ggd', 'GGD', 'Public health', 'zorg', 'de GGD', 'the public health service'],
  ['ggd_oggz', 'Meldpunt, bemoeizorg, wijk-GGD', 'Outreach', 'zorg', 'een meldpunt, bemoeizorg of wijk-GGD', 'an outreach team', ['meldpunt', 'bemoeizorg', 'wijk-GGD', 'OGGZ']],
  ['vgz', 'Gehandicaptenzorg/LVB', 'Disability care', 'zorg', 'gehandicaptenzorg', 'disability care', ['gehandicaptenzorg', 'LVB']],
  ['ha', 'Huisarts/POH', 'General practitioner', 'zorg', 'een huisarts of POH', 'a general practitioner', ['huisarts', 'POH']],
  ['thuiszorg', 'Wijkverpleging', 'District nursing', 'zorg', 'wijkverpleging', 'district nursing', ['thuiszorg']],
  ['zorgkantoor', 'Zorgverzekeraar/-kantoor', 'Health insurer', 'zorg', 'een zorgverzekeraar of zorgkantoor', 'a health insurer', ['zorgverzekeraar', 'zorgkantoor']],
  ['vt', 'Veilig Thuis', 'Domestic abuse centre', 'zorg', 'Veilig Thuis', 'the domestic abuse centre', ['VT']],
  ['vo_hg', 'Vrouwenopvang/HG-specialist', "Women's shelter", 'zorg', 'vrouwenopvang', "a women's shelter", ['vrouwenopvang', 'HG-specialist']],
  ['csg', 'Centrum Seksueel Geweld', 'Sexual assault centre', 'zorg', 'een Centrum Seksueel Geweld', 'a sexual assault centre', ['CSG']],
  ['corp', 'Woningcorporatie', 'Housing association', 'wonen', 'een woningcorporatie', 'a housing association', ['corporatie', 'woningbouwvereniging', 'woningstichting']],
  ['verh_part', 'Particuliere verhuurder/VvE', 'Private landlord', 'wonen', 'een particuliere verhuurder of VvE', 'a private landlord', ['particuliere verhuurder', 'VvE']],
  ['mo', 'Maatschappelijke opvang', 'Homeless shelter', 'wonen', 'maatschappelijke opvang', 'a homeless shelter'],
  ['bw', 'Beschermd wonen', 'Sheltered housing', 'wonen', 'beschermd wonen', 'sheltered housing'],
  ['coa', 'COA', 'Asylum reception', 'wonen', 'het COA', 'asylum reception'],
  ['wijkteam', 'Sociaal (wijk)team', 'Social team', 'welzijn', 'een sociaal wijkteam', 'a social team', ['wijkteam', 'sociaal team', 'sociaal wijkteam']],
  ['welzijn', 'Sociaal/maatschappelijk werk', 'Social work', 'welzijn', 'sociaal of maatschappelijk werk', 'social work', ['welzijn', 'maatschappelijk werk', 'sociaal werk', 'AMW']],
  ['jw', 'Jongeren-/straathoekwerk', 'Youth and street work', 'welzijn', 'jongeren- of straathoekwerk', 'youth or street work', ['jongerenwerk', 'straathoekwerk']],
  ['bbem', 'Buurtbemiddeling/mediation', 'Neighbourhood mediation', 'welzijn', 'buurtbemiddeling', 'neighbourhood mediation', ['buurtbemiddeling', 'mediation']],
  ['wi', 'Werk en inkomen', 'Work and benefits', 'werk', 'werk en inkomen', 'work and benefits', ['sociale dienst']],
  ['uwv', 'UWV/werkgeversservicepunt', 'Employment agency', 'werk', 'het UWV of een werkgeversservicepunt', 'the employment agency', ['UWV', 'werkgeversservicepunt']],
  ['kredbank', 'Kredietbank/schuldhulp', 'Debt help', 'werk', 'een kredietbank of schuldhulp', 'debt help', ['kredietbank', 'schuldhulp', 'schuldhulpverlening']],
  ['bewind', 'Bewindvoerder', 'Administrator', 'werk', 'een bewindvoerder', 'an administrator', ['bewindvoering']],
  ['vaste_last', 'Energie/water', 'Utilities', 'werk', 'een energie- of waterbedrijf', 'a utility company', ['energie', 'water', 'energiebedrijf', 'waterbedrijf']],
  ['school', 'School/samenwerkingsverband', 'School', 'onderwijs', 'een school of samenwerkingsverband', 'a school', ['school', 'samenwerkingsverband', 'onderwijs']],
  ['cjg', 'CJG/JGZ', 'Youth health', 'onderwijs', 'het CJG of de JGZ', 'the youth health service', ['CJG', 'JGZ', 'jeugdgezondheidszorg']],
  ['gi', 'Gecertificeerde instelling, jeugdreclassering', 'Child protection agency', 'onderwijs', 'een gecertificeerde instelling', 'a child protection agency', ['GI', 'gecertificeerde instelling', 'jeugdreclassering', 'BJZ']],
  ['jeugdhulp', 'Jeugdhulpaanbieder', 'Youth care', 'onderwijs', 'een jeugdhulpaanbieder', 'a youth care provider', ['jeugdhulp', 'jeugdzorg']],
  ['ervar', 'Ervaringsdeskundigen/cliëntorganisatie', 'Peer experts', 'informeel', 'ervaringsdeskundigen', 'peer experts', ['ervaringsdeskundigen', 'cliëntorganisatie']],
  ['vrijw', 'Vrijwilligers/maatjes', 'Volunteers', 'informeel', 'vrijwilligers of maatjes', 'volunteers', ['vrijwilligers', 'maatjes']],
  ['dorpsraad', 'Bewoners/dorpsraad', 'Residents', 'informeel', 'bewoners of een dorpsraad', 'residents', ['bewoners', 'dorpsraad', 'huurdersorganisatie']],
  ['geloof', 'Kerk, moskee, zelforganisatie', 'Faith and self-help', 'informeel', 'een kerk, moskee of zelforganisatie', 'a faith or self-help group', ['kerk', 'moskee', 'zelforganisatie']],
  ['comensha', 'CoMensha', 'National anti-trafficking centre', 'overig', 'CoMensha', 'the national anti-trafficking centre'],
  ['bedrijf', 'Uitvoerend bedrijf, horeca', 'Company', 'overig', 'een uitvoerend bedrijf', 'a company', ['bedrijf', 'horeca', 'schoonmaakbedrijf']],
];

export const partnerTypes: readonly PartnerType[] = rows.map(
  ([id, label, gloss, domainId, phraseNl, phraseEn, aliases = []]) => ({
    id,
    label,
    gloss,
    domainId,
    phrase: { nl: phraseNl, en: phraseEn },
    aliases,
  }),
);
