import { Button, UnstyledButton } from '@mantine/core';
import { IconFolderOpen, IconLock, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { RecentFile } from '../../../../shared/api/desktop.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { shortMoment } from '../../../ui/shortMoment.ts';
import type { Opening } from '../hooks/useOpening.ts';
import classes from './StartScreen.module.css';

/** Earlier networks with their place and date, and in the desktop app the way to any other file. */
export function RecentFiles({ opening }: { readonly opening: Opening }) {
  const t = useT();
  const { desktop } = useApp();
  const { data: files = [] } = useQuery({ queryKey: queryKeys.recent, queryFn: () => desktop['file.recent']({}) });
  const { data: info } = useQuery({ queryKey: queryKeys.appInfo, queryFn: () => desktop['app.info']({}) });
  const canBrowse = info?.mode === 'electron';
  if (files.length === 0 && !canBrowse) return null;
  return (
    <section className={classes.recent} aria-labelledby="recent-title">
      <div className={classes.recentHead}>
        <h2 id="recent-title" className={classes.recentTitle}>
          {t('start.recent')}
        </h2>
        {canBrowse && (
          <Button
            variant="subtle"
            leftSection={<IconFolderOpen size={18} stroke={1.75} aria-hidden />}
            loading={opening.busy === 'browse'}
            onClick={() => void opening.open('browse', (host) => host['file.open']({}))}
          >
            {t('start.openFile')}
          </Button>
        )}
      </div>
      <ul className={classes.files}>
        {files.map((file) => (
          <RecentRow key={file.id} file={file} opening={opening} />
        ))}
      </ul>
    </section>
  );
}

function RecentRow({ file, opening }: { readonly file: RecentFile; readonly opening: Opening }) {
  const t = useT();
  const { desktop, queries } = useApp();
  const { notifyFailure } = useNotify();
  const isMissing = file.modifiedAt === null;
  const when = file.modifiedAt ? shortMoment(new Date(file.modifiedAt), new Date()) : t('start.recentMissing');
  const forget = async () => {
    try {
      await desktop['file.forgetRecent']({ id: file.id });
      await queries.invalidateQueries({ queryKey: queryKeys.recent });
    } catch (thrown) {
      notifyFailure(thrown);
    }
  };
  return (
    <li className={classes.file} data-missing={isMissing || undefined}>
      <UnstyledButton
        className={classes.fileButton}
        disabled={isMissing}
        onClick={() => void opening.open(file.id, (host) => host['file.openRecent']({ id: file.id }))}
      >
        <span className={classes.fileName}>
          {file.name}
          {file.isProtected && (
            <>
              {' '}
              <IconLock
                size={14}
                stroke={1.75}
                className={classes.fileLock}
                aria-label={t('protection.inList')}
                role="img"
              />
            </>
          )}
        </span>{' '}
        <span className={classes.fileFolder}>{file.folder}</span>{' '}
        <span className={classes.fileWhen} data-numbers>
          {when}
        </span>
      </UnstyledButton>
      <IconButton
        icon={IconX}
        className={classes.forget}
        label={t('start.forget', { name: file.name })}
        onClick={() => void forget()}
      />
    </li>
  );
}
