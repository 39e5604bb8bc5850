// The letters that go along in a picture: Inter, in as few parts as its texts need. Other scripts and emoji are drawn
// with the letters of the computer that opens the picture.

/** The parts of Inter that can be needed; the Latin one always is. */
export const fontParts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const;
export type FontPart = (typeof fontParts)[number];

/** Where each part holds letters of its own (as in @fontsource-variable/inter), as rules and as a test of a text. */
const ranges: Readonly<Record<FontPart, { readonly css: string; readonly own: RegExp }>> = {
  latin: {
    css: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    own: /^/u,
  },
  'latin-ext': {
    css: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    own: /[\u0100-\u02ba\u02bd-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c0\u2113]/u,
  },
  cyrillic: {
    css: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    own: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u,
  },
  greek: { css: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF', own: /[\u0370-\u03ff]/u },
  vietnamese: {
    css: 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    own: /[\u{1a0}\u{1a1}\u{1af}\u{1b0}\u{1ea0}-\u{1ef9}]|\u{303}|\u{309}|\u{323}/u,
  },
};

/** The parts that a text needs. */
export function partsFor(text: string): readonly FontPart[] {
  return fontParts.filter((part) => ranges[part].own.test(text));
}

/** The signs that a part of the font is for, as CSS has it. */
export function rangeOf(part: FontPart): string {
  return ranges[part].css;
}

/** The rules that embed parts of the font, each a WOFF2 file in base64. */
export function fontFaces(parts: ReadonlyMap<FontPart, string>): string {
  return [...parts]
    .map(
      ([part, base64]) =>
        `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${ranges[part].css}}`,
    )
    .join('');
}
