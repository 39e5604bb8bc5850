// g9: a party that nobody has confirmed for so many months that it may no longer be true.
import { wholeMonths } from '../../dated/wholeMonths.ts';
import { evidenceHash } from '../evidenceHash.ts';
import { findingOfWhole, namesOf, subjectsOf } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import type { Partner } from '../partners.ts';
import type { GapFinding } from '../types.ts';

/** Each party that was confirmed too long ago, and as one finding those of which no day is known at all. */
export const g9OutOfDate: GapRule = {
  id: 'g9',
  evaluate: (view) => {
    const { partners } = view.scope;
    const never = view.memory.steady(
      'neverConfirmed',
      partners.filter(({ confirmedOn }) => confirmedOn === null),
    );
    return [
      ...partners.flatMap((partner) => outOfDate(view, partner) ?? []),
      ...(never.length > 0 ? [neverConfirmed(view, never)] : []),
    ];
  },
};

function outOfDate(view: GapView, partner: Partner): GapFinding | null {
  const { id, name, confirmedOn } = partner;
  const { at, freshMonths } = view.context;
  if (confirmedOn === null || wholeMonths(confirmedOn, at) < freshMonths) return null;
  return view.memory.remember(`g9|${id}`, [partner, at, freshMonths, ...view.scope.parts], () => ({
    ...findingOfWhole(view, {
      kind: 'g9',
      key: `g9|${id}`,
      severity: 'low',
      requirement: 'desirable',
      state: 'missing',
      subjects: [{ id, name }],
      reason: {
        key: 'g9.outOfDate',
        params: { organisation: name, confirmedOn, months: wholeMonths(confirmedOn, at) },
      },
      suggestion: { actionId: 'show', step: 'confirm', ids: [id] },
    }),
    municipalityIds: [],
    restsOn: evidenceHash([id, confirmedOn]),
  }));
}

function neverConfirmed(view: GapView, never: readonly Partner[]): GapFinding {
  return view.memory.remember('g9|*', [never, ...view.scope.parts], () =>
    findingOfWhole(view, {
      kind: 'g9',
      key: 'g9|*',
      severity: 'low',
      requirement: 'desirable',
      state: 'unknown',
      subjects: subjectsOf(never),
      reason: { key: 'g9.never', params: { organisations: namesOf(never) } },
      suggestion: { actionId: 'show', step: 'confirm', ids: never.map(({ id }) => id) },
    }),
  );
}
