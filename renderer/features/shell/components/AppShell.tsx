import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import type { OpenFile } from '../../../../shared/api/desktop.ts';
import { hasRoomForDetails } from '../../../data/pagesWithDetails.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import { useKeptFocus } from '../../../ui/useKeptFocus.ts';
import { useRemedies } from '../hooks/useRemedies.ts';
import { usePrunedSelection } from '../hooks/usePrunedSelection.ts';
import classes from './AppShell.module.css';
import { Rail } from './Rail.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';

type AppShellProps = {
  readonly file: OpenFile;
  /** The page that is chosen in the rail. */
  readonly page: ReactNode;
  /** What stands above the page and stays when the page changes, such as quick entry. */
  readonly bar?: ReactNode;
  /** What stands at the right: what is selected, in detail. */
  readonly details: ReactNode;
};

/** The window around the screens: bar on top, rail left, page in the middle, details right, status below. */
export function AppShell({ file, page, bar, details }: AppShellProps) {
  const t = useT();
  const current = useUi((state) => state.page);
  // Below the page there is room only for what somebody chose.
  const isSmall = useMediaQuery('(max-width: 759px)') ?? false;
  const hasDetails = useUi(
    (state) => state.isDetailsOpen && hasRoomForDetails(state) && !(isSmall && state.selection.kind === 'none'),
  );
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <div className={classes.window}>
      <Followers />
      <a className={classes.skip} href="#main" onClick={(event) => skipTo(event, main.current)}>
        {t('shell.skip')}
      </a>
      <TopBar />
      <Rail />
      <div className={classes.work}>
        <ErrorBoundary>{bar}</ErrorBoundary>
        <main
          id="main"
          ref={main}
          tabIndex={-1}
          data-focus-catcher
          className={classes.page}
          aria-label={t(`shell.rail.${current}`)}
        >
          {current === 'map' && (
            <VisuallyHidden>
              <h1>{t('shell.rail.map')}</h1>
            </VisuallyHidden>
          )}
          <ErrorBoundary key={current}>{page}</ErrorBoundary>
        </main>
      </div>
      {hasDetails && (
        <aside className={classes.details} data-page={current} aria-label={t('shell.details')}>
          <ErrorBoundary>{details}</ErrorBoundary>
        </aside>
      )}
      <StatusBar file={file} />
      <ShortcutsDialog />
    </div>
  );
}

/** On its own, because it follows the network and the window should not be drawn again with it. */
function Followers() {
  usePrunedSelection();
  useRemedies();
  return null;
}

// The address of the page is not ours to change (it once held the token), so the link only moves the focus.
function skipTo(event: { preventDefault: () => void }, target: HTMLElement | null): void {
  event.preventDefault();
  target?.focus();
}
