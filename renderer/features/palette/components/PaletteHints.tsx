import { useT } from '../../../i18n/useT.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import classes from './CommandPalette.module.css';

/** How the palette is worked, for who sees it the first time. */
export function PaletteHints() {
  const t = useT();
  return (
    <div className={classes.hints}>
      <span className={classes.hint}>
        <Kbd keys="↑" />
        <Kbd keys="↓" />
        {t('palette.hintMove')}
      </span>
      <span className={classes.hint}>
        <Kbd keys="Enter" />
        {t('palette.hintRun')}
      </span>
      <span className={classes.hint}>
        <Kbd keys="Escape" />
        {t('palette.hintClose')}
      </span>
    </div>
  );
}
