import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { In } from '../../../../shared/api/contract.ts';
import { safeFileName } from '../../../../shared/export/fileName.ts';
import type { PersonReport } from '../../../../shared/privacy/personReport.ts';
import { reportAsHtml, reportAsText, type ReportPart } from '../../../../shared/privacy/reportFile.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { reportText } from '../reportText.ts';
import classes from './Privacy.module.css';

type Form = In<'privacy.exportReport'>['form'];

/** Everything the file holds about one person, to read, print and save. */
export function PersonReportView({ personId }: { readonly personId: string }) {
  const t = useT();
  const { client } = useApp();
  const { data, error } = useQuery({
    queryKey: [...queryKeys.history, 'personReport', personId],
    queryFn: () => client['privacy.personReport']({ id: personId }),
    staleTime: 0,
  });
  if (error) return <FailureText failure={failureOf(error)} />;
  if (!data) return <p>{t('common.state.loading')}</p>;
  return <Report report={data} />;
}

function Report({ report }: { readonly report: PersonReport }) {
  const t = useT();
  const words = useReportWords();
  const [purpose, setPurpose] = useState('');
  const { take, busy } = useTakeReport(report.person.id, purpose);
  const { title, intro, nothing, parts } = words(report);
  const button = (form: Form, text: string) => (
    <Button variant="default" aria-busy={busy === form} onClick={() => void take(form)}>
      {text}
    </Button>
  );
  return (
    <article className={classes.report}>
      <div className={classes.screenOnly}>
        <TextInput
          data-autofocus
          label={t('privacy.report.purpose')}
          description={t('privacy.report.purposeHint')}
          maxLength={500}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          {button('print', t('privacy.report.print'))}
          {button('text', t('privacy.report.saveText'))}
          {button('html', t('privacy.report.saveHtml'))}
        </div>
      </div>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.quiet}>{intro}</p>
      {parts.map((part) => (
        <Part key={part.heading} part={part} nothing={nothing} />
      ))}
    </article>
  );
}

function Part({ part: { heading, note, lines }, nothing }: { readonly part: ReportPart; readonly nothing: string }) {
  return (
    <section aria-label={heading}>
      <h3 className={classes.heading}>{heading}</h3>
      {note !== undefined && <p className={classes.quiet}>{note}</p>}
      {lines.length === 0 && <p className={classes.quiet}>{nothing}</p>}
      <dl className={classes.lines}>
        {lines.map(({ name, text }, index) => (
          <div key={index} className={classes.line}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useReportWords() {
  const t = useT();
  const { actors, areas, snapshot } = useNetwork();
  const { themes, tags, roles, relationTypes } = snapshot.vocabulary;
  return (report: PersonReport) => {
    const words = new Map<string, string>([...themes, ...tags, ...roles, ...relationTypes].map((w) => [w.id, w.label]));
    return reportText(report, t, (id) => actors.get(id)?.label ?? areas.get(id)?.name ?? words.get(id) ?? null);
  };
}

/** Whatever way the report leaves, it is in the export log first. */
function useTakeReport(id: PersonReport['person']['id'], purpose: string) {
  const t = useT();
  const { client, desktop } = useApp();
  const { notify, notifyFailure } = useNotify();
  const words = useReportWords();
  const [busy, setBusy] = useState<Form | null>(null);
  const leave = async (form: Form) => {
    const text = words(await client['privacy.exportReport']({ id, form, purpose }));
    if (form === 'print') return window.print();
    const isHtml = form === 'html';
    const content = isHtml ? reportAsHtml(text, currentLanguage()) : reportAsText(text);
    const saved = await desktop['file.save']({
      filename: safeFileName(text.title, isHtml ? 'html' : 'txt', 'inzage'),
      mime: isHtml ? 'text/html' : 'text/plain',
      bytes: new TextEncoder().encode(content),
    });
    if (saved) notify(t('privacy.report.saved', { name: saved.savedAs }));
  };
  const take = async (form: Form) => {
    // A button that is switched off would lose the focus, and Escape would then reach what lies behind the dialog.
    if (busy !== null) return;
    setBusy(form);
    try {
      await leave(form);
    } catch (thrown) {
      notifyFailure(thrown);
    } finally {
      setBusy(null);
    }
  };
  return { take, busy };
}
