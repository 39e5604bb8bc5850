import { TextInput, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import classes from './NetworkName.module.css';

/** The name of the network; a click makes it a field, Enter keeps, Escape leaves it as it was. */
export function NetworkName() {
  const t = useT();
  const { client } = useApp();
  const { notify, notifyFailure } = useNotify();
  const { name } = useNetwork().snapshot.network;
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const finish = async (wanted: string) => {
    setDraft(null);
    const next = wanted.trim();
    if (next === '' || next === name) return;
    try {
      await client['network.update']({ name: next });
      notify(t('shell.renamed', { name: next }));
    } catch (thrown) {
      notifyFailure(thrown);
    }
  };

  if (draft === null) {
    return (
      <UnstyledButton
        ref={button}
        className={classes.name}
        aria-label={t('shell.rename', { name })}
        onClick={() => setDraft(name)}
      >
        {name}
      </UnstyledButton>
    );
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    // The field goes away with the focus in it; the button that takes its place gets it back.
    setTimeout(() => button.current?.focus());
    if (event.key === 'Enter') void finish(draft);
    else setDraft(null);
  };
  return (
    <TextInput
      className={classes.field}
      aria-label={t('shell.renameField')}
      value={draft}
      maxLength={200}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the click on the name asked for this field
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void finish(draft)}
    />
  );
}
