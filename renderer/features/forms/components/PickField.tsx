import { Input } from '@mantine/core';
import { PickButton, type PickButtonProps } from '../../../ui/picker/PickButton.tsx';

/** A choice as a field of a form, with its label above it. */
export function PickField(props: Omit<PickButtonProps, 'look'>) {
  return (
    // The button says the label itself, together with what is chosen.
    <Input.Wrapper label={props.label} labelElement="div">
      <PickButton {...props} look="field" />
    </Input.Wrapper>
  );
}
