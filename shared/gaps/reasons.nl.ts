// Why a gap is reported, in Dutch.
import { partnerPhrase } from '../reference/partnerPhrase.ts';
import type { Frequency, Scale } from '../schema/lists.ts';
import { templatePhrase } from '../templates/templatePhrase.ts';
import type { ReasonParams, ReasonSentences, TieWords } from './reasonParams.ts';
import { capital, dayInWords, nameList } from './sentenceParts.ts';
import { tiePhrase } from './tiePhrase.ts';

type Expected = ReasonParams['g1.nobody'];

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function expects({ partnerTypeId, partnerTypeLabel, areaName, requirement }: Expected): string {
  const partner = partnerPhrase(partnerTypeId, partnerTypeLabel, 'nl');
  const where = areaName === null ? '' : ` in ${areaName}`;
  return requirement === 'required'
    ? `Het sjabloon verwacht ${partner}${where}.`
    : `Het sjabloon noemt ${partner}${where} wenselijk.`;
}

function names(organisations: readonly string[]): string {
  return nameList(organisations, { and: 'en', others: (count) => `${count} andere` });
}

function verb(organisations: readonly string[], one: string, many: string): string {
  return organisations.length === 1 ? one : many;
}

const scales: { readonly [S in Scale]: string } = {
  land: 'het hele land',
  bovenregio: 'meer dan één regio',
  regio: 'de regio',
  subregio: 'een deel van de regio',
  gemeente: 'de gemeente',
  wijk: 'de wijk',
  postcode: 'een postcodegebied',
};

const frequencies: { readonly [F in Frequency]: string } = {
  daily: 'elke dag',
  weekly: 'elke week',
  two_weekly: 'elke twee weken',
  three_weekly: 'elke drie weken',
  monthly: 'elke maand',
  six_weekly: 'elke zes weken',
  quarterly: 'elk kwartaal',
  half_yearly: 'elk half jaar',
  yearly: 'elk jaar',
  on_call: 'alleen op afroep',
  unknown: 'met een onbekende frequentie',
};

type Asked = { readonly areaName: string | null; readonly requirement: 'required' | 'desirable' };

function asks({ areaName, requirement }: Asked, what: string): string {
  const where = areaName === null ? '' : ` in ${areaName}`;
  return requirement === 'required'
    ? `Het sjabloon verwacht ${what}${where}.`
    : `Het sjabloon noemt ${what}${where} wenselijk.`;
}

function expectsRole(params: Asked & { readonly role: string }): string {
  return asks(params, `de functie ‘${params.role}’`);
}

function expectsConsultation(params: Asked & { readonly consultation: string }): string {
  return asks(params, `het overleg ‘${params.consultation}’`);
}

function expectsTie(params: Asked & TieWords): string {
  return asks(params, params.via === 'relation' ? `de lijn ‘${tiePhrase(params, 'nl')}’` : tiePhrase(params, 'nl'));
}

function scaleInWords(scale: Scale): string {
  return scales[scale];
}

