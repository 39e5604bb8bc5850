import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ActionId } from '../../../../shared/actions/ids.ts';
import { actionIcons } from '../../../actions/icons.ts';
import { actions } from '../../../actions/registry.ts';
import { useActionState, useRunAction } from '../../../actions/useActions.ts';
import { chooseLanguage, currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { chooseColourScheme } from '../../../ui/colourScheme.ts';
import { Kbd } from '../../../ui/Kbd.tsx';

const sections: readonly (readonly ActionId[])[] = [
  [
    'newNetwork',
    'openNetwork',
    'saveNetworkAs',
    'importList',
    'exportContacts',
    'saveWorkbook',
    'exportNetwork',
    'savePicture',
    'makeReport',
    'showCopies',
    'setPassword',
    'lockNetwork',
    'closeNetwork',
  ],
  ['findDuplicates', 'showHistory', 'showShortcuts', 'toggleContrast'],
];

/** Everything that is needed now and then: the file, the history, language and light or dark. */
export function AppMenu() {
  const t = useT();
  const { colorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="var(--kk-ink)" size={32} aria-label={t('shell.menu.name')}>
          <IconDots size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {sections.map((ids) => (
          <ActionItems key={ids.join()} ids={ids} />
        ))}
        <Menu.Label>{t('shell.menu.language')}</Menu.Label>
        <Menu.RadioGroup
          value={currentLanguage()}
          onChange={(value) => void chooseLanguage(value === 'en' ? 'en' : 'nl')}
          aria-label={t('shell.menu.language')}
        >
          <Menu.RadioItem value="nl">{t('shell.menu.dutch')}</Menu.RadioItem>
          <Menu.RadioItem value="en">{t('shell.menu.english')}</Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Label>{t('shell.menu.scheme')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => chooseColourScheme(value === 'dark' || value === 'light' ? value : 'auto')}
          aria-label={t('shell.menu.scheme')}
        >
          <Menu.RadioItem value="auto">{t('shell.menu.auto')}</Menu.RadioItem>
          <Menu.RadioItem value="light">{t('shell.menu.light')}</Menu.RadioItem>
          <Menu.RadioItem value="dark">{t('shell.menu.dark')}</Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function ActionItems({ ids }: { readonly ids: readonly ActionId[] }) {
  const t = useT();
  const state = useActionState();
  const run = useRunAction();
  return (
    <>
      {ids
        .filter((id) => actions[id].isEnabled(state))
        .map((id) => {
          const Glyph = actionIcons[id];
          const { labelKey, keys } = actions[id];
          return (
            <Menu.Item
              key={id}
              leftSection={<Glyph size={18} stroke={1.75} aria-hidden />}
              rightSection={keys && <Kbd keys={keys} />}
              onClick={() => run(id)}
            >
              {t(labelKey)}
            </Menu.Item>
          );
        })}
      <Menu.Divider />
    </>
  );
}
