import { useT } from '../../../i18n/useT.ts';
import { cellLooks, cellSigns } from '../cellSigns.ts';
import classes from './CoverageGrid.module.css';

/** What the signs mean. */
export function Legend() {
  const t = useT();
  return (
    <ul className={classes.legend} aria-label={t('gaps.matrix.legend')}>
      {cellLooks.map((look) => (
        <li key={look} className={classes.legendItem}>
          <span className={classes.legendSign} data-look={look} aria-hidden>
            {cellSigns[look]}
          </span>
          {t(`gaps.state.${look}`)}
        </li>
      ))}
    </ul>
  );
}
