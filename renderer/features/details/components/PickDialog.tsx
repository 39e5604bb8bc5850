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
export function PickDialog(props: Props) {
  const { title, isOpen, onClose } = props;
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size="sm">
      <Choices {...props} />
    </Modal>
  );
}

// Of its own: what stands in a dialog is made also while it is closed, and the choices of a large network take long.
function Choices({ title, choices, onPick, onClose }: Props) {
  return (
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
  );
}
