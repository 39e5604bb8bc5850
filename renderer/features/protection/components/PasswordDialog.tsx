import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { OpenFile } from '../../../../shared/api/desktop.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useIdleLock } from '../hooks/useIdleLock.ts';
import { useSettingPassword } from '../hooks/useSettingPassword.ts';
import { CheckStep } from './CheckStep.tsx';
import { CodeStep } from './CodeStep.tsx';
import { ManageStep } from './ManageStep.tsx';
import { NewPasswordForm } from './NewPasswordForm.tsx';
import classes from './Protection.module.css';
import { RemoveStep } from './RemoveStep.tsx';

/** "Wachtwoord": setting one, and all about the one that is there. Locks the file too when nobody is at the window. */
export function PasswordDialog({ file }: { readonly file: OpenFile }) {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'password');
  const openDialog = useUi((state) => state.openDialog);
  useIdleLock(file);
  return (
    <Modal
      opened={isOpen}
      onClose={() => openDialog(null)}
      // A click beside it must not take away a code that is shown once.
      closeOnClickOutside={false}
      title={t('protection.title')}
      size={560}
    >
      {isOpen && <PasswordSteps file={file} onClose={() => openDialog(null)} />}
    </Modal>
  );
}

function PasswordSteps({ file, onClose }: { readonly file: OpenFile; readonly onClose: () => void }) {
  const t = useT();
  const { protection } = file;
  const setting = useSettingPassword(file);
  const [isKept, setKept] = useState(false);
  const [way, setWay] = useState<'overview' | 'change' | 'remove'>('overview');
  const { made } = setting;
  const go = (next: typeof way) => {
    setting.forgetFailure();
    setWay(next);
  };
  if (file.isReadOnly && !protection) return <p className={classes.intro}>{t('protection.readOnly')}</p>;
  if (made && isKept) {
    const back = () => {
      setting.forgetFailure();
      setKept(false);
    };
    return <CheckStep made={made} setting={setting} remember={protection?.remember ?? null} onBack={back} />;
  }
  if (made) return <CodeStep code={made.code} name={file.name} onKept={() => setKept(true)} />;
  if (protection && !protection.byCode && way === 'overview')
    return (
      <ManageStep
        protection={protection}
        setting={setting}
        onChange={() => go('change')}
        onRemove={() => go('remove')}
      />
    );
  if (way === 'remove') return <RemoveStep setting={setting} onCancel={() => go('overview')} />;
  const intro = protection?.byCode ? 'protection.form.byCode' : 'protection.form.intro';
  return (
    <NewPasswordForm
      setting={setting}
      intro={t(protection && !protection.byCode ? 'protection.manage.changeHelp' : intro)}
      asksCurrent={protection !== undefined && !protection.byCode}
      onCancel={way === 'change' ? () => go('overview') : onClose}
    />
  );
}
