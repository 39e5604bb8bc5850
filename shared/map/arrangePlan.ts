// What an arrangement rests on, made from the records: who is in which group, and what the groups are called.
import {
  countryAreas,
  islandAreas,
  layerAreas,
  ringAreas,
  type MapArea,
  type NamedGroups,
} from '../graph/arrange/areasOf.ts';
import { scaleOf } from '../graph/arrange/country.ts';
import { onFlatMap } from '../graph/arrange/netherlands.ts';
import { frameAround, voronoiCells, type Point, type Polygon } from '../graph/arrange/voronoi.ts';
import type { GraphInput } from '../graph/compactGraph.ts';
import { municipalities2026 } from '../reference/municipalities2026.ts';
import { levels } from '../schema/lists.ts';
import type { AreaName } from '../present/sceneAreas.ts';
import type { Area, Domain, Phase } from '../schema/vocabulary.ts';
import type { MapLook } from '../schema/view.ts';
import { nodeBox } from './layouts.ts';
import type { NodeElement } from './graphElements.ts';
import { traitsOf, wholeCountry, widerThanOne, type TraitSource } from './traits.ts';

export type ArrangePlan = {
  readonly by: 'rings' | 'islands' | 'layers' | 'country';
  /** Per actor the number of its group, of those of `labels`. */
  readonly groupOf: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
  /** What each label is a word of, for whom it may not be told but may look it up. */
  readonly names: readonly AreaName[];
  /** Of the map of the country: the middle of each group that is a municipality, km; the other groups come after these. */
  readonly sites: readonly Point[];
  /** Outlines of the sites from a file of the user, km; empty for a site that has none. */
  readonly outlines: readonly (readonly Polygon[])[];
  /** In the middle of the rings. */
  readonly centreId: string | null;
};

export type PlanSource = TraitSource & {
  readonly domains: ReadonlyMap<string, Domain>;
  readonly phases: ReadonlyMap<string, Phase>;
};

/** The words for groups that no list has. */
export type PlanTexts = {
  readonly unknown: Readonly<Record<'domain' | 'municipality' | 'level' | 'phase', string>>;
  readonly wider: string;
  readonly country: string;
  readonly level: (level: (typeof levels)[number]) => string;
  readonly steps: (count: number) => string;
  readonly apart: string;
};

/** Outlines by area id, km. */
export type Outlines = ReadonlyMap<string, readonly Polygon[]>;

type PlanLook = Pick<MapLook, 'arrangement' | 'centreId' | 'layersBy'>;

/** What names the picture of an arrangement: two looks with the same key show the same places. Null for the free picture. */
export function pictureKey({ arrangement, centreId, layersBy }: PlanLook): string | null {
  switch (arrangement) {
    case 'free':
      return null;
    case 'rings':
      return centreId === null ? 'rings' : `rings:${centreId}`;
    case 'layers':
      return layersBy === 'level' ? 'layers' : 'layers:phase';
    case 'domains':
    case 'municipalities':
    case 'country':
      return arrangement;
  }
}

/** The plan of a look; null for the free picture. */
export function planOf(
  source: PlanSource,
  look: PlanLook,
  graph: GraphInput,
  texts: PlanTexts,
  outlines: Outlines = new Map(),
): ArrangePlan | null {
  const { arrangement, centreId, layersBy } = look;
  switch (arrangement) {
    case 'free':
      return null;
    case 'rings':
      return centreId !== null && source.actors.has(centreId)
        ? ringsAround(graph, centreId, texts)
        : plan('rings', groupBy(source, 'level', levelWords(texts), texts.unknown.level));
    case 'domains':
      return plan('islands', groupBy(source, 'domain', bySort(source.domains, 'domain'), texts.unknown.domain));
    case 'municipalities':
      return plan('islands', byMunicipality(source, texts));
    case 'layers':
      return layersBy === 'level'
        ? plan('layers', groupBy(source, 'level', levelWords(texts), texts.unknown.level))
        : plan('layers', groupBy(source, 'phase', bySort(source.phases, 'phase'), texts.unknown.phase));
    case 'country':
      return countryPlan(source, texts, outlines);
  }
}

