import { useComputedColorScheme } from '@mantine/core';
import type { Places } from '../../../canvas/index.ts';
import { useNetwork } from '../../../data/app.tsx';
import { domainOf } from '../../../data/networkIndex.ts';
import { domainColour } from '../../../ui/domainColour.ts';
import classes from './SmallMap.module.css';

export type SmallMapProps = {
  /** What it shows, in words. */
  readonly label: string;
  readonly ids: readonly string[];
  /** Pairs of ids. */
  readonly lines: readonly (readonly [string, string])[];
  readonly places: Places;
  /** Drawn large, with the name. */
  readonly focusIds?: readonly string[];
  /** Crossed out, with its lines dashed. */
  readonly goneIds?: readonly string[];
  /** Ringed as come loose. */
  readonly looseIds?: readonly string[];
  readonly width: number;
  readonly height: number;
};

type Point = { readonly x: number; readonly y: number };

/** The map in small: everybody at their own place, without names but those it is about. */
export function SmallMap(props: SmallMapProps) {
  const { label, ids, lines, places, focusIds = [], goneIds = [], looseIds = [], width, height } = props;
  const network = useNetwork();
  const scheme = useComputedColorScheme('light');
  const at = fitted(ids, places, width, height);
  const [focus, gone, loose] = [new Set(focusIds), new Set(goneIds), new Set(looseIds)];
  const radius = ids.length > 150 ? 2.5 : ids.length > 40 ? 4 : 6;
  return (
    <svg className={classes.map} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {lines.map(([from, to]) => {
        const [a, b] = [at.get(from), at.get(to)];
        if (!a || !b) return null;
        const isGone = gone.has(from) || gone.has(to);
        return (
          <line
            key={`${from} ${to}`}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            className={classes.line}
            data-gone={isGone || undefined}
          />
        );
      })}
      {ids.map((id) => {
        const point = at.get(id);
        const actor = network.actors.get(id);
        if (!point || !actor) return null;
        const hue = domainOf(network, actor)?.colour;
        const colour = hue === undefined ? null : domainColour(hue, scheme);
        const size = focus.has(id) || gone.has(id) ? radius * 1.5 : radius;
        const look = gone.has(id) ? 'gone' : loose.has(id) ? 'loose' : undefined;
        return (
          <g key={id} className={classes.node} data-look={look}>
            <title>{actor.label}</title>
            {actor.kind === 'organisation' ? (
              <rect
                x={point.x - size}
                y={point.y - size}
                width={2 * size}
                height={2 * size}
                rx={size / 2}
                fill={colour?.fill ?? 'var(--kk-panel)'}
                stroke={colour?.border ?? 'var(--kk-control)'}
              />
            ) : (
              <circle
                cx={point.x}
                cy={point.y}
                r={size}
                fill={colour?.fill ?? 'var(--kk-panel)'}
                stroke={colour?.border ?? 'var(--kk-control)'}
              />
            )}
            {look === 'gone' && <Cross at={point} size={size * 1.6} />}
            {look === 'loose' && <circle cx={point.x} cy={point.y} r={size * 2} className={classes.ring} />}
          </g>
        );
      })}
    </svg>
  );
}

function Cross({ at: { x, y }, size }: { readonly at: Point; readonly size: number }) {
  const d = `M${x - size} ${y - size}L${x + size} ${y + size}M${x + size} ${y - size}L${x - size} ${y + size}`;
  return <path d={d} className={classes.cross} />;
}

const margin = 14;

/** The places in the box, at one scale in both directions; a single one stands in the middle. */
function fitted(ids: readonly string[], places: Places, width: number, height: number): ReadonlyMap<string, Point> {
  const known = ids.flatMap((id) => {
    const place = places.get(id);
    return place ? [{ id, ...place }] : [];
  });
  if (known.length === 0) return new Map();
  const extent = (values: readonly number[]) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
    return { middle: (low + high) / 2, span: high - low };
  };
  const x = extent(known.map((each) => each.x));
  const y = extent(known.map((each) => each.y));
  const scale = Math.min((width - 2 * margin) / Math.max(x.span, 1), (height - 2 * margin) / Math.max(y.span, 1), 1);
  return new Map(
    known.map((each) => [
      each.id,
      { x: round(width / 2 + (each.x - x.middle) * scale), y: round(height / 2 + (each.y - y.middle) * scale) },
    ]),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
