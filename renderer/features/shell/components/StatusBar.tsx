import { Tooltip } from '@mantine/core';
import { useMemo } from 'react';
import type { OpenFile } from '../../../../shared/api/desktop.ts';
import { useNetwork } from '../../../data/app.tsx';
import { isFiltering, visibleActors } from '../../../data/filtering.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { shortMoment } from '../../../ui/shortMoment.ts';
import { useSavedAt } from '../hooks/useSavedAt.ts';
import { HiddenByFilters } from './HiddenByFilters.tsx';
import classes from './StatusBar.module.css';

/** How much there is, what the filters hide, and whether it is saved: in words. */
export function StatusBar({ file }: { readonly file: OpenFile }) {
  const t = useT();
  const network = useNetwork();
  const filters = useUi((state) => state.filters);
  const hidden = useMemo(
    () => (isFiltering(filters) ? network.actors.size - visibleActors(network, filters).size : null),
    [network, filters],
  );
  return (
    <footer className={classes.bar} aria-label={t('shell.status.name')} data-numbers>
      <span>{t('common.count.organisations', { count: network.organisations.length })}</span>
      <span className={classes.dot} aria-hidden>
        ·
      </span>
      <span>{t('common.count.contacts', { count: network.persons.length })}</span>
      <span className={classes.dot} aria-hidden>
        ·
      </span>
      <span>{t('common.count.relations', { count: network.relations.size })}</span>
      {hidden !== null && <HiddenByFilters count={hidden} />}
      <SavedState file={file} revision={network.snapshot.revision} />
    </footer>
  );
}

function SavedState({ file, revision }: { readonly file: OpenFile; readonly revision: number }) {
  const t = useT();
  const savedAt = useSavedAt(revision);
  const saved = savedAt
    ? t('shell.status.savedAt', { time: shortMoment(savedAt, new Date()) })
    : t('shell.status.saved');
  return (
    <Tooltip label={t('shell.status.file', { name: file.name, folder: file.folder })} position="top-end">
      <span className={classes.saved} data-read-only={stateOf(file, t) !== null || undefined}>
        {stateOf(file, t) ?? saved}
      </span>
    </Tooltip>
  );
}

/** Why nothing can be saved here now; null when it can. */
function stateOf({ isReadOnly, trouble }: OpenFile, t: ReturnType<typeof useT>): string | null {
  if (trouble) return t(trouble === 'FILE_AWAY' ? 'shell.status.away' : 'shell.status.trouble');
  return isReadOnly ? t('shell.status.readOnly') : null;
}
