import { Button, Progress, SegmentedControl, Switch } from '@mantine/core';
import { IconFilterOff, IconSitemap } from '@tabler/icons-react';
import { useState } from 'react';
import { type NetworkLevel, networkLevels } from '../../../../shared/graph/build.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useNetwork } from '../../../data/app.tsx';
import { isFiltering } from '../../../data/filtering.ts';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { TableFilters } from '../../../tables/TableFilters.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureText } from '../../../ui/FailureText.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useKeyFigures, type KeyFigureWork } from '../hooks/useKeyFigures.ts';
import { percentOf } from '../../../data/keyFigureWords.ts';
import { Facts } from './Facts.tsx';
import { FigureCards } from './FigureCards.tsx';
import { Introductions } from './Introductions.tsx';
import classes from './KeyFiguresPage.module.css';

const tabs = ['figures', 'introductions'] as const;
type Tab = (typeof tabs)[number];

/** Who carries the network and why, and who should meet. */
export function KeyFiguresPage() {
  const t = useT();
  const network = useNetwork();
  const [tab, setTab] = useState<Tab>('figures');
  const [level, setLevel] = useState<NetworkLevel>('organisation');
  const [withoutOwnNode, leaveOut] = useState(true);
  const work = useKeyFigures(level, withoutOwnNode);
  const { ownActorId } = network.snapshot.network;
  const own = ownActorId === null ? undefined : network.actors.get(ownActorId);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t(`keyfigures.tabs.${tab}`)}
        text={t(tab === 'figures' ? 'keyfigures.text' : 'keyfigures.introductions.text')}
      >
        <SegmentedControl
          aria-label={t('keyfigures.tabs.name')}
          value={tab}
          onChange={(next) => setTab(next === 'introductions' ? 'introductions' : 'figures')}
          data={tabs.map((value) => ({ value, label: t(`keyfigures.tabs.${value}`) }))}
        />
      </PageHeader>
      <div className={classes.choices}>
        <SegmentedControl
          aria-label={t('keyfigures.level.name')}
          value={level}
          onChange={(next) => setLevel(networkLevels.find((each) => each === next) ?? 'organisation')}
          data={networkLevels.map((value) => ({ value, label: t(`keyfigures.level.${value}`) }))}
        />
        <TableFilters />
        {own && (
          <Switch
            label={t('keyfigures.own', { name: own.label })}
            checked={withoutOwnNode}
            onChange={(event) => leaveOut(event.currentTarget.checked)}
          />
        )}
      </div>
      <Work work={work} />
      <Content tab={tab} work={work} />
    </div>
  );
}

function Work({ work }: { readonly work: KeyFigureWork }) {
  const t = useT();
  if (work.failure !== null) return <FailureText failure={failureOf(work.failure)} onRetry={work.again} />;
  if (work.isStopped) {
    return (
      <div className={classes.work} role="status">
        <span>{t('keyfigures.work.stopped')}</span>
        <Button variant="default" size="compact-sm" onClick={work.again}>
          {t('keyfigures.work.again')}
        </Button>
      </div>
    );
  }
  // A small network is measured before anybody could read this.
  if (work.share === null || work.built.ids.length < 500) return null;
  const percent = percentOf(work.share);
  return (
    <div className={classes.work}>
      <Progress className={classes.bar} value={percent} aria-label={t('keyfigures.work.busy', { percent })} />
      <span>{work.isEstimate ? t('keyfigures.work.estimate') : t('keyfigures.work.busy', { percent })}</span>
      <Button variant="default" size="compact-sm" onClick={work.stop}>
        {t('keyfigures.work.stop')}
      </Button>
    </div>
  );
}

function Content({ tab, work }: { readonly tab: Tab; readonly work: KeyFigureWork }) {
  if (work.built.ids.length === 0) return <Nobody />;
  if (tab === 'introductions') return <Introductions built={work.built} />;
  if (!work.facts || !work.figures) return null;
  return (
    <>
      <Facts facts={work.facts} />
      {work.figures.length > 0 ? (
        <FigureCards figures={work.figures} built={work.built} />
      ) : (
        <NobodyStandsOut hasLines={work.facts.lines > 0} />
      )}
    </>
  );
}

function Nobody() {
  const t = useT();
  const run = useRunAction();
  const filters = useUi((state) => state.filters);
  const setFilters = useUi((state) => state.setFilters);
  const isFiltered = isFiltering(filters);
  return (
    <EmptyState
      icon={isFiltered ? IconFilterOff : IconSitemap}
      title={t('keyfigures.empty.title')}
      text={t(isFiltered ? 'keyfigures.empty.filtered' : 'keyfigures.empty.text')}
    >
      {isFiltered ? (
        <Button variant="default" onClick={() => setFilters(noFilters)}>
          {t('map.empty.clearFilters')}
        </Button>
      ) : (
        <Button onClick={() => run('addOrganisation')}>{t('actions.label.addOrganisation')}</Button>
      )}
    </EmptyState>
  );
}

function NobodyStandsOut({ hasLines }: { readonly hasLines: boolean }) {
  const t = useT();
  const run = useRunAction();
  return (
    <EmptyState
      icon={IconSitemap}
      title={t('keyfigures.empty.noTiesTitle')}
      text={t(hasLines ? 'keyfigures.empty.none' : 'keyfigures.empty.noTies')}
    >
      {!hasLines && <Button onClick={() => run('addRelation')}>{t('actions.label.addRelation')}</Button>}
    </EmptyState>
  );
}
