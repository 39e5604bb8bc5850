import { Button, Group, Modal, Text } from '@mantine/core';
import { useT } from '../i18n/useT.ts';
import { useAsked } from './confirm.ts';

/** A question may be asked from a dialog, which lies at Mantine's 200. */
const aboveDialogs = 300;

/** Shows the question of `askToConfirm`. Mounted once. The safe answer has the focus. */
export function ConfirmDialog() {
  const t = useT();
  const { question, answer } = useAsked();
  return (
    <Modal
      opened={question !== null}
      onClose={() => answer(false)}
      title={question?.title}
      size="sm"
      zIndex={aboveDialogs}
    >
      <Text>{question?.text}</Text>
      <Group justify="flex-end" mt="xl">
        <Button variant="default" data-autofocus onClick={() => answer(false)}>
          {t('common.action.cancel')}
        </Button>
        <Button {...(question?.isDangerous && { color: 'red' })} onClick={() => answer(true)}>
          {question?.confirm}
        </Button>
      </Group>
    </Modal>
  );
}
