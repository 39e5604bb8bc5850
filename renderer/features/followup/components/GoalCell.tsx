import { useId, useState } from 'react';
import { sentenceOf } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { keepNote } from '../../../tables/keepNote.ts';
import { announce } from '../../../ui/announce.ts';
import classes from './GoalsPage.module.css';

type Props = {
  /** Of what and of whom. */
  readonly label: string;
  readonly value: string;
  readonly save: (text: string) => Promise<unknown>;
};

/** A text that is changed in place: kept on leaving or Ctrl+Enter, put back on Escape. What may be client data is asked about. */
export function GoalCell({ label, value, save }: Props) {
  const t = useT();
  const id = useId();
  const [typed, type] = useState<string | null>(null);
  const [refused, refuse] = useState<string | null>(null);
  const commit = async () => {
    if (typed === null) return;
    try {
      if (typed.trim() !== value.trim()) {
        await keepNote(typed, value, t);
        await save(typed);
        announce(t('details.field.saved', { label }));
      }
      type(null);
      refuse(null);
    } catch (thrown) {
      refuse(sentenceOf(thrown, t));
    }
  };
  return (
    <>
      <textarea
        className={classes.text}
        rows={1}
        aria-label={label}
        placeholder={t('followup.goals.unknown')}
        value={typed ?? value}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : id}
        onChange={(event) => {
          type(event.currentTarget.value);
          refuse(null);
        }}
        onBlur={() => void commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void commit();
          else if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            type(null);
            refuse(null);
          } else return;
          event.preventDefault();
        }}
      />
      {refused !== null && (
        <p id={id} role="alert" className={classes.refused}>
          {refused}
        </p>
      )}
    </>
  );
}
