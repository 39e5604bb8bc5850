// The answer to "wie mist er?" as it may leave: gaps speak of people, and so do the decisions on them.
import { gapContextFrom, type GapChoice } from '../gaps/contextFromSnapshot.ts';
import { evaluateGaps } from '../gaps/evaluate.ts';
import type { ListedGap, WholeGapReport } from '../gaps/types.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { nameNotShared, withoutHiddenNames } from './hiddenNames.ts';
import type { LeftOut, RedactionHeader } from './types.ts';

export type ReleasedCoverage = {
  readonly report: WholeGapReport;
  /** Who owns an action, by id, as it may be named. */
  readonly owners: { readonly [id: string]: string };
  readonly header: RedactionHeader;
  /** Of whom the gaps speak without a name. */
  readonly leftOut: readonly LeftOut[];
};

export type CoverageReleaseRequest = GapChoice & {
  readonly purpose: string;
  /** Day of making, `yyyy-mm-dd`. */
  readonly madeOn: string;
};

/** The report made anew from a network without the names that may not leave, so that no sentence of it can hold one. */
export function releaseCoverage(network: NetworkSnapshot, request: CoverageReleaseRequest): ReleasedCoverage {
  const { purpose, madeOn, ...choice } = request;
  const { snapshot, hiddenIds } = withoutHiddenNames(network, nameNotShared);
  const report = evaluateGaps(gapContextFrom(snapshot, choice));
  const actors = new Map<string, (typeof snapshot.actors)[number]>(snapshot.actors.map((each) => [each.id, each]));
  const spokenOf = new Set(report.gaps.flatMap(peopleOf));
  const owned = report.gaps.flatMap(({ decision }) => actors.get(decision?.ownerId ?? '') ?? []);
  return {
    report,
    owners: Object.fromEntries(owned.map(({ id, label }) => [id, label])),
    header: {
      purpose,
      date: madeOn,
      confidential:
        [...spokenOf].some((id) => actors.get(id)?.kind === 'person' && !hiddenIds.has(id)) ||
        report.gaps.some(({ decision }) => (decision?.reason ?? '') !== ''),
    },
    leftOut: [...spokenOf]
      .filter((id) => hiddenIds.has(id))
      .map((id) => ({ id, reasonKey: 'notAllowed' as const, field: null })),
  };
}

function peopleOf({ subjects, decision }: ListedGap): readonly string[] {
  const ownerId = decision?.ownerId ?? null;
  return [...subjects.map(({ id }) => id), ...(ownerId === null ? [] : [ownerId])];
}
