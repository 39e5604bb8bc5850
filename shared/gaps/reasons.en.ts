// Why a gap is reported, in English.
import { domains } from '../reference/domains.ts';
import { partnerPhrase } from '../reference/partnerPhrase.ts';
import type { Frequency, Scale } from '../schema/lists.ts';
import { templatePhrase } from '../templates/templatePhrase.ts';
import type { ReasonParams, ReasonSentences, TieWords } from './reasonParams.ts';
import { capital, dayInWords, nameList } from './sentenceParts.ts';
import { tiePhrase } from './tiePhrase.ts';

type Expected = ReasonParams['g1.nobody'];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function expects({ partnerTypeId, partnerTypeLabel, areaName, requirement }: Expected): string {
  const partner = partnerPhrase(partnerTypeId, partnerTypeLabel, 'en');
  const where = areaName === null ? '' : ` in ${areaName}`;
  return requirement === 'required'
    ? `The template expects ${partner}${where}.`
    : `The template calls ${partner}${where} desirable.`;
}

function names(organisations: readonly string[]): string {
  return nameList(organisations, { and: 'and', others: (count) => `${count} others` });
}

function verb(organisations: readonly string[], one: string, many: string): string {
  return organisations.length === 1 ? one : many;
}

const scales: { readonly [S in Scale]: string } = {
  land: 'the whole country',
  bovenregio: 'more than one region',
  regio: 'the region',
  subregio: 'a part of the region',
  gemeente: 'the municipality',
  wijk: 'the neighbourhood',
  postcode: 'a postcode area',
};

const frequencies: { readonly [F in Frequency]: string } = {
  daily: 'every day',
  weekly: 'every week',
  two_weekly: 'every two weeks',
  three_weekly: 'every three weeks',
  monthly: 'every month',
  six_weekly: 'every six weeks',
  quarterly: 'every quarter',
  half_yearly: 'every half year',
  yearly: 'every year',
  on_call: 'only on call',
  unknown: 'at an unknown frequency',
};

type Asked = { readonly areaName: string | null; readonly requirement: 'required' | 'desirable' };

function asks({ areaName, requirement }: Asked, what: string): string {
  const where = areaName === null ? '' : ` in ${areaName}`;
  return requirement === 'required'
    ? `The template expects ${what}${where}.`
    : `The template calls ${what}${where} desirable.`;
}

function expectsRole(params: Asked & { readonly role: string }): string {
  return asks(params, `the function “${params.role}”`);
}

function expectsConsultation(params: Asked & { readonly consultation: string }): string {
  return asks(params, `the consultation “${params.consultation}”`);
}

function expectsTie(params: Asked & TieWords): string {
  return asks(params, params.via === 'relation' ? `the line “${tiePhrase(params, 'en')}”` : tiePhrase(params, 'en'));
}

function scaleInWords(scale: Scale): string {
  return scales[scale];
}

/** A domain of the user's own, or renamed, has its own words. */
function domainGloss(id: string, label: string): string {
  const known = domains.find((each) => each.id === id && each.label === label);
  return known?.gloss ?? label;
}

