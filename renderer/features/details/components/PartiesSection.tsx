import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Agreement, Party } from '../../../../shared/schema/agreement.ts';
import type { AgreementChange } from '../../../data/changes.ts';
import { useNetwork } from '../../../data/app.tsx';
import { endChoices } from '../../../data/meetingChoices.ts';
import { withParties } from '../../../data/parties.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { TextField } from '../fields/TextField.tsx';
import { Avatar } from './Avatar.tsx';
import { EditPopover } from './EditPopover.tsx';
import { LinkButton } from './LinkButton.tsx';
import { PickDialog } from './PickDialog.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

type Props = {
  readonly agreement: Agreement;
  readonly update: (patch: AgreementChange) => Promise<unknown>;
};

/** Between whom the agreement is, and what each does in it. */
export function PartiesSection({ agreement, update }: Props) {
  const t = useT();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const [isPicking, pick] = useState(false);
  const { parties } = agreement;
  const ids = parties.map(({ actorId }) => actorId);
  const keep = (next: readonly string[]) => void update({ parties: withParties(parties, next) }).catch(notifyFailure);
  return (
    <Section
      title={t('meetings.parties.title')}
      count={parties.length}
      action={<LinkButton onClick={() => pick(true)}>{t('common.action.add')}</LinkButton>}
    >
      <RecordList>
        {parties.map((party) => (
          <PartyRow
            key={party.actorId}
            party={party}
            setRole={(role) =>
              update({ parties: parties.map((each) => (each.actorId === party.actorId ? { ...each, role } : each)) })
            }
            remove={() => keep(ids.filter((id) => id !== party.actorId))}
          />
        ))}
      </RecordList>
      <PickDialog
        title={t('meetings.parties.pick')}
        isOpen={isPicking}
        choices={() => endChoices(network, [agreement.id, ...ids])}
        onPick={(id) => keep([...ids, id])}
        onClose={() => pick(false)}
      />
    </Section>
  );
}

type RowProps = {
  readonly party: Party;
  readonly setRole: (role: string) => Promise<unknown>;
  readonly remove: () => void;
};

function PartyRow({ party: { actorId, role }, setRole, remove }: RowProps) {
  const t = useT();
  const network = useNetwork();
  const selectActor = useUi((state) => state.selectActor);
  const actor = network.actors.get(actorId) ?? null;
  const name = actor?.label ?? '';
  return (
    <RecordRow
      lead={<Avatar actor={actor} />}
      title={name}
      detail={role}
      onOpen={() => selectActor(actorId)}
      showsActionsOnHover
    >
      <EditPopover label={t('meetings.parties.edit', { name })}>
        <TextField label={t('meetings.parties.role')} value={role} save={setRole} />
      </EditPopover>
      <IconButton icon={IconTrash} label={t('meetings.parties.remove', { name })} onClick={remove} />
    </RecordRow>
  );
}
