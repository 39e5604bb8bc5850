import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Failure } from '../../shared/api/result.ts';
import { useT } from '../i18n/useT.ts';
import classes from './FailureText.module.css';
import { failureText } from './failureText.ts';

type FailureTextProps = {
  readonly failure: Failure;
  /** Offers to try again. */
  readonly onRetry?: () => void;
};

/** A failure as a quiet block in the page, read out when it appears. */
export function FailureText({ failure, onRetry }: FailureTextProps) {
  const t = useT();
  return (
    <div className={classes.block} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} className={classes.icon} aria-hidden />
      <p className={classes.sentence}>{failureText(failure, t)}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t('common.action.retry')}
        </Button>
      )}
    </div>
  );
}
