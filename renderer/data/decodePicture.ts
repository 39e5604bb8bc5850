// The bytes of a photo or logo, made into something that can be drawn.
import type { Picture } from '../../shared/api/routes/pictures.ts';

/** The picture with its longest side at most `side` device px; null when there is none or it cannot be decoded. */
export async function decodePicture(picture: Picture | null | undefined, side: number): Promise<ImageBitmap | null> {
  if (!picture) return null;
  const { width, height, mime, base64 } = picture;
  const scale = Math.min(1, side / Math.max(width, height));
  try {
    return await createImageBitmap(new Blob([bytesOf(base64)], { type: mime }), {
      resizeWidth: Math.max(1, Math.round(width * scale)),
      resizeHeight: Math.max(1, Math.round(height * scale)),
      resizeQuality: 'high',
    });
  } catch {
    return null;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
