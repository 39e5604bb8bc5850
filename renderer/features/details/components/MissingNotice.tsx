import { Button } from '@mantine/core';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import classes from './DetailsPanel.module.css';

/** Says that this party is missed, and lets it join. */
export function MissingNotice({ onJoin }: { readonly onJoin: () => Promise<unknown> }) {
  const t = useT();
  const { notifyFailure } = useNotify();
  return (
    <div className={classes.missing}>
      <p>{t('details.missing.text')}</p>
      <Button size="compact-sm" variant="default" onClick={() => onJoin().catch(notifyFailure)}>
        {t('details.missing.join')}
      </Button>
    </div>
  );
}
