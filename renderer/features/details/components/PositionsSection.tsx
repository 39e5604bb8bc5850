import { IconStar, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Person } from '../../../../shared/schema/person.ts';
import type { Position } from '../../../../shared/schema/position.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { organisationChoices } from '../../../data/choices.ts';
import { primaryPosition, roleLabel } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { Avatar } from './Avatar.tsx';
import { LinkButton } from './LinkButton.tsx';
import { PickDialog } from './PickDialog.tsx';
import { PositionPopover } from './PositionPopover.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

/** Where a person works and as what; the first named one stands for the person in lists. */
export function PositionsSection({ person }: { readonly person: Person }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const [isPicking, pick] = useState(false);
  const positions = network.positionsOfPerson.get(person.id) ?? [];
  const primary = primaryPosition(network, person.id);
  const add = (organisationId: string) =>
    client['position.create']({ position: { organisationId, personId: person.id } });
  return (
    <Section
      title={t('details.positions.title')}
      count={positions.length}
      action={<LinkButton onClick={() => pick(true)}>{t('common.action.add')}</LinkButton>}
    >
      <RecordList>
        {positions.map((position) => (
          <PositionRow
            key={position.id}
            position={position}
            others={positions.filter((other) => other.id !== position.id && other.isPrimary)}
            isPrimary={position.id === primary?.id}
            isOnly={positions.length === 1}
          />
        ))}
      </RecordList>
      <PickDialog
        title={t('details.positions.pick')}
        isOpen={isPicking}
        choices={() => organisationChoices(network)}
        onPick={(id) => void add(id).catch(notifyFailure)}
        onClose={() => pick(false)}
      />
    </Section>
  );
}

type RowProps = {
  readonly position: Position;
  /** Other positions that are marked as the first. */
  readonly others: readonly Position[];
  readonly isPrimary: boolean;
  readonly isOnly: boolean;
};

function PositionRow({ position, others, isPrimary, isOnly }: RowProps) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const selectActor = useUi((state) => state.selectActor);
  const organisation = network.actors.get(position.organisationId);
  const name = organisation?.label ?? '';
  const level = position.level && t(`lists.level.${position.level}`).toLocaleLowerCase();
  const marks = [roleLabel(network, position), level, isPrimary && !isOnly ? t('details.positions.primary') : ''];
  const makePrimary = async () => {
    for (const other of others) await client['position.update']({ id: other.id, patch: { isPrimary: false } });
    await client['position.update']({ id: position.id, patch: { isPrimary: true } });
  };
  return (
    <RecordRow
      lead={<Avatar actor={organisation ?? null} />}
      title={name}
      detail={marks.filter(Boolean).join(' · ') || t('details.contacts.noRole')}
      onOpen={() => selectActor(position.organisationId)}
    >
      {!isPrimary && (
        <IconButton
          icon={IconStar}
          label={t('details.positions.makePrimary', { name })}
          onClick={() => void makePrimary().catch(notifyFailure)}
        />
      )}
      <PositionPopover position={position} />
      <IconButton
        icon={IconTrash}
        label={t('details.positions.remove', { name })}
        onClick={() => void client['position.remove']({ id: position.id }).catch(notifyFailure)}
      />
    </RecordRow>
  );
}
