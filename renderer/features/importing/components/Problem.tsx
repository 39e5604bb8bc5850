import { IconAlertTriangle } from '@tabler/icons-react';
import { formatReason } from '../../../../shared/import/formatReason.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import type { ImportState } from '../importStore.ts';
import classes from './Problem.module.css';

/** Why a file or a step was refused, with what to do. */
export function Problem({ problem }: { readonly problem: NonNullable<ImportState['problem']> }) {
  const t = useT();
  if (problem !== 'unreadable' && 'failure' in problem) return <FailureText failure={problem.failure} />;
  return (
    <div className={classes.block} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} className={classes.icon} aria-hidden />
      {problem === 'unreadable' ? t('importing.file.unreadable') : formatReason(problem.reason, currentLanguage())}
    </div>
  );
}
