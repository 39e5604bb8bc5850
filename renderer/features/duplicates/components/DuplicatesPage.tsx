import { Button, Progress, SegmentedControl, Switch } from '@mantine/core';
import { IconCopyCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { DuplicatePair } from '../../../../shared/merge/findPairs.ts';
import { failureOf } from '../../../platform/callError.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureText } from '../../../ui/FailureText.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { type Duplicates, useDuplicates } from '../hooks/useDuplicates.ts';
import classes from './DuplicatesPage.module.css';
import { PairCard } from './PairCard.tsx';

type Kind = 'all' | DuplicatePair['kind'];
const kinds: readonly Kind[] = ['all', 'organisation', 'person'];

/** Cards drawn at once; more appear when they are asked for. */
const pageOfPairs = 30;

/** Which records are likely one and the same, with why; the user decides of each pair. */
export function DuplicatesPage() {
  const t = useT();
  const duplicates = useDuplicates();
  const { open, dismissed, search } = duplicates;
  const [kind, setKind] = useState<Kind>('all');
  const [showsDismissed, setShowsDismissed] = useState(false);
  const [limit, setLimit] = useState(pageOfPairs);
  const ofKind = (pairs: readonly DuplicatePair[]) => pairs.filter((pair) => kind === 'all' || pair.kind === kind);
  const isShowing = showsDismissed && dismissed.length > 0;
  const shown = ofKind(isShowing ? dismissed : open);
  const text = open.length === 0 ? '' : t('duplicates.count', { count: open.length });
  return (
    <div className={classes.page}>
      <div className={classes.header}>
        <PageHeader title={t('duplicates.title')} text={text} />
        <SearchState duplicates={duplicates} />
        <div className={classes.choice}>
          <SegmentedControl
            aria-label={t('duplicates.kind.label')}
            value={kind}
            onChange={setKind}
            data={kinds.map((value) => ({ value, label: t(`duplicates.kind.${value}`) }))}
          />
          {dismissed.length > 0 && (
            <Switch
              label={t('duplicates.showDismissed', { count: dismissed.length })}
              checked={showsDismissed}
              onChange={(event) => setShowsDismissed(event.currentTarget.checked)}
            />
          )}
        </div>
      </div>
      <div className={classes.list}>
        {shown.slice(0, limit).map((pair) => (
          <PairCard key={`${pair.leftId}|${pair.rightId}`} pair={pair} isDismissed={isShowing} />
        ))}
        {shown.length > limit && (
          <Button variant="default" onClick={() => setLimit(limit + pageOfPairs)}>
            {t('duplicates.more', { count: shown.length - limit })}
          </Button>
        )}
        {shown.length === 0 && search.state === 'done' && (
          <EmptyState icon={IconCopyCheck} title={t('duplicates.none')} text={t('duplicates.noneText')} />
        )}
      </div>
    </div>
  );
}

function SearchState({ duplicates: { search, stop, again } }: { readonly duplicates: Duplicates }) {
  const t = useT();
  switch (search.state) {
    case 'done':
      return null;
    case 'busy':
      return (
        <div className={classes.search} role="status">
          <span>{t('duplicates.busy')}</span>
          <Progress className={classes.bar} value={search.share * 100} aria-label={t('duplicates.busy')} />
          <Button variant="subtle" onClick={stop}>
            {t('duplicates.stop')}
          </Button>
        </div>
      );
    case 'stopped':
      return (
        <div className={classes.search} role="status">
          <span>{t('duplicates.stopped')}</span>
          <Button variant="subtle" onClick={again}>
            {t('duplicates.again')}
          </Button>
        </div>
      );
    case 'failed':
      return <FailureText failure={failureOf(search.error)} />;
  }
}
