import { useDeferredValue, useEffect, useMemo } from 'react';
import type { EntryIndex } from '../../../../shared/entry/entryIndex.ts';
import { planEntry } from '../../../../shared/entry/planEntry.ts';
import type { EntryLine } from '../../../../shared/entry/types.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { markOf, problemText, stepText } from '../entryWords.ts';
import { EntryDoubts } from './EntryDoubts.tsx';
import classes from './QuickEntryBar.module.css';

type EntryPlanViewProps = {
  readonly text: string;
  readonly index: EntryIndex;
  /** Puts another text in the field: with a name that was meant. */
  readonly onChange: (text: string) => void;
};

/** What Enter will do, before it is pressed; of several lines each with its number. */
export function EntryPlanView({ text, index, onChange }: EntryPlanViewProps) {
  const t = useT();
  // A pasted list of hundreds of lines must not hold up the letters.
  const deferred = useDeferredValue(text);
  const { lines } = useMemo(() => planEntry(deferred, index), [deferred, index]);
  const isOneLine = lines.length === 1;
  useTellWhenStill(lines);
  return (
    <div className={classes.plan} role="group" aria-label={t('entry.plan')}>
      {!isOneLine && <Summary lines={lines} />}
      <ol className={classes.lines}>
        {lines.map((line) => (
          <li key={line.number} className={classes.line} data-refused={line.problem ? '' : undefined}>
            {!isOneLine && <span className={classes.number}>{line.number}</span>}
            <div className={classes.lineBody}>
              {!isOneLine && line.problem && <p className={classes.typed}>{line.text}</p>}
              <Steps line={line} />
              <EntryDoubts line={line} onReplace={(typed, meant) => onChange(replaced(text, line, typed, meant))} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Summary({ lines }: { readonly lines: readonly EntryLine[] }) {
  const t = useT();
  const refused = lines.filter((line) => line.problem).length;
  return (
    <p className={classes.summary}>
      {t('entry.summary.lines', { count: lines.length })}
      {refused > 0 && <span className={classes.refused}>{` · ${t('entry.summary.refused', { count: refused })}`}</span>}
    </p>
  );
}

function Steps({ line }: { readonly line: EntryLine }) {
  const t = useT();
  if (line.problem) return <p className={classes.problem}>{problemText(line.problem, t)}</p>;
  return (
    <ul className={classes.steps}>
      {line.steps.map((step) => {
        const words = stepText(step, t);
        const mark = markOf(step);
        return (
          <li key={`${step.kind} ${words}`} className={classes.step}>
            <span className={classes.mark} data-mark={mark}>
              {t(`entry.step.${mark}`)}
            </span>
            {words}
          </li>
        );
      })}
      {line.looksLikeClient !== '' && (
        <li className={classes.warning}>{t('entry.client', { text: line.looksLikeClient })}</li>
      )}
    </ul>
  );
}

/** The text with a name of one line in another spelling. */
function replaced(text: string, line: EntryLine, typed: string, meant: string): string {
  const lines = text.split('\n');
  const at = line.number - 1;
  return lines.map((each, index) => (index === at ? each.replace(typed, () => meant) : each)).join('\n');
}

/** Long enough to be a pause in typing, in ms. */
const stillness = 900;

/** Says the plan of one line to who cannot see it, once the typing pauses. */
function useTellWhenStill(lines: readonly EntryLine[]): void {
  const t = useT();
  const [line] = lines;
  const sentence =
    line && lines.length === 1
      ? line.problem
        ? problemText(line.problem, t)
        : line.steps.map((step) => `${t(`entry.step.${markOf(step)}`)} ${stepText(step, t)}`).join(', ')
      : t('entry.summary.lines', { count: lines.length });
  useEffect(() => {
    const timer = setTimeout(() => announce(sentence), stillness);
    return () => clearTimeout(timer);
  }, [sentence]);
}
