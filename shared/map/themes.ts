// The colours of the map in light and dark: the tokens of the window, and what is derived from them and from domains.
import { inkLine, mix, strengthen } from './colour.ts';

export type ThemeName = 'light' | 'dark';

export type Theme = {
  readonly name: ThemeName;
  readonly canvas: string;
  readonly ink: string;
  readonly secondary: string;
  readonly accent: string;
  readonly danger: string;
  /** Lines between nodes: at rest, and when they belong to what is selected. */
  readonly line: string;
  readonly lineNear: string;
  /** Opacity of a domain's colour inside a node. */
  readonly fillOpacity: number;
};

/** What is not selected, nor a neighbour of it, steps back to this. */
export const dimOpacity = 0.25;

/** Signs and lines that carry meaning differ at least this much from what they stand on (WCAG 2.2, 1.4.11). */
const signRatio = 3;

/** The same values as `styles/tokens.css`: a canvas cannot take CSS variables. A test holds them equal. */
const tokens = {
  light: { canvas: '#fafaf8', ink: '#1b1f24', secondary: '#495057', accent: '#1f5fbf', danger: '#c92a2a' },
  dark: { canvas: '#15181c', ink: '#e9ecef', secondary: '#a9b1ba', accent: '#7fb2ff', danger: '#ff8a8a' },
} as const;

function themeOf(name: ThemeName, fillOpacity: number): Theme {
  const own = tokens[name];
  return {
    name,
    ...own,
    fillOpacity,
    line: inkLine(own.ink, own.canvas, 0.45, signRatio),
    lineNear: mix(own.ink, own.canvas, 0.9),
  };
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: themeOf('light', 0.22),
  dark: themeOf('dark', 0.32),
};

/** What a domain's hue becomes on the map: opaque fill, border at 3:1 on the canvas, icon at 3:1 on the fill. */
export type DomainColours = { readonly fill: string; readonly border: string; readonly icon: string };

export function domainColours(hue: string, theme: Theme): DomainColours {
  const fill = mix(hue, theme.canvas, theme.fillOpacity);
  const border = strengthen(hue, theme.canvas, signRatio);
  return { fill, border, icon: strengthen(border, fill, signRatio) };
}
