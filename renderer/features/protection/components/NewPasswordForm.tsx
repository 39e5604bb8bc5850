import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { shortestPassword } from '../../../../shared/api/desktop.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import type { SettingPassword } from '../hooks/useSettingPassword.ts';
import classes from './Protection.module.css';

type NewPasswordFormProps = {
  readonly setting: SettingPassword;
  readonly intro: string;
  readonly asksCurrent: boolean;
  readonly onCancel: () => void;
};

/** A new password, typed twice; the one that is there now is asked first. */
export function NewPasswordForm({ setting, intro, asksCurrent, onCancel }: NewPasswordFormProps) {
  const t = useT();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [repeat, setRepeat] = useState('');
  const [isTried, setTried] = useState(false);
  const isShort = password.length < shortestPassword;
  const isUnlike = password !== repeat;
  const needsCurrent = asksCurrent && current === '';

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort || isUnlike || needsCurrent) return;
    void setting.prepare(asksCurrent ? current : null, password);
  };
  const toggle = { 'aria-label': t('protection.form.show') };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <p className={classes.intro}>{intro}</p>
        {asksCurrent && (
          <PasswordInput
            label={t('protection.form.current')}
            value={current}
            error={isTried && needsCurrent ? t('protection.form.needed') : undefined}
            autoComplete="off"
            maxLength={1_000}
            data-autofocus
            visibilityToggleButtonProps={toggle}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        )}
        <PasswordInput
          label={t('protection.form.password')}
          description={t('protection.form.help', { count: shortestPassword })}
          value={password}
          error={isTried && isShort ? t('protection.form.short', { count: shortestPassword }) : undefined}
          autoComplete="new-password"
          maxLength={1_000}
          data-autofocus={asksCurrent ? undefined : true}
          visibilityToggleButtonProps={toggle}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('protection.form.repeat')}
          value={repeat}
          error={isTried && !isShort && isUnlike ? t('protection.form.unlike') : undefined}
          autoComplete="new-password"
          maxLength={1_000}
          visibilityToggleButtonProps={toggle}
          onChange={(event) => setRepeat(event.currentTarget.value)}
        />
        {setting.failure && <FailureText failure={setting.failure} />}
        <div className={classes.actions}>
          <span />
          <Button variant="default" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={setting.isBusy}>
            {t('protection.form.next')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
