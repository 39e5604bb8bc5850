import { Combobox, Popover, TextInput, UnstyledButton, useCombobox } from '@mantine/core';
import { IconCheck, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { foldText } from '../../../../shared/text/fold.ts';
import { useT } from '../../../i18n/useT.ts';
import { filterParts, type FilterChoice } from '../filterChoices.ts';
import styles from './FilterMenu.module.css';
import page from './MapPage.module.css';

type FilterMenuProps = {
  readonly choices: readonly FilterChoice[];
  readonly onToggle: (choice: FilterChoice) => void;
};

const keyOf = ({ part, id }: FilterChoice) => `${part}|${id}`;

/** "+ Filter": a list to search in; it stays open, since one filter is seldom enough. */
export function FilterMenu({ choices, onToggle }: FilterMenuProps) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={280} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={page['pill']} onClick={() => setIsOpen(!isOpen)}>
          <IconPlus size={14} stroke={1.75} aria-hidden />
          {t('map.filter.add')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={styles['dropdown']} aria-label={t('map.filter.choices')}>
        <FilterSearch choices={choices} onToggle={onToggle} />
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterSearch({ choices, onToggle }: FilterMenuProps) {
  const t = useT();
  const [text, setText] = useState('');
  const combobox = useCombobox({ opened: true });
  const wanted = foldText(text);
  const found = choices.filter((choice) => foldText(choice.label).includes(wanted));
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => {
        const choice = choices.find((each) => keyOf(each) === key);
        if (choice) onToggle(choice);
      }}
    >
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          aria-label={t('map.filter.search')}
          placeholder={t('map.filter.search')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles['options']} aria-label={t('map.filter.choices')}>
        {filterParts.map((part) => (
          <ChoiceGroup key={part} part={part} choices={found.filter((choice) => choice.part === part)} />
        ))}
        {found.length === 0 && <Combobox.Empty>{t('map.filter.none')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}

type ChoiceGroupProps = { readonly part: FilterChoice['part']; readonly choices: readonly FilterChoice[] };

function ChoiceGroup({ part, choices }: ChoiceGroupProps) {
  const t = useT();
  if (choices.length === 0) return null;
  return (
    <Combobox.Group label={t(`shell.filter.${part}`)}>
      {choices.map((choice) => (
        <Combobox.Option key={keyOf(choice)} value={keyOf(choice)} active={choice.isOn} className={styles['option']}>
          <span className={styles['label']}>{choice.label}</span>
          {choice.isOn && <IconCheck size={16} stroke={1.75} aria-hidden />}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}
