// The jobs of the map's arrangement, as plain values: what a worker runs, and what runs in place where there is none.
import { buildCompactGraph, type CompactGraph, type GraphInput } from '../../shared/graph/compactGraph.ts';
import { layoutGraph } from '../../shared/graph/layout/layoutGraph.ts';
import { placeNodes } from '../../shared/graph/layout/place.ts';
import { assertNever } from '../../shared/util/assertNever.ts';

type Point = { readonly x: number; readonly y: number };
export type KnownPlaces = readonly (readonly [id: string, place: Point])[];

export type LayoutJob =
  /** Everybody, from nothing. */
  | { readonly kind: 'arrange'; readonly graph: GraphInput; readonly seed: number }
  /** Only who has no place yet; the others stay. */
  | { readonly kind: 'place'; readonly graph: GraphInput; readonly seed: number; readonly places: KnownPlaces }
  /** Everybody, starting from the present picture and staying near it. */
  | { readonly kind: 'rearrange'; readonly graph: GraphInput; readonly seed: number; readonly places: KnownPlaces };

export type FoundPlace = Point & { readonly id: string };

/** Where everybody in the job's graph comes to stand, in hundredths of a px. */
export function runLayoutJob(job: LayoutJob): readonly FoundPlace[] {
  const graph = buildCompactGraph(job.graph);
  const positions = positionsOf(job, graph);
  return graph.ids.map((id, i) => ({ id, x: toHundredths(positions[2 * i]), y: toHundredths(positions[2 * i + 1]) }));
}

function positionsOf(job: LayoutJob, graph: CompactGraph): Float64Array {
  const { seed } = job;
  switch (job.kind) {
    case 'arrange':
      return layoutGraph(graph, { seed });
    case 'place':
      return placeNodes(graph, knownPositions(graph, job.places), { seed });
    case 'rearrange':
      return layoutGraph(graph, { seed, start: knownPositions(graph, job.places) });
    default:
      return assertNever(job);
  }
}

/** In the order of the graph; NaN for who has no place. */
function knownPositions(graph: CompactGraph, places: KnownPlaces): Float64Array {
  const known = new Map(places);
  return Float64Array.from(graph.ids.flatMap((id) => [known.get(id)?.x ?? Number.NaN, known.get(id)?.y ?? Number.NaN]));
}

function toHundredths(value: number | undefined): number {
  return Math.round((value ?? 0) * 100) / 100;
}
