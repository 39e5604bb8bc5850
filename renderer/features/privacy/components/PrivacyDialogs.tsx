import { Modal } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { ErasePerson } from './ErasePerson.tsx';
import { PersonReportView } from './PersonReportView.tsx';
import { ReviewRound } from './ReviewRound.tsx';

/** The dialogs about personal data: inzage, erasing for good, and the review round. */
export function PrivacyDialogs() {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const openDialog = useUi((state) => state.openDialog);
  const close = () => openDialog(null);
  return (
    <>
      <Modal opened={dialog?.name === 'personReport'} onClose={close} title={t('privacy.report.title')} size={840}>
        {dialog?.name === 'personReport' && <PersonReportView personId={dialog.personId} />}
      </Modal>
      <Modal opened={dialog?.name === 'erasePerson'} onClose={close} title={t('privacy.erase.title')} size="lg">
        {dialog?.name === 'erasePerson' && <ErasePerson personId={dialog.personId} onDone={close} />}
      </Modal>
      <Modal opened={dialog?.name === 'review'} onClose={close} title={t('privacy.review.title')} size={920}>
        {dialog?.name === 'review' && <ReviewRound />}
      </Modal>
    </>
  );
}
