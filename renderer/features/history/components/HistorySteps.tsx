import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { HistoryStep } from '../../../../shared/api/routes/history.ts';
import { historyLabel } from '../../../data/historyLabel.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { shortMoment } from '../../../ui/shortMoment.ts';
import { useWalk } from '../hooks/useWalk.ts';
import classes from './HistoryPanel.module.css';

type HistoryStepsProps = {
  readonly steps: readonly HistoryStep[];
  /** The ids of those that pass the filter; going back to one walks through the others too. */
  readonly shown: ReadonlySet<number>;
};

/** The steps, newest on top: undone ones grey above the line "Zo is het nu", those in force below it. */
export function HistorySteps({ steps, shown }: HistoryStepsProps) {
  const t = useT();
  const { isWalking, walk } = useWalk();
  const rowOf = (direction: 'undo' | 'redo') => (step: HistoryStep, index: number, list: readonly HistoryStep[]) => {
    if (!shown.has(step.id)) return [];
    const count = direction === 'undo' ? index + 1 : list.length - index;
    return [<StepRow key={step.id} step={step} isBusy={isWalking} onWalk={() => void walk(direction, count)} />];
  };
  const undone = steps.filter((step) => step.isUndone);
  const inForce = steps.filter((step) => !step.isUndone);
  return (
    <ol className={classes.steps}>
      {undone.flatMap(rowOf('redo'))}
      <li className={classes.now}>{t('history.now')}</li>
      {inForce.flatMap(rowOf('undo'))}
    </ol>
  );
}

type StepRowProps = { readonly step: HistoryStep; readonly isBusy: boolean; readonly onWalk: () => void };

function StepRow({ step, isBusy, onWalk }: StepRowProps) {
  const t = useT();
  return (
    <li className={classes.step} data-undone={step.isUndone || undefined}>
      <span className={classes.label}>{historyLabel(step, t)}</span>
      {step.isUndone && <span className={classes.mark}>{t('history.undone')}</span>}
      <time className={classes.time} dateTime={step.at} data-numbers>
        {shortMoment(new Date(step.at), new Date())}
      </time>
      <IconButton
        icon={step.isUndone ? IconArrowForwardUp : IconArrowBackUp}
        label={t(step.isUndone ? 'history.forwardToHere' : 'history.backToHere')}
        isDisabled={isBusy}
        onClick={onWalk}
      />
    </li>
  );
}
