// By what the map is folded, and everything open or folded at once.
import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconFold, IconLayersSubtract, IconStack2 } from '@tabler/icons-react';
import { memo } from 'react';
import { folding as foldingChoice, foldings } from '../../../../shared/schema/view.ts';
import { changeLook } from '../../../data/mapLook.ts';
import { useT } from '../../../i18n/useT.ts';
import { useLatest } from '../../../ui/useLatest.ts';
import type { MapFolding } from '../folding/useFolding.ts';
import styles from './FoldMenu.module.css';

type FoldMenuProps = Pick<MapFolding, 'folding' | 'canOpenAll' | 'openAll' | 'closeAll'>;

export function FoldMenu({ folding, canOpenAll, openAll, closeAll }: FoldMenuProps) {
  return (
    <Choices folding={folding} canOpenAll={canOpenAll} openAll={useLatest(openAll)} closeAll={useLatest(closeAll)} />
  );
}

const Choices = memo(function Choices({ folding, canOpenAll, openAll, closeAll }: FoldMenuProps) {
  const t = useT();
  return (
    <Menu position="bottom-end" width={264} withinPortal>
      <Menu.Target>
        <UnstyledButton className={styles['button']}>
          <IconStack2 size={14} stroke={1.75} aria-hidden />
          {folding === 'none' ? t('fold.button') : t(`fold.by.${folding}`)}
          <IconChevronDown size={14} stroke={1.75} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('fold.title')}</Menu.Label>
        <Menu.RadioGroup
          value={folding}
          onChange={(value) => changeLook({ folding: foldingChoice.parse(value), unfolded: [] })}
        >
          {foldings.map((each) => (
            <Menu.RadioItem key={each} value={each} disabled={each === 'none' && !canOpenAll} closeMenuOnClick>
              {t(`fold.by.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLayersSubtract size={16} stroke={1.75} aria-hidden />}
          disabled={folding === 'none' || !canOpenAll}
          onClick={openAll}
        >
          {t('actions.label.unfoldAll')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFold size={16} stroke={1.75} aria-hidden />} onClick={closeAll}>
          {t('actions.label.foldAll')}
        </Menu.Item>
        {!canOpenAll && <p className={styles['note']}>{t('fold.tooMany')}</p>}
      </Menu.Dropdown>
    </Menu>
  );
});
