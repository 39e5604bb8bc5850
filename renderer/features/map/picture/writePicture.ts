// The picture as the file that was asked for.
import { safeFileName } from '../../../../shared/export/fileName.ts';
import type { RedactionHeader } from '../../../../shared/export/types.ts';
import { fontFaces } from '../../../../shared/picture/fontFaces.ts';
import { printPage } from '../../../../shared/picture/printPage.ts';
import { type PictureData, sceneSvg } from '../../../../shared/picture/sceneSvg.ts';
import { type SheetSize, sheetSize } from '../../../../shared/picture/sheet.ts';
import { planTiles, tileSvgs } from '../../../../shared/picture/tiles.ts';
import type { Scene } from '../../../../shared/picture/types.ts';
import type { PictureWords } from '../../../../shared/picture/words.ts';
import { loadFontParts } from '../../../platform/letters.ts';
import { asksTiles, type PictureChoices } from './pictureChoices.ts';

/** Dots per inch: an A0 is read from farther off. */
const dotsPerInch = { a4: 300, a3: 300, a0: 150, slide: 288 } as const;

/** Width and height of a PNG, px. */
export function pngSize({ paper, turn }: Pick<PictureChoices, 'paper' | 'turn'>): { width: number; height: number } {
  const { widthMm, heightMm } = sheetSize(paper, turn);
  const px = (mm: number) => Math.round((mm / 25.4) * dotsPerInch[paper]);
  return { width: px(widthMm), height: px(heightMm) };
}

/** "Kaart 2026-11-22 vertrouwelijk Regio Lekstroom.pdf". */
export function pictureFileName(header: RedactionHeader, title: string, extension: string): string {
  const mark = header.confidential ? ' vertrouwelijk' : '';
  return safeFileName(`Kaart ${header.date}${mark} ${title}`, extension, 'Kaart');
}

/** Everything that is written on a scene, to know which letters it needs. */
export function wordsOf(scene: Scene): string {
  const heading = scene.heading.map(({ text }) => text);
  const names = scene.names.flatMap(({ lines }) => lines.map(({ text }) => text));
  const marks = scene.nodes.map(({ mark }) => (mark?.kind === 'text' ? mark.text : ''));
  const areas = scene.areas.map(({ name }) => name?.text ?? '');
  const badges = [...scene.nodes.flatMap((node) => node.badges), ...scene.lines.flatMap(({ badge }) => badge ?? [])];
  const signs = badges.map(({ text }) => text);
  return [...heading, ...areas, ...signs, ...names, ...marks, ...scene.legend.map(({ text }) => text.text)].join('');
}

/** The hashes of the photos and logos on a scene. */
export function picturesOn(scene: Scene): readonly string[] {
  return [...new Set(scene.nodes.flatMap(({ mark }) => (mark?.kind === 'picture' ? [mark.sha] : [])))];
}

export async function svgOf(scene: Scene, pictures: ReadonlyMap<string, PictureData>): Promise<string> {
  return sceneSvg(scene, { pictures, fontCss: fontFaces(await loadFontParts(wordsOf(scene))) });
}

export type PrintJob = {
  readonly sheets: readonly string[];
  readonly size: SheetSize;
  /** One document with all sheets and their letters. */
  readonly page: string;
};

/** The sheets of a PDF: one, or as many small ones as the poster needs. */
export async function printJob(
  scene: Scene,
  pictures: ReadonlyMap<string, PictureData>,
  choices: PictureChoices,
  words: PictureWords,
): Promise<PrintJob> {
  const paper = sheetSize(choices.paper, choices.turn);
  const plan = asksTiles(choices) ? planTiles(paper, sheetSize('a4', 'portrait')) : null;
  const sheets = plan
    ? tileSvgs(scene, plan, pictures, ({ row, column, rows, columns }) => words.tile(row, column, rows, columns))
    : [sceneSvg(scene, { pictures, fontCss: '' })];
  const size = plan?.sheet ?? paper;
  const fontCss = fontFaces(await loadFontParts(wordsOf(scene)));
  return { sheets, size, page: printPage(scene.title, sheets, size, fontCss) };
}
