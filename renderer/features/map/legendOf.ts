import type { Domain } from '../../../shared/schema/vocabulary.ts';
import type { MapElements } from '../../canvas/index.ts';
import { domainOf, type NetworkIndex } from '../../data/networkIndex.ts';

/** The kinds of line that are explained, in the order of the legend. */
const lineKinds = ['intensity', 'desired', 'exploring', 'directed', 'bottleneck', 'thin'] as const;
export type LegendLine = (typeof lineKinds)[number];

export type LegendContent = {
  /** In their own order. */
  readonly domains: readonly Domain[];
  readonly hasUnknown: boolean;
  readonly hasMissing: boolean;
  readonly hasConsultations: boolean;
  readonly hasAgreements: boolean;
  readonly hasGroups: boolean;
  readonly lines: readonly LegendLine[];
};

/** What of the map has to be explained: only what is drawn. */
export function legendOf(network: NetworkIndex, elements: MapElements): LegendContent {
  const domains = new Map<string, Domain>();
  const meetings = new Set<string>();
  let hasUnknown = false;
  let hasMissing = false;
  let hasGroups = false;
  for (const [id, node] of elements.nodes) {
    if (node.data.members !== undefined) {
      hasGroups = true;
      continue;
    }
    const actor = network.actors.get(id);
    const domain = actor && domainOf(network, actor);
    if (node.classes.includes('missing')) hasMissing = true;
    if (node.data.kind === 'consultation' || node.data.kind === 'agreement') meetings.add(node.data.kind);
    else if (domain) domains.set(domain.id, domain);
    else hasUnknown = true;
  }
  const lines = new Set<LegendLine>();
  for (const edge of elements.edges.values()) for (const kind of linesOf(edge.classes.split(' '))) lines.add(kind);
  return {
    domains: [...domains.values()].toSorted((a, b) => a.sort - b.sort),
    hasUnknown,
    hasMissing,
    hasConsultations: meetings.has('consultation'),
    hasAgreements: meetings.has('agreement'),
    hasGroups,
    lines: lineKinds.filter((kind) => lines.has(kind)),
  };
}

function linesOf(classes: readonly string[]): readonly LegendLine[] {
  if (!classes.includes('relation')) return ['thin'];
  return [
    'intensity',
    ...(['desired', 'exploring', 'directed', 'bottleneck'] as const).filter((kind) => classes.includes(kind)),
  ];
}
