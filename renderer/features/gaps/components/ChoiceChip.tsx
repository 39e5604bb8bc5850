import { Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { PickerOption } from '../../../ui/picker/matchOptions.ts';
import { PickList } from '../../../ui/picker/PickList.tsx';
import classes from './ChoiceChip.module.css';

type ChoiceChipProps = {
  readonly label: string;
  /** What is chosen, in words. */
  readonly value: string;
  /** Asked only when the list opens. */
  readonly options: () => readonly PickerOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly clearLabel?: string;
};

/** A pill that says what is chosen and opens the list to choose several from. */
export function ChoiceChip({ label, value, options, chosen, onChange, clearLabel }: ChoiceChipProps) {
  const [isOpen, open] = useState(false);
  return (
    <Popover opened={isOpen} onChange={open} position="bottom-start" width={400} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.chip} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          <span className={classes.label}>{label}</span>
          <span className={classes.value}>{value}</span>
          <IconChevronDown size={16} stroke={1.75} aria-hidden className={classes.arrow} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        {isOpen && (
          <PickList
            label={label}
            options={options()}
            chosen={chosen}
            isMultiple
            onChange={onChange}
            {...(clearLabel && { clearLabel })}
            onKey={(event) => event.key === 'Escape' && open(false)}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
