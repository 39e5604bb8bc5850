import { Button, Select } from '@mantine/core';
import type { PlanQuestion } from '../../../../shared/import/planTypes.ts';
import { useNetwork } from '../../../data/app.tsx';
import { areaChoices } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { questionKey, withArea, withoutAnswer, withYesNo } from '../answers.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import { type AnsweredQuestion, useImportStore } from '../importStore.ts';
import classes from './Questions.module.css';

type QuestionsProps = { readonly flow: ImportFlow; readonly questions: readonly PlanQuestion[] };

/** Questions about the whole list, asked once. What was answered stays below, to be taken back after a wrong click. */
export function Questions({ flow, questions }: QuestionsProps) {
  const t = useT();
  const { answered } = flow.state;
  const keys = new Set(answered.map(({ question }) => questionKey(question)));
  const open = questions.filter((question) => !keys.has(questionKey(question)));
  if (open.length === 0 && answered.length === 0) return null;
  const done = (question: PlanQuestion, answer: string) =>
    useImportStore.setState({ answered: [...answered, { question, answer }] });
  const askAgain = (question: PlanQuestion) => {
    useImportStore.setState({ answered: answered.filter((each) => each.question !== question) });
    void flow.plan(withoutAnswer(flow.state.options, question));
  };
  return (
    <section className={classes.questions} aria-label={t('importing.question.title')}>
      {open.length > 0 && <h2 className={classes.title}>{t('importing.question.title')}</h2>}
      <ul className={classes.list}>
        {open.map((question) => (
          <li key={questionKey(question)} className={classes.question}>
            {question.kind === 'area' ? (
              <AreaQuestion flow={flow} question={question} onDone={(answer) => done(question, answer)} />
            ) : (
              <YesNoQuestion flow={flow} question={question} onDone={(answer) => done(question, answer)} />
            )}
          </li>
        ))}
      </ul>
      {answered.length > 0 && <AnsweredQuestions answered={answered} onAskAgain={askAgain} />}
    </section>
  );
}

type AnsweredProps = {
  readonly answered: readonly AnsweredQuestion[];
  readonly onAskAgain: (question: PlanQuestion) => void;
};

function AnsweredQuestions({ answered, onAskAgain }: AnsweredProps) {
  const t = useT();
  return (
    <details className={classes.answered}>
      <summary>{t('importing.question.answered', { count: answered.length })}</summary>
      <ul className={classes.list}>
        {answered.map(({ question, answer }) => (
          <li key={questionKey(question)} className={classes.question}>
            <span className={classes.text}>
              {questionText(question, t)} <strong>{answer}</strong>
            </span>
            <Button variant="subtle" onClick={() => onAskAgain(question)}>
              {t('importing.question.askAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function questionText(question: PlanQuestion, t: ReturnType<typeof useT>): string {
  const count = question.rows.length;
  return question.kind === 'area'
    ? t('importing.question.area', { text: question.text, count })
    : t(`importing.question.${question.kind}`, { count });
}

type YesNoProps = {
  readonly flow: ImportFlow;
  readonly question: Exclude<PlanQuestion, { kind: 'area' }>;
  readonly onDone: (answer: string) => void;
};

function YesNoQuestion({ flow, question, onDone }: YesNoProps) {
  const t = useT();
  const answer = (isYes: boolean) => {
    onDone(t(isYes ? 'importing.question.yes' : 'importing.question.no'));
    void flow.plan(withYesNo(flow.state.options, question, isYes));
  };
  return (
    <>
      <span className={classes.text}>{questionText(question, t)}</span>
      <Button variant="default" onClick={() => answer(true)}>
        {t('importing.question.yes')}
      </Button>
      <Button variant="default" onClick={() => answer(false)}>
        {t('importing.question.no')}
      </Button>
    </>
  );
}

type AreaProps = {
  readonly flow: ImportFlow;
  readonly question: Extract<PlanQuestion, { kind: 'area' }>;
  readonly onDone: (answer: string) => void;
};

function AreaQuestion({ flow, question, onDone }: AreaProps) {
  const t = useT();
  const network = useNetwork();
  const answer = (areaId: string | null) => {
    onDone(network.areas.get(areaId ?? '')?.name ?? t('importing.question.areaNone'));
    void flow.plan(withArea(flow.state.options, question.text, areaId));
  };
  const likely = question.areaIds.flatMap((id) => network.areas.get(id) ?? []);
  const label = questionText(question, t);
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
