import { Popover, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { Choice } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { ColourChip } from '../../../ui/picker/ColourChip.tsx';
import { PickList } from '../../../ui/picker/PickList.tsx';
import { useDraft } from '../hooks/useDraft.ts';
import { Field } from './Field.tsx';
import classes from './Field.module.css';

type Props = {
  readonly label: string;
  /** Asked only when the list opens. */
  readonly choices: () => readonly Choice[];
  /** What is chosen now, in its order. */
  readonly chosen: readonly Choice[];
  readonly isMultiple?: boolean;
  readonly save: (ids: readonly string[]) => Promise<unknown>;
  readonly onCreate?: (label: string) => Promise<string>;
  /** Something is always chosen. */
  readonly isRequired?: boolean;
};

/** Chosen words; a click opens the list. One choice saves at once, several when the list closes. */
export function ChoiceField(props: Props) {
  const { label, choices, chosen, isMultiple = false, save, onCreate, isRequired = false } = props;
  const t = useT();
  const id = useId();
  const kept = chosen.map((choice) => choice.value);
  const draft = useDraft('', () => Promise.resolve());
  const [open, setOpen] = useState<readonly string[] | null>(null);

  const close = (ids: readonly string[] | null) => {
    setOpen(null);
    if (ids && !isSame(ids, kept)) draft.run(() => save(ids));
  };
  return (
    <Field label={label} status={draft.status} sentence={draft.sentence}>
      <Popover
        opened={open !== null}
        position="bottom-start"
        width={300}
        closeOnEscape={false}
        trapFocus={false}
        onChange={(isOpen) => isOpen || close(open)}
      >
        <Popover.Target>
          <UnstyledButton
            className={`${classes.input} ${classes.choice}`}
            aria-label={`${label}: ${chosen.map((choice) => choice.label).join(', ') || t('common.answer.none')}`}
            aria-expanded={open !== null}
            id={id}
            onClick={() => setOpen(open === null ? kept : null)}
          >
            {chosen.length === 0 && <span className={classes.none}>—</span>}
            {chosen.map((choice) =>
              isMultiple ? (
                <ColourChip key={choice.value} label={choice.label} hue={choice.colour ?? null} />
              ) : (
                <span key={choice.value}>{choice.label}</span>
              ),
            )}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown p={0}>
          {open && (
            <PickList
              label={label}
              options={choices()}
              chosen={open}
              isMultiple={isMultiple}
              {...(onCreate && { onCreate })}
              {...(!isRequired && { clearLabel: t('common.answer.none') })}
              onChange={(ids) => (isMultiple ? setOpen(ids) : close(ids))}
              onKey={(event) => {
                if (event.key === 'Escape') close(null);
                else if (event.key === 'Tab') close(open);
                else return;
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            />
          )}
        </Popover.Dropdown>
      </Popover>
    </Field>
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
