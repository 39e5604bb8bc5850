import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useHeldText } from '../../../data/heldText.ts';
import { Refusal } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { useDraft } from '../hooks/useDraft.ts';
import { noteVerdict, type NoteVerdict } from '../../../data/noteVerdict.ts';
import { Field } from './Field.tsx';
import classes from './Field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly save: (text: string) => Promise<unknown>;
  /** What belongs here, shown while it is empty. */
  readonly placeholder?: string;
};

type Asked = Extract<NoteVerdict, { kind: 'asked' }>;

/** A note of several lines. What looks like client data is asked about first, and a citizen service number is refused. */
export function NoteField({ label, value, save, placeholder }: Props) {
  const t = useT();
  const id = useId();
  const [asked, ask] = useState<Asked | null>(null);
  useUnanswered(asked !== null, t('details.note.notKept'));
  const draft = useDraft(value, async (text) => {
    if (noteVerdict(text, value).kind === 'refused') throw new Refusal('errors.sentence.BSN_IN_NOTES');
    await save(text);
  });
  useHeldText(draft.text !== value && noteVerdict(draft.text, value).kind !== 'fine');
  const commit = () => {
    const verdict = noteVerdict(draft.text, value);
    if (verdict.kind === 'asked') ask(verdict);
    else draft.commit();
  };
  const keepAnyway = () => {
    ask(null);
    draft.commit();
  };
  return (
    <Field
      label={label}
      controlId={id}
      sentenceId={`${id}-sentence`}
      status={draft.status}
      sentence={draft.sentence}
      isWide
    >
      <textarea
        id={id}
        className={`${classes.input} ${classes.note}`}
        rows={3}
        placeholder={placeholder ?? t('details.field.note')}
        value={draft.text}
        aria-invalid={draft.status === 'refused'}
        aria-describedby={draft.sentence === null ? undefined : `${id}-sentence`}
        onChange={(event) => {
          ask(null);
          draft.type(event.currentTarget.value);
        }}
        onBlur={() => asked === null && commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit();
          else if (event.key === 'Escape') {
            event.stopPropagation();
            ask(null);
            draft.cancel();
          } else return;
          event.preventDefault();
        }}
      />
      {asked && (
        <div role="alert" className={classes.warning}>
          <p>{t(`details.note.${asked.finding}`, { excerpt: asked.excerpt })}</p>
          <p>{t('details.note.rule')}</p>
          <div className={classes.answers}>
            <Button size="compact-sm" variant="default" onClick={() => ask(null)}>
              {t('details.note.change')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={keepAnyway}>
              {t('details.note.keep')}
            </Button>
          </div>
        </div>
      )}
    </Field>
  );
}

/** Says that a note was not kept when its question was left unanswered and another record was opened. */
function useUnanswered(isAsking: boolean, message: string): void {
  const { notify } = useNotify();
  const latest = useRef({ isAsking, message });
  useEffect(() => {
    latest.current = { isAsking, message };
  });
  useEffect(
    () => () => {
      if (latest.current.isAsking) notify(latest.current.message);
    },
    [notify],
  );
}
