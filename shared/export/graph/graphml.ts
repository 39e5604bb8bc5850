// GraphML (graphdrawing.org) with the keys that Gephi writes and reads: label, x, y, r, g, b, size, weight, edgelabel.
import { graphNotice, type ExportEdge, type ExportGraph, type ExportNode } from './exportGraph.ts';
import { namesOf, rgbOf, xmlAttributes, xmlText } from './xmlText.ts';

type Key = { readonly id: string; readonly name: string; readonly on: 'node' | 'edge'; readonly type: string };

const nodeKeys: readonly (readonly [string, string])[] = [
  ['label', 'string'],
  ['x', 'double'],
  ['y', 'double'],
  ['r', 'int'],
  ['g', 'int'],
  ['b', 'int'],
  ['size', 'double'],
  ['soort', 'string'],
];
const edgeKeys: readonly (readonly [string, string])[] = [
  ['edgelabel', 'string'],
  ['weight', 'double'],
  ['type', 'string'],
];

function keysOf(on: Key['on'], own: typeof nodeKeys, names: readonly string[]): readonly Key[] {
  const letter = on === 'node' ? 'n' : 'e';
  const all = [...own, ...names.map((name) => [name, 'string'] as const)];
  return all.map(([name, type], index) => ({ id: `${letter}${index}`, name, on, type }));
}

function dataOf(values: ReadonlyMap<string, string | number>, keys: readonly Key[]): string {
  return keys
    .map(({ id, name }) => {
      const value = values.get(name);
      return value === undefined ? '' : `<data key="${id}">${xmlText(String(value))}</data>`;
    })
    .join('');
}

function nodeText({ id, label, kind, values, spot, colour, size }: ExportNode, keys: readonly Key[]): string {
  const place: [string, number][] = spot === null ? [] : Object.entries(spot);
  const all = new Map<string, string | number>([
    ...values,
    ['label', label],
    ['soort', kind],
    ['size', size],
    ...place,
    ...Object.entries(rgbOf(colour)),
  ]);
  return `<node id="${xmlText(id)}">${dataOf(all, keys)}</node>`;
}

function edgeText({ id, from, to, type, weight, isDirected, values }: ExportEdge, keys: readonly Key[]): string {
  const own = xmlAttributes({ id, source: from, target: to, directed: String(isDirected) });
  const all = new Map<string, string | number>([...values, ['edgelabel', type], ['weight', weight], ['type', type]]);
  return `<edge${own}>${dataOf(all, keys)}</edge>`;
}

/** The whole file as text. */
export function writeGraphml(graph: ExportGraph): string {
  const nodes = keysOf('node', nodeKeys, namesOf(graph.nodes));
  const edges = keysOf('edge', edgeKeys, namesOf(graph.edges));
  const declared = [...nodes, ...edges].map(
    ({ id, on, name, type }) => `<key${xmlAttributes({ id, for: on, 'attr.name': name, 'attr.type': type })}/>`,
  );
  // A comment cannot hold two dashes.
  const notice = xmlText([graph.name, graphNotice(graph)].filter(Boolean).join(' · ')).replaceAll('-', '‑');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${notice} -->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared.join('\n')}
<graph id="ketenkaart" edgedefault="undirected">
${graph.nodes.map((node) => nodeText(node, nodes)).join('\n')}
${graph.edges.map((edge) => edgeText(edge, edges)).join('\n')}
</graph>
</graphml>
`;
}
