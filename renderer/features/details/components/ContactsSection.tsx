import { Menu } from '@mantine/core';
import { IconUser, IconUserPlus, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { Position } from '../../../../shared/schema/position.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { personChoices } from '../../../data/choices.ts';
import { collator, roleLabel, type NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { Avatar } from './Avatar.tsx';
import { LinkButton } from './LinkButton.tsx';
import { PickDialog } from './PickDialog.tsx';
import { ReachButtons } from './ReachButtons.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';
import { VacancyRow } from './VacancyRow.tsx';

/** Who works at an organisation, how to reach them, and which functions nobody fills. */
export function ContactsSection({ organisation }: { readonly organisation: Organisation }) {
  const t = useT();
  const network = useNetwork();
  const lines = contactLines(network, organisation.id);
  const selectActor = useUi((state) => state.selectActor);
  const count = lines.filter((position) => position.personId !== null).length;
  return (
    <Section title={t('details.contacts.title')} count={count} action={<AddContact organisation={organisation} />}>
      <RecordList>
        {lines.map((position) => {
          const person = position.personId === null ? null : network.actors.get(position.personId);
          if (person?.kind !== 'person') return <VacancyRow key={position.id} position={position} />;
          return (
            <RecordRow
              key={position.id}
              lead={<Avatar actor={person} />}
              title={person.label}
              detail={positionLine(network, position, t)}
              onOpen={() => selectActor(person.id)}
            >
              <ReachButtons name={person.label} points={person.contactPoints} />
            </RecordRow>
          );
        })}
      </RecordList>
    </Section>
  );
}

/** Positions at an organisation, by the name of the person; vacancies last. */
function contactLines(network: NetworkIndex, organisationId: string): readonly Position[] {
  const keyOf = ({ personId }: Position) => (personId === null ? '' : (network.actors.get(personId)?.sortKey ?? ''));
  return (network.positionsAt.get(organisationId) ?? []).toSorted(
    (a, b) => Number(a.personId === null) - Number(b.personId === null) || collator.compare(keyOf(a), keyOf(b)),
  );
}

/** "begeleider · uitvoering". */
function positionLine(network: NetworkIndex, position: Position, t: ReturnType<typeof useT>): string {
  const level = position.level && t(`lists.level.${position.level}`).toLocaleLowerCase();
  return [roleLabel(network, position), level].filter(Boolean).join(' · ');
}

function AddContact({ organisation }: { readonly organisation: Organisation }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const openDialog = useUi((state) => state.openDialog);
  const [isPicking, pick] = useState(false);
  const { id: organisationId } = organisation;
  const addPosition = (personId: string | null) =>
    client['position.create']({ position: { organisationId, personId } }).catch(notifyFailure);
  const present = (network.positionsAt.get(organisationId) ?? []).flatMap((position) => position.personId ?? []);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <LinkButton>{t('common.action.add')}</LinkButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconUserPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => openDialog({ name: 'addPerson', organisationId })}
          >
            {t('details.contacts.addNew')}
          </Menu.Item>
          <Menu.Item leftSection={<IconUser size={18} stroke={1.75} aria-hidden />} onClick={() => pick(true)}>
            {t('details.contacts.addKnown')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconUserQuestion size={18} stroke={1.75} aria-hidden />}
            onClick={() => void addPosition(null)}
          >
            {t('details.contacts.addVacancy')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PickDialog
        title={t('details.contacts.addKnown')}
        isOpen={isPicking}
        choices={() => personChoices(network, present)}
        onPick={(id) => void addPosition(id)}
        onClose={() => pick(false)}
      />
    </>
  );
}
