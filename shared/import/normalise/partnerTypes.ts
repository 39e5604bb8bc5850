/**
 * Which partner type is this organisation, by the words in its name? Ids are those of the built-in vocabulary;
 * a guess is only a proposal, and none is better than a wrong one.
 */
import { foldWords } from '../../text/fold.ts';

type KnownName = { readonly abbreviations: readonly string[]; readonly name: string; readonly typeId: string };

/** Abbreviations of the field that stand alone in a cell, with what they mean. */
const knownNames: readonly KnownName[] = [
  { abbreviations: ['RvdK', 'RvK'], name: 'Raad voor de Kinderbescherming', typeId: 'rvdk' },
  { abbreviations: ['3RO'], name: 'Reclassering (3RO)', typeId: 'recl' },
  { abbreviations: ['RN'], name: 'Reclassering Nederland', typeId: 'recl' },
  { abbreviations: ['SVG'], name: 'Stichting Verslavingsreclassering GGZ', typeId: 'recl' },
  { abbreviations: ['VT'], name: 'Veilig Thuis', typeId: 'vt' },
  { abbreviations: ['ZVH', 'VH', 'VHH'], name: 'Zorg- en Veiligheidshuis', typeId: 'zvh' },
  { abbreviations: ['LdH', 'LDH', 'LH'], name: 'Leger des Heils', typeId: 'mo' },
  { abbreviations: ['AMW'], name: 'Algemeen maatschappelijk werk', typeId: 'welzijn' },
  { abbreviations: ['BJZ'], name: 'Bureau Jeugdzorg', typeId: 'gi' },
  { abbreviations: ['OM'], name: 'Openbaar Ministerie', typeId: 'om' },
  { abbreviations: ['SHN'], name: 'Slachtofferhulp Nederland', typeId: 'shn' },
  { abbreviations: ['DJI'], name: 'Dienst Justitiële Inrichtingen', typeId: 'dji_pi' },
  { abbreviations: ['RIEC'], name: 'Regionaal Informatie- en Expertisecentrum', typeId: 'riec' },
  { abbreviations: ['CSG'], name: 'Centrum Seksueel Geweld', typeId: 'csg' },
  { abbreviations: ['COA'], name: 'Centraal Orgaan opvang asielzoekers', typeId: 'coa' },
  { abbreviations: ['UWV'], name: 'Uitvoeringsinstituut Werknemersverzekeringen', typeId: 'uwv' },
  { abbreviations: ['NLA'], name: 'Nederlandse Arbeidsinspectie', typeId: 'nla' },
  { abbreviations: ['CJG'], name: 'Centrum voor Jeugd en Gezin', typeId: 'cjg' },
];

/** Words in a folded name and the type they give; the first that fits wins, so the narrow ones stand first. */
const wordRules: readonly (readonly [RegExp, string])[] = [
  [/\bveilig thuis\b/u, 'vt'],
  [/\bveiligheidshuis\b|\bzvh\b/u, 'zvh'],
  [/\bavim\b|\bvreemdelingenpolitie\b/u, 'pol_avim'],
  [/\bpolitie\b|\bbasisteam\b/u, 'politie'],
  [/\bbrandweer\b|\bveiligheidsregio\b/u, 'brandweer'],
  [/\briec\b/u, 'riec'],
  [/\bambulance\w*\b|\bmeldkamer\b/u, 'ambu'],
  [/\barbeidsinspectie\b/u, 'nla'],
  [/\bzsm\b/u, 'zsm'],
  [/\bopenbaar ministerie\b|\barrondissementsparket\b|\bparket\b/u, 'om'],
  [/\braad voor de kinderbescherming\b|\brvdk\b/u, 'rvdk'],
  [/\bjeugdreclassering\b|\bjeugdbescherming\b|\bgecertificeerde instelling\b|\bbureau jeugdzorg\b|^gi\b/u, 'gi'],
  [/\breclassering\w*\b|\bverslavingsreclassering\b/u, 'recl'],
  [/\bpenitentiaire\b|\bjustitiele jeugdinrichting\b|\bpi\b|\bjji\b/u, 'dji_pi'],
  [/\bhalt\b/u, 'halt'],
  [/\bslachtofferhulp\b/u, 'shn'],
  [/\bforensisch\w*\b/u, 'fzk'],
  [/\bcentrum seksueel geweld\b/u, 'csg'],
  [/\bcrisisdienst\b/u, 'ggz_crisis'],
  [/\bverslavingszorg\b/u, 'versl'],
  [/\bbemoeizorg\b|\bwijk ggd\b|\boggz\b|\bmeldpunt zorg\w*\b/u, 'ggd_oggz'],
  [/\bggd\b|\bgezondheidsdienst\b/u, 'ggd'],
  [/\bggz\b|\bgeestelijke gezondheidszorg\b/u, 'ggz'],
  [/\bgehandicaptenzorg\b|\blvb\b/u, 'vgz'],
  [/\bhuisarts\w*\b/u, 'ha'],
  [/\bthuiszorg\b|\bwijkverpleging\b/u, 'thuiszorg'],
  [/\bzorgkantoor\b|\bzorgverzekeraar\b/u, 'zorgkantoor'],
  [/\bvrouwenopvang\b|\bblijf groep\b/u, 'vo_hg'],
  [/\bbeschermd wonen\b/u, 'bw'],
  [/\bmaatschappelijke opvang\b|\bdaklozenopvang\b|\bleger des heils\b/u, 'mo'],
  [
    /\bwoningcorporatie\b|\bwoonstichting\b|\bwoningstichting\b|\bwoningvereniging\b|\bwooncorporatie\b|\bwoningbouwvereniging\b/u,
    'corp',
  ],
  [/\basielzoekers\b|\bazc\b/u, 'coa'],
  [/\bwijkteam\w*\b|\bsociaal team\b|\bgebiedsteam\b|\bbuurtteam\b|\bsociaal wijkteam\b/u, 'wijkteam'],
  [/\bjongerenwerk\b|\bstraathoekwerk\b/u, 'jw'],
  [/\bbuurtbemiddeling\b|\bmediation\b/u, 'bbem'],
  [/\bmaatschappelijk werk\b|\bwelzijn\w*\b/u, 'welzijn'],
  [/\bkredietbank\b|\bschuldhulp\w*\b/u, 'kredbank'],
  [/\bbewindvoer\w*\b/u, 'bewind'],
  [/\bwerk en inkomen\b|\bsociale dienst\b/u, 'wi'],
  [/\bsamenwerkingsverband\b|\bschool\b|\bcollege voor voortgezet\b|\bbasisschool\b|\bmbo\b/u, 'school'],
  [/\bcentrum voor jeugd en gezin\b|\bjeugdgezondheidszorg\b|\bjgz\b/u, 'cjg'],
  [/\bjeugdhulp\b|\bjeugdzorg\b/u, 'jeugdhulp'],
  [/\bdorpsraad\b|\bwijkraad\b|\bbewonersvereniging\b/u, 'dorpsraad'],
  [/\bkerk\b|\bmoskee\b|\bparochie\b/u, 'geloof'],
  [/\bcomensha\b/u, 'comensha'],
];

