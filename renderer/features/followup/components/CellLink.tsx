import { UnstyledButton } from '@mantine/core';
import classes from './CellLink.module.css';

type Props = { readonly text: string; readonly onOpen: () => void };

/** A name in a cell that opens what it names. By keyboard the same is done with the selected row. */
export function CellLink({ text, onOpen }: Props) {
  return (
    <UnstyledButton
      className={classes.link}
      tabIndex={-1}
      // The row underneath is not what was pressed.
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    >
      {text}
    </UnstyledButton>
  );
}

/** A day in a cell that has passed: the words say so, the colour helps. */
export function LateText({ text }: { readonly text: string }) {
  return <span className={classes.late}>{text}</span>;
}
