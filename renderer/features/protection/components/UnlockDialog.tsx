import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LockedFile } from '../../../../shared/api/desktop.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './Protection.module.css';
import { UnlockForm } from './UnlockForm.tsx';

type UnlockDialogProps = { readonly locked: LockedFile | null; readonly damaged: ReactNode };

/** The same question while another network is open, which stays open until the password is right. */
export function UnlockDialog({ locked, damaged }: UnlockDialogProps) {
  const t = useT();
  const { desktop, queries } = useApp();
  const leave = () =>
    void desktop['lock.cancel']({}).then(
      () => queries.invalidateQueries({ queryKey: queryKeys.locked }),
      () => {},
    );
  return (
    <Modal opened={locked !== null} onClose={leave} title={t('protection.unlock.title')} size="md">
      {locked && (
        <>
          <p className={classes.file}>{t('protection.unlock.file', { name: locked.name, folder: locked.folder })}</p>
          <UnlockForm locked={locked} leaveLabel={t('common.action.cancel')} damaged={damaged} />
        </>
      )}
    </Modal>
  );
}