export const reasonsNl: ReasonSentences = {
  'g1.nobody': (params) => `${expects(params)} Niemand op de kaart heeft dit type.`,
  'g1.onlyElsewhere': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'heeft dit type, maar werkt', 'hebben dit type, maar werken')} ergens anders.`,
  'g1.areaUnknown': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'heeft', 'hebben')} dit type, maar het werkgebied is niet bekend.`,
  'g1.notOnThisDay': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'heeft', 'hebben')} dit type, maar ${verb(params.organisations, 'was', 'waren')} er niet op ${dayInWords(params.at, months)}.`,
  'g1.onlyMissingPartner': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'staat', 'staan')} op de kaart als gemiste partij en ${verb(params.organisations, 'is', 'zijn')} nog niet aangesloten.`,
  'g1.unknownType': (params) => `${expects(params)} Dit type staat niet meer in de lijst van partnertypen.`,
  'g2.otherScale': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'heeft', 'hebben')} dit type, maar ${verb(params.organisations, 'werkt', 'werken')} op de schaal van ${nameList(params.found.map(scaleInWords), { and: 'en', others: String })} en niet van ${scaleInWords(params.scale)}.`,
  'g2.scaleUnknown': ({ organisations }) =>
    `Van ${names(organisations)} is niet bekend op welke schaal ${verb(organisations, 'die werkt', 'zij werken')}. Of dat past bij het sjabloon, is daarom ook niet bekend.`,
  'g3.nobodyHere': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'werkt', 'werken')} elders in het gebied; voor deze gemeente is niemand in beeld.`,
  'g3.areaUnknown': (params) =>
    `${expects(params)} Van ${names(params.organisations)} is het werkgebied niet bekend. Of ${params.municipalities === 1 ? 'er één gemeente' : `er ${params.municipalities} gemeenten`} zonder ${params.municipalities === 1 ? 'zit' : 'zitten'}, is daarom niet bekend.`,
  'g4.nobodyKnown': ({ organisation }) => `Van ${organisation} is geen contactpersoon bekend.`,
  'g4.everyoneLeft': ({ organisation, lastLeftOn }) =>
    `De laatste contactpersoon van ${organisation} is weg sinds ${dayInWords(lastLeftOn, months)}. Een opvolger is niet bekend.`,
  'g4.startsLater': ({ organisation, startsOn }) =>
    `De contactpersoon van ${organisation} begint pas op ${dayInWords(startsOn, months)}.`,
  'g4.vacancy': ({ organisation, roles }) =>
    roles.length === 0
      ? `Bij ${organisation} staat een functie open en er is geen andere contactpersoon.`
      : `Bij ${organisation} staat open: ${nameList(roles, { and: 'en', others: (count) => `${count} andere functies` })}. Er is geen andere contactpersoon.`,
  'g5.nobody': (params) => `${expectsRole(params)} Bij niemand op de kaart staat deze functie.`,
  'g5.unknownRole': (params) => `${expectsRole(params)} Deze functie staat niet meer in de lijst van functies.`,
  'g5.areaUnknown': (params) =>
    `${expectsRole(params)} Bij ${names(params.organisations)} is die er, maar het werkgebied is niet bekend.`,
  'g5.vacancy': (params) => `${expectsRole(params)} Bij ${names(params.organisations)} staat die functie open.`,
  'g5.left': (params) =>
    `${expectsRole(params)} Bij ${names(params.organisations)} is die functie leeg sinds ${dayInWords(params.lastLeftOn, months)}. Een opvolger is niet bekend.`,
  'g5.otherVacancy': ({ organisation, role }) =>
    role === ''
      ? `Bij ${organisation} staat een functie open.`
      : `Bij ${organisation} staat de functie ‘${role}’ open.`,
  'g6.none': (params) => `${expectsTie(params)} Op de kaart staat die niet.`,
  'g6.otherTie': (params) => `${expectsTie(params)} Er is wel een andere lijn tussen die twee, maar deze niet.`,
  'g6.oneSided': (params) => `${expectsTie(params)} Die is er, maar komt van één kant.`,
  'g6.notYet': (params) => `${expectsTie(params)} Die is er nog niet: op de kaart staat een wens of een verkenning.`,
  'g6.ended': (params) => `${expectsTie(params)} Die was er, en is beëindigd.`,
  'g6.endMissing': (params) =>
    `${expectsTie(params)} ${capital(partnerPhrase(params.end.id, params.end.label, 'nl'))} staat niet op de kaart.`,
  'g7.nobody': (params) => `${expectsConsultation(params)} Op de kaart staat er geen.`,
  'g7.unknownType': (params) =>
    `${expectsConsultation(params)} Dit soort overleg staat niet meer in de lijst van overleggen.`,
  'g7.tooSeldom': (params) =>
    `${expectsConsultation(params)} Gevraagd is ${frequencies[params.frequency]}; ${names(params.consultations)} ${verb(params.consultations, 'komt', 'komen')} ${frequencies[params.found]} bijeen.`,
  'g7.frequencyUnknown': (params) =>
    `${expectsConsultation(params)} Gevraagd is ${frequencies[params.frequency]}; hoe vaak ${names(params.consultations)} bijeenkomt, is niet bekend.`,
  'g7.dissolved': (params) =>
    `${expectsConsultation(params)} ${params.name} is opgeheven op ${dayInWords(params.dissolvedOn, months)}. Een opvolger staat er niet bij.`,
  'g7.otherDissolved': ({ name, dissolvedOn }) =>
    `${name} is opgeheven op ${dayInWords(dissolvedOn, months)}. Een opvolger staat er niet bij.`,
  'g8.type': ({ person, partnerTypeId, partnerTypeLabel }) =>
    `Het contact met ${partnerPhrase(partnerTypeId, partnerTypeLabel, 'nl')} loopt, voor zover bekend, alleen via ${person}.`,
  'g8.role': ({ person, role }) => `De functie ‘${role}’ hangt, voor zover bekend, aan één persoon: ${person}.`,
  'g8.tooFew': (params) =>
    `${asks(params, `minstens ${params.least} keer ‘${params.what}’`)} Op de kaart ${verb(params.names, 'staat', 'staan')} er ${params.found} van ${params.least}: ${names(params.names)}.`,
  'g8.tie': (params) => `De lijn ‘${tiePhrase(params, 'nl')}’ loopt, voor zover bekend, alleen via ${params.person}.`,
  'g9.outOfDate': ({ organisation, confirmedOn, months: count }) =>
    `De gegevens van ${organisation} zijn voor het laatst bevestigd op ${dayInWords(confirmedOn, months)}, ${count} maanden geleden.`,
  'g9.never': ({ organisations }) =>
    `Van ${names(organisations)} is niet bekend wanneer de gegevens voor het laatst zijn bevestigd.`,
  'g10.apart': ({ domainLabel, organisations }) =>
    `${names(organisations)} ${verb(organisations, 'staat', 'staan')} apart: op de kaart gaat geen lijn van het domein ‘${domainLabel}’ naar een ander domein.`,
  'g10.noTies': () => 'Er staan nog geen lijnen op de kaart. Of de domeinen elkaar kennen, is niet bekend.',
  'g11.nobody': () =>
    'Geen van de contactpersonen heeft eigen ervaring, en er staat geen informele partner of ervaringsdeskundige op de kaart.',
  'g11.notKnown': () =>
    'Er staat geen informele partner of ervaringsdeskundige op de kaart. Of een van de contactpersonen eigen ervaring heeft, is niet bekend.',
  'g11.onlyMissingPartner': ({ organisations }) =>
    `Er staat geen informele partner of ervaringsdeskundige op de kaart. ${names(organisations)} ${verb(organisations, 'is', 'zijn')} gewenst, maar nog niet aangesloten.`,
  'g12.none': () =>
    'Op de kaart staat geen lijn waarlangs een casus die vastloopt, kan opschalen naar beleid en bestuur.',
  'g12.notFromCase': () => 'Er staan lijnen om op te schalen, maar geen ervan gaat van casus naar beleid.',
  'g12.noBoard': ({ names: ends }) =>
    `De lijn omhoog komt tot ${names(ends)}. Van daar naar het bestuur staat geen lijn op de kaart.`,
  'g12.circle': ({ names: ends }) =>
    `De opschaling loopt rond tussen ${names(ends)} en komt niet bij beleid of bestuur uit.`,
  'g12.levelUnknown': ({ names: ends }) =>
    `Er staan lijnen om op te schalen, maar van ${names(ends)} is het niveau niet bekend. Of de lijn van casus naar beleid loopt, is daarom niet bekend.`,
  'g13.nobody': ({ group, organisations, template, silent }) =>
    `${names(organisations)} ${verb(organisations, 'sluit', 'sluiten')} uit: ${group}. Dat een andere partner voor ${templatePhrase(template, 'nl')} hen wel opneemt, is niet bekend.${silent === 0 ? '' : silent === 1 ? ' Van één partner is geen doelgroep vastgelegd.' : ` Van ${silent} partners is geen doelgroep vastgelegd.`}`,
  'g13.nothingRecorded': ({ template }) =>
    `Van geen partner voor ${templatePhrase(template, 'nl')} is vastgelegd wie er terechtkan en wie niet. Of er iemand buiten de boot valt, is niet bekend.`,
};
