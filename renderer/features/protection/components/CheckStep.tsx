import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NewCode, Remembering } from '../../../../shared/api/desktop.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import type { SettingPassword } from '../hooks/useSettingPassword.ts';
import classes from './Protection.module.css';

type CheckStepProps = {
  readonly made: NewCode;
  readonly setting: SettingPassword;
  /** Null where it is not known before the file has a password. */
  readonly remember: Remembering | null;
  readonly onBack: () => void;
};

/** Two groups of the code asked back: who cannot give them would be locked out one day. */
export function CheckStep({ made, setting, remember, onBack }: CheckStepProps) {
  const t = useT();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [remembers, setRemembers] = useState(remember === 'on');
  const isMissing = first.trim() === '' || second.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isMissing) void setting.apply([first, second], remembers);
  };
  const field = (number: number, value: string, change: (text: string) => void, isFirst: boolean) => (
    <TextInput
      label={t('protection.check.group', { number })}
      value={value}
      maxLength={20}
      autoComplete="off"
      spellCheck={false}
      data-autofocus={isFirst ? true : undefined}
      classNames={{ input: classes.codeInput ?? '' }}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md">
        <p className={classes.intro}>{t('protection.check.intro')}</p>
        <div className={classes.groups}>
          {field(made.ask[0], first, setFirst, true)}
          {field(made.ask[1], second, setSecond, false)}
        </div>
        {(remember === 'on' || remember === 'off') && (
          <Checkbox
            label={t('protection.remember.label')}
            description={t('protection.remember.help')}
            checked={remembers}
            onChange={(event) => setRemembers(event.currentTarget.checked)}
          />
        )}
        {setting.failure && <FailureText failure={setting.failure} />}
        <div className={classes.actions}>
          <Button variant="subtle" onClick={onBack}>
            {t('protection.check.see')}
          </Button>
          <Button type="submit" loading={setting.isBusy} disabled={isMissing}>
            {t('protection.check.set')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
