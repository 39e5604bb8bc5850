// Issues, contact moments and missing partners in words, and what can be chosen in their fields.
import { daysBetween, elapsedBetween } from '../../shared/followUp/elapsed.ts';
import { isOverdue } from '../../shared/followUp/urgency.ts';
import type { In } from '../../shared/api/contract.ts';
import type { Issue } from '../../shared/schema/issue.ts';
import { contactMomentKinds, issueKinds, issueStatuses } from '../../shared/schema/lists.ts';
import { missingStages } from '../../shared/schema/missing.ts';
import type { TextKey } from '../i18n/t.ts';
import type { Choice } from './choices.ts';
import { shortDate } from './dates.ts';
import type { NetworkIndex } from './networkIndex.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
/** What an issue is about, as a screen sends it; null = the network as a whole. */
export type SubjectInput = NonNullable<In<'issue.create'>['issue']['subject']> | null;

export function issueKindChoices(t: Translate): readonly Choice[] {
  return issueKinds.map((value) => ({ value, label: t(`followup.kind.${value}`) }));
}

export function issueStatusChoices(t: Translate): readonly Choice[] {
  return issueStatuses.map((value) => ({ value, label: t(`followup.status.${value}`) }));
}

export function momentKindChoices(t: Translate): readonly Choice[] {
  return contactMomentKinds.map((value) => ({ value, label: t(`followup.momentKind.${value}`) }));
}

export function missingStageChoices(t: Translate): readonly Choice[] {
  return missingStages.map((value) => ({ value, label: t(`followup.missing.stage.${value}`) }));
}

/** What an issue is about: a name, the two ends of a relation, or the words of a gap. */
export function subjectWords(network: NetworkIndex, subject: Issue['subject'] | SubjectInput, t: Translate): string {
  if (!subject) return t('followup.about.network');
  const nameOf = (id: string) => network.actors.get(id)?.label;
  if (subject.kind === 'actor') return nameOf(subject.id) ?? t('followup.about.gone');
  if (subject.kind === 'gap') return t('followup.about.gap', { words: gapWords(network, subject.key) });
  const relation = network.relations.get(subject.id);
  const from = relation && nameOf(relation.fromId);
  const to = relation && nameOf(relation.toId);
  return from && to ? t('followup.about.relation', { from, to }) : t('followup.about.gone');
}

/** Of a key such as `g1|T6|ggz|GM0356` the parts that have a name here: "GGZ · Nieuwegein". */
function gapWords({ partnerTypes, roles, consultationTypes, relationTypes, areas, actors }: NetworkIndex, key: string) {
  const lists = [partnerTypes, roles, consultationTypes, relationTypes, actors];
  const names = key.split('|').flatMap((part) => {
    const word = lists.map((list) => list.get(part)?.label).find(Boolean);
    return word ?? areas.get(part)?.name ?? [];
  });
  return names.join(' · ') || key;
}

/** What was chosen as subject: something on the map, else a relation; nothing is the network as a whole. */
export function subjectOf({ actors, relations }: NetworkIndex, id: string | undefined): SubjectInput {
  if (id === undefined) return null;
  if (actors.has(id)) return { kind: 'actor', id };
  return relations.has(id) ? { kind: 'relation', id } : { kind: 'gap', key: id };
}

/** The id under which a subject is chosen. */
export function subjectId(subject: Issue['subject'] | SubjectInput): string | null {
  if (!subject) return null;
  return subject.kind === 'gap' ? subject.key : subject.id;
}

/** "5 dagen te laat, 12-03-2026": too late is said, not only coloured. Empty without a day. */
export function dueWords(issue: Pick<Issue, 'status' | 'dueOn'>, now: string, t: Translate): string {
  if (issue.dueOn === null) return '';
  const date = shortDate(issue.dueOn);
  if (isOverdue(issue, now)) return t('followup.due.late', { date, count: daysBetween(issue.dueOn, now) });
  return issue.dueOn === now ? t('followup.due.today', { date }) : date;
}

/** "5 maanden geleden", of a day that is not after today. */
export function agoWords(date: string, now: string, t: Translate): string {
  const { unit, count } = elapsedBetween(date, now);
  if (unit === 'day' && count < 2) return t(count === 0 ? 'followup.last.today' : 'followup.last.yesterday');
  return t(`followup.last.${unit}`, { count });
}

/** "Laatste contact 5 maanden geleden", or that there never was one. */
export function lastContactWords(date: string | null, now: string, t: Translate): string {
  return date === null ? t('followup.last.never') : t('followup.last.ago', { ago: agoWords(date, now, t) });
}

/** Names of actors in their order, those that are gone left out. */
export function namesOfActors({ actors }: NetworkIndex, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => actors.get(id)?.label ?? []);
}
