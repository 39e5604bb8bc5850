import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { OtherFile } from '../../../../shared/api/desktop.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { shortMoment } from '../../../ui/shortMoment.ts';
import type { TakeoverFlow } from '../hooks/useTakeover.ts';
import classes from './Takeover.module.css';

/** The files that may be a second version of this one. */
export function ChooseFile({ flow }: { readonly flow: TakeoverFlow }) {
  const t = useT();
  const { desktop } = useApp();
  const { data: files, error } = useQuery({
    queryKey: queryKeys.otherFiles,
    queryFn: () => desktop['other.list']({}),
    staleTime: 0,
  });
  const { data: info } = useQuery({ queryKey: queryKeys.appInfo, queryFn: () => desktop['app.info']({}) });
  if (flow.busy)
    return (
      <div className={classes.busy} role="status">
        <Loader size="sm" />
        <span>{t('takeover.comparing')}</span>
      </div>
    );
  return (
    <>
      <p className={classes.intro}>{t('takeover.intro')}</p>
      {error && <FailureText failure={failureOf(error)} />}
      {files?.length === 0 && <p className={classes.intro}>{t('takeover.none')}</p>}
      <ul className={classes.files} aria-label={t('takeover.files')}>
        {files?.map((file) => (
          <FileRow key={file.id} file={file} onCompare={() => void flow.compare(file.id)} />
        ))}
      </ul>
      {info?.mode === 'electron' && (
        <Button variant="default" onClick={() => void flow.compare(null)}>
          {t('takeover.other')}
        </Button>
      )}
    </>
  );
}

function FileRow({ file, onCompare }: { readonly file: OtherFile; readonly onCompare: () => void }) {
  const t = useT();
  return (
    <li className={classes.file}>
      <span className={classes.fileName}>
        {file.name} {file.isConflict && <span className={classes.conflict}>{t('takeover.conflict')}</span>}
      </span>
      <span className={classes.quiet}>
        {file.modifiedAt && shortMoment(new Date(file.modifiedAt), new Date())} {file.folder}
      </span>
      <Button
        variant="default"
        size="xs"
        aria-label={t('takeover.compareWith', { name: file.name })}
        onClick={onCompare}
      >
        {t('takeover.compare')}
      </Button>
    </li>
  );
}
