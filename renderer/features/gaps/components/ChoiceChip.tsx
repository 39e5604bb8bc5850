import { Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useRef, type RefObject } from 'react';
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
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The pill itself, for who opens the list from elsewhere: focus goes back to it. */
  readonly pill?: RefObject<HTMLButtonElement | null>;
};

/** A pill that says what is chosen and opens the list to choose several from. */
export function ChoiceChip(props: ChoiceChipProps) {
  const { label, value, options, chosen, onChange, clearLabel, isOpen, onOpen } = props;
  const own = useRef<HTMLButtonElement>(null);
  const pill = props.pill ?? own;
  return (
    <Popover opened={isOpen} onChange={onOpen} position="bottom-start" width={400} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton ref={pill} className={classes.chip} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
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
            onKey={(event) => {
              if (event.key !== 'Escape') return;
              // The search field takes the focus before the popover remembers where it was.
              pill.current?.focus();
              onOpen(false);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
