import { useT } from '../../../i18n/useT.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import classes from './QuickEntryBar.module.css';

type EntryHintsProps = {
  /** What the last Enter brought; takes the place of the keys until something is typed. */
  readonly said: string;
  readonly isOneLine: boolean;
};

/** One quiet line below the field: what was just added, or the keys. */
export function EntryHints({ said, isOneLine }: EntryHintsProps) {
  const t = useT();
  if (said !== '')
    return (
      <p className={classes.said} title={said}>
        {said}
      </p>
    );
  const hints = [
    ['Tab', t('entry.hint.complete')],
    ['Enter', t('entry.hint.enter')],
    ...(isOneLine ? [] : [['Shift+Enter', t('entry.hint.line')] as const]),
    ['Escape', t('entry.hint.close')],
  ] as const;
  return (
    <p className={classes.hints}>
      {hints.map(([keys, words]) => (
        <span key={keys} className={classes.hint}>
          <Kbd keys={keys} />
          {words}
        </span>
      ))}
    </p>
  );
}