/** The quiet areas behind the nodes that are drawn, as these stand now. */
export function areasOfPlan(plan: ArrangePlan, nodes: readonly NodeElement[]): readonly MapArea[] {
  const drawn = nodes.filter(({ data }) => plan.groupOf.has(data.id));
  if (drawn.length === 0) return [];
  const positions = Float64Array.from({ length: 2 * drawn.length }, (_, at) => {
    const { x, y } = drawn[at >> 1]!;
    return at % 2 === 0 ? x : y;
  });
  const boxes = drawn.map(({ data }) => nodeBox(data, data.contacts));
  const sizes = {
    widths: Float64Array.from(boxes, ({ width }) => width),
    heights: Float64Array.from(boxes, ({ height }) => height),
    centresBelow: Float64Array.from(boxes, ({ centreBelow }) => centreBelow ?? 0),
  };
  const groups: NamedGroups = {
    groupOf: Int32Array.from(drawn, ({ data }) => plan.groupOf.get(data.id) ?? 0),
    labels: plan.labels,
  };
  switch (plan.by) {
    case 'islands':
      return islandAreas(groups, positions, sizes);
    case 'layers':
      return layerAreas(groups, positions, sizes);
    case 'rings': {
      const centre = drawn.find(({ data }) => data.id === plan.centreId);
      return ringAreas(groups, positions, sizes, centre ? { x: centre.x, y: centre.y } : { x: 0, y: 0 });
    }
    case 'country': {
      const siteOf = groups.groupOf.map((group) => (group < plan.sites.length ? group : plan.sites.length - 1 - group));
      const scale = scaleOf(positions, { sites: plan.sites, siteOf });
      return countryAreas(groups, positions, sizes, scale === null ? [] : cellsOf(plan, scale));
    }
  }
}

/** Room around the outermost municipalities, km. */
const coast = 7;

function cellsOf({ sites, outlines }: ArrangePlan, scale: number): readonly (readonly Polygon[])[] {
  const frame = frameAround(sites, coast);
  const hasOutlines = outlines.some((polygons) => polygons.length > 0);
  const cells = hasOutlines ? outlines : voronoiCells(sites, frame).map((cell) => (cell.length > 0 ? [cell] : []));
  return cells.map((polygons) =>
    polygons.map((polygon) => polygon.map(({ x, y }) => ({ x: x * scale, y: y * scale }))),
  );
}

type Groups = Pick<ArrangePlan, 'groupOf' | 'labels' | 'names'>;

function plan(by: ArrangePlan['by'], groups: Groups): ArrangePlan {
  return { by, ...groups, sites: [], outlines: [], centreId: null };
}

type GroupWord = { readonly key: string; readonly label: string; readonly name: AreaName };

function levelWords(texts: PlanTexts): readonly GroupWord[] {
  return levels.map((level) => ({ key: level, label: texts.level(level), name: { list: 'level', id: level } }));
}

function bySort(words: ReadonlyMap<string, Domain | Phase>, list: 'domain' | 'phase'): readonly GroupWord[] {
  return [...words.values()]
    .toSorted((a, b) => a.sort - b.sort)
    .map(({ id, label }) => ({ key: id, label, name: { list, id } }));
}

/** Only groups that somebody is in, in the order of the words; who is in none comes last. */
function groupBy(
  source: PlanSource,
  trait: 'domain' | 'municipality' | 'level' | 'phase',
  words: readonly GroupWord[],
  unknown: string,
): Groups {
  const keys = traitsOf(source, trait);
  const present = new Set(keys.values());
  const inPlay = words.filter(({ key }) => present.has(key));
  const numberOf = new Map(inPlay.map(({ key }, k) => [key, k]));
  const groupOf = new Map([...keys].map(([id, key]) => [id, numberOf.get(key ?? '') ?? inPlay.length]));
  const rest = { domain: 'noDomain', municipality: 'noMunicipality', level: 'noLevel', phase: 'noPhase' } as const;
  return {
    groupOf,
    labels: [...inPlay.map(({ label }) => label), unknown],
    names: [...inPlay.map(({ name }) => name), { list: 'rest', id: rest[trait] }],
  };
}

