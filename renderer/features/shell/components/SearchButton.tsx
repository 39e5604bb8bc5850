import { UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useT } from '../../../i18n/useT.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import classes from './SearchButton.module.css';

/** Looks like a search field, opens the palette: records and actions are found in one place. */
export function SearchButton() {
  const t = useT();
  const run = useRunAction();
  return (
    // In a narrow window only the icon is left: the title is its word then.
    <UnstyledButton
      className={classes.search}
      title={t('shell.search')}
      aria-keyshortcuts="Control+K"
      onClick={() => run('openPalette')}
    >
      <IconSearch size={18} stroke={1.75} className={classes.icon} aria-hidden />
      <span className={classes.words}>{t('shell.search')}</span>
      <Kbd keys="mod+K" />
    </UnstyledButton>
  );
}
