import { Popover } from '@mantine/core';
import { useId, useRef, type KeyboardEvent } from 'react';
import type { CellEdit, CellEditorProps, NextStep } from './gridTypes.ts';
import classes from './VirtualTable.module.css';

type Props<Row> = CellEditorProps<Row> & { readonly edit: CellEdit<Row> };

/** Changes a cell as text: Enter saves and goes down, Tab saves and goes on, Escape gives up. */
export function TextCellEditor<Row>({ row, label, typed, refusal, isSaving, commit, cancel, edit }: Props<Row>) {
  const input = useRef<HTMLInputElement>(null);
  const refusalId = useId();
  const before = edit.draft(row);

  const save = (then: NextStep) => {
    const text = input.current?.value ?? before;
    if (text.trim() === before.trim()) cancelQuietly(then);
    else commit(() => edit.save(row, text), then);
  };
  // Nothing changed: no command, but the focus still goes on.
  const cancelQuietly = (then: NextStep) => commit(() => Promise.resolve(), then);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const then = nextStepOf(event);
    if (event.key === 'Escape') cancel();
    else if (then) save(then);
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
          readOnly={isSaving}
          // The field replaces the cell that had the focus.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onFocus={(event) => typed === null && event.currentTarget.select()}
          onBlur={() => save('leave')}
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
