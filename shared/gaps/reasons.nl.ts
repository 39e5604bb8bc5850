// Why a gap is reported, in Dutch.
import { partnerPhrase } from '../reference/partnerPhrase.ts';
import type { ReasonParams, ReasonSentences } from './reasonParams.ts';
import { dayInWords, nameList } from './sentenceParts.ts';

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
  'g4.nobodyKnown': ({ organisation }) => `Van ${organisation} is geen contactpersoon bekend.`,
  'g4.everyoneLeft': ({ organisation, lastLeftOn }) =>
    `De laatste contactpersoon van ${organisation} is weg sinds ${dayInWords(lastLeftOn, months)}. Een opvolger is niet bekend.`,
  'g4.startsLater': ({ organisation, startsOn }) =>
    `De contactpersoon van ${organisation} begint pas op ${dayInWords(startsOn, months)}.`,
  'g4.vacancy': ({ organisation, roles }) =>
    roles.length === 0
      ? `Bij ${organisation} staat een functie open en er is geen andere contactpersoon.`
      : `Bij ${organisation} staat open: ${nameList(roles, { and: 'en', others: (count) => `${count} andere functies` })}. Er is geen andere contactpersoon.`,
};
