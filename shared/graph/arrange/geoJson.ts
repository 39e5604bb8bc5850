// Outlines of areas from a file of the user: GeoJSON (RFC 7946), as municipalities and CBS give it. Broken files are refused.
import { z } from 'zod';
import { foldText } from '../../text/fold.ts';
import { isNearNetherlands, onFlatMap } from './netherlands.ts';
import { areaOf, type Point, type Polygon } from './voronoi.ts';

export type GeoArea = {
  /** Official code such as GM0356, or empty. */
  readonly code: string;
  readonly name: string;
  /** Outer edges, km; holes are left out. */
  readonly polygons: readonly Polygon[];
};

/** Why a file is refused: no JSON, no GeoJSON, no areas in it, too large, or not in degrees in the Netherlands. */
export type GeoRefusal = 'json' | 'geojson' | 'empty' | 'large' | 'elsewhere';
export type GeoAnswer =
  | { readonly ok: true; readonly areas: readonly GeoArea[] }
  | { readonly ok: false; readonly refusal: GeoRefusal };

/** Largest file, characters; the detailed borders of all municipalities take 15 million. */
export const largestGeoJson = 30_000_000;
const mostFeatures = 3_000;
/** Corners of an outline that lie nearer than this to a straight line say nothing at the scale of a map, km. */
const tolerance = 0.15;

const position = z.array(z.number()).min(2);
const ring = z.array(position);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
]);
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.record(z.string(), z.unknown()).nullish(),
      geometry: z.unknown(),
    }),
  ),
});

/** Reads the areas of a file. Points and lines in it are skipped. */
export function readGeoJson(text: string): GeoAnswer {
  if (text.length > largestGeoJson) return { ok: false, refusal: 'large' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, refusal: 'json' };
  }
  const parsed = collection.safeParse(json);
  if (!parsed.success) return { ok: false, refusal: 'geojson' };
  if (parsed.data.features.length > mostFeatures) return { ok: false, refusal: 'large' };
  const areas: GeoArea[] = [];
  for (const feature of parsed.data.features) {
    const shape = geometry.safeParse(feature.geometry);
    if (!shape.success) {
      if (isArea(feature.geometry)) return { ok: false, refusal: 'geojson' };
      continue;
    }
    const { data } = shape;
    const rings = data.type === 'Polygon' ? [data.coordinates] : data.coordinates;
    const outer = rings.flatMap(([first]) => (first ? [first] : []));
    if (outer.flat().some(([lon = 0, lat = 0]) => !isNearNetherlands({ lon, lat }))) {
      return { ok: false, refusal: 'elsewhere' };
    }
    const polygons = outer.map(outline).filter((polygon) => polygon.length > 2 && areaOf(polygon) > 0);
    if (polygons.length > 0) areas.push({ ...namesOf(feature.properties ?? {}), polygons });
  }
  return areas.length === 0 ? { ok: false, refusal: 'empty' } : { ok: true, areas };
}

function isArea(geometry: unknown): boolean {
  const type = typeof geometry === 'object' && geometry !== null && 'type' in geometry ? geometry.type : null;
  return type === 'Polygon' || type === 'MultiPolygon';
}

const codeKeys = ['statcode', 'gemeentecode', 'gm_code', 'code', 'identificatie'];
const nameKeys = ['statnaam', 'gemeentenaam', 'gm_naam', 'naam', 'name', 'label', 'titel'];

function namesOf(properties: Readonly<Record<string, unknown>>): { readonly code: string; readonly name: string } {
  const byKey = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
  const textOf = (keys: readonly string[]) => {
    const found = keys
      .map((key) => byKey.get(key))
      .find((value) => typeof value === 'string' || typeof value === 'number');
    return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
  };
  const code = textOf(codeKeys);
  return { code: /^\d{1,4}$/.test(code) ? `GM${code.padStart(4, '0')}` : code.toUpperCase(), name: textOf(nameKeys) };
}

function outline(points: readonly (readonly number[])[]): Polygon {
  const flat = points.map(([lon = 0, lat = 0]) => onFlatMap({ lon, lat }));
  const isClosed = flat.length > 1 && flat[0]!.x === flat.at(-1)!.x && flat[0]!.y === flat.at(-1)!.y;
  return simpler(isClosed ? flat.slice(0, -1) : flat);
}

/** Fewer corners, none further than the tolerance from the line that replaces them (Douglas & Peucker, 1973). */
function simpler(points: readonly Point[]): Polygon {
  if (points.length < 5) return points;
  const isKept = new Uint8Array(points.length);
  isKept[0] = 1;
  isKept[points.length - 1] = 1;
  const waiting: [number, number][] = [[0, points.length - 1]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [from, to] = span;
    let [far, most] = [-1, tolerance];
    for (let i = from + 1; i < to; i++) {
      const away = distanceToLine(points[i]!, points[from]!, points[to]!);
      if (away > most) [far, most] = [i, away];
    }
    if (far < 0) continue;
    isKept[far] = 1;
    waiting.push([from, far], [far, to]);
  }
  return points.filter((_, i) => isKept[i] === 1);
}

function distanceToLine(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const long = Math.hypot(dx, dy);
  if (long === 0) return Math.hypot(point.x - a.x, point.y - a.y);
  return Math.abs(dy * (point.x - a.x) - dx * (point.y - a.y)) / long;
}

/** The outlines of the areas that a network knows, by area id: by code, else by name or a former name. */
export function matchAreas(
  geo: readonly GeoArea[],
  areas: readonly {
    readonly id: string;
    readonly code: string | null;
    readonly name: string;
    readonly aliases: readonly string[];
  }[],
): ReadonlyMap<string, readonly Polygon[]> {
  const byCode = new Map(areas.flatMap((area) => (area.code ? [[area.code, area.id]] : [])));
  const byName = new Map(
    areas.flatMap(({ id, name, aliases }) => [...aliases, name].map((each) => [foldText(each), id])),
  );
  const found = new Map<string, readonly Polygon[]>();
  for (const { code, name, polygons } of geo) {
    const id = byCode.get(code) ?? (name === '' ? undefined : byName.get(foldText(name)));
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), ...polygons]);
  }
  return found;
}
