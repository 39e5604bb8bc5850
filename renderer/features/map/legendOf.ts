import type { Domain } from '../../../shared/schema/vocabulary.ts';
import type { ColouredGroup } from '../../../shared/map/colouring.ts';
import type { MapElements } from '../../canvas/index.ts';
import { isSameList } from '../../data/keeper.ts';
import { domainOf, type NetworkIndex } from '../../data/networkIndex.ts';
import type { MapPaint } from './hooks/usePaint.ts';

/** The kinds of line that are explained, in the order of the legend. */
const lineKinds = ['intensity', 'desired', 'exploring', 'directed', 'bottleneck', 'thin'] as const;
export type LegendLine = (typeof lineKinds)[number];

export type LegendContent = {
  /** In their own order. */
  readonly domains: readonly Domain[];
  /** What the colours mean when they do not mean domains; only those on the map. */
  readonly groups: readonly ColouredGroup[];
  /** Somebody on the map is in no group that has a colour. */
  readonly hasRest: boolean;
  readonly hasUnknown: boolean;
  readonly hasPinned: boolean;
  readonly hasMissing: boolean;
  readonly hasConsultations: boolean;
  readonly hasAgreements: boolean;
  readonly hasGroups: boolean;
  readonly lines: readonly LegendLine[];
};

/** What of the map has to be explained: only what is drawn. */
export function legendOf(network: NetworkIndex, elements: MapElements, paint: MapPaint): LegendContent {
  const domains = new Map<string, Domain>();
  const meetings = new Set<string>();
  let hasUnknown = false;
  let hasMissing = false;
  let hasGroups = false;
  let hasPinned = false;
  const hues = new Set<string | null>();
  for (const [id, node] of elements.nodes) {
    if (node.data.members !== undefined) {
      hasGroups = true;
      continue;
    }
    const actor = network.actors.get(id);
    const domain = actor && domainOf(network, actor);
    if (node.classes.includes('missing')) hasMissing = true;
    if (node.data.isPinned) hasPinned = true;
    if (actor && paint.hueOf) hues.add(paint.hueOf(actor));
    if (node.data.kind === 'consultation' || node.data.kind === 'agreement') meetings.add(node.data.kind);
    else if (domain) domains.set(domain.id, domain);
    else hasUnknown = true;
  }
  const lines = new Set<LegendLine>();
  for (const edge of elements.edges.values()) for (const kind of linesOf(edge.classes.split(' '))) lines.add(kind);
  return {
    domains: paint.hueOf ? [] : [...domains.values()].toSorted((a, b) => a.sort - b.sort),
    groups: paint.groups.filter(({ hue }) => hues.has(hue)),
    hasRest: hues.has(null),
    hasUnknown: hasUnknown && !paint.hueOf,
    hasPinned,
    hasMissing,
    hasConsultations: meetings.has('consultation'),
    hasAgreements: meetings.has('agreement'),
    hasGroups,
    lines: lineKinds.filter((kind) => lines.has(kind)),
  };
}

/** Whether two say the same. */
export function isSameLegend(a: LegendContent, b: LegendContent): boolean {
  const { domains, groups, lines, ...signs } = a;
  return (
    isSameList(domains, b.domains) &&
    isSameList(lines, b.lines) &&
    groups.length === b.groups.length &&
    groups.every((group, i) => isSameGroup(group, b.groups[i]!)) &&
    Object.entries(signs).every(([sign, is]) => b[sign as keyof typeof signs] === is)
  );
}

function isSameGroup(a: ColouredGroup, b: ColouredGroup): boolean {
  return a.key === b.key && a.hue === b.hue && a.label === b.label;
}

function linesOf(classes: readonly string[]): readonly LegendLine[] {
  if (!classes.includes('relation')) return ['thin'];
  return [
    'intensity',
    ...(['desired', 'exploring', 'directed', 'bottleneck'] as const).filter((kind) => classes.includes(kind)),
  ];
}
