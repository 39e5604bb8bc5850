// The report for the board as it may leave: every sentence is made from a network without the names that stay behind.
import { networkAt } from '../dated/networkAt.ts';
import { releaseCoverage, type ReleasedCoverage } from '../export/releaseCoverage.ts';
import type { LeftOut, RedactionHeader } from '../export/types.ts';
import type { GapChoice } from '../gaps/contextFromSnapshot.ts';
import type { Issue } from '../schema/issue.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { changesSince, type ReportChanges } from './changesSince.ts';
import { gapsInReport, tellableKey } from './gapsInReport.ts';
import { namedForReport } from './namesInReport.ts';
import { relationsThere, type ReportMark, reportMarkOf } from './reportMark.ts';

export type ReportCounts = {
  readonly organisations: number;
  readonly persons: number;
  readonly relations: number;
  readonly consultations: number;
  readonly missing: number;
};

/** An issue or action as it may be told. */
export type ReportedIssue = Pick<Issue, 'kind' | 'title' | 'level' | 'dueOn' | 'status' | 'closedOn'> & {
  /** By name; empty = nobody. */
  readonly owner: string;
  /** What it is about, by name or by the key of the gap. */
  readonly about: { readonly name: string } | { readonly gapKey: string } | null;
};

export type ReleasedReport = {
  readonly coverage: ReleasedCoverage;
  readonly counts: ReportCounts;
  /** Open ones first, by due day. */
  readonly issues: readonly ReportedIssue[];
  readonly changes: ReportChanges | null;
  readonly header: RedactionHeader;
  readonly leftOut: readonly LeftOut[];
};

export type ReportRequest = GapChoice & {
  readonly purpose: string;
  /** Day of making, `yyyy-mm-dd`. */
  readonly madeOn: string;
  readonly withNames: boolean;
  /** What changed since this day; null = not told. */
  readonly since: string | null;
  /** What the report of that day said. */
  readonly mark: ReportMark | null;
};

/** @param network the whole network, also of before and after the day of the report */
export function releaseReport(
  network: NetworkSnapshot,
  request: ReportRequest,
): { readonly released: ReleasedReport; readonly mark: ReportMark } {
  const { at, since, mark, madeOn, purpose, withNames, templateIds, areaIds } = request;
  const { snapshot: named, hiddenIds, cleaned } = namedForReport(network, { withNames, at });
  const now = networkAt(named, at);
  const evaluated = releaseCoverage(named, { templateIds, areaIds, at, purpose, madeOn });
  const gaps = gapsInReport(evaluated.report.gaps, cleaned);
  const coverage = { ...evaluated, report: { ...evaluated.report, gaps } };
  const issues = issuesOf(named);
  const persons = now.actors.filter(({ kind }) => kind === 'person');
  const isTold = issues.length > 0 || named.decisions.some(({ reason }) => reason !== '');
  return {
    released: {
      coverage,
      counts: countsOf(now),
      issues,
      changes: since === null ? null : changesSince(named, now, coverage.report, { since, at, mark }),
      header: {
        purpose,
        date: madeOn,
        confidential: isTold || (withNames && persons.some(({ id }) => !hiddenIds.has(id))),
      },
      leftOut: [...hiddenIds].map((id) => ({ id, reasonKey: 'notAllowed', field: null })),
    },
    mark: reportMarkOf(now, coverage.report),
  };
}

function countsOf(snapshot: NetworkSnapshot): ReportCounts {
  const { actors } = snapshot;
  const isMissing = (actor: NetworkSnapshot['actors'][number]) => 'presence' in actor && actor.presence === 'missing';
  const count = (kind: string) => actors.filter((actor) => actor.kind === kind && !isMissing(actor)).length;
  return {
    organisations: count('organisation'),
    persons: count('person'),
    relations: relationsThere(snapshot).length,
    consultations: count('consultation'),
    missing: actors.filter(isMissing).length,
  };
}

function issuesOf({ issues, actors, relations }: NetworkSnapshot): readonly ReportedIssue[] {
  const labels = new Map<string, string>(actors.map(({ id, label }) => [id, label]));
  const nameOf = (id: string | null) => (id === null ? '' : (labels.get(id) ?? ''));
  const aboutOf = ({ subject }: Issue): ReportedIssue['about'] => {
    if (subject === null) return null;
    if (subject.kind === 'gap') return { gapKey: tellableKey(subject.key) };
    if (subject.kind === 'actor') return { name: nameOf(subject.id) };
    const relation = relations.find(({ id }) => id === subject.id);
    return relation ? { name: `${nameOf(relation.fromId)} – ${nameOf(relation.toId)}` } : null;
  };
  return issues
    .map((issue) => {
      const { kind, title, level, dueOn, status, closedOn, ownerId } = issue;
      return { kind, title, level, dueOn, status, closedOn, owner: nameOf(ownerId), about: aboutOf(issue) };
    })
    .toSorted((one, other) => rankOf(one) - rankOf(other) || (dueKey(one) < dueKey(other) ? -1 : 1));
}

function rankOf({ status }: Pick<Issue, 'status'>): number {
  return status === 'done' || status === 'dropped' ? 1 : 0;
}

function dueKey({ dueOn, title }: Pick<Issue, 'dueOn' | 'title'>): string {
  return `${dueOn ?? '9999'} ${title}`;
}
