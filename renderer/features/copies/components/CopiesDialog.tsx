import { Button, Modal } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../data/app.tsx';
import { useOpenFile } from '../../../data/openFile.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useCopyWork } from '../hooks/useCopyWork.ts';
import classes from './Copies.module.css';
import { CopyRow } from './CopyRow.tsx';

/** "Kopieën": what was kept of this file, how it differs from now, and the way back to it. */
export function CopiesDialog() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'copies');
  const openDialog = useUi((state) => state.openDialog);
  return (
    <Modal opened={isOpen} onClose={() => openDialog(null)} title={t('copies.title')} size={720}>
      <div tabIndex={-1} data-autofocus data-focus-catcher>
        {isOpen && <CopiesBody />}
      </div>
    </Modal>
  );
}

function CopiesBody() {
  const t = useT();
  const { desktop } = useApp();
  const { file } = useOpenFile();
  const { data: copies, error } = useQuery({
    queryKey: queryKeys.copies,
    queryFn: () => desktop['copies.list']({}),
    staleTime: 0,
  });
  const work = useCopyWork();
  const beside = file?.conflictCopies ?? [];
  return (
    <>
      <div className={classes.top}>
        <p className={classes.intro}>{t('copies.intro')}</p>
        <Button variant="default" loading={work.busy === 'keep'} onClick={() => void work.keep()}>
          {t('copies.keep')}
        </Button>
      </div>
      {beside.length > 0 && (
        <div className={classes.warning}>
          <p>{t('copies.beside', { count: beside.length, names: beside.join(', ') })}</p>
          <Button variant="default" size="xs" onClick={() => useUi.getState().openDialog({ name: 'takeover' })}>
            {t('copies.compareBeside')}
          </Button>
        </div>
      )}
      {error && <FailureText failure={failureOf(error)} />}
      {copies?.length === 0 && (
        <EmptyState icon={IconShieldCheck} title={t('copies.none')} text={t('copies.noneText')} />
      )}
      <ul className={classes.list}>
        {copies?.map((copy) => (
          <CopyRow key={copy.id} copy={copy} work={work} canRestore={file?.isReadOnly !== true} />
        ))}
      </ul>
    </>
  );
}
