import { Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Fragment, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/useT.ts';
import { ColourChip } from './ColourChip.tsx';
import type { PickerOption } from './matchOptions.ts';
import classes from './PickButton.module.css';
import { PickList } from './PickList.tsx';

export type PickButtonProps = {
  /** What is chosen here; the accessible name together with what is chosen. */
  readonly label: string;
  /** Asked only when the list opens. */
  readonly options: () => readonly PickerOption[];
  /** What is chosen now, in its order. */
  readonly chosen: readonly PickerOption[];
  readonly isMultiple?: boolean;
  /** Runs when the choice changed: at once for a single one, on closing for several. */
  readonly onPick: (values: readonly string[]) => void;
  readonly onCreate?: (label: string) => Promise<string>;
  /** Something is always chosen. */
  readonly isRequired?: boolean;
  /** `quiet` looks like text until it is pointed at; `field` looks like a field of a form. */
  readonly look: 'quiet' | 'field';
  /** What stands there when nothing is chosen. */
  readonly placeholder?: string;
  /** The first field of a dialog that is to be filled in. */
  readonly hasFirstFocus?: boolean;
  readonly isInvalid?: boolean;
  /** Id of the sentence that says what is wrong. */
  readonly describedBy?: string | undefined;
};

/** Chosen words on a button; a click, an arrow or typing opens the list. Escape closes it without a change. */
export function PickButton(props: PickButtonProps) {
  const {
    label,
    options,
    chosen,
    isMultiple = false,
    onPick,
    onCreate,
    isRequired = false,
    look,
    placeholder = '—',
  } = props;
  const t = useT();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ readonly values: readonly string[]; readonly typed: string } | null>(null);
  const kept = chosen.map((option) => option.value);
  // What is picked stands on the button at once: an open list scrolls it out of sight.
  const shown = open && isMultiple ? optionsOf(open.values, [...chosen, ...options()]) : chosen;

  const hasWords = /\p{L}/u.test(placeholder);
  const words = shown.map((option) => option.label).join(', ') || (hasWords ? placeholder : t('common.answer.none'));
  // A fast typist is ahead of the list that opens: what is typed until it has the focus is kept.
  const show = (typed: string) => setOpen((now) => ({ values: kept, typed: (now?.typed ?? '') + typed }));
  const close = (values: readonly string[] | null) => {
    setOpen(null);
    if (values && !isSame(values, kept)) onPick(values);
  };
  const closeFromList = (values: readonly string[] | null) => {
    close(values);
    button.current?.focus();
  };
  const onButtonKey = (event: KeyboardEvent) => {
    const isCharacter = /^\S$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== 'ArrowDown' && !isCharacter) return;
    event.preventDefault();
    event.stopPropagation();
    show(isCharacter ? event.key : '');
  };
  const onListKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') closeFromList(null);
    // The browser then goes on from the button.
    else if (event.key === 'Tab') return closeFromList(open?.values ?? null);
    else return;
    event.preventDefault();
  };

  return (
    <Popover
      opened={open !== null}
      position="bottom-start"
      width={320}
      closeOnEscape={false}
      onChange={(isOpen) => isOpen || close(open?.values ?? null)}
    >
      <Popover.Target>
        <UnstyledButton
          ref={button}
          id={id}
          className={classes.button}
          data-look={look}
          data-autofocus={props.hasFirstFocus || undefined}
          data-invalid={props.isInvalid || undefined}
          aria-label={`${label}: ${words}`}
          aria-expanded={open !== null}
          aria-describedby={props.describedBy}
          onClick={() => (open ? close(null) : show(''))}
          onKeyDown={onButtonKey}
        >
          <span className={classes.words}>
            {shown.length === 0 && <span className={classes.none}>{placeholder}</span>}
            {shown.map((option) => (
              <Fragment key={option.value}>
                {isMultiple ? (
                  <ColourChip label={option.label} hue={option.colour ?? null} />
                ) : (
                  <span>{option.label}</span>
                )}
                {/* Words that run together would not be those of the button's name. */}{' '}
              </Fragment>
            ))}
          </span>
          {look === 'field' && <IconChevronDown size={16} stroke={1.75} aria-hidden />}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} data-pick-list>
        {open && (
          <PickList
            label={label}
            options={options()}
            chosen={open.values}
            isMultiple={isMultiple}
            typed={open.typed}
            {...(onCreate && { onCreate })}
            {...(!isRequired && { clearLabel: t('common.answer.none') })}
            onChange={(values) => (isMultiple ? setOpen({ values, typed: '' }) : closeFromList(values))}
            onKey={onListKey}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function optionsOf(values: readonly string[], known: readonly PickerOption[]): readonly PickerOption[] {
  return values.flatMap((value) => known.find((option) => option.value === value) ?? []);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
