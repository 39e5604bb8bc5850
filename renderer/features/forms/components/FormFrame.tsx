import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import type { AddForm } from '../hooks/useAddForm.ts';
import classes from './FormFrame.module.css';

type Props = {
  readonly form: AddForm;
  readonly children: ReactNode;
  /** What the button says; "Toevoegen" when left out. */
  readonly submitLabel?: string;
  /** Whether more of them may follow. */
  readonly hasNext?: boolean;
};

/** The fields of a form with, below, why it was refused and the ways on. */
export function FormFrame({ form, children, submitLabel, hasNext = true }: Props) {
  const t = useT();
  const openDialog = useUi((state) => state.openDialog);
  return (
    <form className={classes.form} noValidate {...form.formProps}>
      {children}
      {form.sentence !== null && (
        <p role="alert" className={classes.sentence}>
          {form.sentence}
        </p>
      )}
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={() => openDialog(null)}>
          {t('common.action.cancel')}
        </Button>
        {hasNext && (
          <Button variant="default" title={t('forms.keys.next')} disabled={form.isBusy} onClick={form.addNext}>
            {t('forms.action.addNext')}
          </Button>
        )}
        <Button type="submit" loading={form.isBusy}>
          {submitLabel ?? t('common.action.add')}
        </Button>
      </div>
    </form>
  );
}
