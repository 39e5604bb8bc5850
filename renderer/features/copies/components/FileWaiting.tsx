import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { WaitingFor } from '../../../../shared/api/desktop.ts';
import { useApp } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';

/** Says which file is waited for while it is fetched, how far it is, and lets the user stop. */
export function FileWaiting() {
  const t = useT();
  const { desktop, onEvent } = useApp();
  const [waiting, setWaiting] = useState<WaitingFor | null>(null);
  // A host without files has nothing to wait for.
  const ask = useCallback(() => void desktop['file.waiting']({}).then(setWaiting, () => setWaiting(null)), [desktop]);
  useEffect(() => {
    // A window that opens while a file is waited for has heard nothing of it.
    ask();
    return onEvent((event) => {
      if (event.type === 'file.waiting') ask();
    });
  }, [ask, onEvent]);
  if (!waiting) return null;
  const percent = waiting.total > 0 ? Math.round((100 * waiting.done) / waiting.total) : null;
  const stop = () => void desktop['file.stopWaiting']({}).then(ask, ask);
  return (
    <Modal
      opened
      onClose={stop}
      title={t('copies.waiting.title', { name: waiting.name })}
      withCloseButton={false}
      closeOnClickOutside={false}
      centered
    >
      <Stack>
        <Text role="status">{t('copies.waiting.text')}</Text>
        <Progress
          value={percent ?? 100}
          animated={percent === null}
          aria-label={percent === null ? t('copies.waiting.text') : t('copies.waiting.progress', { percent })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={stop}>
            {t('copies.waiting.stop')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