/** Departments of a municipality, by the words in the name of the department. */
const departmentRules: readonly (readonly [RegExp, string])[] = [
  [/\boov\b|\bopenbare orde\b|\bveiligheid\b/u, 'gem_oov'],
  [/\bhandhaving\b|\bboa\b|\btoezicht\b/u, 'gem_handh'],
  [/\bbwt\b|\bbouw\w*\b/u, 'gem_bwt'],
  [/\bburgerzaken\b/u, 'gem_bz'],
  [/\bleerplicht\b|\bdoorstroompunt\b|\brmc\b/u, 'gem_leerpl'],
  [/\bwerk en inkomen\b|\bsociale zaken\b|\bparticipatie\b/u, 'wi'],
  [/\bburgemeester\b|\bbestuur\w*\b|\bcollege\b|\bwethouder\b/u, 'gem_bestuur'],
  [/\bwijkteam\w*\b|\bsociaal team\b/u, 'wijkteam'],
  [/\bsociaal domein\b|\bsamenleving\b|\bmaatschappelijke ontwikkeling\b|\bwmo\b|\bjeugd\b|\bzorg\b/u, 'gem_sd'],
];

const byAbbreviation: ReadonlyMap<string, KnownName> = new Map(
  knownNames.flatMap((known) => known.abbreviations.map((abbreviation) => [foldWords(abbreviation), known] as const)),
);

/** What an abbreviation that fills a whole name stands for, or null: `RvdK` → Raad voor de Kinderbescherming. */
export function expandAbbreviation(name: string): { readonly name: string; readonly typeId: string } | null {
  return byAbbreviation.get(foldWords(name)) ?? null;
}

/** Any of the words at all: most names have none, and are done with one look. */
const anyWord = new RegExp(wordRules.map(([pattern]) => pattern.source).join('|'), 'u');

const municipality = /^(?:gemeente|gem)\b/u;

/**
 * The partner type a name suggests, or null. `parentName` is the organisation it is a department of: the same word
 * means another thing inside a municipality.
 */
export function guessPartnerType(name: string, parentName: string | null): string | null {
  const words = foldWords(name);
  if (parentName !== null && municipality.test(foldWords(parentName))) {
    return departmentRules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  }
  const known = byAbbreviation.get(words);
  if (known !== undefined) return known.typeId;
  if (!anyWord.test(words)) return null;
  return wordRules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The type among those that are offered which a name suggests of itself (`Politie Nieuwegein`), or undefined. */
export function guessAmong<T extends { readonly id: string }>(name: string, offered: readonly T[]): T | undefined {
  const guess = guessPartnerType(name, null);
  return guess === null ? undefined : offered.find(({ id }) => id === guess);
}
