import { Button, Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { Chip } from '../Chip.tsx';
import classes from './FilterBar.module.css';
import type { PickerOption } from './matchOptions.ts';
import { PickList } from './PickList.tsx';

export type FilterChip = { readonly value: string; readonly kind: string; readonly name: string };

type Props = {
  /** Accessible name of the bar. */
  readonly label: string;
  /** The word on the button that adds one. */
  readonly addLabel: string;
  readonly chips: readonly FilterChip[];
  /** Asked only when the list opens. */
  readonly options: () => readonly PickerOption[];
  readonly onChange: (values: readonly string[]) => void;
};

/** The filters that are on, each with a cross, and a button that adds one. */
export const FilterBar = memo(function FilterBar({ label, addLabel, chips, options, onChange }: Props) {
  const [isOpen, open] = useState(false);
  const chosen = chips.map((chip) => chip.value);
  return (
    <div role="group" aria-label={label} className={classes.bar}>
      {chips.map(({ value, kind, name }) => (
        <Chip
          key={value}
          label={kind}
          value={name}
          onRemove={() => onChange(chosen.filter((other) => other !== value))}
        />
      ))}
      <Popover opened={isOpen} onChange={open} position="bottom-start" width={320} trapFocus>
        <Popover.Target>
          <Button
            variant="default"
            radius="xl"
            className={classes.add}
            leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
            aria-expanded={isOpen}
            onClick={() => open(!isOpen)}
          >
            {addLabel}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={0}>
          {isOpen && (
            <PickList
              label={label}
              options={options()}
              chosen={chosen}
              isMultiple
              onChange={onChange}
              onKey={(event) => event.key === 'Escape' && open(false)}
            />
          )}
        </Popover.Dropdown>
      </Popover>
    </div>
  );
});
