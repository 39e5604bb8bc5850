import { IconCrown, IconCrownOff, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Consultation, Participation } from '../../../../shared/schema/consultation.ts';
import { participationRole } from '../../../../shared/schema/lists.ts';
import type { ConsultationChange, ParticipationChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { actorChoices } from '../../../data/choices.ts';
import { shortDate } from '../../../data/dates.ts';
import { participationRoleChoices } from '../../../data/meetingChoices.ts';
import { collator, type NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
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

/** Who sits at the table, as what and since when; one of them may be in the chair. */
export function ParticipantsSection({ consultation, update }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const [isPicking, pick] = useState(false);
  const lines = participantLines(network, consultation);
  const present = lines.filter(({ validUntil }) => validUntil === null).map(({ actorId }) => actorId);
  const add = (actorId: string) =>
    client['participation.create']({ participation: { consultationId: consultation.id, actorId } });
  return (
    <Section
      title={t('meetings.participants.title')}
      count={new Set(lines.map(({ actorId }) => actorId)).size}
      action={<LinkButton onClick={() => pick(true)}>{t('common.action.add')}</LinkButton>}
    >
      <RecordList>
        {lines.map((participation) => (
          <ParticipantRow
            key={participation.id}
            participation={participation}
            isChair={participation.actorId === consultation.chairId}
            setChair={(chairId) => void update({ chairId }).catch(notifyFailure)}
          />
        ))}
      </RecordList>
      <PickDialog
        title={t('meetings.participants.pick')}
        isOpen={isPicking}
        choices={() => actorChoices(network, present)}
        onPick={(id) => void add(id).catch(notifyFailure)}
        onClose={() => pick(false)}
      />
    </Section>
  );
}

/** The chair first, then those who always come, then by name. */
function participantLines(network: NetworkIndex, { id, chairId }: Consultation): readonly Participation[] {
  const rank = ({ actorId, role }: Participation) => (actorId === chairId ? 0 : role === 'permanent' ? 1 : 2);
  const keyOf = ({ actorId }: Participation) => network.actors.get(actorId)?.sortKey ?? '';
  return (network.participationsIn.get(id) ?? []).toSorted(
    (a, b) => rank(a) - rank(b) || collator.compare(keyOf(a), keyOf(b)),
  );
}

type RowProps = {
  readonly participation: Participation;
  readonly isChair: boolean;
  readonly setChair: (actorId: string | null) => void;
};

function ParticipantRow({ participation, isChair, setChair }: RowProps) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const selectActor = useUi((state) => state.selectActor);
  const actor = network.actors.get(participation.actorId) ?? null;
  const name = actor?.label ?? '';
  const words = participationWords(participation, t);
  return (
    <RecordRow
      lead={<Avatar actor={actor} />}
      title={name}
      detail={[isChair ? t('meetings.participants.chair') : '', ...words].filter(Boolean).join(' · ')}
      onOpen={() => selectActor(participation.actorId)}
      showsActionsOnHover
    >
      <IconButton
        icon={isChair ? IconCrownOff : IconCrown}
        label={t(isChair ? 'meetings.participants.noChair' : 'meetings.participants.makeChair', { name })}
        onClick={() => setChair(isChair ? null : participation.actorId)}
      />
      <EditPopover label={t('meetings.participants.edit', { name })}>
        <ParticipationFields participation={participation} />
      </EditPopover>
      <IconButton
        icon={IconTrash}
        label={t('meetings.participants.remove', { name })}
        onClick={() => void client['participation.remove']({ ids: [participation.id] }).catch(notifyFailure)}
      />
    </RecordRow>
  );
}

/** "vast", "sinds 01-03-2026", "tot 01-09-2026". */
export function participationWords(
  { role, validFrom, validUntil }: Participation,
  t: ReturnType<typeof useT>,
): readonly string[] {
  return [
    t(`meetings.participation.${role}`).toLocaleLowerCase(),
    validFrom ? t('meetings.participants.since', { date: shortDate(validFrom) }) : '',
    validUntil ? t('meetings.participants.upTo', { date: shortDate(validUntil) }) : '',
  ];
}

/** As what and from when until when somebody takes part. */
export function ParticipationFields({ participation }: { readonly participation: Participation }) {
  const t = useT();
  const { client } = useApp();
  const { id, role, validFrom, validUntil } = participation;
  const update = (patch: ParticipationChange) => client['participation.update']({ id, patch });
  const roles = participationRoleChoices(t);
  return (
    <>
      <ChoiceField
        label={t('meetings.participants.role')}
        isRequired
        choices={() => roles}
        chosen={roles.filter(({ value }) => value === role)}
        save={([chosen]) => update({ role: participationRole.parse(chosen) })}
      />
      <DateField
        label={t('meetings.participants.from')}
        value={validFrom}
        save={(date) => update({ validFrom: date })}
      />
      <DateField
        label={t('meetings.participants.until')}
        value={validUntil}
        save={(date) => update({ validUntil: date })}
      />
    </>
  );
}
