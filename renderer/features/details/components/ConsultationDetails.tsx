import { memo } from 'react';
import type { Consultation } from '../../../../shared/schema/consultation.ts';
import type { ConsultationChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { Refusal } from '../../../data/refusal.ts';
import { rhythmWords } from '../../../data/rhythmWords.ts';
import { useT } from '../../../i18n/useT.ts';
import { AgreementsSection } from './AgreementsSection.tsx';
import { Avatar } from './Avatar.tsx';
import { ConsultationFields } from './ConsultationFields.tsx';
import { ContactMomentsSection } from './ContactMomentsSection.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { FreshnessNotice } from './FreshnessNotice.tsx';
import { IssuesSection } from './IssuesSection.tsx';
import { ParticipantsSection } from './ParticipantsSection.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { RelationsSection } from './RelationsSection.tsx';
import { RhythmSection } from './RhythmSection.tsx';
import { SuccessorsSection } from './SuccessorsSection.tsx';

/** Everything about one consultation: when it meets, who is there, what became of it, what is known of it. */
export const ConsultationDetails = memo(function ConsultationDetails({
  consultation,
}: {
  readonly consultation: Consultation;
}) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const update = (patch: ConsultationChange) => client['consultation.update']({ id: consultation.id, patch });
  const rename = async (name: string) => {
    if (name.trim() === '') throw new Refusal('forms.refused.name');
    await update({ name });
  };
  const type = consultation.typeId === null ? undefined : network.consultationTypes.get(consultation.typeId)?.label;
  const line = [type, rhythmWords(consultation, t)].filter(Boolean).join(' · ');
  return (
    <>
      <DetailsHeader
        lead={<Avatar actor={consultation} size="large" />}
        name={consultation.name}
        rename={rename}
        line={line || t('lists.actorKind.consultation')}
        menu={['showMap', 'exportContacts', 'removeSelected']}
      />
      <FreshnessNotice confirmedOn={consultation.confirmedOn} onConfirm={(confirmedOn) => update({ confirmedOn })} />
      <RhythmSection consultation={consultation} update={update} />
      <ParticipantsSection consultation={consultation} update={update} />
      <AgreementsSection actor={consultation} isQuiet />
      <IssuesSection subject={{ kind: 'actor', id: consultation.id }} />
      <ContactMomentsSection actor={consultation} />
      {network.relationsOf.has(consultation.id) && <RelationsSection actor={consultation} />}
      <SuccessorsSection consultation={consultation} update={update} />
      <ConsultationFields consultation={consultation} update={update} />
      <RecordHistory table="actor" id={consultation.id} />
    </>
  );
});
