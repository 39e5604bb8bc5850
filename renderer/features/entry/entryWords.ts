// A plan in words: what is shown before Enter, and what is said after it.
import type { EntryLine, EntryProblem, EntryStep } from '../../../shared/entry/types.ts';
import { assertNever } from '../../../shared/util/assertNever.ts';
import { intensityKey } from '../../data/intensity.ts';
import type { TextKey } from '../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** What a step is to the network. */
export type StepMark = 'new' | 'added' | 'known';

export function markOf(step: EntryStep): StepMark {
  if (step.kind === 'known') return 'known';
  return step.kind === 'added' ? 'added' : 'new';
}

/** What a step is about: "partner Lister (Beschermd wonen)". */
export function stepText(step: EntryStep, t: Translate): string {
  switch (step.kind) {
    case 'newOrganisation':
      return withDetails(t('entry.step.organisation', { name: step.name }), step.details);
    case 'newPerson':
      return withDetails(t('entry.step.person', { name: step.name }), step.details);
    case 'newTheme':
      return t('entry.step.theme', { name: step.name });
    case 'newPosition':
      return positionText(step, t);
    case 'newParticipation': {
      const { name, role, consultation } = step;
      const how = t(`meetings.participation.${role}`).toLocaleLowerCase('nl');
      return t('entry.step.participation', { name, consultation, how });
    }
    case 'newRelation':
      return relationText(step, t);
    case 'added':
      return `${step.name}: ${step.details.join(', ')}`;
    case 'known':
      return step.name;
    default:
      return assertNever(step);
  }
}

function withDetails(text: string, details: readonly string[]): string {
  return details.length > 0 ? `${text} (${details.join(', ')})` : text;
}

function positionText(step: Extract<EntryStep, { kind: 'newPosition' }>, t: Translate): string {
  const { name, organisation, isVacancy } = step;
  const role = step.role.charAt(0).toLocaleLowerCase('nl') + step.role.slice(1);
  if (isVacancy)
    return role ? t('entry.step.vacancy', { role, organisation }) : t('entry.step.openPlace', { organisation });
  return role
    ? t('entry.step.position', { name, role, organisation })
    : t('entry.step.employment', { name, organisation });
}

function relationText(step: Extract<EntryStep, { kind: 'newRelation' }>, t: Translate): string {
  const { from, to, type, status, intensity } = step;
  const details = [
    ...(status === 'existing' ? [] : [t(`lists.relationStatus.${status}`).toLocaleLowerCase('nl')]),
    ...(intensity === null ? [] : [`${intensity} · ${t(intensityKey(intensity)).toLocaleLowerCase('nl')}`]),
  ];
  return withDetails(t('entry.step.relation', { from, type, to }), details);
}

/** Why a line cannot be done, as a sentence. */
export function problemText({ code, text }: EntryProblem, t: Translate): string {
  return t(`entry.problem.${code}`, { text });
}

const mostTold = 4;

/** What lines have brought, as one sentence: the first few by name. */
export function addedText(lines: readonly EntryLine[], t: Translate): string {
  const steps = lines.flatMap((line) => line.steps).filter((step) => step.kind !== 'known');
  if (steps.length === 0) return t('entry.said.nothing');
  const told = steps.slice(0, mostTold).map((step) => stepText(step, t));
  const more = steps.length - told.length;
  const what = [...told, ...(more > 0 ? [t('entry.said.more', { count: more })] : [])].join(' · ');
  return t('entry.said.added', { what });
}
