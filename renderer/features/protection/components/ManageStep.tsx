import { Button, NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import type { Protection } from '../../../../shared/api/desktop.ts';
import { useT } from '../../../i18n/useT.ts';
import { remember } from '../../../platform/memory.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { lockChoices, lockMemory, lockMinutes } from '../hooks/useIdleLock.ts';
import type { SettingPassword } from '../hooks/useSettingPassword.ts';
import classes from './Protection.module.css';

type ManageStepProps = {
  readonly protection: Protection;
  readonly setting: SettingPassword;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** What can be done about the password of a file that has one. */
export function ManageStep({ protection, setting, onChange, onRemove }: ManageStepProps) {
  const t = useT();
  const [minutes, setMinutes] = useState(lockMinutes);
  const { remember: state } = protection;
  const choose = (value: string) => {
    remember(lockMemory, value);
    setMinutes(Number(value));
  };
  return (
    <div tabIndex={-1} data-autofocus data-focus-catcher>
      <p className={classes.file}>{t('protection.manage.intro')}</p>
      <div className={classes.row}>
        <NativeSelect
          label={t('protection.manage.lockAfter')}
          description={t('protection.manage.lockAfterHelp')}
          value={String(minutes)}
          data={lockChoices.map((each) => ({
            value: String(each),
            label: each === 0 ? t('protection.manage.never') : t('protection.manage.minutes', { count: each }),
          }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </div>
      <div className={classes.row}>
        {state === 'on' || state === 'off' ? (
          <Switch
            label={t('protection.remember.label')}
            description={t('protection.remember.help')}
            checked={state === 'on'}
            onChange={(event) => void setting.remember(event.currentTarget.checked)}
          />
        ) : (
          <p className={classes.quiet}>{t(`protection.remember.${state}`)}</p>
        )}
      </div>
      <div className={classes.row}>
        <p className={classes.quiet}>{t('protection.manage.changeHelp')}</p>
        <Button variant="default" onClick={onChange}>
          {t('protection.manage.change')}
        </Button>
      </div>
      <div className={classes.row}>
        <p className={classes.quiet}>{t('protection.manage.removeHelp')}</p>
        <Button variant="default" onClick={onRemove}>
          {t('protection.manage.remove')}
        </Button>
      </div>
      {setting.failure && <FailureText failure={setting.failure} />}
    </div>
  );
}
