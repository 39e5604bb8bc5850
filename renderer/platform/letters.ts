// The letters of the window, as text that a picture can carry.
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import { type FontPart, partsFor } from '../../shared/picture/fontFaces.ts';
import { fontFamily } from '../../shared/map/nameFonts.ts';
import type { Measure } from '../../shared/picture/types.ts';
import { tableMeasure } from '../../shared/picture/letterWidths.ts';

const files: Readonly<Record<FontPart, string>> = { latin, 'latin-ext': latinExt, cyrillic, greek, vietnamese };
const read = new Map<FontPart, Promise<string>>();

/** The parts of the font that a text needs, in base64. A part that cannot be read is left out: other letters stand in. */
export async function loadFontParts(text: string): Promise<ReadonlyMap<FontPart, string>> {
  const parts = await Promise.all(
    partsFor(text).map(async (part) => {
      const reading = read.get(part) ?? readPart(files[part]);
      read.set(part, reading);
      return [part, await reading] as const;
    }),
  );
  return new Map(parts.filter(([, base64]) => base64 !== ''));
}

async function readPart(address: string): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    let binary = '';
    for (let i = 0; i < bytes.length; i += 8_192) binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
    return btoa(binary);
  } catch {
    return '';
  }
}

let context: CanvasRenderingContext2D | null | undefined;

/** As the window measures; where there is nothing to draw on (tests) from a table. */
export const measureText: Measure = (text, weight) => {
  if (context === undefined) context = document.createElement('canvas').getContext('2d');
  if (!context) return tableMeasure(text, weight);
  context.font = `${weight} 100px ${fontFamily}`;
  return context.measureText(text).width / 100;
};
