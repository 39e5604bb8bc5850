import type { CompletionOption } from '../../../../shared/entry/completeEntry.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './QuickEntryBar.module.css';

type EntryOptionsProps = {
  readonly id: string;
  readonly options: readonly CompletionOption[];
  readonly active: number;
  readonly onTake: (at: number) => void;
};

/** How the line may go on. The keyboard stays in the field, so an option is never a tab stop. */
export function EntryOptions({ id, options, active, onTake }: EntryOptionsProps) {
  const t = useT();
  if (options.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={t('entry.options')} className={classes.options}>
      {options.map(({ kind, label, isGuess }, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the keyboard
        <div
          key={`${kind} ${label} ${at}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={classes.option}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(at)}
        >
          <span className={classes.optionLabel}>{label}</span>
          <span className={classes.optionKind}>{isGuess ? t('entry.kind.guess') : t(`entry.kind.${kind}`)}</span>
        </div>
      ))}
    </div>
  );
}
