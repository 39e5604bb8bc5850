import type { ListedGap } from '../../../../shared/gaps/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { longDate } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './GapBody.module.css';

/** What was decided about a gap, by when and by whom, and whether that still stands. */
export function DecisionNote({ gap }: { readonly gap: ListedGap }) {
  const t = useT();
  const network = useNetwork();
  const { decision, isReopened } = gap;
  if (!decision || decision.status === 'new') return null;
  const params = { status: t(`lists.gapStatus.${decision.status}`), date: longDate(decision.decidedOn) };
  const owner = decision.ownerId === null ? undefined : network.actors.get(decision.ownerId);
  return (
    <p className={classes.note} data-reopened={isReopened || undefined}>
      <span className={classes.noteLine}>{t(isReopened ? 'gaps.item.reopened' : 'gaps.item.decided', params)}</span>
      {decision.reason && <span className={classes.noteLine}>{decision.reason}</span>}
      {owner && <span className={classes.noteLine}>{t('gaps.item.owner', { name: owner.label })}</span>}
      {decision.dueOn && (
        <span className={classes.noteLine}>{t('gaps.item.due', { date: longDate(decision.dueOn) })}</span>
      )}
    </p>
  );
}
