import { Button } from '@mantine/core';
import type { TakeoverPlan, TakeoverResult } from '../../../../shared/takeover/types.ts';
import { useApp } from '../../../data/app.tsx';
import { useHistory } from '../../../data/useHistory.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import classes from './Takeover.module.css';

type Props = { readonly plan: TakeoverPlan; readonly result: TakeoverResult; readonly onClose: () => void };

/** What was taken over and what was not, with the way back. */
export function TakenReport({ plan, result, onClose }: Props) {
  const t = useT();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  // Once something else was done here, undo would take that back instead.
  const history = useHistory();
  const isLast = history?.undo?.code === 'takeover.apply' && history.redo?.code !== 'takeover.apply';
  const undo = () => void client['history.undo']({}).then(onClose, notifyFailure);
  return (
    <>
      <p role="status" className={classes.same}>
        {t('takeover.applied', { count: result.taken, name: plan.name })}{' '}
        {result.partsLeftOut > 0 && t('takeover.left', { count: result.partsLeftOut })}
      </p>
      {result.refused.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('takeover.refused')}</h3>
          <ul className={`${classes.fields} ${classes.told}`}>
            {result.refused.map(({ key, kind, name, reason, other }) => (
              <li key={key}>{t(`takeover.reason.${reason}`, { name: name || t(`takeover.kind.${kind}`), other })}</li>
            ))}
          </ul>
        </>
      )}
      <div className={classes.foot}>
        {result.taken > 0 && isLast && (
          <Button variant="default" onClick={undo}>
            {t('common.action.undo')}
          </Button>
        )}
        <Button onClick={onClose}>{t('takeover.close')}</Button>
      </div>
    </>
  );
}
