// The map as a React element. React lays out the frame; what is drawn in it goes through the feed.
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { CanvasCallbacks, CanvasFeed, Hover } from './canvasTypes.ts';
import { createCyAdapter, type CanvasSettings } from './cyAdapter.ts';
import styles from './GraphCanvas.module.css';

export type GraphCanvasProps = {
  readonly texts: { readonly label: string; readonly hint: string };
  /** Read once, when the map is made; later changes go through the feed. */
  readonly settings: CanvasSettings;
  readonly callbacks: Omit<CanvasCallbacks, 'onHover'>;
  /** What hovering says of an actor. */
  readonly describe: (id: string) => HoverText;
  /** The element of the list beside the map that stands for what is selected. */
  readonly activeDescendant: string | undefined;
  /** Gets the feed when the map is there, and null when it goes. */
  readonly onReady: (feed: CanvasFeed | null) => void;
  /** The accessible twin of the map: a `NodeList`. */
  readonly children?: ReactNode;
};

type HoverText = {
  readonly title: string;
  readonly line: string;
  /** A photo or logo, larger than on the map. */
  readonly picture?: ReactNode;
};

export function GraphCanvas(props: GraphCanvasProps) {
  const surface = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const ink = useRef<HTMLCanvasElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!surface.current || !container.current || !ink.current || !under.current) return;
    // Where nothing can be drawn the map still works, by keyboard and through its list.
    const canDraw = ink.current.getContext('2d') !== null;
    const layers = { ink: ink.current, under: under.current, ...(ground.current && { ground: ground.current }) };
    const drawn = canDraw ? { container: container.current, ...layers } : {};
    const parts = { surface: surface.current, ...drawn };
    const adapter = createCyAdapter(
      parts,
      latest.current.settings,
      forwarded(() => latest.current, setHover),
    );
    latest.current.onReady(adapter.feed);
    return () => {
      latest.current.onReady(null);
      adapter.dispose();
    };
  }, []);

  const hintId = useId();
  return (
    <div className={styles['frame']}>
      <div
        ref={surface}
        className={styles['surface']}
        role="application"
        // An application takes the keyboard itself; the list inside tells what is in it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={props.texts.label}
        aria-describedby={hintId}
        aria-activedescendant={props.activeDescendant}
      >
        <canvas ref={ground} className={styles['ink']} aria-hidden="true" width={1} height={1} />
        <canvas ref={under} className={styles['ink']} aria-hidden="true" />
        <div ref={container} className={styles['drawing']} />
        <canvas ref={ink} className={styles['ink']} aria-hidden="true" />
        {hover && <HoverCard hover={hover} {...props.describe(hover.id)} />}
        {props.children}
      </div>
      <p id={hintId} className={styles['hidden']}>
        {props.texts.hint}
      </p>
    </div>
  );
}

/** Callbacks that always reach the newest props, so that the map is made once. */
function forwarded(latest: () => GraphCanvasProps, onHover: (hover: Hover | null) => void): CanvasCallbacks {
  return {
    onSelect: (selection) => latest().callbacks.onSelect(selection),
    onMove: (moved, how) => latest().callbacks.onMove(moved, how),
    onReconnect: (change) => latest().callbacks.onReconnect(change),
    onPutOn: (put) => latest().callbacks.onPutOn(put),
    onRefuse: () => latest().callbacks.onRefuse(),
    onDraw: (line) => latest().callbacks.onDraw(line),
    onAddAt: (place, screen) => latest().callbacks.onAddAt(place, screen),
    onOpen: (id) => latest().callbacks.onOpen(id),
    onRemove: () => latest().callbacks.onRemove(),
    onMenu: (request) => latest().callbacks.onMenu(request),
    onViewport: (viewport) => latest().callbacks.onViewport(viewport),
    onHover,
  };
}

function HoverCard({ hover, title, line, picture }: HoverText & { readonly hover: Hover }) {
  return (
    <div className={styles['hover']} style={{ left: hover.screen.x, top: hover.screen.y }} role="tooltip">
      {picture && <span className={styles['hoverPicture']}>{picture}</span>}
      <strong className={styles['hoverTitle']}>{title}</strong>
      {line && <span className={styles['hoverLine']}>{line}</span>}
    </div>
  );
}
