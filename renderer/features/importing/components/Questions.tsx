import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { PlanQuestion } from '../../../../shared/import/planTypes.ts';
import { useNetwork } from '../../../data/app.tsx';
import { areaChoices } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { questionKey, withArea, withYesNo } from '../answers.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import classes from './Questions.module.css';

type QuestionsProps = { readonly flow: ImportFlow; readonly questions: readonly PlanQuestion[] };

/** Questions about the whole list, asked once. A "no" is not asked again. */
export function Questions({ flow, questions }: QuestionsProps) {
  const t = useT();
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const open = questions.filter((question) => !answered.has(questionKey(question)));
  if (open.length === 0) return null;
  const done = (question: PlanQuestion) => setAnswered(new Set([...answered, questionKey(question)]));
  return (
    <section className={classes.questions} aria-label={t('importing.question.title')}>
      <h2 className={classes.title}>{t('importing.question.title')}</h2>
      <ul className={classes.list}>
        {open.map((question) => (
          <li key={questionKey(question)} className={classes.question}>
            {question.kind === 'area' ? (
              <AreaQuestion flow={flow} question={question} />
            ) : (
              <YesNoQuestion flow={flow} question={question} onDone={() => done(question)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type YesNoProps = {
  readonly flow: ImportFlow;
  readonly question: Exclude<PlanQuestion, { kind: 'area' }>;
  readonly onDone: () => void;
};

function YesNoQuestion({ flow, question, onDone }: YesNoProps) {
  const t = useT();
  const answer = (isYes: boolean) => {
    onDone();
    void flow.plan(withYesNo(flow.state.options, question, isYes));
  };
  return (
    <>
      <span className={classes.text}>{t(`importing.question.${question.kind}`, { count: question.rows.length })}</span>
      <Button variant="default" onClick={() => answer(true)}>
        {t('importing.question.yes')}
      </Button>
      <Button variant="default" onClick={() => answer(false)}>
        {t('importing.question.no')}
      </Button>
    </>
  );
}

type AreaProps = { readonly flow: ImportFlow; readonly question: Extract<PlanQuestion, { kind: 'area' }> };

function AreaQuestion({ flow, question: { text, areaIds, rows } }: AreaProps) {
  const t = useT();
  const network = useNetwork();
  const answer = (areaId: string | null) => void flow.plan(withArea(flow.state.options, text, areaId));
  const likely = areaIds.flatMap((id) => network.areas.get(id) ?? []);
  const label = t('importing.question.area', { text, count: rows.length });
  return (
    <>
      <span className={classes.text}>{label}</span>
      {likely.map(({ id, name, kind }) => (
        <Button key={id} variant="default" onClick={() => answer(id)}>
          {name} · {t(`lists.areaKind.${kind}`).toLowerCase()}
        </Button>
      ))}
      {likely.length === 0 && (
        <Select
          aria-label={label}
          placeholder={t('importing.question.areaSearch')}
          searchable
          limit={50}
          data={areaChoices(network, t).map(({ value, label: name, detail }) => ({
            value,
            label: `${name} · ${detail ?? ''}`,
          }))}
          onChange={(id) => id !== null && answer(id)}
        />
      )}
      <Button variant="subtle" onClick={() => answer(null)}>
        {t('importing.question.areaNone')}
      </Button>
    </>
  );
}
