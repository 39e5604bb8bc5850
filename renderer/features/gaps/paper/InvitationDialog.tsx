import { Modal } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useGapReport } from '../hooks/useGapReport.ts';
import { InvitationForm } from './InvitationForm.tsx';

/** "Uitnodigingslijst": who is on it, and what it is for. Opened by the dialog `invitationList`. */
export function InvitationDialog() {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const asked = dialog?.name === 'invitationList' ? dialog : null;
  const close = () => useUi.getState().openDialog(null);
  return (
    <Modal opened={asked !== null} onClose={close} title={t('coverage.invite.title')} size={640}>
      {asked && <WithGaps gapKeys={asked.gapKeys} onDone={close} />}
    </Modal>
  );
}

type WithGapsProps = { readonly gapKeys: readonly string[]; readonly onDone: () => void };

function WithGaps({ gapKeys, onDone }: WithGapsProps) {
  const { report, error } = useGapReport();
  // Without the gaps the list is still of the missing partners.
  if (!report && error === null) return null;
  return <InvitationForm gaps={report?.gaps ?? []} gapKeys={gapKeys} onDone={onDone} />;
}
