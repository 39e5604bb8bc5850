// The jobs of the map's arrangement, as plain values: what a worker runs, and what runs in place where there is none.
import type { ArrangeOptions } from '../../shared/graph/arrange/arrangeOptions.ts';
import { arrangeCountry, scaleOf } from '../../shared/graph/arrange/country.ts';
import { arrangeIslands } from '../../shared/graph/arrange/islands.ts';
import { arrangeLayers } from '../../shared/graph/arrange/layers.ts';
import { placeAmong } from '../../shared/graph/arrange/placeAmong.ts';
import { arrangeRings } from '../../shared/graph/arrange/rings.ts';
import { buildCompactGraph, type CompactGraph, type GraphInput } from '../../shared/graph/compactGraph.ts';
import { layoutGraph } from '../../shared/graph/layout/layoutGraph.ts';
import { placeNodes } from '../../shared/graph/layout/place.ts';
import type { ArrangePlan } from '../../shared/map/arrangePlan.ts';
import { assertNever } from '../../shared/util/assertNever.ts';

type Point = { readonly x: number; readonly y: number };
export type KnownPlaces = readonly (readonly [id: string, place: Point])[];

export type LayoutJob =
  /** Everybody, from nothing. */
  | { readonly kind: 'arrange'; readonly graph: GraphInput; readonly seed: number }
  /** Only who has no place yet; the others stay. */
  | { readonly kind: 'place'; readonly graph: GraphInput; readonly seed: number; readonly places: KnownPlaces }
  /** Everybody, starting from the present picture and staying near it. */
  | {
      readonly kind: 'rearrange';
      readonly graph: GraphInput;
      readonly seed: number;
      readonly places: KnownPlaces;
      /** Who stays exactly where they are. */
      readonly pins?: readonly string[];
    }
  /** Everybody in rings, islands, layers or on the map of the country. */
  | {
      readonly kind: 'plan';
      readonly graph: GraphInput;
      readonly seed: number;
      readonly plan: ArrangePlan;
      /** The free picture: who is on the left there comes on the left here as far as it goes. */
      readonly hint: KnownPlaces;
      readonly pins: KnownPlaces;
      /** The picture that is there: with it only who is new gets a place. */
      readonly places: KnownPlaces;
    };

export type FoundPlace = Point & { readonly id: string };

/** Where everybody in the job's graph comes to stand, in hundredths of a px; `tell` hears how far it is, 0 to 1. */
export function runLayoutJob(job: LayoutJob, tell: (share: number) => void = () => {}): readonly FoundPlace[] {
  const graph = buildCompactGraph(job.graph);
  const positions = positionsOf(job, graph, tell);
  return graph.ids.map((id, i) => ({ id, x: toHundredths(positions[2 * i]), y: toHundredths(positions[2 * i + 1]) }));
}

function positionsOf(job: LayoutJob, graph: CompactGraph, onProgress: (share: number) => void): Float64Array {
  const { seed } = job;
  switch (job.kind) {
    case 'arrange':
      return layoutGraph(graph, { seed, onProgress });
    case 'place':
      return placeNodes(graph, knownPositions(graph, job.places), { seed });
    case 'rearrange':
      return layoutGraph(graph, {
        seed,
        onProgress,
        start: knownPositions(graph, job.places),
        ...((job.pins?.length ?? 0) > 0 && { pinned: marksOf(graph, job.pins ?? []) }),
      });
    case 'plan':
      return planned(job, graph, onProgress);
    default:
      return assertNever(job);
  }
}

function planned(
  { plan, hint, pins, places, seed }: Extract<LayoutJob, { kind: 'plan' }>,
  graph: CompactGraph,
  onProgress: (share: number) => void,
): Float64Array {
  const groupOf = Int32Array.from(graph.ids, (id) => plan.groupOf.get(id) ?? plan.labels.length - 1);
  const start = knownPositions(graph, pins);
  const pinned = marksOf(
    graph,
    pins.map(([id]) => id),
  );
  if (places.length > 0) {
    const known = knownPositions(graph, [...places, ...pins]);
    const shape = plan.by === 'rings' ? 'ring' : plan.by === 'layers' ? 'row' : 'heap';
    const found = placeAmong(graph, groupOf, known, shape) ?? onMapAgain(plan, graph, groupOf, known);
    if (found) return found;
  }
  return arranged(plan, graph, groupOf, { seed, onProgress, hint: knownPositions(graph, hint), start, pinned });
}

function arranged(plan: ArrangePlan, graph: CompactGraph, groupOf: Int32Array, options: ArrangeOptions): Float64Array {
  switch (plan.by) {
    case 'rings':
      return arrangeRings(graph, groupOf, options);
    case 'islands':
      return arrangeIslands(graph, groupOf, options);
    case 'layers':
      return arrangeLayers(graph, groupOf, options);
    case 'country':
      return arrangeCountry(graph, { sites: plan.sites, siteOf: sitesOf(plan, groupOf) }, options);
  }
}

/** A municipality that is new on the map has a middle there already: nobody else moves for it. */
function onMapAgain(
  plan: ArrangePlan,
  graph: CompactGraph,
  groupOf: Int32Array,
  known: Float64Array,
): Float64Array | null {
  const siteOf = sitesOf(plan, groupOf);
  const scale = plan.by === 'country' ? scaleOf(known, { sites: plan.sites, siteOf }) : null;
  if (scale === null) return null;
  const pinned = Uint8Array.from(graph.ids, (_, node) => (Number.isFinite(known[2 * node]) ? 1 : 0));
  return arrangeCountry(graph, { sites: plan.sites, siteOf, scale }, { seed: 1, start: known, pinned });
}

function sitesOf({ sites }: ArrangePlan, groupOf: Int32Array): Int32Array {
  return groupOf.map((group) => (group < sites.length ? group : sites.length - 1 - group));
}

function marksOf(graph: CompactGraph, ids: readonly string[]): Uint8Array {
  const marked = new Set(ids);
  return Uint8Array.from(graph.ids, (id) => (marked.has(id) ? 1 : 0));
}

/** In the order of the graph; NaN for who has no place. */
function knownPositions(graph: CompactGraph, places: KnownPlaces): Float64Array {
  const known = new Map(places);
  return Float64Array.from(graph.ids.flatMap((id) => [known.get(id)?.x ?? Number.NaN, known.get(id)?.y ?? Number.NaN]));
}

function toHundredths(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}
