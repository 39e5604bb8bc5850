import type { Choice } from '../../../data/choices.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { useDraft } from '../hooks/useDraft.ts';
import { Field } from './Field.tsx';

type Props = {
  readonly label: string;
  /** Asked only when the list opens. */
  readonly choices: () => readonly Choice[];
  /** What is chosen now, in its order. */
  readonly chosen: readonly Choice[];
  readonly isMultiple?: boolean;
  readonly save: (ids: readonly string[]) => Promise<unknown>;
  readonly onCreate?: (label: string) => Promise<string>;
  /** Something is always chosen. */
  readonly isRequired?: boolean;
};

/** Chosen words; a click opens the list. One choice saves at once, several when the list closes. */
export function ChoiceField({ label, choices, save, ...rest }: Props) {
  const draft = useDraft('', () => Promise.resolve());
  return (
    <Field label={label} status={draft.status} sentence={draft.sentence}>
      <PickButton
        {...rest}
        label={label}
        look="quiet"
        options={choices}
        onPick={(ids) => draft.run(() => save(ids))}
        isInvalid={draft.status === 'refused'}
      />
    </Field>
  );
}
