import { SegmentedControl } from '@mantine/core';
import { useUi, type Page } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './FollowUpTabs.module.css';

const tabs = ['issues', 'missing', 'unspoken', 'goals'] as const satisfies readonly Page[];
type Tab = (typeof tabs)[number];

/** What is to be done, who is missed, who was not spoken for long, and what partners want: one place in the rail. */
export function FollowUpTabs({ current }: { readonly current: Tab }) {
  const t = useT();
  const goTo = useUi((state) => state.goTo);
  return (
    <SegmentedControl
      className={classes.tabs}
      aria-label={t('followup.tabs.name')}
      value={current}
      onChange={(value) => goTo(tabs.find((tab) => tab === value) ?? current)}
      data={tabs.map((value) => ({ value, label: t(`followup.tabs.${value}`) }))}
    />
  );
}
