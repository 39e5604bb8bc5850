import { Popover } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { Choice } from '../../../data/choices.ts';
import { PickList } from '../../../ui/picker/PickList.tsx';
import type { CellEditorProps, NextStep } from '../../../ui/table/gridTypes.ts';
import classes from './PickCellEditor.module.css';

type Props<Row> = CellEditorProps<Row> & {
  readonly choices: readonly Choice[];
  readonly chosenBefore: readonly string[];
  readonly isMultiple: boolean;
  readonly onCreate?: (label: string) => Promise<string>;
  readonly clearLabel?: string;
  readonly save: (ids: readonly string[]) => Promise<void>;
};

/** Changes a cell by choosing: one choice saves at once, several when the list closes. Escape gives up. */
export function PickCellEditor<Row>(props: Props<Row>) {
  const { label, typed, refusal, choices, chosenBefore, isMultiple, onCreate, clearLabel, save, commit, cancel } =
    props;
  const [chosen, choose] = useState(chosenBefore);

  const close = (ids: readonly string[], then: NextStep) => {
    const isSame = ids.length === chosenBefore.length && ids.every((id) => chosenBefore.includes(id));
    commit(() => (isSame ? Promise.resolve() : save(ids)), then);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Tab') close(chosen, event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Enter' && event.ctrlKey) close(chosen, 'down');
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
      onChange={(isOpen) => isOpen || close(chosen, 'leave')}
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
            if (!isMultiple) close(ids, 'stay');
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

function namesOf(ids: readonly string[], choices: readonly Choice[]): string {
  return ids.flatMap((id) => choices.find((choice) => choice.value === id)?.label ?? []).join(', ');
}
