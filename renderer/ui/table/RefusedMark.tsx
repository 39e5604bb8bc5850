import { Popover } from '@mantine/core';
import classes from './VirtualTable.module.css';

type Props = { readonly sentence: string; readonly isOpen: boolean };

/** The corner of a cell whose new value was refused; its sentence stands under it when the cell has the focus. */
export function RefusedMark({ sentence, isOpen }: Props) {
  return (
    <Popover opened={isOpen} position="bottom-end" trapFocus={false} returnFocus={false} withRoles={false}>
      <Popover.Target>
        <span className={classes.refusedMark} title={sentence} />
      </Popover.Target>
      <Popover.Dropdown className={classes.refusal}>{sentence}</Popover.Dropdown>
    </Popover>
  );
}
