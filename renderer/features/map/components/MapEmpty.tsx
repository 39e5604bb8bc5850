import { Button } from '@mantine/core';
import { IconFilterOff, IconMap2 } from '@tabler/icons-react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useNetwork } from '../../../data/app.tsx';
import { isFiltering } from '../../../data/filtering.ts';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { HiddenKinds } from '../mapStore.ts';
import styles from './MapPage.module.css';

type MapEmptyProps = {
  /** False while places are being computed. */
  readonly isReady: boolean;
  readonly isReadOnly: boolean;
  /** How many nodes are on the map. */
  readonly shown: number;
  readonly hiddenKinds: HiddenKinds;
  readonly onAdd: () => void;
};

/** What stands on a map without nodes: how to begin, or what hides everybody. Double-clicking beneath it keeps working. */
export function MapEmpty({ isReady, isReadOnly, shown, hiddenKinds, onAdd }: MapEmptyProps) {
  const t = useT();
  const run = useRunAction();
  const network = useNetwork();
  const { filters, setFilters } = useUi();
  if (!isReady) return <div className={styles['drawing']}>{t('map.drawing')}</div>;
  if (shown > 0) return null;
  if (network.actors.size === 0) {
    return (
      <div className={styles['empty']}>
        <EmptyState
          icon={IconMap2}
          title={t('map.empty.title')}
          text={t(isReadOnly ? 'map.empty.readOnly' : 'map.empty.text')}
        >
          {!isReadOnly && (
            <>
              <Button onClick={onAdd}>{t('map.empty.add')}</Button>
              <Button variant="default" onClick={() => run('importList')}>
                {t('map.empty.import')}
              </Button>
            </>
          )}
        </EmptyState>
      </div>
    );
  }
  if (isFiltering(filters)) {
    return (
      <div className={styles['empty']}>
        <EmptyState icon={IconFilterOff} title={t('map.empty.filtered')} text={t('map.empty.filteredText')}>
          <Button variant="default" onClick={() => setFilters(noFilters)}>
            {t('map.empty.clearFilters')}
          </Button>
        </EmptyState>
      </div>
    );
  }
  if (hiddenKinds.size === 0) return null;
  return (
    <div className={styles['empty']}>
      <EmptyState icon={IconFilterOff} title={t('map.empty.kinds')} text={t('map.empty.kindsText')} />
    </div>
  );
}
