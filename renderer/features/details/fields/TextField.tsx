import { useId, type KeyboardEvent } from 'react';
import { useDraft, type FieldDraft } from '../hooks/useDraft.ts';
import { Field } from './Field.tsx';
import classes from './Field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly save: (text: string) => Promise<unknown>;
  readonly placeholder?: string;
  readonly type?: 'text' | 'url';
};

/** One line that saves on Enter and on leaving; Escape puts back what is kept. */
export function TextField({ label, value, save, placeholder = '—', type = 'text' }: Props) {
  const id = useId();
  const draft = useDraft(value, save);
  return (
    <Field label={label} controlId={id} sentenceId={`${id}-sentence`} status={draft.status} sentence={draft.sentence}>
      <input id={id} type={type} className={classes.input} placeholder={placeholder} {...inputProps(draft, id)} />
    </Field>
  );
}

/** What makes any field of one line save by itself. */
export function inputProps(draft: FieldDraft, id: string) {
  return {
    value: draft.text,
    'aria-invalid': draft.status === 'refused',
    'aria-describedby': draft.sentence === null ? undefined : `${id}-sentence`,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => draft.type(event.currentTarget.value),
    onBlur: draft.commit,
    onKeyDown: (event: KeyboardEvent) => fieldKey(event, draft),
  };
}

function fieldKey(event: KeyboardEvent, draft: FieldDraft): void {
  if (event.key === 'Enter') draft.commit();
  else if (event.key === 'Escape') {
    // Back to what is kept; only the next Escape leaves the selection.
    event.stopPropagation();
    draft.cancel();
  } else return;
  event.preventDefault();
}
