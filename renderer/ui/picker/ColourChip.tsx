import { useComputedColorScheme } from '@mantine/core';
import type { CSSProperties } from 'react';
import { domainColour } from '../domainColour.ts';
import classes from './ColourChip.module.css';

type Props = {
  readonly label: string;
  /** Full hue, `#rrggbb`; null gives a neutral chip. */
  readonly hue: string | null;
};

/** A word on the soft fill of its colour, as the map draws it. */
export function ColourChip({ label, hue }: Props) {
  const scheme = useComputedColorScheme('light');
  const colour = hue === null ? null : domainColour(hue, scheme);
  const style = colour && ({ '--chip-fill': colour.fill, '--chip-border': colour.border } as CSSProperties);
  return (
    <span className={classes.chip} {...(style && { style })}>
      {label}
    </span>
  );
}
