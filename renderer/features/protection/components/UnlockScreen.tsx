import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { LockedFile } from '../../../../shared/api/desktop.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './Protection.module.css';
import { UnlockForm } from './UnlockForm.tsx';

type UnlockScreenProps = { readonly locked: LockedFile; readonly damaged: ReactNode };

/** The whole window while a protected file waits for its password: nothing of the network is here. */
export function UnlockScreen({ locked, damaged }: UnlockScreenProps) {
  const t = useT();
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  return (
    <main ref={main} tabIndex={-1} data-focus-catcher className={classes.screen}>
      <div className={classes.card}>
        <span className={classes.sign}>
          <IconLock size={24} stroke={1.75} aria-hidden />
        </span>
        <h1 className={classes.title}>{t(locked.wasOpen ? 'protection.unlock.locked' : 'protection.unlock.title')}</h1>
        <p className={classes.file}>{t('protection.unlock.file', { name: locked.name, folder: locked.folder })}</p>
        <UnlockForm locked={locked} leaveLabel={t('protection.unlock.leave')} damaged={damaged} />
      </div>
    </main>
  );
}
