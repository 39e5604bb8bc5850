// The quiet areas behind an arrangement: islands, layers, rings and cells, read back from where everybody stands. So they are
// the same after moving, undoing and opening the file again.
import { islandEdge, membersOf } from './islands.ts';
import { ringStretch } from './ringRows.ts';
import type { Point, Polygon } from './voronoi.ts';

export type AreaShape =
  | {
      readonly kind: 'box';
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'ellipse'; readonly x: number; readonly y: number; readonly across: number; readonly down: number }
  | { readonly kind: 'polygons'; readonly polygons: readonly Polygon[] };

export type MapArea = {
  /** Unique within a picture: the number of its group, and behind a slash which part of it. */
  readonly key: string;
  /** Empty for a part of a group that has its name elsewhere. */
  readonly label: string;
  readonly shape: AreaShape;
  /** Left end of the name's baseline, or its middle. */
  readonly labelAt: Point & { readonly align: 'start' | 'middle' };
  /** Filled, or only its edge. */
  readonly isFilled: boolean;
};

/** The number of the group that an area is of. */
export function groupOfArea({ key }: MapArea): number {
  return Number.parseInt(key, 10);
}

/** Boxes as they are drawn; CompactGraph fits. */
export type Sizes = {
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  readonly centresBelow: Float64Array;
};

export type NamedGroups = {
  /** Per node its group; the groups are those of `labels`. */
  readonly groupOf: Int32Array;
  readonly labels: readonly string[];
};

type Extent = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Nodes of one group that are some two times this apart, with nobody between them, stand on two islands, px. */
const leap = 240;

/** A box behind each group; who was taken far away from it has a small one for itself, without the name. */
export function islandAreas(
  { groupOf, labels }: NamedGroups,
  positions: Float64Array,
  sizes: Sizes,
): readonly MapArea[] {
  return membersOf(groupOf).flatMap((members) => {
    const group = groupOf[members[0]!]!;
    const extents = [...members].map((node) => extentAt(node, positions, sizes));
    return heapsOf(extents).map((heap, k): MapArea => {
      const { left, top, right, bottom } = around(heap.map((i) => extents[i]!));
      const shape = {
        kind: 'box' as const,
        left: left - islandEdge.side,
        top: top - (k === 0 ? islandEdge.top : islandEdge.bottom),
        width: right - left + 2 * islandEdge.side,
        height: bottom - top + islandEdge.bottom + (k === 0 ? islandEdge.top : islandEdge.bottom),
      };
      return {
        key: `${group}/${k}`,
        label: k === 0 ? (labels[group] ?? '') : '',
        shape,
        labelAt: { x: shape.left + 18, y: shape.top + 26, align: 'start' },
        isFilled: true,
      };
    });
  });
}

/** From the top of a band to its nodes, px. */
const bandTop = 52;

/** Bands over the whole width, from the middle between two layers to the next. */
export function layerAreas(
  { groupOf, labels }: NamedGroups,
  positions: Float64Array,
  sizes: Sizes,
): readonly MapArea[] {
  const layers = membersOf(groupOf).map((members) => {
    const extents = [...members].map((node) => extentAt(node, positions, sizes));
    return {
      group: groupOf[members[0]!]!,
      ...around(extents),
      // Who was taken out of its layer does not stretch it.
      top: share(
        extents.map((each) => each.top),
        0.1,
      ),
      bottom: share(
        extents.map((each) => each.bottom),
        0.9,
      ),
    };
  });
  const inOrder = layers.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom);
  const left = Math.min(...layers.map((each) => each.left)) - 40;
  const right = Math.max(...layers.map((each) => each.right)) + 40;
  return inOrder.map((layer, k): MapArea => {
    const below = inOrder[k + 1];
    // Above the nodes of a layer stands its name.
    const top = layer.top - bandTop;
    const bottom = below ? Math.max(layer.bottom + 12, below.top - bandTop - 14) : layer.bottom + 30;
    return {
      key: String(layer.group),
      label: labels[layer.group] ?? '',
      shape: { kind: 'box', left, top, width: right - left, height: Math.max(40, bottom - top) },
      labelAt: { x: left + 18, y: top + 28, align: 'start' },
      isFilled: true,
    };
  });
}

