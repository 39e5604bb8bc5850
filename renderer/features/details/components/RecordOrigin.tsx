import type { Agreement } from '../../../../shared/schema/agreement.ts';
import type { Consultation } from '../../../../shared/schema/consultation.ts';
import type { AgreementChange } from '../../../data/changes.ts';
import { useT } from '../../../i18n/useT.ts';
import { DateField } from '../fields/DateField.tsx';
import { NoteField } from '../fields/NoteField.tsx';
import { TextField } from '../fields/TextField.tsx';

type Props = {
  readonly record: Consultation | Agreement;
  readonly update: (patch: Pick<AgreementChange, 'source' | 'confirmedOn' | 'notes'>) => Promise<unknown>;
};

/** By whom it is known, when it was last confirmed, and what else there is to say. */
export function RecordOrigin({ record: { source, confirmedOn, notes }, update }: Props) {
  const t = useT();
  return (
    <>
      <TextField label={t('details.field.source')} value={source} save={(text) => update({ source: text })} />
      <DateField
        label={t('details.field.confirmed')}
        value={confirmedOn}
        save={(date) => update({ confirmedOn: date })}
        todayLabel={t('details.field.confirmToday')}
      />
      <NoteField label={t('details.field.notes')} value={notes} save={(text) => update({ notes: text })} />
    </>
  );
}
