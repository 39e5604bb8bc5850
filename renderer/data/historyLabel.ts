// A step of the history in words, from the route that made it and the names it carried.
import { contract, type CommandRoute, type RouteName } from '../../shared/api/contract.ts';
import type { HistoryStep } from '../../shared/api/routes/history.ts';
import { gapStatus } from '../../shared/schema/lists.ts';
import type { TextKey } from '../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** No step of the history, but the place where it was cut. */
const cutRoute: RouteName = 'privacy.erasePerson';

/** A line of the history: "Relatie toegevoegd: Lister – Politie Nieuwegein". */
export function historyLabel(step: HistoryStep, t: Translate): string {
  if (step.code === cutRoute) return t('privacy.cut.step');
  if (!isCommand(step.code)) return t('history.unknownStep');
  const arranged = arrangedBy(step);
  if (arranged) return t(`history.${arranged}.step`);
  return tidy(t(`history.step.${step.code}`, wordsOf(step, t)));
}

/** What completes "Ongedaan maken: …": "relatie Lister – Politie Nieuwegein". */
export function historyName(step: HistoryStep, t: Translate): string {
  if (step.code === cutRoute) return t('privacy.cut.name');
  if (!isCommand(step.code)) return t('history.unknownName');
  const arranged = arrangedBy(step);
  if (arranged) return t(`history.${arranged}.name`);
  return tidy(t(`history.name.${step.code}`, wordsOf(step, t)));
}

function isCommand(code: string): code is CommandRoute {
  return Object.hasOwn(contract, code) && contract[code as CommandRoute].kind === 'command';
}

/** The whole map put in order, or the selection put in line or pinned; null for any other step. */
function arrangedBy({ code, params }: HistoryStep): 'arranged' | 'aligned' | 'pinned' | 'unpinned' | null {
  if (code !== 'placement.move') return null;
  if (params['reason'] === 'align') return 'aligned';
  if (params['reason'] === 'pin') return 'pinned';
  if (params['reason'] === 'unpin') return 'unpinned';
  return params['reason'] === 'arrange' ? 'arranged' : null;
}

function wordsOf(step: HistoryStep, t: Translate): { readonly subject: string; readonly count: number } {
  const { count } = step.params;
  return { subject: subjectOf(step, t), count: typeof count === 'number' ? count : 1 };
}

function subjectOf({ params }: HistoryStep, t: Translate): string {
  const { name = '', from, to, organisation, status } = params;
  if (from && to) return `${from} – ${to}`;
  if (organisation)
    return name ? t('history.positionAt', { name, organisation }) : t('history.vacancyAt', { organisation });
  const decided = gapStatus.safeParse(status);
  return decided.success ? t(`lists.gapStatus.${decided.data}`).toLowerCase() : String(name);
}

// A step whose record had no name ends in nothing: no dangling colon then.
function tidy(sentence: string): string {
  return sentence.trim().replace(/:$/, '');
}
