import { useState } from 'react';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { consultationChoices } from '../../../data/meetingChoices.ts';
import { rhythmWords } from '../../../data/rhythmWords.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { AddMeetingMenu } from './AddMeetingMenu.tsx';
import { Avatar } from './Avatar.tsx';
import { EditPopover } from './EditPopover.tsx';
import { ParticipationFields, participationWords } from './ParticipantsSection.tsx';
import { PickDialog } from './PickDialog.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

/** At which consultations an organisation or a person sits, as what and how often. */
export function ParticipationSection({ actor }: { readonly actor: Organisation | Person }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const { openDialog, selectActor } = useUi.getState();
  const [isPicking, pick] = useState(false);
  const participations = network.participationsOf.get(actor.id) ?? [];
  const join = (consultationId: string) =>
    client['participation.create']({ participation: { consultationId, actorId: actor.id } });
  const present = participations
    .filter(({ validUntil }) => validUntil === null)
    .map(({ consultationId }) => consultationId);
  return (
    <Section
      title={t('meetings.section.consultations')}
      count={participations.length}
      action={
        <AddMeetingMenu
          kind="consultation"
          onNew={() => openDialog({ name: 'addConsultation', memberIds: [actor.id] })}
          onKnown={() => pick(true)}
        />
      }
    >
      <RecordList>
        {participations.map((participation) => {
          const meeting = network.actors.get(participation.consultationId);
          if (meeting?.kind !== 'consultation') return null;
          const chair = meeting.chairId === actor.id ? t('meetings.participants.chair') : '';
          const words = [chair, ...participationWords(participation, t), rhythmWords(meeting, t)];
          return (
            <RecordRow
              key={participation.id}
              lead={<Avatar actor={meeting} />}
              title={meeting.label}
              detail={words.filter(Boolean).join(' · ')}
              onOpen={() => selectActor(meeting.id)}
              showsActionsOnHover
            >
              <EditPopover label={t('meetings.participants.edit', { name: actor.label })}>
                <ParticipationFields participation={participation} />
              </EditPopover>
            </RecordRow>
          );
        })}
      </RecordList>
      <PickDialog
        title={t('meetings.section.join')}
        isOpen={isPicking}
        choices={() => consultationChoices(network, present)}
        onPick={(id) => void join(id).catch(notifyFailure)}
        onClose={() => pick(false)}
      />
    </Section>
  );
}
