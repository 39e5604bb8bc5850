// Photos and logos on the map are read once per size, never while a frame is drawn, and memory stays bounded.
import { expect, it } from 'vitest';
import { createPictureBitmaps } from '../../../renderer/canvas/pictureBitmaps.ts';

type Fake = { readonly sha: string; readonly width: number; readonly height: number; isClosed: boolean };

function createBitmaps() {
  const asked: string[] = [];
  const made: Fake[] = [];
  let ready = 0;
  const make = (sha: string, side: number): ImageBitmap => {
    const fake = { sha, width: side, height: side, isClosed: false, close: () => void (fake.isClosed = true) };
    made.push(fake);
    return fake;
  };
  const load = (sha: string, side: number) => {
    asked.push(`${sha} ${side}`);
    return Promise.resolve(sha === 'gone' ? null : make(sha, side));
  };
  const bitmaps = createPictureBitmaps(
    load,
    () => {
      ready += 1;
    },
    (picture, _shape, side) => make((picture as unknown as Fake).sha, side),
  );
  const widthOf = (sha: string, side: number) => bitmaps.get(sha, 'circle', side)?.width ?? null;
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { bitmaps, widthOf, asked, open: () => made.filter(({ isClosed }) => !isClosed), ready: () => ready, settled };
}

it('is not there at first, is asked for once, and is told when it came', async () => {
  const { widthOf, asked, ready, settled } = createBitmaps();
  expect([widthOf('a', 20), widthOf('a', 22), widthOf('a', 20)]).toEqual([null, null, null]);
  await settled();
  expect([widthOf('a', 20), asked, ready()]).toEqual([24, ['a 24'], 1]);
});

it('stands in with the former size while a larger one is read', async () => {
  const { widthOf, asked, settled } = createBitmaps();
  widthOf('a', 40);
  await settled();
  expect(widthOf('a', 90)).toBe(48);
  await settled();
  expect([widthOf('a', 90), widthOf('a', 40), asked]).toEqual([96, 48, ['a 48', 'a 96']]);
});

it('does not ask again for what is not in the file, nor draws for it', async () => {
  const { widthOf, asked, ready, settled } = createBitmaps();
  widthOf('gone', 20);
  await settled();
  expect([widthOf('gone', 20), asked, ready()]).toEqual([null, ['gone 24'], 0]);
});

it('keeps so many px at most, and lets the longest unused go', async () => {
  const { widthOf, asked, open, settled } = createBitmaps();
  const names = Array.from({ length: 200 }, (_, index) => `p${index}`);
  for (const name of names) {
    widthOf(name, 384);
    await settled();
    // In use all the time.
    widthOf('p0', 384);
  }
  expect(open().reduce((sum, { width, height }) => sum + width * height, 0)).toBeLessThanOrEqual(24_000_000);
  const before = asked.length;
  expect([widthOf('p0', 384), widthOf('p199', 384), widthOf('p1', 384)]).toEqual([384, 384, null]);
  expect(asked.slice(before)).toEqual(['p1 384']);
});

it('lets everything go when the map goes, also what comes after that', async () => {
  const { bitmaps, widthOf, open, ready, settled } = createBitmaps();
  widthOf('a', 20);
  await settled();
  widthOf('b', 20);
  bitmaps.dispose();
  await settled();
  expect([open(), ready()]).toEqual([[], 1]);
});
