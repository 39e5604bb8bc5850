import { Button } from '@mantine/core';
import { IconMoodSad } from '@tabler/icons-react';
import { useT } from '../i18n/useT.ts';
import classes from './CrashNotice.module.css';
import { EmptyState } from './EmptyState.tsx';

/** What stands in place of a part of the window that broke. */
export function CrashNotice({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT();
  return (
    <div className={classes.place} role="alert">
      <EmptyState icon={IconMoodSad} title={t('common.crash.title')} text={t('common.crash.text')}>
        <Button onClick={onRetry}>{t('common.action.retry')}</Button>
      </EmptyState>
    </div>
  );
}
