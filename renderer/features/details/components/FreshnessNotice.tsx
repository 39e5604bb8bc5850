import { Button } from '@mantine/core';
import { freshnessOf } from '../../../../shared/dated/wholeMonths.ts';
import { longDate, today } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import classes from './DetailsPanel.module.css';

type Props = {
  readonly confirmedOn: string | null;
  /** The day a person's record must be looked at again; absent for what has none. */
  readonly reviewBy?: string | null;
  readonly onConfirm: (date: string) => Promise<unknown>;
};

/** Says what may no longer be true: never or long ago confirmed, or past its review date. Silent when all is well. */
export function FreshnessNotice({ confirmedOn, reviewBy = null, onConfirm }: Props) {
  const t = useT();
  const { notifyFailure } = useNotify();
  const freshness = freshnessOf(confirmedOn, today());
  const isOverdue = reviewBy !== null && reviewBy < today();
  if (freshness.state === 'fresh' && !isOverdue) return null;
  return (
    <div className={classes.fresh} role="note">
      <p>
        {isOverdue && <>{t('details.fresh.review', { date: longDate(reviewBy) })} </>}
        {freshness.state === 'never' && t('details.fresh.never')}
        {freshness.state === 'stale' && t('details.fresh.stale', { count: freshness.months })}
      </p>
      {freshness.state !== 'fresh' && (
        <Button size="compact-xs" variant="subtle" onClick={() => onConfirm(today()).catch(notifyFailure)}>
          {t('details.fresh.confirm')}
        </Button>
      )}
    </div>
  );
}
