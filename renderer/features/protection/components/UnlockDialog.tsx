import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LockedFile } from '../../../../shared/api/desktop.ts';
import { useT } from '../../../i18n/useT.ts';
import { useLeaving } from '../hooks/useUnlock.ts';
import classes from './Protection.module.css';
import { UnlockForm } from './UnlockForm.tsx';

type UnlockDialogProps = { readonly locked: LockedFile | null; readonly damaged: ReactNode };

/** The same question while another network is open, which stays open until the password is right. */
export function UnlockDialog({ locked, damaged }: UnlockDialogProps) {
  const t = useT();
  const leave = useLeaving();
  return (
    <Modal opened={locked !== null} onClose={() => void leave()} title={t('protection.unlock.title')} size="md">
      {locked && (
        <>
          <p className={classes.file}>{t('protection.unlock.file', { name: locked.name, folder: locked.folder })}</p>
          <UnlockForm locked={locked} leaveLabel={t('common.action.cancel')} damaged={damaged} />
        </>
      )}
    </Modal>
  );
}
