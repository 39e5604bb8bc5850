import { Button, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { recordStates, type RecordState, type TakeoverPlan } from '../../../../shared/takeover/types.ts';
import { useT } from '../../../i18n/useT.ts';
import { shortMoment } from '../../../ui/shortMoment.ts';
import { bulkChoices, choiceOf, choicesByBulk, unmetNeed } from '../choices.ts';
import type { TakeoverFlow } from '../hooks/useTakeover.ts';
import { TakeRow } from './TakeRow.tsx';
import classes from './Takeover.module.css';

/** More rows than this are only counted: nobody reads them one by one. */
const mostRows = 200;

type Props = { readonly flow: TakeoverFlow; readonly plan: TakeoverPlan };

/** What differs, with a choice for each. */
export function PlanView({ flow, plan }: Props) {
  const t = useT();
  const [shown, setShown] = useState<RecordState | null>(null);
  const { records, onlyHere, name, commonAt } = plan;
  const byKey = useMemo(() => new Map(records.map((record) => [record.key, record])), [records]);
  const rows = records.filter(({ state }) => shown === null || state === shown);
  const chosen = records.filter((record) => choiceOf(flow.choices, record) !== 'none').length;
  return (
    <>
      <p className={classes.intro}>
        {t('takeover.with', { name })}{' '}
        {commonAt && t('takeover.common', { time: shortMoment(new Date(commonAt), new Date()) })}{' '}
        {onlyHere > 0 && t('takeover.onlyHere', { count: onlyHere })}
      </p>
      {records.length === 0 ? (
        <p className={classes.same}>{t('takeover.same')}</p>
      ) : (
        <>
          <StateFilter plan={plan} shown={shown} onShow={setShown} />
          <ul className={classes.rows} aria-label={t('takeover.list')}>
            {rows.slice(0, mostRows).map((record) => (
              <TakeRow
                key={record.key}
                record={record}
                names={plan.names}
                choice={choiceOf(flow.choices, record)}
                need={unmetNeed(record, byKey, flow.choices)}
                onChoose={(choice) => flow.choose({ ...flow.choices, [record.key]: choice })}
              />
            ))}
          </ul>
          {rows.length > mostRows && (
            <p className={classes.quiet}>{t('takeover.more', { count: rows.length - mostRows })}</p>
          )}
        </>
      )}
      <Foot flow={flow} plan={plan} chosen={chosen} />
    </>
  );
}

function StateFilter({
  plan,
  shown,
  onShow,
}: {
  readonly plan: TakeoverPlan;
  readonly shown: RecordState | null;
  readonly onShow: (state: RecordState | null) => void;
}) {
  const t = useT();
  const count = (state: RecordState) => plan.records.filter((record) => record.state === state).length;
  const present = recordStates.filter((state) => count(state) > 0);
  return (
    <div role="group" aria-label={t('takeover.filter')} className={classes.filter}>
      <UnstyledButton className={classes.state} aria-pressed={shown === null} onClick={() => onShow(null)}>
        {t('takeover.all')} <span className={classes.count}>{plan.records.length}</span>
      </UnstyledButton>
      {present.map((state) => (
        <UnstyledButton
          key={state}
          className={classes.state}
          aria-pressed={shown === state}
          onClick={() => onShow(state)}
        >
          {t(`takeover.state.${state}`)} <span className={classes.count}>{count(state)}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}

function Foot({ flow, plan, chosen }: Props & { readonly chosen: number }) {
  const t = useT();
  return (
    <div className={classes.foot}>
      {plan.records.length > 0 && (
        <div role="group" aria-label={t('takeover.bulk.label')} className={classes.bulk}>
          {bulkChoices.map((bulk) => (
            <Button
              key={bulk}
              variant="default"
              size="xs"
              onClick={() => flow.choose(choicesByBulk(plan.records, bulk))}
            >
              {t(`takeover.bulk.${bulk}`)}
            </Button>
          ))}
        </div>
      )}
      <span className={classes.quiet} aria-live="polite">
        {plan.records.length > 0 && t('takeover.chosen', { count: chosen })}
      </span>
      <Button variant="default" onClick={flow.back}>
        {t('takeover.back')}
      </Button>
      {plan.records.length > 0 && (
        <Button loading={flow.busy === 'applying'} disabled={chosen === 0} onClick={() => void flow.apply()}>
          {t('takeover.apply')}
        </Button>
      )}
    </div>
  );
}
