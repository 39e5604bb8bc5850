import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import type { SettingPassword } from '../hooks/useSettingPassword.ts';
import classes from './Protection.module.css';

type RemoveStepProps = { readonly setting: SettingPassword; readonly onCancel: () => void };

/** Taking the password away asks for it once more. */
export function RemoveStep({ setting, onCancel }: RemoveStepProps) {
  const t = useT();
  const [current, setCurrent] = useState('');
  const [isTried, setTried] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (current !== '') void setting.remove(current);
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <p className={classes.intro}>{t('protection.manage.removeHelp')}</p>
        <PasswordInput
          label={t('protection.form.current')}
          value={current}
          error={isTried && current === '' ? t('protection.form.needed') : undefined}
          autoComplete="off"
          maxLength={1_000}
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('protection.form.show') }}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        {setting.failure && <FailureText failure={setting.failure} />}
        <div className={classes.actions}>
          <span />
          <Button variant="default" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
          <Button type="submit" color="red" loading={setting.isBusy}>
            {t('protection.manage.remove')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
