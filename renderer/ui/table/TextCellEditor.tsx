import { Popover } from '@mantine/core';
import { useId, useRef, type KeyboardEvent } from 'react';
import type { NextStep } from './gridTypes.ts';
import classes from './VirtualTable.module.css';

type Props = {
  /** Accessible name of the field. */
  readonly label: string;
  /** What stands in the cell. */
  readonly before: string;
  /** What was typed to open the editor; null when it was opened to change what is there. */
  readonly typed: string | null;
  /** Why the last value was refused, in words; null when nothing was refused. */
  readonly refusal: string | null;
  readonly isSaving: boolean;
  readonly placeholder: string | undefined;
  readonly save: (text: string, then: NextStep) => void;
  readonly cancel: () => void;
};

/** Changes a cell as text: Enter saves and goes down, Tab saves and goes on, Escape gives up. */
export function TextCellEditor({ label, before, typed, refusal, isSaving, placeholder, save, cancel }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const refusalId = useId();
  const close = (then: NextStep) => save(input.current?.value ?? before, then);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const then = nextStepOf(event);
    if (event.key === 'Escape') cancel();
    else if (then) close(then);
    else return;
    event.preventDefault();
  };

  return (
    <Popover
      opened={refusal !== null}
      position="bottom-start"
      withArrow
      trapFocus={false}
      returnFocus={false}
      withRoles={false}
    >
      <Popover.Target>
        <input
          ref={input}
          className={classes.editor}
          aria-label={label}
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? undefined : refusalId}
          defaultValue={typed ?? before}
          placeholder={placeholder}
          readOnly={isSaving}
          // The field replaces the cell that had the focus.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onFocus={(event) => typed === null && event.currentTarget.select()}
          onBlur={() => close('leave')}
          onKeyDown={onKeyDown}
        />
      </Popover.Target>
      <Popover.Dropdown className={classes.refusal}>
        <span id={refusalId} role="alert">
          {refusal}
        </span>
      </Popover.Dropdown>
    </Popover>
  );
}

function nextStepOf(event: KeyboardEvent): NextStep | null {
  if (event.key === 'Enter') return 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return null;
}
