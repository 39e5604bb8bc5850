import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Consultation } from '../../../../shared/schema/consultation.ts';
import type { Successor } from '../../../../shared/schema/succession.ts';
import type { ConsultationChange } from '../../../data/changes.ts';
import { useNetwork } from '../../../data/app.tsx';
import { shortDate } from '../../../data/dates.ts';
import { consultationChoices } from '../../../data/meetingChoices.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { DateField } from '../fields/DateField.tsx';
import { Avatar } from './Avatar.tsx';
import { EditPopover } from './EditPopover.tsx';
import { LinkButton } from './LinkButton.tsx';
import { PickDialog } from './PickDialog.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

type Props = {
  readonly consultation: Consultation;
  readonly update: (patch: ConsultationChange) => Promise<unknown>;
};

/** Which consultations carry this one on, and which it carries on itself. */
export function SuccessorsSection({ consultation, update }: Props) {
  const t = useT();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const selectActor = useUi((state) => state.selectActor);
  const [isPicking, pick] = useState(false);
  const { id, successors, validUntil } = consultation;
  const former = network.consultations.filter((other) => other.successors.some(({ actorId }) => actorId === id));
  const add = (actorId: string) =>
    update({ successors: [...successors, { actorId, onDate: validUntil }] }).catch(notifyFailure);
  const known = [id, ...successors.map(({ actorId }) => actorId)];
  return (
    <Section
      title={t('meetings.successors.title')}
      action={<LinkButton onClick={() => pick(true)}>{t('common.action.add')}</LinkButton>}
    >
      <RecordList>
        {successors.map((successor) => (
          <SuccessorRow key={successor.actorId} successor={successor} all={successors} update={update} />
        ))}
        {former.map((other) => (
          <RecordRow
            key={other.id}
            lead={<Avatar actor={other} />}
            title={other.label}
            detail={t('meetings.successors.follows')}
            onOpen={() => selectActor(other.id)}
          />
        ))}
      </RecordList>
      <PickDialog
        title={t('meetings.successors.pick')}
        isOpen={isPicking}
        choices={() => consultationChoices(network, known)}
        onPick={(actorId) => void add(actorId)}
        onClose={() => pick(false)}
      />
    </Section>
  );
}

type RowProps = {
  readonly successor: Successor;
  readonly all: readonly Successor[];
  readonly update: Props['update'];
};

function SuccessorRow({ successor: { actorId, onDate }, all, update }: RowProps) {
  const t = useT();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const selectActor = useUi((state) => state.selectActor);
  const actor = network.actors.get(actorId) ?? null;
  const name = actor?.label ?? '';
  const others = all.filter((other) => other.actorId !== actorId);
  const setDate = (date: string | null) =>
    update({ successors: all.map((each) => (each.actorId === actorId ? { actorId, onDate: date } : each)) });
  return (
    <RecordRow
      lead={<Avatar actor={actor} />}
      title={name}
      detail={onDate === null ? '' : t('meetings.successors.on', { date: shortDate(onDate) })}
      onOpen={() => selectActor(actorId)}
      showsActionsOnHover
    >
      <EditPopover label={t('meetings.successors.edit', { name })}>
        <DateField label={t('meetings.successors.onDate')} value={onDate} save={setDate} />
      </EditPopover>
      <IconButton
        icon={IconTrash}
        label={t('meetings.successors.remove', { name })}
        onClick={() => void update({ successors: others }).catch(notifyFailure)}
      />
    </RecordRow>
  );
}
