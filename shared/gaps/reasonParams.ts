// Why a gap is reported: a key and the facts that fill the sentence. Sentences: reasons.nl.ts and reasons.en.ts.
import type { Frequency, Requirement, Scale } from '../schema/lists.ts';
import type { TieVia } from '../schema/vocabulary.ts';

/** What a template expects, and where. `areaName` null = in no particular area. */
type Expected = {
  readonly partnerTypeId: string;
  readonly partnerTypeLabel: string;
  readonly areaName: string | null;
  readonly requirement: Requirement;
};

type Parties = { readonly organisations: readonly string[] };
type OfOrganisation = { readonly organisation: string };
type Named = { readonly id: string; readonly label: string };
type ExpectedRole = { readonly role: string; readonly areaName: string | null; readonly requirement: Requirement };
type ExpectedConsultation = {
  readonly consultation: string;
  readonly areaName: string | null;
  readonly requirement: Requirement;
};

/** A tie between two kinds of partner; `typeId` only for a relation. */
export type TieWords = {
  readonly via: TieVia;
  readonly typeId: string | null;
  readonly typeLabel: string;
  readonly from: Named;
  readonly to: Named;
};
type ExpectedTie = TieWords & { readonly areaName: string | null; readonly requirement: Requirement };
type Names = { readonly names: readonly string[] };
type Nothing = { readonly [key: string]: never };

export type ReasonParams = {
  readonly 'g1.nobody': Expected;
  readonly 'g1.onlyElsewhere': Expected & Parties;
  readonly 'g1.areaUnknown': Expected & Parties;
  readonly 'g1.notOnThisDay': Expected & Parties & { readonly at: string };
  readonly 'g1.onlyMissingPartner': Expected & Parties;
  readonly 'g1.unknownType': Expected;
  readonly 'g2.otherScale': Expected & Parties & { readonly scale: Scale; readonly found: readonly Scale[] };
  readonly 'g2.scaleUnknown': Parties;
  readonly 'g3.nobodyHere': Expected & Parties;
  readonly 'g3.areaUnknown': Expected & Parties & { readonly municipalities: number };
  readonly 'g4.nobodyKnown': OfOrganisation;
  readonly 'g4.everyoneLeft': OfOrganisation & { readonly lastLeftOn: string };
  readonly 'g4.startsLater': OfOrganisation & { readonly startsOn: string };
  readonly 'g4.vacancy': OfOrganisation & { readonly roles: readonly string[] };
  readonly 'g5.nobody': ExpectedRole;
  readonly 'g5.unknownRole': ExpectedRole;
  readonly 'g5.areaUnknown': ExpectedRole & Parties;
  readonly 'g5.vacancy': ExpectedRole & Parties;
  readonly 'g5.left': ExpectedRole & Parties & { readonly lastLeftOn: string };
  readonly 'g5.otherVacancy': OfOrganisation & { readonly role: string };
  readonly 'g6.none': ExpectedTie;
  readonly 'g6.otherTie': ExpectedTie;
  readonly 'g6.oneSided': ExpectedTie;
  readonly 'g6.notYet': ExpectedTie;
  readonly 'g6.ended': ExpectedTie;
  readonly 'g6.endMissing': ExpectedTie & { readonly end: Named };
  readonly 'g7.nobody': ExpectedConsultation;
  readonly 'g7.unknownType': ExpectedConsultation;
  readonly 'g7.tooSeldom': ExpectedConsultation & {
    readonly consultations: readonly string[];
    readonly frequency: Frequency;
    readonly found: Frequency;
  };
  readonly 'g7.frequencyUnknown': ExpectedConsultation & {
    readonly consultations: readonly string[];
    readonly frequency: Frequency;
  };
  readonly 'g7.dissolved': ExpectedConsultation & { readonly name: string; readonly dissolvedOn: string };
  readonly 'g7.otherDissolved': { readonly name: string; readonly dissolvedOn: string };
  readonly 'g8.type': { readonly person: string; readonly partnerTypeId: string; readonly partnerTypeLabel: string };
  readonly 'g8.role': { readonly person: string; readonly role: string };
  readonly 'g8.tooFew': {
    /** A kind of partner or a role. */
    readonly what: string;
    readonly found: number;
    readonly least: number;
    /** Who they are. */
    readonly names: readonly string[];
    readonly areaName: string | null;
    readonly requirement: Requirement;
  };
  readonly 'g8.tie': TieWords & { readonly person: string };
  readonly 'g9.outOfDate': OfOrganisation & { readonly confirmedOn: string; readonly months: number };
  readonly 'g9.never': Parties;
  readonly 'g10.apart': Parties & { readonly domainId: string; readonly domainLabel: string };
  readonly 'g10.noTies': Nothing;
  readonly 'g11.nobody': Nothing;
  readonly 'g11.notKnown': Nothing;
  readonly 'g11.onlyMissingPartner': Parties;
  readonly 'g12.none': Nothing;
  readonly 'g12.notFromCase': Nothing;
  readonly 'g12.noBoard': Names;
  readonly 'g12.circle': Names;
  readonly 'g12.levelUnknown': Names;
  readonly 'g13.nobody': Parties & { readonly group: string; readonly template: Named; readonly silent: number };
  readonly 'g13.nothingRecorded': { readonly template: Named };
};

export type ReasonKey = keyof ReasonParams;

export type GapReason = {
  [K in ReasonKey]: { readonly key: K; readonly params: ReasonParams[K] };
}[ReasonKey];

/** One sentence or two for every reason: a language that lacks one does not compile. */
export type ReasonSentences = { readonly [K in ReasonKey]: (params: ReasonParams[K]) => string };
