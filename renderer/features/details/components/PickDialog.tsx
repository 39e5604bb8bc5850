import { Modal } from '@mantine/core';
import type { Choice } from '../../../data/choices.ts';
import { PickList } from '../../../ui/picker/PickList.tsx';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Asked only when the list opens. */
  readonly choices: () => readonly Choice[];
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
};

/** One record out of many, by typing. */
export function PickDialog({ title, isOpen, choices, onPick, onClose }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size="sm">
      <PickList
        label={title}
        options={choices()}
        chosen={[]}
        isMultiple={false}
        onChange={([id]) => {
          onClose();
          if (id !== undefined) onPick(id);
        }}
        onKey={(event) => event.key === 'Escape' && onClose()}
      />
    </Modal>
  );
}
