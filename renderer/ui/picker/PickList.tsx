import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconCheck, IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useNotify } from '../notify.ts';
import { ColourDot } from './ColourDot.tsx';
import { chosenFirst, matchOptions, optionNamed, withChoice, type PickerOption } from './matchOptions.ts';
import classes from './PickList.module.css';

export type PickListProps = {
  /** Accessible name: what is chosen here. */
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly chosen: readonly string[];
  readonly isMultiple: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
  /** Makes a new choice of what was typed and gives its value; without it only the list can be chosen from. */
  readonly onCreate?: (label: string) => Promise<string>;
  /** Says that nothing is chosen; offered in front when something is. */
  readonly clearLabel?: string;
  /** Text to start searching with. */
  readonly typed?: string;
  /** Keys that the list itself does not use: Tab, Escape. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
};

const createValue = '#create';
const clearValue = '#clear';

/** A search field with the choices under it. Enter chooses; in a multiple choice the list stays open. */
export function PickList(props: PickListProps) {
  const { label, options, chosen, isMultiple, onChange, onCreate, clearLabel, typed = '', onKey } = props;
  const t = useT();
  const { notifyFailure } = useNotify();
  const [text, setText] = useState(typed);
  const list = useCombobox({ opened: true });
  // What was chosen at opening stays in front while it is open: nothing jumps.
  const [atOpening] = useState(chosen);
  // What was just made is shown before the network has it.
  const [made, setMade] = useState<readonly PickerOption[]>([]);
  const ordered = useMemo(() => {
    const isKnown = new Set(options.map((option) => option.value));
    return chosenFirst([...made.filter((option) => !isKnown.has(option.value)), ...options], atOpening);
  }, [options, made, atOpening]);
  const { close, loose } = matchOptions(ordered, text);
  const mayCreate = onCreate !== undefined && text.trim() !== '' && !optionNamed(options, text);

  useEffect(() => {
    if (text === '') list.resetSelectedOption();
    else list.selectFirstOption();
    // The first answer to what is typed is one Enter away; the store is a new object on each render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text]);

  const pick = (value: string) => {
    setText('');
    onChange(withChoice(chosen, value, isMultiple));
  };
  const create = async (name: string) => {
    const value = await onCreate?.(name);
    if (value === undefined) return;
    setMade((now) => [...now, { value, label: name }]);
    pick(value);
  };
  const submit = (value: string) => {
    if (value === createValue) create(text.trim()).catch(notifyFailure);
    else if (value === clearValue) onChange([]);
    else pick(value);
  };

  const drawOption = (option: PickerOption) => (
    <Option key={option.value} option={option} isChosen={chosen.includes(option.value)} />
  );

  return (
    <Combobox store={list} onOptionSubmit={submit}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          className={classes.search}
          aria-label={label}
          placeholder={t('forms.picker.search')}
          value={text}
          data-autofocus
          // The list opens where the user asked for it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // A space is part of a name here; the keys of the screen below must not hear what is typed.
            event.stopPropagation();
            onKey?.(event);
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options
        className={classes.options}
        aria-label={label}
        aria-multiselectable={isMultiple || undefined}
        // What scrolls can be reached by keyboard; choosing is done from the field.
        tabIndex={0}
      >
        {clearLabel && chosen.length > 0 && text === '' && (
          <Combobox.Option value={clearValue} className={classes.option}>
            <IconX size={16} stroke={1.75} aria-hidden />
            <span className={classes.quiet}>{clearLabel}</span>
          </Combobox.Option>
        )}
        {close.map(drawOption)}
        {/* What only has it inside comes after a new one: Enter on an unknown word adds that word. */}
        {mayCreate && (
          <Combobox.Option value={createValue} className={classes.option}>
            <IconPlus size={16} stroke={1.75} aria-hidden />
            <span className={classes.label}>{t('forms.picker.create', { name: text.trim() })}</span>
          </Combobox.Option>
        )}
        {loose.map(drawOption)}
        {close.length + loose.length === 0 && !mayCreate && (
          <Combobox.Empty>{t('forms.picker.nothing')}</Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  );
}

function Option({ option, isChosen }: { readonly option: PickerOption; readonly isChosen: boolean }) {
  return (
    <Combobox.Option value={option.value} className={classes.option} aria-selected={isChosen}>
      <IconCheck size={16} stroke={1.75} className={classes.check} data-on={isChosen} aria-hidden />
      {option.colour && <ColourDot hue={option.colour} />}
      <span className={classes.label}>{option.label}</span>
      {option.detail && <span className={classes.detail}>{option.detail}</span>}
    </Combobox.Option>
  );
}
