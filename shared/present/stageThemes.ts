// The colours of the map on a projector, which washes out what differs little: purer grounds, all names in full ink,
// stronger lines and fills.
import { inkLine, mix } from '../map/colour.ts';
import { themes, type Theme, type SchemeName } from '../map/themes.ts';

const lineRatio = 4.5;
const grounds = {
  light: { canvas: '#ffffff', ink: '#0b0e12', fillOpacity: 0.3 },
  dark: { canvas: '#0e1013', ink: '#ffffff', fillOpacity: 0.4 },
} as const;

function stageTheme(name: SchemeName): Theme {
  const own = grounds[name];
  return {
    ...themes[name],
    ...own,
    secondary: own.ink,
    line: inkLine(own.ink, own.canvas, 0.5, lineRatio),
    lineNear: mix(own.ink, own.canvas, 0.95),
  };
}

export const stageThemes: Readonly<Record<SchemeName, Theme>> = {
  light: stageTheme('light'),
  dark: stageTheme('dark'),
};
