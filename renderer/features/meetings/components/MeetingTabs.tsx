import { SegmentedControl } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './MeetingTabs.module.css';

type Tab = 'consultations' | 'agreements';

/** Where partners meet, and what they agreed there: two tables of one place in the rail. */
export function MeetingTabs({ current }: { readonly current: Tab }) {
  const t = useT();
  const goTo = useUi((state) => state.goTo);
  return (
    <SegmentedControl
      className={classes.tabs}
      aria-label={t('meetings.tabs.name')}
      value={current}
      onChange={(tab) => goTo(tab === 'agreements' ? 'agreements' : 'consultations')}
      data={(['consultations', 'agreements'] as const).map((value) => ({ value, label: t(`meetings.tabs.${value}`) }))}
    />
  );
}
