import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TypedText } from '../../../data/typedText.ts';
import { useT } from '../../../i18n/useT.ts';

/** After the process of the window ended: what was being typed in it, to copy what is still needed. */
export function TypedBefore({ typed }: { readonly typed: readonly TypedText[] }) {
  const t = useT();
  const [isOpen, setOpen] = useState(typed.length > 0);
  const close = () => setOpen(false);
  return (
    // It is told once: a click beside it takes nothing away.
    <Modal opened={isOpen} onClose={close} title={t('copies.typed.title')} size="md" closeOnClickOutside={false}>
      <Stack gap="sm">
        <Text size="sm">{t('copies.typed.intro')}</Text>
        {typed.map(({ label, text }, index) => (
          // The same label may come twice, and the list never changes.
          // The focus stands there, not on the button that closes: who was typing may still press Enter.
          <Textarea
            key={index}
            label={label}
            value={text}
            readOnly
            autosize
            maxRows={8}
            data-autofocus={index === 0 || undefined}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('common.action.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
