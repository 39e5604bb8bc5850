import { Radio } from '@mantine/core';
import { useId } from 'react';
import { useT } from '../../../i18n/useT.ts';
import { useDraft } from '../hooks/useDraft.ts';
import { Field } from './Field.tsx';
import classes from './Field.module.css';

type Props = {
  readonly label: string;
  /** null = not known, which is neither yes nor no. */
  readonly value: boolean | null;
  readonly save: (value: boolean | null) => Promise<unknown>;
};

const answers = [
  { key: 'yes', value: true },
  { key: 'no', value: false },
  { key: 'unknown', value: null },
] as const;

/** Yes, no or not known: three answers side by side, so that none of them is mistaken for another. */
export function AnswerField({ label, value, save }: Props) {
  const t = useT();
  const id = useId();
  const draft = useDraft('', () => Promise.resolve());
  return (
    <Field label={label} status={draft.status} sentence={draft.sentence} isWide>
      <div role="radiogroup" aria-label={label} className={classes.radios}>
        {answers.map((answer) => (
          <Radio
            key={answer.key}
            name={id}
            size="xs"
            label={t(`common.answer.${answer.key}`)}
            checked={value === answer.value}
            onChange={() => draft.run(() => save(answer.value))}
          />
        ))}
      </div>
    </Field>
  );
}
