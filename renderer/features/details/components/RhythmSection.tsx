import { nthWeekdayId, withFrequency, withNthWeekday } from '../../../../shared/calendar/rhythm.ts';
import { nthWeekday, type Consultation } from '../../../../shared/schema/consultation.ts';
import { frequency } from '../../../../shared/schema/lists.ts';
import type { ConsultationChange } from '../../../data/changes.ts';
import { useDayShown } from '../../../data/shownDate.ts';
import { frequencyChoices, nthWeekdayChoices } from '../../../data/meetingChoices.ts';
import { agendaWords } from '../../../data/rhythmWords.ts';
import { useT } from '../../../i18n/useT.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import classes from './DetailsPanel.module.css';
import { Section } from './Section.tsx';

type Props = {
  readonly consultation: Consultation;
  readonly update: (patch: ConsultationChange) => Promise<unknown>;
};

/** How often a consultation meets, from when until when, and the next days in words. */
export function RhythmSection({ consultation, update }: Props) {
  const t = useT();
  const day = useDayShown();
  const { validFrom, validUntil } = consultation;
  const often = frequencyChoices(t);
  const days = nthWeekdayChoices(t);
  const agenda = agendaWords(consultation, day, t);
  const dayId = consultation.nthWeekday && nthWeekdayId(consultation.nthWeekday);
  const dayOf = (id: string | undefined) => {
    const [nth, weekday] = id?.split(':').map(Number) ?? [];
    return id === undefined ? null : nthWeekday.parse({ nth, weekday });
  };
  return (
    <Section title={t('meetings.agenda.title')}>
      {agenda && <p className={classes.quiet}>{agenda}</p>}
      <div>
        <ChoiceField
          label={t('meetings.column.frequency')}
          choices={() => often}
          chosen={often.filter(({ value }) => value === consultation.frequency)}
          save={([id]) => update(withFrequency(consultation, frequency.nullable().parse(id ?? null)))}
        />
        <ChoiceField
          label={t('meetings.column.nthWeekday')}
          choices={() => days}
          chosen={days.filter(({ value }) => value === dayId)}
          save={([id]) => update(withNthWeekday(consultation, dayOf(id)))}
        />
        <DateField label={t('meetings.agenda.first')} value={validFrom} save={(date) => update({ validFrom: date })} />
        <DateField label={t('meetings.agenda.last')} value={validUntil} save={(date) => update({ validUntil: date })} />
      </div>
    </Section>
  );
}
