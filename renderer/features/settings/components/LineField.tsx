import { type KeyboardEvent, useId, useState } from 'react';
import { sentenceOf } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './LineField.module.css';

type LineFieldProps = {
  /** The accessible name. */
  readonly label: string;
  readonly value: string;
  readonly save: (text: string) => Promise<unknown>;
  readonly placeholder?: string;
  /** May not be left empty: then what is kept comes back. */
  readonly isRequired?: boolean;
  /** `quiet` looks like text until it is pointed at; `field` looks like a field of a form. */
  readonly look?: 'quiet' | 'field';
  readonly isMultiline?: boolean;
};

/** Text that saves on Enter and on leaving; Escape puts back what is kept. A refusal is said below it. */
export function LineField(props: LineFieldProps) {
  const { label, value, placeholder, look = 'quiet', isMultiline = false } = props;
  const id = useId();
  const { typed, type, sentence, commit, cancel } = useTyped(props);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) commit();
    else if (event.key === 'Escape' && typed !== null) cancel();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (isMultiline || !moveToNeighbour(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)) return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const field = {
    'aria-label': label,
    'aria-invalid': sentence !== null,
    'aria-describedby': sentence === null ? undefined : id,
    className: classes['input'],
    'data-look': look,
    placeholder,
    value: typed ?? value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => type(event.currentTarget.value),
    onBlur: commit,
    onKeyDown: onKey,
  };
  return (
    <div className={classes['field']}>
      {isMultiline ? <textarea rows={3} {...field} /> : <input data-line-field={look} {...field} />}
      {sentence !== null && (
        <p id={id} role="alert" className={classes['sentence']}>
          {sentence}
        </p>
      )}
    </div>
  );
}

type Typed = {
  /** Null when nothing was typed since it was last kept. */
  readonly typed: string | null;
  readonly type: (text: string) => void;
  readonly sentence: string | null;
  readonly commit: () => void;
  readonly cancel: () => void;
};

function useTyped({ value, save, isRequired = false }: LineFieldProps): Typed {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const cancel = () => {
    setTyped(null);
    setSentence(null);
  };
  const commit = () => {
    if (typed === null) return;
    const text = typed.trim();
    if (text === value || (isRequired && text === '')) return cancel();
    // What was typed in the meantime is kept: it has its own turn.
    const letGo = () => setTyped((now) => (now === typed ? null : now));
    save(text)
      .then(letGo)
      .catch((thrown: unknown) => setSentence(sentenceOf(thrown, t)));
  };
  const type = (text: string) => {
    setTyped(text);
    setSentence(null);
  };
  return { typed, type, sentence, commit, cancel };
}

/** The arrows walk through the names of a list; answers whether there was one to go to. */
function moveToNeighbour(field: HTMLElement, step: 1 | -1): boolean {
  const list = field.closest('ul');
  if (!list) return false;
  const fields = [...list.querySelectorAll<HTMLInputElement>('li > * input[data-line-field="quiet"]')];
  const next = fields[fields.indexOf(field as HTMLInputElement) + step];
  next?.focus();
  return next !== undefined;
}