export const reasonsEn: ReasonSentences = {
  'g1.nobody': (params) => `${expects(params)} Nobody on the map is of this type.`,
  'g1.onlyElsewhere': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'is of this type but works', 'are of this type but work')} elsewhere.`,
  'g1.areaUnknown': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'is', 'are')} of this type, but the work area is not known.`,
  'g1.notOnThisDay': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'is of this type but was', 'are of this type but were')} not there on ${dayInWords(params.at, months)}.`,
  'g1.onlyMissingPartner': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'is on the map as a missing partner and has', 'are on the map as missing partners and have')} not joined yet.`,
  'g1.unknownType': (params) => `${expects(params)} This type is no longer in the list of partner types.`,
  'g2.otherScale': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'is of this type but works', 'are of this type but work')} at the scale of ${nameList(params.found.map(scaleInWords), { and: 'and', others: String })}, not of ${scaleInWords(params.scale)}.`,
  'g2.scaleUnknown': ({ organisations }) =>
    `At which scale ${names(organisations)} ${verb(organisations, 'works', 'work')} is not known. Whether that fits the template is therefore not known either.`,
  'g3.nobodyHere': (params) =>
    `${expects(params)} ${names(params.organisations)} ${verb(params.organisations, 'works', 'work')} elsewhere in the area; for this municipality nobody is on the map.`,
  'g3.areaUnknown': (params) =>
    `${expects(params)} The work area of ${names(params.organisations)} is not known, so it is not known whether ${params.municipalities === 1 ? 'one municipality is' : `${params.municipalities} municipalities are`} without.`,
  'g4.nobodyKnown': ({ organisation }) => `No contact person of ${organisation} is known.`,
  'g4.everyoneLeft': ({ organisation, lastLeftOn }) =>
    `The last contact person of ${organisation} has been gone since ${dayInWords(lastLeftOn, months)}. No successor is known.`,
  'g4.startsLater': ({ organisation, startsOn }) =>
    `The contact person of ${organisation} only starts on ${dayInWords(startsOn, months)}.`,
  'g4.vacancy': ({ organisation, roles }) =>
    roles.length === 0
      ? `${organisation} has a vacancy and no other contact person.`
      : `${organisation} has a vacancy: ${nameList(roles, { and: 'and', others: (count) => `${count} other functions` })}. There is no other contact person.`,
  'g5.nobody': (params) => `${expectsRole(params)} Nobody on the map has this function.`,
  'g5.unknownRole': (params) => `${expectsRole(params)} This function is no longer in the list of functions.`,
  'g5.areaUnknown': (params) =>
    `${expectsRole(params)} ${names(params.organisations)} ${verb(params.organisations, 'has', 'have')} it, but the work area is not known.`,
  'g5.vacancy': (params) => `${expectsRole(params)} It is vacant at ${names(params.organisations)}.`,
  'g5.left': (params) =>
    `${expectsRole(params)} It has been empty at ${names(params.organisations)} since ${dayInWords(params.lastLeftOn, months)}. No successor is known.`,
  'g5.otherVacancy': ({ organisation, role }) =>
    role === '' ? `${organisation} has a vacancy.` : `${organisation} has a vacancy: “${role}”.`,
  'g6.none': (params) => `${expectsTie(params)} It is not on the map.`,
  'g6.otherTie': (params) => `${expectsTie(params)} There is another line between the two, but not this one.`,
  'g6.oneSided': (params) => `${expectsTie(params)} It is there, but comes from one side.`,
  'g6.notYet': (params) => `${expectsTie(params)} It is not there yet: the map shows a wish or an exploration.`,
  'g6.ended': (params) => `${expectsTie(params)} It was there, and has ended.`,
  'g6.endMissing': (params) =>
    `${expectsTie(params)} ${capital(partnerPhrase(params.end.id, params.end.label, 'en'))} is not on the map.`,
  'g7.nobody': (params) => `${expectsConsultation(params)} The map shows none.`,
  'g7.unknownType': (params) =>
    `${expectsConsultation(params)} This kind of consultation is no longer in the list of consultations.`,
  'g7.tooSeldom': (params) =>
    `${expectsConsultation(params)} Asked is ${frequencies[params.frequency]}; ${names(params.consultations)} ${verb(params.consultations, 'meets', 'meet')} ${frequencies[params.found]}.`,
  'g7.frequencyUnknown': (params) =>
    `${expectsConsultation(params)} Asked is ${frequencies[params.frequency]}; how often ${names(params.consultations)} ${verb(params.consultations, 'meets', 'meet')} is not known.`,
  'g7.dissolved': (params) =>
    `${expectsConsultation(params)} ${params.name} was dissolved on ${dayInWords(params.dissolvedOn, months)}. No successor is named.`,
  'g7.otherDissolved': ({ name, dissolvedOn }) =>
    `${name} was dissolved on ${dayInWords(dissolvedOn, months)}. No successor is named.`,
  'g8.type': ({ person, partnerTypeId, partnerTypeLabel }) =>
    `As far as known, contact with ${partnerPhrase(partnerTypeId, partnerTypeLabel, 'en')} runs through ${person} alone.`,
  'g8.role': ({ person, role }) => `As far as known, the function “${role}” hangs on one person: ${person}.`,
  'g8.tooFew': (params) =>
    `${asks(params, `at least ${params.least} of “${params.what}”`)} The map shows ${params.found} of ${params.least}: ${names(params.names)}.`,
  'g8.tie': (params) => `As far as known, the line “${tiePhrase(params, 'en')}” runs through ${params.person} alone.`,
  'g9.outOfDate': ({ organisation, confirmedOn, months: count }) =>
    `The record of ${organisation} was last confirmed on ${dayInWords(confirmedOn, months)}, ${count} months ago.`,
  'g9.never': ({ organisations }) =>
    `When the ${verb(organisations, 'record', 'records')} of ${names(organisations)} ${verb(organisations, 'was', 'were')} last confirmed is not known.`,
  'g10.apart': ({ domainId, domainLabel, organisations }) =>
    `${names(organisations)} ${verb(organisations, 'stands', 'stand')} apart: the map shows no line from the domain “${domainGloss(domainId, domainLabel)}” to another domain.`,
  'g10.noTies': () => 'There are no lines on the map yet. Whether the domains know each other is not known.',
  'g11.nobody': () =>
    'None of the contacts has lived experience, and no informal partner or peer expert is on the map.',
  'g11.notKnown': () =>
    'No informal partner or peer expert is on the map. Whether one of the contacts has lived experience is not known.',
  'g11.onlyMissingPartner': ({ organisations }) =>
    `No informal partner or peer expert is on the map. ${names(organisations)} ${verb(organisations, 'is', 'are')} wished for but ${verb(organisations, 'has', 'have')} not joined yet.`,
  'g12.none': () => 'The map shows no line along which a case that gets stuck can go up to policy and the board.',
  'g12.notFromCase': () => 'There are lines of escalation, but none goes from case to policy.',
  'g12.noBoard': ({ names: ends }) =>
    `The line up reaches ${names(ends)}. From there the map shows no line to the board.`,
  'g12.circle': ({ names: ends }) =>
    `The escalation runs in a circle between ${names(ends)} and does not reach policy or the board.`,
  'g12.levelUnknown': ({ names: ends }) =>
    `There are lines of escalation, but the level of ${names(ends)} is not known, so it is not known whether a line goes from case to policy.`,
  'g13.nobody': ({ group, organisations, template, silent }) =>
    `${names(organisations)} ${verb(organisations, 'turns', 'turn')} away: ${group}. That another partner for ${templatePhrase(template, 'en')} takes them in is not known.${silent === 0 ? '' : silent === 1 ? ' One partner has no target group recorded.' : ` ${silent} partners have no target group recorded.`}`,
  'g13.nothingRecorded': ({ template }) =>
    `For no partner for ${templatePhrase(template, 'en')} is it recorded whom it takes in and whom not. Whether anybody falls by the wayside is not known.`,
};
