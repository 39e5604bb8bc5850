import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './StartScreen.module.css';

/** What stays reassuringly small: where the work is kept, and which version this is. */
export function StartFoot() {
  const t = useT();
  const { desktop } = useApp();
  const { data: info } = useQuery({ queryKey: queryKeys.appInfo, queryFn: () => desktop['app.info']({}) });
  return (
    <footer className={classes.foot}>
      <span>{t('start.offline')}</span>
      {info && <span>{t('start.version', { version: info.version })}</span>}
    </footer>
  );
}
