import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Position } from '../../../../shared/schema/position.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { personChoices } from '../../../data/choices.ts';
import { roleLabel } from '../../../data/networkIndex.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { PositionPopover } from './PositionPopover.tsx';
import { Avatar } from './Avatar.tsx';
import { PickDialog } from './PickDialog.tsx';
import { RecordRow } from './RecordRow.tsx';

/** A function that nobody fills: a click fills it with somebody who is known. */
export function VacancyRow({ position }: { readonly position: Position }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const [isPicking, pick] = useState(false);
  const fill = (personId: string) => client['position.update']({ id: position.id, patch: { personId } });
  return (
    <RecordRow
      lead={<Avatar actor={null} />}
      title={t('details.contacts.vacancy')}
      detail={roleLabel(network, position) || t('details.contacts.noRole')}
      onOpen={() => pick(true)}
    >
      <PositionPopover position={position} />
      <IconButton
        icon={IconTrash}
        label={t('details.contacts.removeVacancy')}
        onClick={() => void client['position.remove']({ id: position.id }).catch(notifyFailure)}
      />
      <PickDialog
        title={t('details.contacts.fillVacancy')}
        isOpen={isPicking}
        choices={() => personChoices(network)}
        onPick={(id) => void fill(id).catch(notifyFailure)}
        onClose={() => pick(false)}
      />
    </RecordRow>
  );
}
