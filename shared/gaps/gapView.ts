// The context of one evaluation with what every rule asks of it, computed once.
import { createAreaIndex, type AreaIndex } from './areaIndex.ts';
import { createCover, type Cover, type CoverQuestion } from './cover.ts';
import { partnersAt, type Partner } from './partners.ts';
import type { GapContext, GapExpectation, GapFinding, GapKind, GapTemplate } from './types.ts';

export type GapView = {
  readonly context: GapContext;
  /** Parties that are there on the reference date. */
  readonly partners: readonly Partner[];
  readonly partnersOfType: (partnerTypeId: string) => readonly Partner[];
  readonly areas: AreaIndex;
  readonly coverOf: (question: CoverQuestion) => Cover;
  /** The label of a partner type, or null when no list has it. */
  readonly typeLabelOf: (partnerTypeId: string) => string | null;
};

/** A rule answers one kind of gap. It is pure: the same view gives the same findings. */
export type GapRule = { readonly id: GapKind; readonly evaluate: (view: GapView) => readonly GapFinding[] };

/** Prepares a context for the rules. */
export function createGapView(context: GapContext): GapView {
  const partners = partnersAt(context);
  const areas = createAreaIndex(context.areas);
  const labels = new Map(context.partnerTypes.map((each) => [each.id, each.label]));
  const byType = new Map<string, Partner[]>();
  for (const partner of partners) {
    for (const type of new Set(partner.partnerTypeIds)) byType.set(type, [...(byType.get(type) ?? []), partner]);
  }
  return {
    context,
    partners,
    partnersOfType: (id) => byType.get(id) ?? [],
    areas,
    coverOf: createCover(context, partners, areas),
    typeLabelOf: (id) => labels.get(id) ?? null,
  };
}

export type PartnerCheck = {
  readonly template: GapTemplate;
  readonly areaId: string | null;
  readonly partnerTypeId: string;
  readonly requirement: GapExpectation['requirement'];
};

/**
 * Every partner type that a chosen template expects in a chosen area, each once per template and area. A type that
 * one template names twice counts as required when one of the two is.
 */
export function partnerChecks(context: GapContext): readonly PartnerCheck[] {
  const templates = new Map(context.templates.map((each) => [each.id, each]));
  const checks = new Map<string, PartnerCheck>();
  for (const { templateId, areaId } of context.checks) {
    const template = templates.get(templateId);
    for (const { kind, partnerTypeId, requirement } of template?.expectations ?? []) {
      if (!template || kind !== 'partner' || partnerTypeId === null) continue;
      const key = JSON.stringify([templateId, areaId, partnerTypeId]);
      if (checks.get(key)?.requirement === 'required') continue;
      checks.set(key, { template, areaId, partnerTypeId, requirement });
    }
  }
  return [...checks.values()];
}

/** `g1|T6|ggz|GM0356`; a star stands for no particular area. */
export function partnerGapKey(templateId: string, partnerTypeId: string, areaId: string | null): string {
  return ['g1', templateId, partnerTypeId, areaId ?? '*'].join('|');
}
