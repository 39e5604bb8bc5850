import { Popover } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { PickerOption } from '../picker/matchOptions.ts';
import { PickList } from '../picker/PickList.tsx';
import classes from './ChoiceCellEditor.module.css';
import type { CellChoice, NextStep } from './gridTypes.ts';

type Props<Row> = {
  /** Accessible name of the field. */
  readonly label: string;
  /** What was typed to open the editor; null when it was opened to change what is there. */
  readonly typed: string | null;
  /** Why the last choice was refused, in words; null when nothing was refused. */
  readonly refusal: string | null;
  readonly choice: CellChoice<Row>;
  readonly chosenBefore: readonly string[];
  readonly save: (ids: readonly string[], then: NextStep) => void;
  readonly cancel: () => void;
};

/** Changes a cell by choosing: one choice saves at once, several when the list closes. Escape gives up. */
export function ChoiceCellEditor<Row>(props: Props<Row>) {
  const { label, typed, refusal, choice, chosenBefore, save, cancel } = props;
  const { isMultiple, onCreate, clearLabel } = choice;
  const choices = choice.options();
  const [chosen, choose] = useState(chosenBefore);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Tab') save(chosen, event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Enter' && event.ctrlKey) save(chosen, 'down');
    else return;
    event.preventDefault();
  };

  return (
    <Popover
      opened
      position="bottom-start"
      offset={2}
      width={320}
      closeOnEscape={false}
      onChange={(isOpen) => isOpen || save(chosen, 'leave')}
      returnFocus={false}
      // The target is a plain text: the list says itself what it is.
      withRoles={false}
    >
      <Popover.Target>
        <div className={classes.target}>{namesOf(chosen, choices)}</div>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <PickList
          label={label}
          options={choices}
          chosen={chosen}
          isMultiple={isMultiple}
          typed={typed ?? ''}
          {...(onCreate && { onCreate })}
          {...(clearLabel && { clearLabel })}
          onChange={(ids) => {
            choose(ids);
            if (!isMultiple) save(ids, 'down');
          }}
          onKey={onKey}
        />
        {refusal !== null && (
          <p role="alert" className={classes.refusal}>
            {refusal}
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function namesOf(ids: readonly string[], choices: readonly PickerOption[]): string {
  return ids.flatMap((id) => choices.find((choice) => choice.value === id)?.label ?? []).join(', ');
}
