import { ShownDateChip } from '../../../data/ShownDateChip.tsx';
import { useT } from '../../../i18n/useT.ts';
import { AppMenu } from './AppMenu.tsx';
import { DetailsButton } from './DetailsButton.tsx';
import { HistoryButtons } from './HistoryButtons.tsx';
import { NetworkName } from './NetworkName.tsx';
import { ProjectButton } from './ProjectButton.tsx';
import { SearchButton } from './SearchButton.tsx';
import classes from './TopBar.module.css';

/** What is always at hand: whose network this is, finding and doing, taking back, and the file. */
export function TopBar() {
  const t = useT();
  return (
    <header className={classes.bar}>
      <div className={classes.name}>
        <span className={classes.product}>{t('shell.product')}</span>
        <NetworkName />
        <ShownDateChip />
      </div>
      <SearchButton />
      <div className={classes.tools}>
        <HistoryButtons />
        <ProjectButton />
        <DetailsButton />
        <AppMenu />
      </div>
    </header>
  );
}
