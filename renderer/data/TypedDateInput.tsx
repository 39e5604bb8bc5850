import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { shortDate, typedDate } from './dates.ts';

type TypedDateInputProps = {
  readonly label: string;
  /** `yyyy-mm-dd`, or empty. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  /** It has the focus when the dialog around it opens. */
  readonly hasFirstFocus?: boolean;
};

/** A date in a form, typed as people write it. The browser's own date field shows the order of the system, not ours. */
export function TypedDateInput({ label, value, onChange, hasFirstFocus = false }: TypedDateInputProps) {
  const t = useT();
  const [text, setText] = useState(value && shortDate(value));
  const [isRefused, setRefused] = useState(false);
  const take = (typed: string) => {
    try {
      onChange(typedDate(typed) ?? '');
      setRefused(false);
    } catch {
      setRefused(true);
    }
  };
  return (
    <TextInput
      label={label}
      data-autofocus={hasFirstFocus || undefined}
      placeholder={t('common.datePlaceholder')}
      value={text}
      error={isRefused && t('forms.refused.date')}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setRefused(false);
        // A whole date counts while it is typed, so that Enter can send the form.
        if (/^\s*$|\d{4}\s*$/.test(event.currentTarget.value)) take(event.currentTarget.value);
      }}
      onBlur={(event) => take(event.currentTarget.value)}
    />
  );
}
