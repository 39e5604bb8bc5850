import { ActionIcon, Button, NativeSelect, TextInput, Tooltip } from '@mantine/core';
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type ContactFieldId, defaultContactFields } from '../../../../shared/export/contactFields.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { forgetSet, keepSet, rememberedSets, setOf } from '../fieldMemory.ts';
import classes from './ExportForm.module.css';

type FieldSetsProps = {
  readonly fields: readonly ContactFieldId[];
  readonly onChange: (fields: readonly ContactFieldId[]) => void;
};

/** No set has these names: `:` is cut from what is typed. */
const [usual, own] = [':usual', ':own'];

/** Choices of columns under a name: take one, keep the present one, or throw one away. */
export function FieldSets({ fields, onChange }: FieldSetsProps) {
  const t = useT();
  const [sets, setSets] = useState(rememberedSets);
  const [name, setName] = useState<string | null>(null);
  const chosen = fields.join() === defaultContactFields.join() ? usual : (setOf(sets, fields) ?? own);
  const keep = () => {
    const given = (name ?? '').replaceAll(':', ' ').trim();
    if (given === '') return;
    setSets(keepSet({ name: given, fields }));
    setName(null);
    announce(t('exporting.sets.kept', { name: given }));
  };
  if (name !== null)
    return (
      <div className={classes.sets}>
        <TextInput
          size="xs"
          ref={giveKeyboard}
          maxLength={60}
          aria-label={t('exporting.sets.name')}
          placeholder={t('exporting.sets.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            // The form would save the list, and the dialog would close.
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Enter') keep();
            else setName(null);
          }}
        />
        <Button size="compact-sm" variant="default" disabled={name.trim() === ''} onClick={keep}>
          {t('exporting.sets.keep')}
        </Button>
      </div>
    );
  return (
    <div className={classes.sets}>
      <NativeSelect
        size="xs"
        aria-label={t('exporting.sets.choose')}
        value={chosen}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange(sets.find((set) => set.name === value)?.fields ?? (value === usual ? defaultContactFields : fields));
        }}
        data={[
          { value: usual, label: t('exporting.usual') },
          ...sets.map((set) => ({ value: set.name, label: set.name })),
          ...(chosen === own ? [{ value: own, label: t('exporting.sets.own') }] : []),
        ]}
      />
      {chosen === own && fields.length > 0 && (
        <Tooltip label={t('exporting.sets.keepAs')}>
          <ActionIcon variant="default" size={30} aria-label={t('exporting.sets.keepAs')} onClick={() => setName('')}>
            <IconDeviceFloppy size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      {chosen !== own && chosen !== usual && (
        <Tooltip label={t('exporting.sets.forget', { name: chosen })}>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('exporting.sets.forget', { name: chosen })}
            onClick={() => setSets(forgetSet(chosen))}
          >
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

/** The field takes the place of the button that was pressed, and its keyboard. */
function giveKeyboard(field: HTMLInputElement | null): void {
  field?.focus();
}
