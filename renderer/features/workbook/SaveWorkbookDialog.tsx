import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { contactFieldLabelsEn, contactFieldLabelsNl } from '../../../shared/export/contactFields.ts';
import { leftOutText } from '../../../shared/export/leftOutText.ts';
import { leftOutOfWorkbook } from '../../../shared/workbook/redactWorkbook.ts';
import { useNetwork } from '../../data/app.tsx';
import { useUi } from '../../data/uiStore.ts';
import { currentLanguage } from '../../i18n/language.ts';
import { useT } from '../../i18n/useT.ts';
import { FailureText } from '../../ui/FailureText.tsx';
import classes from './SaveWorkbookDialog.module.css';
import { useSaveWorkbook } from './useSaveWorkbook.ts';

/** "Werkboek opslaan": what it is, why it is made, and who stays out. Opened by the dialog `saveWorkbook`. */
export function SaveWorkbookDialog() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'saveWorkbook');
  const { openDialog } = useUi.getState();
  const close = () => openDialog(null);
  return (
    <Modal opened={isOpen} onClose={close} title={t('workbook.save.title')} size={560}>
      {isOpen && <SaveForm onDone={close} />}
    </Modal>
  );
}

function SaveForm({ onDone }: { readonly onDone: () => void }) {
  const t = useT();
  const [purpose, setPurpose] = useState('');
  const { run: save, isBusy, failure } = useSaveWorkbook();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(purpose).then((isSaved) => isSaved && onDone());
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <p className={classes.text}>{t('workbook.save.intro')}</p>
      <TextInput
        data-autofocus
        label={t('workbook.save.purpose')}
        description={t('workbook.save.purposeHint')}
        maxLength={500}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <LeftOut />
      <p className={classes.careful}>{t('workbook.save.careful')}</p>
      {failure && <FailureText failure={failure} />}
      <Group gap={8} justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
        <Button type="submit" loading={isBusy}>
          {t('workbook.save.submit')}
        </Button>
      </Group>
    </form>
  );
}

/** Who may not leave, and which numbers are private: with the reason, before the file is made. */
function LeftOut() {
  const t = useT();
  const { snapshot, actors } = useNetwork();
  const leftOut = useMemo(() => leftOutOfWorkbook(snapshot), [snapshot]);
  const language = currentLanguage();
  const labels = language === 'nl' ? contactFieldLabelsNl : contactFieldLabelsEn;
  if (leftOut.length === 0) return null;
  return (
    <details className={classes.leftOut}>
      <summary>{t('workbook.save.leftOut', { count: leftOut.length })}</summary>
      <p className={classes.text}>{t('workbook.save.stays')}</p>
      <ul className={classes.reasons}>
        {leftOut.map(({ id, reasonKey, field }) => {
          const name = actors.get(id)?.label ?? id;
          return (
            <li key={`${id} ${field ?? ''}`}>
              <strong>{field ? t('workbook.save.field', { name, field: labels[field].toLowerCase() }) : name}</strong>{' '}
              {leftOutText(reasonKey, language)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
