import { useComputedColorScheme } from '@mantine/core';
import type { CSSProperties } from 'react';
import { domainColour } from '../domainColour.ts';
import classes from './ColourDot.module.css';

/** A small mark in a colour of the data, drawn as on the map: soft fill, clear border. */
export function ColourDot({ hue }: { readonly hue: string }) {
  const { fill, border } = domainColour(hue, useComputedColorScheme('light'));
  return (
    <span aria-hidden className={classes.dot} style={{ '--dot-fill': fill, '--dot-border': border } as CSSProperties} />
  );
}
