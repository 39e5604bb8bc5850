import type { HoldingCopy } from '../../../../shared/api/routes/privacy.ts';
import { useT } from '../../../i18n/useT.ts';
import { shortMoment } from '../../../ui/shortMoment.ts';
import classes from './Privacy.module.css';

/** Copies by the moment they were made. */
export function CopyList({ copies, note }: { readonly copies: readonly HoldingCopy[]; readonly note: string }) {
  const t = useT();
  return (
    <section aria-label={t('privacy.erase.copies')}>
      <h3 className={classes.heading}>{t('privacy.erase.copies')}</h3>
      <ul className={classes.facts}>
        {copies.map(({ id, at, holds }) => (
          <li key={id}>
            {shortMoment(new Date(at), new Date())}
            {holds === 'unknown' && ` (${t('privacy.erase.copyUnknown')})`}
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{note}</p>
    </section>
  );
}
