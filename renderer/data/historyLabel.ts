// A step of the history in words, from the route that made it and the names it carried.
import { contract, type CommandRoute } from '../../shared/api/contract.ts';
import type { HistoryStep } from '../../shared/api/routes/history.ts';
import type { TextKey } from '../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** A line of the history: "Relatie toegevoegd: Lister – Politie Nieuwegein". */
export function historyLabel(step: HistoryStep, t: Translate): string {
  if (!isCommand(step.code)) return t('history.unknownStep');
  return tidy(t(`history.step.${step.code}`, wordsOf(step)));
}

/** What completes "Ongedaan maken: …": "relatie Lister – Politie Nieuwegein". */
export function historyName(step: HistoryStep, t: Translate): string {
  if (!isCommand(step.code)) return t('history.unknownName');
  return tidy(t(`history.name.${step.code}`, wordsOf(step)));
}

function isCommand(code: string): code is CommandRoute {
  return Object.hasOwn(contract, code) && contract[code as CommandRoute].kind === 'command';
}

function wordsOf({ params }: HistoryStep): { readonly subject: string; readonly count: number } {
  const { name, from, to, count } = params;
  const ends = from !== undefined && to !== undefined ? `${from} – ${to}` : '';
  return { subject: String(name ?? ends), count: typeof count === 'number' ? count : 1 };
}

// A step whose record had no name ends in nothing: no dangling colon then.
function tidy(sentence: string): string {
  return sentence.trim().replace(/:$/, '');
}
