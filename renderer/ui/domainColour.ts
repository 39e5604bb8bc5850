// The colour of a domain in chips, avatars and lists: the same soft fill and clear border as on the map.

export type Scheme = 'light' | 'dark';

export type DomainColour = {
  /** Opaque fill; ink on it reads at 4.5:1 or more. */
  readonly fill: string;
  /** The hue, darkened or lightened until it differs 3:1 from the panel. */
  readonly border: string;
  readonly ink: string;
};

type Channels = readonly [number, number, number];

/** As in styles/tokens.css: a colour is computed from numbers, not from a variable. */
const surfaces = {
  light: { panel: '#ffffff', ink: '#1b1f24', share: 0.22, pole: '#000000' },
  dark: { panel: '#1c2026', ink: '#e9ecef', share: 0.32, pole: '#ffffff' },
} as const;

/** WCAG 2.2, 1.4.11: signs that carry meaning differ at least 3:1 from what is beside them. */
const signContrast = 3;

/** Fill, border and ink of a hue (`#rrggbb`) on the panels of a colour scheme. */
export function domainColour(hue: string, scheme: Scheme): DomainColour {
  const { panel, ink, share, pole } = surfaces[scheme];
  return { fill: blend(hue, panel, share), border: clearBorder(hue, panel, pole), ink };
}

/** How strongly two colours differ, 1–21 (WCAG 2.2, contrast ratio). */
export function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function clearBorder(hue: string, panel: string, pole: string): string {
  let share = 0;
  let border = hue;
  while (contrastOf(border, panel) < signContrast && share < 1) {
    share += 0.02;
    border = blend(pole, hue, share);
  }
  return border;
}

function blend(top: string, bottom: string, share: number): string {
  const under = channelsOf(bottom);
  const mixed = channelsOf(top).map((value, index) => Math.round(value * share + (under[index] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
