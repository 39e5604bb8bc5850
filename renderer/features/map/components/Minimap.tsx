// The whole picture in small, when it is larger than the window: where one looks, and a way to look elsewhere.
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { dotStep } from '../../../../shared/map/overview.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import type { CanvasFeed, MapElements, Point, Theme } from '../../../canvas/index.ts';
import { lastAnswer } from '../../../data/lastAnswer.ts';
import { useT } from '../../../i18n/useT.ts';
import { followViewport, keptViewport } from '../mapStore.ts';
import { extentOf, inSmall, minimapSize, windowOf, type Extent } from '../minimapView.ts';
import styles from './Minimap.module.css';

type MinimapProps = {
  readonly elements: MapElements;
  readonly theme: Theme;
  readonly feed: CanvasFeed | null;
  /** Size of the map, px. */
  readonly room: () => { readonly width: number; readonly height: number };
};

export function Minimap({ elements: now, theme, feed, room }: MinimapProps) {
  const t = useT();
  const run = useRunAction();
  // What tells of the picture comes after the picture itself: of a large one it takes as long to make.
  const elements = useDeferredValue(now);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNeeded, need] = useState(false);
  const extent = useMemo(() => lastAnswer(elements, extentOf, elements), [elements]);
  // Most maps are seen whole: then there is nothing to draw.
  const picture = useMemo(
    () => (isNeeded ? drawPicture(elements, extent, theme) : null),
    [isNeeded, elements, extent, theme],
  );
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const seen = windowOf(keptViewport(), room());
      const isLarger = extent !== null && seen !== null && !isWithin(extent, seen);
      need(isLarger);
      if (isLarger && canvas.current && picture) drawWindow(canvas.current, picture, inSmall(extent, seen), theme);
    };
    const follow = () => {
      frame ||= requestAnimationFrame(draw);
    };
    follow();
    const end = followViewport(follow);
    return () => {
      cancelAnimationFrame(frame);
      end();
    };
  }, [extent, picture, theme, room, isNeeded]);

  if (!isNeeded) return null;
  /** Puts a point of the picture in the middle. */
  const lookAt = (place: Point) => {
    const viewport = keptViewport();
    if (!viewport) return;
    const { width, height } = room();
    const { zoom } = viewport;
    feed?.setViewport({ zoom, pan: { x: width / 2 - place.x * zoom, y: height / 2 - place.y * zoom } });
  };
  const onPointer = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.buttons !== 1 || !extent) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    lookAt(inSmall(extent).toPlace({ x: event.clientX - box.left, y: event.clientY - box.top }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const seen = windowOf(keptViewport(), room());
    const step = steps[event.key];
    if (event.key === 'Enter') run('fitMap');
    else if (step && seen) {
      const [across, down] = [(seen.x2 - seen.x1) / 5, (seen.y2 - seen.y1) / 5];
      lookAt({ x: (seen.x1 + seen.x2) / 2 + step.x * across, y: (seen.y1 + seen.y2) / 2 + step.y * down });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      className={styles['minimap']}
      aria-label={t('fold.minimap')}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
    >
      <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />
    </button>
  );
}

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function isWithin(inner: Extent, outer: Extent): boolean {
  return inner.x1 >= outer.x1 && inner.y1 >= outer.y1 && inner.x2 <= outer.x2 && inner.y2 <= outer.y2;
}

/** Everybody as a dot, groups as blocks; drawn once per picture, then only copied. */
function drawPicture({ nodes, overview }: MapElements, extent: Extent | null, theme: Theme): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  const context = extent && sized(canvas);
  if (!context || !extent) return null;
  const { toSmall, left, top, scale } = inSmall(extent);
  context.globalAlpha = 0.5;
  const dots = overview?.dots ?? [];
  // More dots than a picture this small has room for are not seen.
  const step = dotStep(dots, 6_000);
  for (const { colour, places } of dots) {
    context.fillStyle = colour;
    for (let i = 0; i < places.length; i += step) {
      context.fillRect(left + scale * places[i]! - 0.5, top + scale * places[i + 1]! - 0.5, 1, 1);
    }
  }
  context.globalAlpha = 1;
  for (const { data, x, y } of nodes.values()) {
    const side = data.members === undefined ? 2.5 : 6;
    const at = toSmall({ x, y });
    context.fillStyle = data.border;
    context.fillRect(at.x - side / 2, at.y - side / 2, side, side);
  }
  context.fillStyle = theme.ink;
  return canvas;
}

type Small = ReturnType<typeof inSmall>;

function drawWindow(canvas: HTMLCanvasElement, picture: HTMLCanvasElement, { seen }: Small, theme: Theme): void {
  const context = sized(canvas);
  if (!context || !seen) return;
  context.clearRect(0, 0, minimapSize.width, minimapSize.height);
  context.drawImage(picture, 0, 0, minimapSize.width, minimapSize.height);
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.5;
  context.strokeRect(seen.left, seen.top, seen.width, seen.height);
}

function sized(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const scale = window.devicePixelRatio;
  const [width, height] = [Math.round(minimapSize.width * scale), Math.round(minimapSize.height * scale)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  context?.setTransform(scale, 0, 0, scale, 0, 0);
  return context;
}
