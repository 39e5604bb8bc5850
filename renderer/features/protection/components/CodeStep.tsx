import { Button, Stack } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import classes from './Protection.module.css';

type CodeStepProps = { readonly code: string; readonly name: string; readonly onKept: () => void };

/** The recovery code, the one time it is shown. */
export function CodeStep({ code, name, onKept }: CodeStepProps) {
  const t = useT();
  const { notify, notifyFailure } = useNotify();
  const copy = () =>
    void navigator.clipboard.writeText(code).then(() => notify(t('protection.code.copied')), notifyFailure);
  return (
    <Stack gap="md">
      <p className={classes.intro}>{t('protection.code.intro')}</p>
      <div className={classes.paper}>
        <p className={classes.paperText}>{t('protection.code.paper', { name })}</p>
        <ol className={classes.code} aria-label={t('protection.code.name', { name })} tabIndex={-1} data-autofocus>
          {code.split('-').map((group, index) => (
            <li key={group}>
              <span className={classes.number} data-numbers>
                {index + 1}
              </span>
              <span className={classes.group}>{group}</span>
            </li>
          ))}
        </ol>
      </div>
      <div className={classes.actions}>
        <Button variant="default" leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />} onClick={copy}>
          {t('protection.code.copy')}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />} onClick={printCode}>
          {t('protection.code.print')}
        </Button>
        <Button onClick={onKept}>{t('protection.code.kept')}</Button>
      </div>
    </Stack>
  );
}

// Of all that the window shows only the code goes to paper.
function printCode(): void {
  document.body.dataset['printingCode'] = 'true';
  try {
    window.print();
  } finally {
    delete document.body.dataset['printingCode'];
  }
}