/** A line around each ring but the last, and the name of every ring on top of it. */
export function ringAreas(
  { groupOf, labels }: NamedGroups,
  positions: Float64Array,
  sizes: Sizes,
  middle: Point,
): readonly MapArea[] {
  const rings = membersOf(groupOf).map((members) => {
    const radii = [...members].map((node) => {
      const x = (positions[2 * node]! - middle.x) / ringStretch;
      const y = positions[2 * node + 1]! + (members.length > 1 ? sizes.centresBelow[node]! : 0) - middle.y;
      return Math.hypot(x, y);
    });
    const high = Math.max(...[...members].map((node) => sizes.heights[node]!)) / 2;
    return { group: groupOf[members[0]!]!, inner: share(radii, 0.1), outer: share(radii, 0.9), high };
  });
  return rings.flatMap((ring, k): readonly MapArea[] => {
    // The one in the middle needs no name.
    const next = rings[k + 1];
    const down = next ? (ring.outer + ring.high + next.inner - next.high) / 2 : ring.outer + ring.high + 36;
    if (down <= 0) return [];
    return [
      {
        key: String(ring.group),
        label: labels[ring.group] ?? '',
        shape: { kind: 'ellipse', x: middle.x, y: middle.y, across: down * ringStretch, down },
        labelAt: { x: middle.x, y: middle.y - down + 4, align: 'middle' },
        isFilled: false,
      },
    ];
  });
}

/** The cells of the municipalities, and the groups beside the map. */
export function countryAreas(
  { groupOf, labels }: NamedGroups,
  positions: Float64Array,
  sizes: Sizes,
  shapes: readonly (readonly Polygon[])[],
): readonly MapArea[] {
  const isCell = (group: number) => (shapes[group]?.length ?? 0) > 0;
  const cells = shapes.flatMap((polygons, group): readonly MapArea[] => {
    if (polygons.length === 0) return [];
    const members = [...groupOf.keys()].filter((node) => groupOf[node] === group);
    const corners = polygons.flat();
    const extent = around(members.map((node) => extentAt(node, positions, sizes)));
    const middle = (Math.min(...corners.map(({ x }) => x)) + Math.max(...corners.map(({ x }) => x))) / 2;
    const top = Math.min(...corners.map(({ y }) => y));
    const x = members.length > 0 ? (extent.left + extent.right) / 2 : middle;
    return [
      {
        key: String(group),
        label: labels[group] ?? '',
        shape: { kind: 'polygons', polygons },
        labelAt: { x, y: members.length > 0 ? extent.top - 12 : top + 40, align: 'middle' },
        isFilled: true,
      },
    ];
  });
  const beside = Int32Array.from(groupOf.keys()).filter((node) => !isCell(groupOf[node]!));
  const strips = islandAreas(
    { groupOf: beside.map((node) => groupOf[node]!), labels },
    Float64Array.from({ length: 2 * beside.length }, (_, at) => positions[2 * beside[at >> 1]! + (at & 1)]!),
    {
      widths: Float64Array.from(beside, (node) => sizes.widths[node]!),
      heights: Float64Array.from(beside, (node) => sizes.heights[node]!),
      centresBelow: Float64Array.from(beside, (node) => sizes.centresBelow[node]!),
    },
  );
  return [...cells, ...strips];
}

function extentAt(node: number, positions: Float64Array, sizes: Sizes): Extent {
  const x = positions[2 * node]!;
  const y = positions[2 * node + 1]! + sizes.centresBelow[node]!;
  const [across, down] = [sizes.widths[node]! / 2, sizes.heights[node]! / 2];
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}

function around(extents: readonly Extent[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const each of extents) {
    left = Math.min(left, each.left);
    top = Math.min(top, each.top);
    right = Math.max(right, each.right);
    bottom = Math.max(bottom, each.bottom);
  }
  return { left, top, right, bottom };
}

/** The value that this share of all values does not exceed. */
function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(part * (sorted.length - 1))] ?? 0;
}

/** Which boxes hang together: those whose middles are in one cell of a grid or in cells that touch. The largest heap first. */
function heapsOf(extents: readonly Extent[]): readonly (readonly number[])[] {
  const cells = new Map<string, number[]>();
  for (const [i, { left, right, top, bottom }] of extents.entries()) {
    const key = `${Math.floor((left + right) / 2 / leap)} ${Math.floor((top + bottom) / 2 / leap)}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  const heaps: number[][] = [];
  const isSeen = new Set<string>();
  for (const first of cells.keys()) {
    if (isSeen.has(first)) continue;
    isSeen.add(first);
    const queue = [first];
    const heap: number[] = [];
    for (const key of queue) {
      heap.push(...cells.get(key)!);
      for (const near of cellsAround(key)) {
        if (isSeen.has(near) || !cells.has(near)) continue;
        isSeen.add(near);
        queue.push(near);
      }
    }
    heaps.push(heap);
  }
  return heaps.toSorted((a, b) => b.length - a.length);
}

function cellsAround(key: string): readonly string[] {
  const [column = 0, row = 0] = key.split(' ').map(Number);
  return [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => `${column + right} ${row + down}`));
}
