// What a chain template can expect: a kind of partner, a role, a tie between two kinds of partner, or a consultation.
import type { Frequency, Requirement, Scale } from '../schema/lists.ts';
import type { TieVia } from '../schema/vocabulary.ts';

/** B = named in the source, S = told by professionals, G = general knowledge, B/S/G = mixed. */
export type SourceMark = 'B' | 'S' | 'G' | 'B/S/G';

type Common = { readonly requirement: Requirement; readonly sourceMark: SourceMark };

export type PartnerExpectation = Common & {
  readonly kind: 'partner';
  readonly partnerTypeId: string;
  readonly scale: Scale;
  readonly minCount: number;
};

export type RoleExpectation = Common & { readonly kind: 'role'; readonly roleId: string; readonly minCount: number };

/** `via` tells where such a tie is kept: as a relation, as parties of one agreement, or in one consultation. */
export type TieExpectation = Common & {
  readonly kind: 'relation';
  readonly via: TieVia;
  /** Only for a tie via a relation. */
  readonly relationTypeId: string | null;
  readonly fromTypeId: string;
  readonly toTypeId: string;
};

export type ConsultationExpectation = Common & {
  readonly kind: 'consultation';
  readonly consultationTypeId: string;
  /** `unknown`: regular, but the source does not say how often. */
  readonly frequency: Frequency;
};

export type ChainExpectation = PartnerExpectation | RoleExpectation | TieExpectation | ConsultationExpectation;

export type ChainTemplate = {
  readonly id: string;
  readonly label: string;
  /** How the chain stands in a sentence after "voor" or "for". */
  readonly phrase: { readonly nl: string; readonly en: string };
  readonly themeId: string | null;
  readonly source: string;
  readonly expectations: readonly ChainExpectation[];
};

/** A party of this type, at this scale. */
export function partner(
  partnerTypeId: string,
  scale: Scale,
  requirement: Requirement,
  sourceMark: SourceMark,
): PartnerExpectation {
  return { kind: 'partner', partnerTypeId, scale, minCount: 1, requirement, sourceMark };
}

/** Somebody with this function, or so many at least. */
export function role(roleId: string, requirement: Requirement, sourceMark: SourceMark, minCount = 1): RoleExpectation {
  return { kind: 'role', roleId, minCount, requirement, sourceMark };
}

/** A relation of this type from one kind of party to another. */
export function relation(
  relationTypeId: string,
  fromTypeId: string,
  toTypeId: string,
  requirement: Requirement,
  sourceMark: SourceMark,
): TieExpectation {
  return { kind: 'relation', via: 'relation', relationTypeId, fromTypeId, toTypeId, requirement, sourceMark };
}

/** Both parties bound by one agreement, or sitting in one consultation. */
export function tie(
  via: 'agreement' | 'participation',
  fromTypeId: string,
  toTypeId: string,
  requirement: Requirement,
  sourceMark: SourceMark,
): TieExpectation {
  return { kind: 'relation', via, relationTypeId: null, fromTypeId, toTypeId, requirement, sourceMark };
}

/** A consultation of this type, at least this often. */
export function consultation(
  consultationTypeId: string,
  frequency: Frequency,
  requirement: Requirement,
  sourceMark: SourceMark,
): ConsultationExpectation {
  return { kind: 'consultation', consultationTypeId, frequency, requirement, sourceMark };
}
