// The map itself, with what the facilitator points at.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Frame } from '../../../shared/present/scene.ts';
import type { PresentView, Stage, StageLogo } from '../../../shared/present/stage.ts';
import type { PresentArea } from '../../../shared/present/sceneAreas.ts';
import { stageElements, stageTieId } from '../../../shared/present/stageElements.ts';
import { stagePageHeight } from '../../../shared/present/stageViewport.ts';
import { stageThemes } from '../../../shared/present/stageThemes.ts';
import { createStageCanvas, type Point, type StageCanvas } from '../../canvas/index.ts';
import { decodePicture } from '../../data/decodePicture.ts';
import { useT } from '../../i18n/useT.ts';
import styles from './ProjectorPage.module.css';

type StageMapProps = Stage & { readonly view: PresentView };

export function StageMap({ view, glance, frame, logos }: StageMapProps) {
  const t = useT();
  const size = useWindowSize();
  const scale = size.height / stagePageHeight;
  const [canvas, setCanvas] = useState<StageCanvas | null>(null);
  const [at, setAt] = useState<Point | null>(null);
  const theme = stageThemes[frame.scheme];
  const [anybody, group] = [t('present.stage.anybody'), t('present.stage.group')];
  const logoOf = useMemo(() => new Map(logos.map((logo) => [logo.key, logo])), [logos]);
  const elements = useMemo(
    () => stageElements(view, theme, { anybody, group, area: (word) => wordOfArea(word, t) }, new Set(logoOf.keys())),
    [view, theme, anybody, group, logoOf, t],
  );
  const present = useRef(logoOf);
  useEffect(() => {
    present.current = logoOf;
  }, [logoOf]);
  useEffect(() => canvas?.show(elements, theme), [canvas, elements, theme]);
  useEffect(
    () => canvas?.select({ actorIds: glance.chosen, relationId: glance.tie && stageTieId(glance.tie) }),
    [canvas, glance.chosen, glance.tie],
  );
  useEffect(() => canvas?.lookAt(glance.box), [canvas, glance.box]);
  // After the three above: where a place stands on screen follows from them.
  useEffect(() => setAt(canvas && glance.point && canvas.toScreen(glance.point)), [canvas, elements, glance]);
  const spot = at && { left: at.x * scale, top: at.y * scale };
  return (
    <>
      <div
        role="img"
        aria-label={t('present.stage.map', { name: view.networkName, count: view.nodes.length })}
        className={styles['map']}
      >
        {/* Made anew for another size: what it draws on has another number of pixels. */}
        <Page
          key={`${size.width}x${size.height}`}
          {...size}
          scheme={frame.scheme}
          logos={present}
          onReady={setCanvas}
        />
      </div>
      {spot && frame.aid === 'pointer' && <div className={styles['pointer']} style={spot} data-aid="pointer" />}
      {spot && frame.aid === 'spotlight' && <div className={styles['spotlight']} style={spot} data-aid="spotlight" />}
    </>
  );
}

function wordOfArea(word: PresentArea['word'], t: ReturnType<typeof useT>): string {
  switch (word.list) {
    case 'level':
      return t(`lists.level.${word.id}`);
    case 'steps':
      return t('look.group.steps', { count: word.count });
    case 'rest':
      return t(`look.group.${word.id}`);
    case 'none':
      return '';
  }
}

type PageProps = {
  readonly width: number;
  readonly height: number;
  readonly scheme: Frame['scheme'];
  readonly logos: RefObject<ReadonlyMap<string, StageLogo>>;
  readonly onReady: (canvas: StageCanvas | null) => void;
};

function Page({ width, height, scheme, logos, onReady }: PageProps) {
  const container = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const ink = useRef<HTMLCanvasElement>(null);
  const scale = height / stagePageHeight;
  const first = useRef(stageThemes[scheme]);
  useEffect(() => {
    if (!container.current || !ground.current || !under.current || !ink.current?.getContext('2d')) return;
    const layers = { ground: ground.current, under: under.current, ink: ink.current };
    const canvas = createStageCanvas(
      { container: container.current, ...layers, scale },
      first.current,
      motionMs(),
      (key, side) => decodePicture(logos.current.get(key), side),
    );
    onReady(canvas);
    return () => {
      onReady(null);
      canvas.dispose();
    };
  }, [scale, logos, onReady]);
  return (
    <div
      className={styles['page']}
      style={{ width: width / scale, height: stagePageHeight, transform: `scale(${scale})` }}
    >
      <canvas ref={ground} className={styles['ink']} aria-hidden="true" width={1} height={1} />
      <canvas ref={under} className={styles['ink']} aria-hidden="true" />
      <div ref={container} className={styles['drawing']} />
      <canvas ref={ink} className={styles['ink']} aria-hidden="true" />
    </div>
  );
}

function motionMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
}

function useWindowSize(): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState(sizeOfWindow);
  useEffect(() => {
    const onResize = () => setSize(sizeOfWindow());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return size;
}

function sizeOfWindow() {
  return { width: Math.max(1, window.innerWidth), height: Math.max(1, window.innerHeight) };
}
