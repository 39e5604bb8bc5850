// Why a gap is reported, in English.
import { partnerPhrase } from '../reference/partnerPhrase.ts';
import type { ReasonParams, ReasonSentences } from './reasonParams.ts';
import { dayInWords, nameList } from './sentenceParts.ts';

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
  'g4.nobodyKnown': ({ organisation }) => `No contact person of ${organisation} is known.`,
  'g4.everyoneLeft': ({ organisation, lastLeftOn }) =>
    `The last contact person of ${organisation} has been gone since ${dayInWords(lastLeftOn, months)}. No successor is known.`,
  'g4.startsLater': ({ organisation, startsOn }) =>
    `The contact person of ${organisation} only starts on ${dayInWords(startsOn, months)}.`,
  'g4.vacancy': ({ organisation, roles }) =>
    roles.length === 0
      ? `${organisation} has a vacancy and no other contact person.`
      : `${organisation} has a vacancy: ${nameList(roles, { and: 'and', others: (count) => `${count} other functions` })}. There is no other contact person.`,
};
