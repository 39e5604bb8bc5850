// Why a gap is reported: a key and the facts that fill the sentence. Sentences: reasons.nl.ts and reasons.en.ts.
import type { Requirement } from '../schema/lists.ts';

/** What a template expects, and where. `areaName` null = in no particular area. */
type Expected = {
  readonly partnerTypeId: string;
  readonly partnerTypeLabel: string;
  readonly areaName: string | null;
  readonly requirement: Requirement;
};

type Parties = { readonly organisations: readonly string[] };
type OfOrganisation = { readonly organisation: string };

export type ReasonParams = {
  readonly 'g1.nobody': Expected;
  readonly 'g1.onlyElsewhere': Expected & Parties;
  readonly 'g1.areaUnknown': Expected & Parties;
  readonly 'g1.notOnThisDay': Expected & Parties & { readonly at: string };
  readonly 'g1.onlyMissingPartner': Expected & Parties;
  readonly 'g1.unknownType': Expected;
  readonly 'g4.nobodyKnown': OfOrganisation;
  readonly 'g4.everyoneLeft': OfOrganisation & { readonly lastLeftOn: string };
  readonly 'g4.startsLater': OfOrganisation & { readonly startsOn: string };
  readonly 'g4.vacancy': OfOrganisation & { readonly roles: readonly string[] };
};

export type ReasonKey = keyof ReasonParams;

export type GapReason = {
  [K in ReasonKey]: { readonly key: K; readonly params: ReasonParams[K] };
}[ReasonKey];

/** One sentence or two for every reason: a language that lacks one does not compile. */
export type ReasonSentences = { readonly [K in ReasonKey]: (params: ReasonParams[K]) => string };
