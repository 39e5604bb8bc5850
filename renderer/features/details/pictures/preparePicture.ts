// Makes of a chosen file the picture that is kept: small, of a known kind, and only pixels. What a camera wrote beside
// them (place, time, device) is not taken along, because the picture is drawn anew.
import { largestPicture, largestSide, type Picture } from '../../../../shared/api/routes/pictures.ts';
import { Refusal } from '../../../data/refusal.ts';
import { fitWithin, middleSquare, type Part } from './pictureParts.ts';
import { pictureHeader } from './pictureHeader.ts';

/** Larger files are not read at all, bytes. */
export const largestFile = 25_000_000;
/** Larger pictures are not decoded: each pixel takes four bytes of memory. */
export const mostPixels = 64_000_000;
/** A face is shown small; a larger photo would only make the file larger. Px. */
const photoSide = 512;
const photoQuality = 0.86;

export type PictureKind = 'photo' | 'logo';

/**
 * Reads, cuts and re-encodes: a photo becomes a square WebP from the middle, a logo keeps its shape and its sharp edges
 * as PNG. Throws a `Refusal` with the reason for a file that is too large, no picture of a known kind, or broken.
 */
export async function preparePicture(file: Blob, kind: PictureKind): Promise<Picture> {
  if (file.size > largestFile) throw new Refusal('pictures.refused.bytes', { most: largestFile / 1_000_000 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (looksLikeSvg(bytes)) throw new Refusal('pictures.refused.svg');
  const header = pictureHeader(bytes);
  if (!header) throw new Refusal('pictures.refused.kind');
  if (header.width * header.height > mostPixels) {
    throw new Refusal('pictures.refused.pixels', { width: header.width, height: header.height });
  }
  const bitmap = await decode(new Blob([bytes], { type: header.mime }));
  try {
    return kind === 'photo' ? await photoOf(bitmap) : await logoOf(bitmap);
  } finally {
    bitmap.close();
  }
}

async function decode(blob: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(blob);
  } catch {
    throw new Refusal('pictures.refused.broken');
  }
}

async function photoOf(bitmap: ImageBitmap): Promise<Picture> {
  const part = middleSquare(bitmap);
  const side = Math.min(photoSide, part.width);
  return encode(drawn(bitmap, part, { width: side, height: side }), 'image/webp', photoQuality);
}

async function logoOf(bitmap: ImageBitmap): Promise<Picture> {
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
  const canvas = drawn(bitmap, whole, fitWithin(bitmap, largestSide));
  const exact = await encode(canvas, 'image/png');
  // A photo that serves as a logo is large as PNG, and has no edges to lose.
  return isSmallEnough(exact) ? exact : encode(canvas, 'image/webp', photoQuality);
}

function drawn(bitmap: ImageBitmap, part: Part, size: { readonly width: number; readonly height: number }) {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Refusal('pictures.refused.broken');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, size.width, size.height);
  return canvas;
}

async function encode(canvas: OffscreenCanvas, type: 'image/png' | 'image/webp', quality = 1): Promise<Picture> {
  const blob = await canvas.convertToBlob({ type, quality });
  const base64 = base64Of(new Uint8Array(await blob.arrayBuffer()));
  // A browser that cannot write the kind that was asked writes PNG.
  const mime = blob.type === type ? type : 'image/png';
  return { mime, width: canvas.width, height: canvas.height, base64 };
}

function isSmallEnough({ base64 }: Picture): boolean {
  return (base64.length / 4) * 3 <= largestPicture;
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  // As arguments of one call, a whole picture would be too many.
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(parts.join(''));
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1_024)).trimStart();
  return start.startsWith('<') && /<svg[\s>]/i.test(start);
}