function municipalityWords(source: PlanSource): readonly GroupWord[] {
  const isMunicipality = ({ kind }: Area) => kind === 'municipality';
  return [...source.areas.values()]
    .filter(isMunicipality)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map(({ id, name }) => ({ key: id, label: name, name: { list: 'municipality', id } }));
}

function byMunicipality(source: PlanSource, texts: PlanTexts): Groups {
  return groupBy(
    source,
    'municipality',
    [...municipalityWords(source), ...widerWords(texts)],
    texts.unknown.municipality,
  );
}

function widerWords({ wider, country }: PlanTexts): readonly GroupWord[] {
  return [
    { key: widerThanOne, label: wider, name: { list: 'rest', id: 'wider' } },
    { key: wholeCountry, label: country, name: { list: 'rest', id: 'country' } },
  ];
}

/** Steps along any ties from the one in the middle. */
function ringsAround(graph: GraphInput, centreId: string, texts: PlanTexts): ArrangePlan {
  const near = new Map<string, string[]>();
  for (const { from, to } of graph.edges) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = near.get(one);
      if (known) known.push(other);
      else near.set(one, [other]);
    }
  }
  const groupOf = new Map([[centreId, 0]]);
  let most = 0;
  // A map gives what is added while it is gone through.
  for (const [id, steps] of groupOf) {
    for (const other of near.get(id) ?? []) {
      if (groupOf.has(other)) continue;
      groupOf.set(other, steps + 1);
      most = steps + 1;
    }
  }
  const steps = Array.from({ length: most }, (_, k) => texts.steps(k + 1));
  for (const { id } of graph.nodes) if (!groupOf.has(id)) groupOf.set(id, most + 1);
  const names: readonly AreaName[] = [
    { list: 'none' },
    ...steps.map((_, k): AreaName => ({ list: 'steps', count: k + 1 })),
    { list: 'rest', id: 'apart' },
  ];
  return { ...plan('rings', { groupOf, labels: ['', ...steps, texts.apart], names }), centreId };
}

/** Municipalities with a place on the map first, then whoever stands beside it. */
function countryPlan(source: PlanSource, texts: PlanTexts, outlines: Outlines): ArrangePlan {
  const middles = new Map(municipalities2026.map((each) => [each.code, onFlatMap(each)]));
  const placeOf = (id: string): Point | undefined =>
    middleOf(outlines.get(id)) ?? middles.get(source.areas.get(id)?.code ?? id);
  const onMap = municipalityWords(source).filter(({ key }) => placeOf(key) !== undefined);
  const groups = groupBy(source, 'municipality', [...onMap, ...widerWords(texts)], texts.unknown.municipality);
  const present = new Set(traitsOf(source, 'municipality').values());
  const inPlay = onMap.filter(({ key }) => present.has(key));
  return {
    ...plan('country', groups),
    sites: inPlay.flatMap(({ key }) => placeOf(key) ?? []),
    outlines: inPlay.map(({ key }) => outlines.get(key) ?? []),
  };
}

/** The middle of the largest outline. */
function middleOf(polygons: readonly Polygon[] | undefined): Point | undefined {
  const largest = polygons?.toSorted((a, b) => b.length - a.length)[0];
  if (!largest || largest.length === 0) return undefined;
  return {
    x: largest.reduce((sum, { x }) => sum + x, 0) / largest.length,
    y: largest.reduce((sum, { y }) => sum + y, 0) / largest.length,
  };
}
