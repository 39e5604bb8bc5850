import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useShownDate } from '../../../data/shownDate.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useSaveCoverage } from '../hooks/useSaveCoverage.ts';
import classes from './Paper.module.css';

/** "Dekking opslaan": what goes along, and what it is for. Opened by the dialog `exportCoverage`. */
export function ExportCoverageDialog() {
  const t = useT();
  const isAsked = useUi((state) => state.dialog?.name === 'exportCoverage');
  const close = () => useUi.getState().openDialog(null);
  return (
    <Modal opened={isAsked} onClose={close} title={t('coverage.save.title')} size={560}>
      {isAsked && <CoverageForm onDone={close} />}
    </Modal>
  );
}

function CoverageForm({ onDone }: { readonly onDone: () => void }) {
  const t = useT();
  const at = useShownDate();
  const [purpose, setPurpose] = useState('');
  const { run: save, isBusy, failure } = useSaveCoverage();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ at, purpose }).then((isSaved) => isSaved && onDone());
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <p className={classes.text}>{t('coverage.save.what')}</p>
      <TextInput
        data-autofocus
        label={t('coverage.save.purpose')}
        description={t('coverage.save.purposeHint')}
        maxLength={500}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <p className={classes.quiet}>{t('coverage.save.names')}</p>
      {failure && <FailureText failure={failure} />}
      <Group gap={8} justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
        <Button type="submit" loading={isBusy}>
          {t('coverage.save.button')}
        </Button>
      </Group>
    </form>
  );
}
