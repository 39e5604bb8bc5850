import { Button, Checkbox, PasswordInput, Stack, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { LockedFile } from '../../../../shared/api/desktop.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useUnlock } from '../hooks/useUnlock.ts';
import classes from './Protection.module.css';

type UnlockFormProps = {
  readonly locked: LockedFile;
  /** What it says to leave the file closed. */
  readonly leaveLabel: string;
  /** The ways on when the file turns out to be damaged. */
  readonly damaged: ReactNode;
};

/** Asks the password of the file that waits, or its recovery code. */
export function UnlockForm({ locked, leaveLabel, damaged }: UnlockFormProps) {
  const t = useT();
  const [isByCode, setByCode] = useState(false);
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [remembers, setRemembers] = useState(false);
  const unlock = useUnlock(locked);
  const { waitSeconds } = unlock;
  const isMissing = typed.trim() === '';

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isMissing || waitSeconds > 0 || unlock.isBusy) return;
    const isOpen = await (isByCode ? unlock.byCode(typed) : unlock.byPassword(typed, remembers));
    // What was wrong is typed anew; a long code is rather mended.
    if (!isOpen && !isByCode) setTyped('');
    setTried(false);
  };
  const turn = () => {
    setByCode(!isByCode);
    unlock.forgetFailure();
    setTyped('');
    setTried(false);
  };
  const error = isTried && isMissing ? t('protection.form.needed') : undefined;
  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <Stack gap="md">
        {isByCode ? (
          <Textarea
            key="code"
            label={t('protection.unlock.code')}
            description={t('protection.unlock.codeHelp')}
            value={typed}
            error={error}
            autosize
            minRows={2}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            data-autofocus
            classNames={{ input: classes.codeInput ?? '' }}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : (
          <PasswordInput
            key="password"
            label={t('protection.unlock.password')}
            value={typed}
            error={error}
            maxLength={1_000}
            autoComplete="off"
            data-autofocus
            visibilityToggleButtonProps={{ 'aria-label': t('protection.form.show') }}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {!isByCode && <Remembering locked={locked} remembers={remembers} onChange={setRemembers} />}
        {unlock.failure && <FailureText failure={unlock.failure} />}
        {unlock.failure?.code === 'FILE_DAMAGED' && damaged}
        <div className={classes.actions}>
          <Button variant="subtle" onClick={turn}>
            {t(isByCode ? 'protection.unlock.usePassword' : 'protection.unlock.useCode')}
          </Button>
          <Button variant="default" onClick={() => void unlock.leave()}>
            {leaveLabel}
          </Button>
          <Button type="submit" loading={unlock.isBusy} disabled={waitSeconds > 0}>
            {waitSeconds > 0 ? t('protection.unlock.wait', { count: waitSeconds }) : t('protection.unlock.open')}
          </Button>
        </div>
        {isByCode && <p className={classes.quiet}>{t('protection.unlock.lost')}</p>}
      </Stack>
    </form>
  );
}

type RememberingProps = {
  readonly locked: LockedFile;
  readonly remembers: boolean;
  readonly onChange: (remembers: boolean) => void;
};

function Remembering({ locked, remembers, onChange }: RememberingProps) {
  const t = useT();
  if (locked.remember === 'browser' || locked.remember === 'no-keychain')
    return <p className={classes.quiet}>{t(`protection.remember.${locked.remember}`)}</p>;
  return (
    <Checkbox
      label={t('protection.remember.label')}
      description={t('protection.remember.help')}
      checked={remembers}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
