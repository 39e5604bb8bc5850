// The colour of a domain in chips, avatars and lists: the same soft fill and clear border as on the map.
import { mix, strengthen } from '../../shared/map/colour.ts';

export type Scheme = 'light' | 'dark';

export type DomainColour = {
  /** Opaque fill; ink on it reads at 4.5:1 or more. */
  readonly fill: string;
  /** The hue, darkened or lightened until it differs 3:1 from the panel. */
  readonly border: string;
  readonly ink: string;
};

/** As in styles/tokens.css: a colour is computed from numbers, not from a variable. */
const surfaces = {
  light: { panel: '#ffffff', ink: '#1b1f24', share: 0.22 },
  dark: { panel: '#1c2026', ink: '#e9ecef', share: 0.32 },
} as const;

/** WCAG 2.2, 1.4.11: signs that carry meaning differ at least 3:1 from what is beside them. */
const signContrast = 3;

/** Fill, border and ink of a hue (`#rrggbb`) on the panels of a colour scheme. */
export function domainColour(hue: string, scheme: Scheme): DomainColour {
  const { panel, ink, share } = surfaces[scheme];
  return { fill: mix(hue, panel, share), border: strengthen(hue, panel, signContrast), ink };
}
