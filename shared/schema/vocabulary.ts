// The words of a network: editable lists that come built in, and the areas of the Netherlands.
import type { Requirement, Scale } from './lists.ts';

export type Word = {
  readonly id: string;
  readonly label: string;
  readonly isBuiltin: boolean;
  /** Retired words stay on records that use them and are offered to no new one. */
  readonly retiredOn: string | null;
};

/** `colour` is the full hue; fills and borders are derived from it per theme. `icon` names a Tabler icon. */
export type Domain = Word & { readonly colour: string; readonly icon: string; readonly sort: number };
export type PartnerType = Word & { readonly domainId: string; readonly parentId: string | null };
export type Role = Word;
export type RelationType = Word & {
  /** How it reads from the other end; empty for a symmetric type. */
  readonly reverseLabel: string;
  readonly isSymmetric: boolean;
};
export type ConsultationType = Word;
export type AgreementKind = Word;
export type Tag = Word;
export type Phase = Word & { readonly sort: number };
export type Theme = Word & { readonly templateId: string | null };

export type AreaKind = 'country' | 'province' | 'region' | 'set' | 'municipality' | 'district' | 'postcode';
export type Area = {
  readonly id: string;
  readonly kind: AreaKind;
  /** The official code (CBS), such as GM0356; null for an own area. */
  readonly code: string | null;
  readonly name: string;
  readonly year: number | null;
  readonly isBuiltin: boolean;
  readonly memberIds: readonly string[];
  /** Former and popular names. */
  readonly aliases: readonly string[];
};

/** As a relation, as parties of one agreement, or as participants of one consultation. */
export type TieVia = 'relation' | 'agreement' | 'participation';

export type Expectation = {
  readonly id: string;
  readonly kind: 'partner' | 'role' | 'relation' | 'consultation';
  readonly partnerTypeId: string | null;
  readonly roleId: string | null;
  readonly relationTypeId: string | null;
  readonly fromTypeId: string | null;
  readonly toTypeId: string | null;
  readonly consultationTypeId: string | null;
  /** Where a tie between two kinds of partner is kept; null for what is no tie. */
  readonly via: TieVia | null;
  /** What the source calls it, for reading; empty when the words above say it. */
  readonly text: string;
  readonly scale: Scale | null;
  readonly frequency: string;
  /** How many there are to be at least; 1 for what is not counted. */
  readonly minCount: number;
  readonly requirement: Requirement;
  readonly sourceMark: string;
};

export type Template = {
  readonly id: string;
  readonly label: string;
  readonly themeId: string | null;
  readonly origin: 'builtin' | 'own';
  /** The template it began as a copy of. */
  readonly derivedFromId: string | null;
  readonly source: string;
  readonly expectations: readonly Expectation[];
};

/** A template that this network is held against, for one area or for its whole region (null). */
export type ChosenTemplate = { readonly templateId: string; readonly areaId: string | null };

export type Vocabulary = {
  readonly domains: readonly Domain[];
  readonly partnerTypes: readonly PartnerType[];
  readonly roles: readonly Role[];
  readonly relationTypes: readonly RelationType[];
  readonly consultationTypes: readonly ConsultationType[];
  readonly agreementKinds: readonly AgreementKind[];
  readonly phases: readonly Phase[];
  readonly themes: readonly Theme[];
  readonly tags: readonly Tag[];
  readonly areas: readonly Area[];
  readonly templates: readonly Template[];
};
