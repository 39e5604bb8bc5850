// What changed, one sentence a subject.
import type { KindChanges, ReportChanges } from '../../../../shared/report/changesSince.ts';
import { reportTitle } from './reportTitle.ts';
import type { ReportMaterial, Translate } from './reportMaterial.ts';

/** More names than this are only counted. */
const mostNames = 12;

export type ChangeLine = { readonly what: string; readonly which: string };

/** Nothing of what stayed the same; empty when nothing changed. */
export function changeLines({ released, network, withNames }: ReportMaterial, t: Translate): readonly ChangeLine[] {
  const { changes, coverage } = released;
  if (!changes) return [];
  const gaps = new Map(coverage.report.gaps.map((gap) => [gap.key, gap]));
  const titles = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const gap = gaps.get(key);
      const area = gap?.areaId ? network.areas.get(gap.areaId)?.name : undefined;
      return gap ? [[reportTitle(gap, network, t), area && `(${area})`].filter(Boolean).join(' ')] : [];
    });
  const line = (what: string, names: readonly string[]): ChangeLine[] =>
    names.length === 0 ? [] : [{ what, which: listed(names, t) }];
  const persons = (names: readonly string[]) => (withNames ? names : names.length === 0 ? [] : [String(names.length)]);
  const erased = erasedIn([changes.organisations, changes.consultations, changes.persons]);
  return [
    ...line(t('report.change.organisations'), changes.organisations.came),
    ...line(t('report.change.organisationsGone'), changes.organisations.gone),
    ...line(t('report.change.consultations'), changes.consultations.came),
    ...line(t('report.change.consultationsGone'), changes.consultations.gone),
    ...line(t('report.change.persons'), persons(changes.persons.came)),
    ...line(t('report.change.personsGone'), persons(changes.persons.gone)),
    ...line(t('report.change.erased'), erased === 0 ? [] : [String(erased)]),
    ...relationLine(changes, t),
    ...line(t('report.change.newGaps'), titles(changes.newGaps)),
    ...line(t('report.change.goneGaps'), changes.goneGaps === 0 ? [] : [String(changes.goneGaps)]),
    ...line(t('report.change.decided'), titles(changes.decidedGaps)),
    ...line(t('report.change.closed'), changes.closedIssues),
  ];
}

function erasedIn(kinds: readonly KindChanges[]): number {
  return kinds.reduce((sum, { erased }) => sum + erased, 0);
}

function relationLine(changes: ReportChanges, t: Translate): ChangeLine[] {
  const { before, relationsNow, relationsCame, relationsGone } = changes;
  const what = t('report.change.relations');
  if (before && before.relations !== null)
    return before.relations === relationsNow
      ? []
      : [{ what, which: t('report.change.relationsWere', { before: before.relations, now: relationsNow }) }];
  return relationsCame + relationsGone === 0
    ? []
    : [{ what, which: t('report.change.relationsDated', { came: relationsCame, gone: relationsGone }) }];
}

function listed(names: readonly string[], t: Translate): string {
  const more = names.length - mostNames;
  const shown = names.slice(0, mostNames).join(', ');
  return more > 0 ? `${shown} ${t('report.change.more', { count: more })}` : shown;
}
