// The colours of the map in light and dark, each also in high contrast: the tokens of the window, and what is derived from them and from domains.
import { inkLine, mix, strengthen } from './colour.ts';

/** As Mantine names them. */
export type SchemeName = 'light' | 'dark';
export type ThemeName = SchemeName | `${SchemeName}-high`;

export type Theme = {
  readonly name: ThemeName;
  readonly canvas: string;
  readonly ink: string;
  readonly secondary: string;
  readonly accent: string;
  readonly danger: string;
  readonly warning: string;
  readonly success: string;
  /** Lines between nodes: at rest, and when they belong to what is selected. */
  readonly line: string;
  readonly lineNear: string;
  /** How much borders and signs differ at least from what they stand on (contrast ratio). */
  readonly signRatio: number;
  /** Opacity of a domain's colour inside a node. */
  readonly fillOpacity: number;
};

/** What is not selected, nor a neighbour of it, steps back to this. */
export const dimOpacity = 0.25;

/** Signs and lines that carry meaning differ at least this much from what they stand on (WCAG 2.2, 1.4.11). */
const signRatio = 3;
/** The same in high contrast: what text needs at its strictest (WCAG 2.2, 1.4.6). */
const highRatio = 7;

/** The same values as `styles/tokens.css`: a canvas cannot take CSS variables. A test holds them equal. */
const tokens = {
  light: {
    canvas: '#fafaf8',
    ink: '#1b1f24',
    secondary: '#495057',
    accent: '#1f5fbf',
    danger: '#c92a2a',
    warning: '#8a5a00',
    success: '#2b7a3b',
  },
  dark: {
    canvas: '#15181c',
    ink: '#e9ecef',
    secondary: '#a9b1ba',
    accent: '#7fb2ff',
    danger: '#ff8a8a',
    warning: '#f0c268',
    success: '#8ce0a0',
  },
  'light-high': {
    canvas: '#ffffff',
    ink: '#000000',
    secondary: '#1b1f24',
    accent: '#0b3f91',
    danger: '#8f1414',
    warning: '#5a3a00',
    success: '#14512a',
  },
  'dark-high': {
    canvas: '#000000',
    ink: '#ffffff',
    secondary: '#e9ecef',
    accent: '#a5c9ff',
    danger: '#ffb3b3',
    warning: '#ffd98a',
    success: '#a9f0ba',
  },
} as const;

function themeOf(name: ThemeName, fillOpacity: number, signRatio: number): Theme {
  const own = tokens[name];
  return {
    name,
    ...own,
    fillOpacity,
    signRatio,
    line: inkLine(own.ink, own.canvas, 0.45, signRatio),
    lineNear: mix(own.ink, own.canvas, 0.9),
  };
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: themeOf('light', 0.22, signRatio),
  dark: themeOf('dark', 0.32, signRatio),
  'light-high': themeOf('light-high', 0.22, highRatio),
  'dark-high': themeOf('dark-high', 0.32, highRatio),
};

/** What a domain's hue becomes on the map: opaque fill, border at 3:1 on the canvas, icon at 3:1 on the fill. */
export type DomainColours = { readonly fill: string; readonly border: string; readonly icon: string };

/** Making a hue strong enough takes longer than all else of a node, and a network has few: each is made once. */
const made = new WeakMap<Theme, Map<string, DomainColours>>();

export function domainColours(hue: string, theme: Theme): DomainColours {
  const known = made.get(theme) ?? new Map<string, DomainColours>();
  made.set(theme, known);
  const colours = known.get(hue) ?? makeColours(hue, theme);
  known.set(hue, colours);
  return colours;
}

function makeColours(hue: string, theme: Theme): DomainColours {
  const fill = mix(hue, theme.canvas, theme.fillOpacity);
  const border = strengthen(hue, theme.canvas, theme.signRatio);
  return { fill, border, icon: strengthen(border, fill, Math.min(theme.signRatio, 4.5)) };
}
