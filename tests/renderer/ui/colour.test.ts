// Colours are seen: every domain, in light and dark.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, mix, strengthen } from '../../../shared/map/colour.ts';
import { domainColours, themes } from '../../../shared/map/themes.ts';
import { domains } from '../../../shared/reference/domains.ts';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
});

test('mixing lays a colour over another', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
  expect(() => mix('red', '#ffffff', 1)).toThrow(RangeError);
});

test('a hue is changed only where it is too faint, and by the least', () => {
  expect(strengthen('#332288', '#fafaf8', 3)).toBe('#332288');
  const sand = strengthen('#ddcc77', '#fafaf8', 3);
  expect(contrast(sand, '#fafaf8')).toBeGreaterThanOrEqual(3);
  expect(contrast(sand, '#fafaf8')).toBeLessThan(3.1);
});

describe.each(Object.values(themes))('in $name', (theme) => {
  test('borders, icons and lines differ 3:1 from what they stand on, initials 4.5:1', () => {
    const faint = domains.flatMap(({ id, colour }) => {
      const { fill, border, icon } = domainColours(colour, theme);
      const ratios = {
        border: contrast(border, theme.canvas) / 3,
        icon: contrast(icon, fill) / 3,
        initials: contrast(theme.ink, fill) / 4.5,
      };
      return Object.entries(ratios).flatMap(([what, ratio]) => (ratio < 1 ? [`${id} ${what}`] : []));
    });
    expect(faint).toEqual([]);
    const signs = { line: theme.line, near: theme.lineNear, accent: theme.accent, danger: theme.danger };
    expect(Object.entries(signs).filter(([, colour]) => contrast(colour, theme.canvas) < 3)).toEqual([]);
    expect(contrast(theme.secondary, theme.canvas)).toBeGreaterThanOrEqual(4.5);
  });
});

test('only the faint hues of the ten domains get another border', () => {
  const changed = (name: 'light' | 'dark') =>
    domains
      .filter(({ colour }) => domainColours(colour, themes[name]).border !== colour.toLowerCase())
      .map(({ id }) => id);
  expect(changed('light')).toEqual(['zorg', 'wonen', 'werk', 'onderwijs', 'overig']);
  expect(changed('dark')).toEqual(['veiligheid', 'justitie']);
});

test('the canvas has the colours of the window', () => {
  const css = readFileSync('renderer/styles/tokens.css', 'utf8');
  const [, light = '', dark = '', lightHigh = '', darkHigh = ''] = css.split(
    /data-mantine-color-scheme=['"]?(?:light|dark)/,
  );
  const token = (block: string, name: string) => new RegExp(`--kk-${name}:\\s*(#[0-9a-f]{6})`).exec(block)?.[1];
  for (const [theme, block] of [
    [themes.light, light],
    [themes.dark, dark],
    [themes['light-high'], lightHigh],
    [themes['dark-high'], darkHigh],
  ] as const) {
    const own = {
      canvas: theme.canvas,
      ink: theme.ink,
      secondary: theme.secondary,
      accent: theme.accent,
      danger: theme.danger,
      warning: theme.warning,
      success: theme.success,
    };
    expect(Object.fromEntries(Object.keys(own).map((name) => [name, token(block, name)]))).toEqual(own);
  }
});
