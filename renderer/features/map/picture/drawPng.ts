// An SVG as a PNG: drawn in bands, so that the window stays alive and the work can be stopped.
import { CallError } from '../../../platform/callError.ts';

/** Px in one band: about a tenth of a second of drawing. */
const bandPixels = 4_000_000;

export type DrawOptions = {
  readonly width: number;
  readonly height: number;
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
};

/** Throws what `signal` was aborted with, and PICTURE_TOO_LARGE when the computer cannot hold it. */
export async function drawPng(
  svg: string,
  { width, height, signal, onProgress }: DrawOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const sized = svg.replace(/width="[^"]*mm" height="[^"]*mm"/, `width="${width}" height="${height}"`);
  const address = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new CallError({ code: 'PICTURE_TOO_LARGE' });
    const band = Math.max(64, Math.floor(bandPixels / width));
    for (let top = 0; top < height; top += band) {
      signal.throwIfAborted();
      const high = Math.min(band, height - top);
      context.drawImage(image, 0, top, width, high, 0, top, width, high);
      onProgress((top + high) / height);
      await nextFrame();
    }
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    signal.throwIfAborted();
    return new Uint8Array(await blob.arrayBuffer());
  } catch (thrown) {
    if (thrown instanceof CallError || signal.aborted) throw thrown;
    throw new CallError({ code: 'PICTURE_TOO_LARGE' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
