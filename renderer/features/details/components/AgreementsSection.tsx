import { useState } from 'react';
import type { Agreement } from '../../../../shared/schema/agreement.ts';
import type { Actor } from '../../../../shared/schema/snapshot.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { agreementChoices } from '../../../data/meetingChoices.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { AddMeetingMenu } from './AddMeetingMenu.tsx';
import { Avatar } from './Avatar.tsx';
import { PickDialog } from './PickDialog.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

type Props = {
  readonly actor: Actor;
  /** Not there at all when there is nothing in it. */
  readonly isQuiet?: boolean;
};

/** The agreements an actor is a party to, and what it does in them. */
export function AgreementsSection({ actor, isQuiet = false }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const { openDialog, selectActor } = useUi.getState();
  const [isPicking, pick] = useState(false);
  const agreements = network.agreementsOf.get(actor.id) ?? [];
  const sign = async (id: string) => {
    const agreement = network.actors.get(id);
    if (agreement?.kind !== 'agreement') return;
    const parties = [...agreement.parties, { actorId: actor.id, role: '' }];
    await client['agreement.update']({ id, patch: { parties } });
  };
  if (isQuiet && agreements.length === 0) return null;
  return (
    <Section
      title={t('meetings.section.agreements')}
      count={agreements.length}
      action={
        <AddMeetingMenu
          kind="agreement"
          onNew={() => openDialog({ name: 'addAgreement', memberIds: [actor.id] })}
          onKnown={() => pick(true)}
        />
      }
    >
      <RecordList>
        {agreements.map((agreement) => (
          <RecordRow
            key={agreement.id}
            lead={<Avatar actor={agreement} />}
            title={agreement.label}
            detail={[kindOf(agreement), roleOf(agreement, actor.id)].filter(Boolean).join(' · ')}
            onOpen={() => selectActor(agreement.id)}
          />
        ))}
      </RecordList>
      <PickDialog
        title={t('meetings.section.joinAgreement')}
        isOpen={isPicking}
        choices={() =>
          agreementChoices(
            network,
            agreements.map(({ id }) => id),
          )
        }
        onPick={(id) => void sign(id).catch(notifyFailure)}
        onClose={() => pick(false)}
      />
    </Section>
  );

  function kindOf({ kindId }: Agreement): string | undefined {
    return kindId === null ? undefined : network.agreementKinds.get(kindId)?.label;
  }
}

function roleOf({ parties }: Agreement, actorId: string): string | undefined {
  return parties.find((party) => party.actorId === actorId)?.role;
}
