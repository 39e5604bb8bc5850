// Contrast by WCAG 2.2: 4.5 for text, 3 for lines and signs that carry meaning.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Readonly<Record<string, string>>;
const css = readFileSync('renderer/styles/tokens.css', 'utf8');

/** The colours of a scheme; of high contrast those that lie over it. */
function tokensOf(scheme: 'light' | 'dark', turn = 1): Tokens {
  const block = css.split(new RegExp(`color-scheme=["']${scheme}["']\\] \\{`))[turn]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--kk-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance of `#rrggbb`, 0–1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['canvas', 'panel', 'raised', 'hover'];
const texts = ['ink', 'secondary', 'accent', 'danger', 'warning', 'success'];
const softs = ['accent', 'danger', 'warning', 'success'];

/** The pairs that fall short, as `secondary on hover: 3.9`. */
function tooFaint(tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number): readonly string[] {
  return pairs.flatMap(([front, back]) => {
    const value = contrast(tokens[front] ?? '#000000', tokens[back] ?? '#000000');
    return value < least ? [`${front} on ${back}: ${value.toFixed(2)}`] : [];
  });
}

test('Contrast is measured as the norm says', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff').toFixed(2)).toBe('4.48');
});

describe.each(['light', 'dark'] as const)('the colours of %s', (scheme) => {
  const tokens = tokensOf(scheme);

  test('let every text be read on every surface', () => {
    const pairs = surfaces.flatMap((back) => texts.map((front) => [front, back] as const));
    expect(tooFaint(tokens, pairs, 4.5)).toEqual([]);
  });

  test('let text be read on its own soft ground, and on the accent', () => {
    const onSoft = softs.flatMap((name) => [[name, `${name}-soft`] as const, ['ink', `${name}-soft`] as const]);
    expect(tooFaint(tokens, [...onSoft, ['on-accent', 'accent'], ['on-accent', 'accent-strong']], 4.5)).toEqual([]);
  });

  test('let the edge of a field be seen', () => {
    expect(
      tooFaint(
        tokens,
        surfaces.map((back) => ['control', back] as const),
        3,
      ),
    ).toEqual([]);
  });

  test('are those of the design', () => {
    const { canvas, panel, ink, secondary, line, accent } = tokens;
    expect({ canvas, panel, ink, secondary, line, accent }).toEqual(
      scheme === 'light'
        ? {
            canvas: '#fafaf8',
            panel: '#ffffff',
            ink: '#1b1f24',
            secondary: '#495057',
            line: '#e3e5e8',
            accent: '#1f5fbf',
          }
        : {
            canvas: '#15181c',
            panel: '#1c2026',
            ink: '#e9ecef',
            secondary: '#a9b1ba',
            line: '#2b3138',
            accent: '#7fb2ff',
          },
    );
  });
});

describe.each(['light', 'dark'] as const)('high contrast in %s', (scheme) => {
  const tokens = tokensOf(scheme, 2);

  test('lets every text be read at 7:1, and lines be seen', () => {
    const pairs = surfaces.flatMap((back) => texts.map((front) => [front, back] as const));
    expect(tooFaint(tokens, pairs, 7)).toEqual([]);
    expect(
      tooFaint(tokens, [...softs.map((name) => [name, `${name}-soft`] as const), ['on-accent', 'accent']], 7),
    ).toEqual([]);
    expect(
      tooFaint(
        tokens,
        [
          ['line', 'panel'],
          ['control', 'panel'],
        ],
        3,
      ),
    ).toEqual([]);
  });
});
