// A layer that is dear to draw: copied for moving only when the window moves.
import { expect, test, vi } from 'vitest';
import { keepPicture, type DrawnPage } from '../../../renderer/canvas/keptPicture.ts';

const page: DrawnPage = { scale: 1, width: 400, height: 300, zoom: 1, pan: { x: 0, y: 0 } };
const stamp = ['all'];

function aLayer() {
  const did: string[] = [];
  const canvasOf = (name: string): HTMLCanvasElement => {
    const context = {
      setTransform: () => undefined,
      clearRect: () => undefined,
      drawImage: (_from: unknown, left: number) => did.push(`${name} gets a picture at ${left}`),
      globalAlpha: 1,
    };
    // Only what the layer asks of a canvas.
    return {
      width: 0,
      height: 0,
      getContext: () => context,
      ownerDocument: { createElement: () => canvasOf('the copy') },
    } as unknown as HTMLCanvasElement;
  };
  const layer = keepPicture(canvasOf('the layer'), () => did.push('drawn'));
  return { did, layer };
}

test('what is only looked at is drawn once and never copied', () => {
  const { did, layer } = aLayer();
  layer.show(page, stamp, true);
  layer.show(page, stamp, true);
  expect(did).toEqual(['drawn']);
});

test('moving copies what was drawn once, and moves that copy until the window stands still', () => {
  vi.useFakeTimers();
  const { did, layer } = aLayer();
  layer.show(page, stamp, true);
  layer.show({ ...page, pan: { x: 10, y: 0 } }, stamp, true);
  layer.show({ ...page, pan: { x: 25, y: 0 } }, stamp, true);
  const moved = ['the copy gets a picture at 0', 'the layer gets a picture at 10', 'the layer gets a picture at 25'];
  expect(did).toEqual(['drawn', ...moved]);
  vi.advanceTimersByTime(200);
  layer.show({ ...page, pan: { x: 30, y: 0 } }, stamp, true);
  const again = ['the copy gets a picture at 0', 'the layer gets a picture at 5'];
  expect(did).toEqual(['drawn', ...moved, 'drawn', ...again]);
  layer.dispose();
  vi.useRealTimers();
});
