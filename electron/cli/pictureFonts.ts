// The letters that a picture carries: from the package in a checkout, from the built interface in the installed app.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FontPart, partsFor } from '../../shared/picture/fontFaces.ts';

const here = dirname(fileURLToPath(import.meta.url));
const folders = [
  join(here, '../renderer/assets'),
  join(here, '../../node_modules/@fontsource-variable/inter/files'),
  join(here, '../../out/renderer/assets'),
];

/** The parts that a text needs, in base64; a part that is not there is left out, and other letters stand in. */
export function readFontParts(text: string): ReadonlyMap<FontPart, string> {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return new Map(
    partsFor(text).flatMap((part): [FontPart, string][] => {
      const begin = `inter-${part}-wght-normal`;
      const found = files.find((path) => new RegExp(`[/\\\\]${begin}[^/\\\\]*\\.woff2$`).test(path));
      return found ? [[part, readFileSync(found).toString('base64')]] : [];
    }),
  );
}
