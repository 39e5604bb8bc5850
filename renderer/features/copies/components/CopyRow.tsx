import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileCopy } from '../../../../shared/api/desktop.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { shortMoment } from '../../../ui/shortMoment.ts';
import type { CopyWork } from '../hooks/useCopyWork.ts';
import { sizeText } from '../sizeText.ts';
import classes from './Copies.module.css';
import { DifferenceText } from './DifferenceText.tsx';

type CopyRowProps = { readonly copy: FileCopy; readonly work: CopyWork; readonly canRestore: boolean };

/** One copy: when, why, how much is in it; opened, how it differs from now. */
export function CopyRow({ copy, work, canRestore }: CopyRowProps) {
  const t = useT();
  const [isCompared, setCompared] = useState(false);
  const when = shortMoment(new Date(copy.at), new Date());
  const { counts } = copy;
  const contents = counts
    ? [
        t('common.count.organisations', { count: counts.organisations }),
        t('common.count.contacts', { count: counts.persons }),
        t('common.count.relations', { count: counts.relations }),
      ].join(' · ')
    : t('copies.unknownContents');
  return (
    <li className={classes.copy}>
      <div className={classes.row}>
        <div className={classes.what}>
          <time dateTime={copy.at} className={classes.when} data-numbers>
            {when}
          </time>
          <span className={classes.reason}>{t(`copies.reason.${copy.reason}`)}</span>
          <span className={classes.contents} data-numbers>
            {t('copies.contents', { contents, size: sizeText(copy.size) })}
          </span>
        </div>
        <Button
          variant="subtle"
          aria-expanded={isCompared}
          aria-label={t('copies.compareWith', { time: when })}
          onClick={() => setCompared(!isCompared)}
        >
          {t(isCompared ? 'copies.hide' : 'copies.compare')}
        </Button>
        <Button
          variant="default"
          disabled={!canRestore}
          loading={work.busy === copy.id}
          aria-label={t('copies.restoreOf', { time: when })}
          onClick={() => void work.restore(copy.id, when)}
        >
          {t('copies.restore')}
        </Button>
      </div>
      {isCompared && <Difference id={copy.id} />}
    </li>
  );
}

function Difference({ id }: { readonly id: string }) {
  const t = useT();
  const { desktop } = useApp();
  const { data, error } = useQuery({
    queryKey: queryKeys.copyDifference(id),
    queryFn: () => desktop['copies.compare']({ id }),
    staleTime: 0,
  });
  if (error) return <FailureText failure={failureOf(error)} />;
  if (!data) return <p className={classes.intro}>{t('common.state.loading')}</p>;
  return <DifferenceText difference={data} />;
}
