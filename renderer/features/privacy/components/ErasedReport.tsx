import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Erased } from '../../../../shared/api/routes/privacy.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { CopyList } from './CopyList.tsx';
import classes from './Privacy.module.css';

export type ErasedPerson = Erased & { readonly label: string };

/** What was done, and the copies that still hold the person, to erase as well. */
export function ErasedReport({ erased, onDone }: { readonly erased: ErasedPerson; readonly onDone: () => void }) {
  const t = useT();
  const { client, queries } = useApp();
  const { notify, notifyFailure } = useNotify();
  const [copies, setCopies] = useState(erased.copies);
  const [isBusy, setBusy] = useState(false);
  const eraseCopies = async () => {
    setBusy(true);
    try {
      const { removed } = await client['privacy.eraseCopies']({ ids: copies.map(({ id }) => id) });
      setCopies([]);
      notify(t('privacy.erase.copiesErased', { count: removed }));
      await queries.invalidateQueries({ queryKey: queryKeys.copies });
    } catch (thrown) {
      notifyFailure(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={classes.form}>
      <p role="status" className={classes.done}>
        {t('privacy.erase.done', { name: erased.label })}
      </p>
      <p className={classes.quiet}>{t('privacy.erase.doneSteps')}</p>
      {!erased.isCompact && <p className={classes.quiet}>{t('privacy.erase.notCompact')}</p>}
      {copies.length === 0 && <p className={classes.quiet}>{t('privacy.erase.noCopies')}</p>}
      {copies.length > 0 && <CopyList copies={copies} note={t('privacy.erase.eraseCopiesRule')} />}
      <p className={classes.quiet}>{t('privacy.erase.outside')}</p>
      <div className={classes.buttons}>
        {copies.length > 0 && (
          <Button color="red" loading={isBusy} onClick={() => void eraseCopies()}>
            {t('privacy.erase.eraseCopies', { count: copies.length })}
          </Button>
        )}
        <Button variant="default" onClick={onDone}>
          {t('common.action.close')}
        </Button>
      </div>
    </div>
  );
}
