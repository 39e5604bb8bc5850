// Who does what before when: what was agreed about gaps, and the issues and actions of the network.
import { shortDate } from '../../../data/dates.ts';
import { reportTitle } from './reportTitle.ts';
import type { ReportMaterial, Translate } from './reportMaterial.ts';

export type ActionRow = {
  readonly title: string;
  readonly kind: string;
  readonly about: string;
  readonly owner: string;
  /** `yyyy-mm-dd`; null = no day was agreed. */
  readonly dueOn: string | null;
  readonly isLate: boolean;
  readonly status: string;
  readonly isClosed: boolean;
};

/** Open ones first, the earliest day first. */
export function actionRows({ released, network }: ReportMaterial, t: Translate): readonly ActionRow[] {
  const { coverage, issues, header } = released;
  const { gaps } = coverage.report;
  const titles = new Map(gaps.map((gap) => [gap.key, reportTitle(gap, network, t)]));
  const isLate = (dueOn: string | null) => dueOn !== null && dueOn < header.date;
  const agreed = gaps
    .filter(({ status }) => status === 'action')
    .map(({ key, decision }): ActionRow => {
      const dueOn = decision?.dueOn ?? null;
      return {
        title: decision?.reason || (titles.get(key) ?? key),
        kind: t('lists.gapStatus.action'),
        about: titles.get(key) ?? key,
        owner: coverage.owners[decision?.ownerId ?? ''] ?? '',
        dueOn,
        isLate: isLate(dueOn),
        status: t('followup.status.open'),
        isClosed: false,
      };
    });
  const own = issues.map((issue): ActionRow => {
    const isClosed = issue.status === 'done' || issue.status === 'dropped';
    return {
      title: issue.title,
      kind: t(`followup.kind.${issue.kind}`),
      about:
        issue.about === null ? '' : 'name' in issue.about ? issue.about.name : (titles.get(issue.about.gapKey) ?? ''),
      owner: issue.owner,
      dueOn: issue.dueOn,
      isLate: !isClosed && isLate(issue.dueOn),
      status: t(`followup.status.${issue.status}`),
      isClosed,
    };
  });
  const day = ({ dueOn }: ActionRow) => dueOn ?? '9999';
  return [...agreed, ...own].toSorted(
    (one, other) =>
      Number(one.isClosed) - Number(other.isClosed) || (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0),
  );
}

/** "12-03-2026" and, when it passed, that it did. */
export function dueLines({ dueOn, isLate }: ActionRow, t: Translate): readonly string[] {
  if (dueOn === null) return [];
  return isLate ? [shortDate(dueOn), t('report.paper.late')] : [shortDate(dueOn)];
}
