import { Button, Checkbox, Group, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { reportFormats } from '../../../../shared/report/formats.ts';
import { useNetwork } from '../../../data/app.tsx';
import { longDate, today } from '../../../data/dates.ts';
import { useShownDate } from '../../../data/shownDate.ts';
import { TypedDateInput } from '../../../data/TypedDateInput.tsx';
import { useAppMode } from '../../../data/useAppMode.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { DialogFoot } from '../../../ui/DialogFoot.tsx';
import { useGapReport } from '../hooks/useGapReport.ts';
import { rememberedReport, rememberReport } from './reportChoices.ts';
import classes from './ReportForm.module.css';
import { type ReportPart, reportParts } from './reportMaterial.ts';
import { useSaveReport } from './useSaveReport.ts';

type ReportFormProps = {
  /** The day of the last report before today; null = none was made. */
  readonly lastDay: string | null;
  readonly onDone: () => void;
};

/** Everything that is decided about a report before it leaves. */
export function ReportForm({ lastDay, onDone }: ReportFormProps) {
  const t = useT();
  const at = useShownDate();
  const isPrinting = useAppMode() !== 'electron';
  const [{ format, parts }, choose] = useState(rememberedReport);
  const [since, setSince] = useState(lastDay ?? '');
  const [withNames, setNames] = useState(false);
  const [purpose, setPurpose] = useState('');
  const { run: save, isBusy, failure, step, stop } = useSaveReport();
  // What a report of an earlier day says changed by then.
  const isFuture = since > (at ?? today());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rememberReport({ format, parts });
    const asked = { at, since: since || null, withNames, purpose, format, parts: new Set(parts) };
    void save(asked).then((isSaved) => isSaved && onDone());
  };
  const toggle = (part: ReportPart) =>
    choose({ format, parts: parts.includes(part) ? parts.filter((each) => each !== part) : [...parts, part] });
  return (
    <form onSubmit={submit} className={classes.form}>
      <Summary />
      <TextInput
        data-autofocus
        // The form waits for the day of the last report; by then the dialog has given the focus to its close button.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        label={t('report.purpose')}
        description={t('report.purposeHint')}
        maxLength={500}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <Parts parts={parts} hasMap={format === 'pdf'} onToggle={toggle} />
      {parts.includes('changes') && (
        <div>
          <TypedDateInput label={t('report.since')} value={since} onChange={setSince} />
          <p className={classes.hint} data-wrong={isFuture || undefined} role={isFuture ? 'alert' : undefined}>
            {isFuture
              ? t(at === null ? 'report.future' : 'report.afterDay', at === null ? {} : { date: longDate(at) })
              : lastDay === null
                ? t('report.none')
                : t('report.last', { date: longDate(lastDay) })}
          </p>
        </div>
      )}
      <Checkbox
        label={t('report.names')}
        description={t(withNames ? 'report.namesOn' : 'report.namesOff')}
        checked={withNames}
        onChange={(event) => setNames(event.currentTarget.checked)}
      />
      {failure && <FailureText failure={failure} />}
      <DialogFoot className={classes.foot}>
        <SegmentedControl
          aria-label={t('report.format')}
          value={format}
          onChange={(next) => choose({ format: next, parts })}
          data={reportFormats.map((value) => ({ value, label: t(`report.formats.${value}`) }))}
        />
        <span className={classes.hint} role="status">
          {step ? t(`report.busy.${step}`) : format === 'pdf' && isPrinting && t('report.print')}
        </span>
        <Group gap={8} className={classes.buttons}>
          <Button variant="default" onClick={isBusy ? stop : onDone}>
            {isBusy ? t('report.stop') : t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={parts.length === 0 || isFuture}>
            {format === 'pdf' && isPrinting ? t('report.doPrint') : t('report.button')}
          </Button>
        </Group>
      </DialogFoot>
    </form>
  );
}

/** What the report will be about, in one sentence and some numbers. */
function Summary() {
  const t = useT();
  const { snapshot, persons } = useNetwork();
  const { report } = useGapReport();
  const held = persons.filter(({ mayExport }) => !mayExport).length;
  const gaps = report?.gaps ?? [];
  return (
    <div className={classes.summary}>
      {report && <p className={classes.headline}>{report.headline[currentLanguage()]}</p>}
      <p className={classes.hint}>
        {[
          t('report.summary.gaps', { count: gaps.length }),
          t('report.summary.decided', { count: gaps.filter(({ status }) => status !== 'new').length }),
          t('report.summary.issues', { count: snapshot.issues.length }),
        ].join(' · ')}
      </p>
      {held > 0 && <p className={classes.hint}>{t('report.summary.held', { count: held })}</p>}
    </div>
  );
}

type PartsProps = {
  readonly parts: readonly ReportPart[];
  readonly hasMap: boolean;
  readonly onToggle: (part: ReportPart) => void;
};

function Parts({ parts, hasMap, onToggle }: PartsProps) {
  const t = useT();
  return (
    <fieldset className={classes.parts}>
      <legend>{t('report.what')}</legend>
      {reportParts.map((part) => (
        <Checkbox
          key={part}
          size="xs"
          label={t(`report.part.${part}`)}
          checked={parts.includes(part)}
          onChange={() => onToggle(part)}
        />
      ))}
      {parts.length === 0 && (
        <p className={classes.hint} data-wrong role="alert">
          {t('report.noPart')}
        </p>
      )}
      {!hasMap && parts.includes('map') && <p className={classes.hint}>{t('report.mapInPdf')}</p>}
    </fieldset>
  );
}
