import { Button, Group, Select, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ListedGap } from '../../../../shared/gaps/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { TypedDateInput } from '../../../data/TypedDateInput.tsx';
import { useT } from '../../../i18n/useT.ts';
import type { Decision } from '../hooks/useGapActions.ts';
import classes from './GapBody.module.css';

/** The decisions that need words: why not, or who and when. */
export type AskedDecision = 'not_applicable' | 'action';

type DecisionFormProps = {
  readonly asked: AskedDecision;
  readonly gap: ListedGap;
  readonly onCancel: () => void;
  readonly onDecide: (decision: Decision) => void;
};

/** The few fields of a decision, in the gap itself: what is decided about stays in sight. */
export function DecisionForm({ asked, gap, onCancel, onDecide }: DecisionFormProps) {
  const t = useT();
  const { persons, organisations } = useNetwork();
  const earlier = gap.decision?.status === asked ? gap.decision : null;
  const [reason, setReason] = useState(earlier?.reason ?? '');
  const [ownerId, setOwner] = useState<string | null>(earlier?.ownerId ?? null);
  const [dueOn, setDue] = useState(earlier?.dueOn ?? '');
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isAction = asked === 'action';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDecide(isAction ? { status: asked, reason, ownerId, dueOn: dueOn || null } : { status: asked, reason });
  };
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      aria-label={t(isAction ? 'gaps.decide.action' : 'gaps.decide.notApplicable')}
    >
      <Textarea
        ref={first}
        label={t(isAction ? 'gaps.decide.what' : 'gaps.decide.reason')}
        {...(!isAction && { description: t('gaps.decide.reasonHint') })}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {isAction && (
        <>
          <Select
            label={t('gaps.decide.owner')}
            placeholder={t('gaps.decide.ownerSearch')}
            nothingFoundMessage={t('gaps.decide.nobody')}
            searchable
            clearable
            limit={50}
            data={[...persons, ...organisations].map(({ id, label }) => ({ value: id, label }))}
            value={ownerId}
            onChange={setOwner}
          />
          <TypedDateInput label={t('gaps.decide.due')} value={dueOn} onChange={setDue} />
        </>
      )}
      <Group gap={8}>
        <Button type="submit">{t('gaps.decide.save')}</Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.action.cancel')}
        </Button>
      </Group>
    </form>
  );
}
