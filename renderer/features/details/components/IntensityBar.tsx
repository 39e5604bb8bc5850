import { Tooltip } from '@mantine/core';
import { intensityKey } from '../../../data/intensity.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './IntensityBar.module.css';

/** How intensive a relation is, as a length and, for who cannot see that, in words. Not known is a dotted line. */
export function IntensityBar({ intensity }: { readonly intensity: number | null }) {
  const t = useT();
  const words = t(intensityKey(intensity));
  return (
    <Tooltip label={words} position="left">
      <span className={classes.place}>
        <span className={classes.bar} data-intensity={intensity ?? 'unknown'} />
        <span className={classes.words}>{words}</span>
      </span>
    </Tooltip>
  );
}
