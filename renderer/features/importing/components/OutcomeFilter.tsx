import { UnstyledButton } from '@mantine/core';
import type { ImportPlan, RowOutcome } from '../../../../shared/import/planTypes.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './CheckStep.module.css';

export type ShownRows = 'all' | RowOutcome | 'skipped';

const order: readonly ShownRows[] = ['all', 'new', 'changed', 'same', 'doubtful', 'refused', 'skipped'];

type OutcomeFilterProps = {
  readonly plan: ImportPlan;
  readonly shown: ShownRows;
  readonly onShow: (shown: ShownRows) => void;
};

/** The counts of the plan, each a filter. A row that was doubtful stays among the doubts after it is decided. */
export function OutcomeFilter({ plan, shown, onShow }: OutcomeFilterProps) {
  const t = useT();
  const { rows, skipped } = plan.counts;
  const counts: Readonly<Record<ShownRows, number>> = {
    all: rows.total,
    new: rows.new,
    changed: rows.changed,
    same: rows.same,
    doubtful: rows.doubtful,
    refused: rows.refused,
    skipped,
  };
  return (
    <div role="group" aria-label={t('importing.check.filter')} className={classes.filter}>
      {order.map((each) => (
        <UnstyledButton
          key={each}
          className={classes.choice}
          aria-pressed={each === shown}
          data-empty={counts[each] === 0 || undefined}
          onClick={() => onShow(each)}
        >
          {t(`importing.check.outcome.${each}`)} <span className={classes.count}>{counts[each]}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
