import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconFileExport, IconTrash } from '@tabler/icons-react';
import type { Template } from '../../../../shared/schema/vocabulary.ts';
import { useT } from '../../../i18n/useT.ts';
import { useTemplateActions } from '../hooks/useTemplateActions.ts';

/** What more can be done with a template. */
export function TemplateMenu({ template }: { readonly template: Template }) {
  const t = useT();
  const { copy, toFile, remove } = useTemplateActions();
  const name = t('settings.menu.name', { name: template.label });
  return (
    <Menu position="bottom-end" width={224}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="var(--kk-ink)" size={32} aria-label={name}>
          <IconDots size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={name}>
        <Menu.Item leftSection={<IconCopy size={18} stroke={1.75} />} onClick={() => copy(template)}>
          {t('templates.copy')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileExport size={18} stroke={1.75} />} onClick={() => toFile(template)}>
          {t('templates.toFile')}
        </Menu.Item>
        {template.origin === 'own' && (
          <Menu.Item leftSection={<IconTrash size={18} stroke={1.75} />} onClick={() => remove(template)}>
            {t('common.action.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
