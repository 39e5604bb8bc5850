import type { EntryLine } from '../../../../shared/entry/types.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './QuickEntryBar.module.css';

type EntryDoubtsProps = {
  readonly line: EntryLine;
  readonly onReplace: (typed: string, meant: string) => void;
};

/** New names that look like known ones: "Bedoelde je …?", and one press makes it so. */
export function EntryDoubts({ line, onReplace }: EntryDoubtsProps) {
  const t = useT();
  return line.doubts.map(({ typed, suggestions }) => (
    <p key={typed} className={classes.doubt}>
      {t('entry.doubt')}
      {suggestions.map((meant) => (
        <button key={meant} type="button" className={classes.meant} onClick={() => onReplace(typed, meant)}>
          {`${meant}?`}
        </button>
      ))}
    </p>
  ));
}
