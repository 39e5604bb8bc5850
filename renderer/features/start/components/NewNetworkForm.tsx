import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useOpening } from '../hooks/useOpening.ts';

type NewNetworkFormProps = {
  readonly submitLabel: string;
  readonly onCancel: () => void;
  /** The network exists and is shown. */
  readonly onMade: () => void;
};

/** One field: the name. The file itself is asked for by the desktop, or lands in the work folder. */
export function NewNetworkForm({ submitLabel, onCancel, onMade }: NewNetworkFormProps) {
  const t = useT();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const { busy, failure, open } = useOpening();
  const isMissing = name.trim() === '';

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    const isMade = await open('create', (desktop) => desktop['file.create']({ name: name.trim() }));
    if (isMade) onMade();
  };
  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <Stack gap="lg">
        <TextInput
          label={t('start.dialog.name')}
          description={t('start.dialog.help')}
          placeholder={t('start.dialog.placeholder')}
          error={isTried && isMissing ? t('start.dialog.needed') : undefined}
          value={name}
          maxLength={200}
          required
          withAsterisk={false}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {failure && <FailureText failure={failure} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={busy !== null}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
