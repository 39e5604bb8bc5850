import { describe, expect, it } from 'vitest';
import { pictureHeader } from './pictureHeader.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part)),
  );
const zeros = (count: number) => Array.from({ length: count }, () => 0);

const png = bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0x0f, 0xa0], [0, 0, 0x0b, 0xb8], zeros(5));
const gif = bytes('GIF89a', [0x40, 0x01, 0xf0, 0x00], zeros(3));
const exif = bytes([0xff, 0xe1, 0, 12], 'Exif', zeros(6));
const frame = bytes([0xff, 0xc2, 0, 17, 8, 0x01, 0x00, 0x02, 0x00], zeros(10));
const jpeg = Uint8Array.from([0xff, 0xd8, ...exif, 0xff, 0xff, 0xdb, 0, 4, 0, 0, ...frame]);
const riff = (...rest: readonly (string | readonly number[])[]) => bytes('RIFF', zeros(4), 'WEBP', ...rest);
const simple = riff('VP8 ', zeros(4), [0, 0, 0, 0x9d, 0x01, 0x2a], [0x80, 0x02, 0xe0, 0x01], zeros(4));
const lossless = riff('VP8L', zeros(4), [0x2f], [0x7f, 0xc2, 0x77, 0x00], zeros(4));
const extended = riff('VP8X', zeros(8), [0xff, 0x0f, 0x00], [0xff, 0x07, 0x00], zeros(4));

describe('the header of a picture', () => {
  it.each([
    ['PNG', png, { mime: 'image/png', width: 4_000, height: 3_000 }],
    ['GIF', gif, { mime: 'image/gif', width: 320, height: 240 }],
    ['JPEG, behind what the camera wrote', jpeg, { mime: 'image/jpeg', width: 512, height: 256 }],
    ['WebP', simple, { mime: 'image/webp', width: 640, height: 480 }],
    ['lossless WebP', lossless, { mime: 'image/webp', width: 640, height: 480 }],
    ['extended WebP', extended, { mime: 'image/webp', width: 4_096, height: 2_048 }],
  ])('of a %s says kind and size', (_name, file, header) => {
    expect(pictureHeader(file)).toEqual(header);
  });

  it.each([
    ['nothing', bytes()],
    ['text', bytes('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>')],
    ['a PNG that ends too soon', png.subarray(0, 20)],
    ['a PNG of no width', Uint8Array.from([...png.subarray(0, 16), ...zeros(16)])],
    ['a JPEG without a frame', jpeg.subarray(0, 20)],
    ['a JPEG whose picture begins before its size', bytes([0xff, 0xd8, 0xff, 0xda, 0, 2], zeros(20))],
    ['an unknown kind of WebP', riff('VP9 ', zeros(20))],
    ['a JPEG of nothing but zero-length segments', bytes([0xff, 0xd8], [0xff, 0xe0, 0, 0], zeros(40))],
  ])('of %s says nothing', (_name, file) => {
    expect(pictureHeader(file)).toBeNull();
  });

  it('never waits, whatever the bytes are', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed % 256;
    };
    const starts = [png, gif, jpeg, simple, lossless, extended];
    for (let turn = 0; turn < 3_000; turn += 1) {
      const file = Uint8Array.from(starts[turn % starts.length] ?? png);
      for (let change = 0; change < 4; change += 1) file[random() % file.length] = random();
      const header = pictureHeader(file);
      expect(header === null || (header.width > 0 && header.height > 0)).toBe(true);
    }
  });
});
