import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconArrowDown,
  IconArrowMerge,
  IconArrowUp,
  IconDots,
  IconTrash,
} from '@tabler/icons-react';
import type { Word } from '../../../../shared/schema/vocabulary.ts';
import { useT } from '../../../i18n/useT.ts';
import type { WordActions } from '../hooks/useWordActions.ts';
import { isOffered } from '../words.ts';

type WordMenuProps = {
  readonly word: Word;
  readonly actions: WordActions;
  readonly onRemove: () => void;
  readonly onMerge: () => void;
};

/** What more can be done with a word. */
export function WordMenu({ word, actions, onRemove, onMerge }: WordMenuProps) {
  const t = useT();
  const name = t('settings.menu.name', { name: word.label });
  const isKept = isOffered(word);
  const [up, down] = [actions.mover(word, 'up'), actions.mover(word, 'down')];
  return (
    <Menu position="bottom-end" width={224}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="var(--kk-ink)" size={32} aria-label={name}>
          <IconDots size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={name}>
        {up && (
          <Menu.Item leftSection={<IconArrowUp size={18} stroke={1.75} />} onClick={up}>
            {t('settings.menu.up')}
          </Menu.Item>
        )}
        {down && (
          <Menu.Item leftSection={<IconArrowDown size={18} stroke={1.75} />} onClick={down}>
            {t('settings.menu.down')}
          </Menu.Item>
        )}
        {isKept ? (
          <Menu.Item leftSection={<IconArchive size={18} stroke={1.75} />} onClick={() => actions.retire(word)}>
            {t('settings.menu.retire')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconArchiveOff size={18} stroke={1.75} />} onClick={() => actions.bringBack(word)}>
            {t('settings.menu.bringBack')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconArrowMerge size={18} stroke={1.75} />} onClick={onMerge}>
          {t('settings.menu.merge')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={18} stroke={1.75} />} onClick={onRemove}>
          {t('common.action.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
