import { useId } from 'react';
import { shortDate, today, typedDate } from '../../../data/dates.ts';
import { LinkButton } from '../components/LinkButton.tsx';
import { useDraft } from '../hooks/useDraft.ts';
import { Field } from './Field.tsx';
import classes from './Field.module.css';
import dateClasses from './DateField.module.css';
import { inputProps } from './TextField.tsx';

type Props = {
  readonly label: string;
  /** `yyyy-mm-dd`, or null. */
  readonly value: string | null;
  readonly save: (date: string | null) => Promise<unknown>;
  /** Words of a button that fills in today. */
  readonly todayLabel?: string;
};

/** A date as people write it: "12-3-2026", "12 maart 2026", "vandaag". */
export function DateField({ label, value, save, todayLabel }: Props) {
  const id = useId();
  const draft = useDraft(value === null ? '' : shortDate(value), async (text) => save(typedDate(text)));
  return (
    <Field label={label} controlId={id} sentenceId={`${id}-sentence`} status={draft.status} sentence={draft.sentence}>
      <div className={dateClasses.line}>
        <input id={id} className={classes.input} placeholder="—" {...inputProps(draft, id)} />
        {todayLabel && value !== today() && (
          <LinkButton onClick={() => draft.run(() => save(today()))}>{todayLabel}</LinkButton>
        )}
      </div>
    </Field>
  );
}
