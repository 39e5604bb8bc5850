// g13: a target group that a partner of the theme turns away and that no other partner is known to take in.
import { foldText } from '../../text/fold.ts';
import { evidenceHash } from '../evidenceHash.ts';
import { findingOfWhole } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import { type Partner, textOnce } from '../partners.ts';
import { isTakenIn, targetGroupsIn, type TargetGroup } from '../targetGroups.ts';
import type { GapFinding, GapTemplate } from '../types.ts';

/**
 * The partners of a theme are those with the theme, and those of a type that its template names. What they write is
 * their own words, so the answer is never more than "not known": it says whom to ask. Where nobody wrote down anything,
 * that is the one finding.
 */
export const g13NobodyTakesIn: GapRule = {
  id: 'g13',
  evaluate: (view) => {
    const { scope, memory, expected } = view;
    // Of a party only who it is and what it wrote: where it works changes nothing but whether it is in scope.
    const told = memory.steady('g13 told', scope.partners.map(toldBy));
    return memory.remember('g13', [told, ...scope.parts, expected], () =>
      expected.templates.flatMap((template) => ofTemplate(view, template)),
    );
  },
};

const toldBy = textOnce(({ id, name, themeIds, partnerTypeIds, targetGroup, excludes }: Partner) =>
  JSON.stringify([id, name, themeIds, partnerTypeIds, targetGroup, excludes]),
);

type Written = {
  readonly partner: Partner;
  readonly takesIn: readonly TargetGroup[];
  readonly turnsAway: readonly TargetGroup[];
};

function ofTemplate(view: GapView, template: GapTemplate): readonly GapFinding[] {
  const types = new Set(
    template.expectations.flatMap((each) => (each.kind === 'partner' ? (each.partnerTypeId ?? []) : [])),
  );
  const { themeId } = template;
  const partners = view.scope.partners.filter(
    (each) =>
      (themeId !== null && each.themeIds.includes(themeId)) || each.partnerTypeIds.some((type) => types.has(type)),
  );
  if (partners.length === 0) return [];
  const written = partners.map((partner) => ({
    partner,
    takesIn: targetGroupsIn(partner.targetGroup),
    turnsAway: targetGroupsIn(partner.excludes),
  }));
  if (written.every(({ takesIn, turnsAway }) => takesIn.length + turnsAway.length === 0)) {
    return [nothingRecorded(view, template, partners)];
  }
  const byGroup = new Map<string, { readonly group: TargetGroup; readonly by: Partner[] }>();
  for (const { partner, turnsAway } of written) {
    for (const group of turnsAway) {
      const key = foldText(group.text);
      const known = byGroup.get(key) ?? { group, by: [] };
      known.by.push(partner);
      byGroup.set(key, known);
    }
  }
  return [...byGroup]
    .filter(([, { group, by }]) => !written.some((each) => !by.includes(each.partner) && takes(each, group)))
    .map(([key, { group, by }]) => nobody(view, template, { key, group, by }, written));
}

/** What a party takes in as a rule may still be turned away by its own exception. */
function takes({ takesIn, turnsAway }: Written, group: TargetGroup): boolean {
  return takesIn.some((each) => isTakenIn(group, each)) && !turnsAway.some((each) => isTakenIn(group, each));
}

function nothingRecorded(view: GapView, template: GapTemplate, partners: readonly Partner[]): GapFinding {
  const ids = partners.map(({ id }) => id);
  return {
    ...findingOfWhole(view, {
      kind: 'g13',
      key: `g13|${template.id}|*`,
      severity: 'low',
      requirement: 'desirable',
      state: 'unknown',
      subjects: [],
      reason: { key: 'g13.nothingRecorded', params: { template: { id: template.id, label: template.label } } },
      suggestion: { actionId: 'show', step: 'recordTargetGroup', ids },
    }),
    templateId: template.id,
    restsOn: evidenceHash(['g13.nothingRecorded', ids]),
  };
}

type TurnedAway = { readonly key: string; readonly group: TargetGroup; readonly by: readonly Partner[] };

function nobody(
  view: GapView,
  template: GapTemplate,
  { key, group, by }: TurnedAway,
  written: readonly Written[],
): GapFinding {
  const silent = written.filter(({ takesIn, partner }) => takesIn.length === 0 && !by.includes(partner));
  const toAsk = silent.map(({ partner }) => partner);
  const subjects = by.map(({ id, name }) => ({ id, name }));
  return {
    ...findingOfWhole(view, {
      kind: 'g13',
      key: `g13|${template.id}|${key}`,
      severity: 'medium',
      requirement: 'desirable',
      state: 'unknown',
      subjects,
      reason: {
        key: 'g13.nobody',
        params: {
          group: group.text,
          organisations: by.map(({ name }) => name),
          template: { id: template.id, label: template.label },
          silent: toAsk.length,
        },
      },
      suggestion: {
        actionId: 'show',
        step: 'askTargetGroup',
        ids: (toAsk.length > 0 ? toAsk : by).map(({ id }) => id),
      },
    }),
    templateId: template.id,
    restsOn: evidenceHash([key, subjects.map(({ id }) => id), toAsk.map(({ id }) => id)]),
  };
}
