import { Switch } from '@mantine/core';
import { useDraft } from '../hooks/useDraft.ts';
import classes from './SwitchField.module.css';

type Props = {
  readonly label: string;
  readonly isOn: boolean;
  readonly save: (isOn: boolean) => Promise<unknown>;
};

/** Something that is so or not; never for what may also be unknown. */
export function SwitchField({ label, isOn, save }: Props) {
  const draft = useDraft('', () => Promise.resolve());
  return (
    <Switch
      size="xs"
      className={classes.line}
      label={label}
      checked={isOn}
      error={draft.sentence}
      onChange={(event) => {
        const next = event.currentTarget.checked;
        draft.run(() => save(next));
      }}
    />
  );
}
