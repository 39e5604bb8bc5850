import { Input } from '@mantine/core';
import { useT } from '../../../i18n/useT.ts';
import { PickButton, type PickButtonProps } from '../../../ui/picker/PickButton.tsx';

/** A choice as a field of a form, with its label above it. */
export function PickField(props: Omit<PickButtonProps, 'look'>) {
  const t = useT();
  return (
    // The button says the label itself, together with what is chosen.
    <Input.Wrapper label={props.label} labelElement="div">
      <PickButton placeholder={t('forms.picker.choose')} {...props} look="field" />
    </Input.Wrapper>
  );
}
