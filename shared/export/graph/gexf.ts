// GEXF 1.3 (gexf.net) for Gephi and sigma.js, with places, colours and sizes.
import { graphNotice, type ExportEdge, type ExportGraph, type ExportNode } from './exportGraph.ts';
import { namesOf, rgbOf, xmlAttributes, xmlText } from './xmlText.ts';

function declarations(kind: 'node' | 'edge', names: readonly string[]): string {
  const attributes = names.map((title, id) => `<attribute${xmlAttributes({ id, title, type: 'string' })}/>`);
  return `<attributes class="${kind}">${attributes.join('')}</attributes>`;
}

function valuesOf(values: ReadonlyMap<string, string>, names: readonly string[]): string {
  const all = [...values].map(([name, value]) => `<attvalue${xmlAttributes({ for: names.indexOf(name), value })}/>`);
  return all.length === 0 ? '' : `<attvalues>${all.join('')}</attvalues>`;
}

function nodeText(node: ExportNode, names: readonly string[]): string {
  const values = valuesOf(new Map([['soort', node.kind], ...node.values]), names);
  const position = node.spot === null ? '' : `<viz:position${xmlAttributes({ ...node.spot, z: 0 })}/>`;
  const colour = `<viz:color${xmlAttributes({ ...rgbOf(node.colour), a: '1.0' })}/>`;
  const size = `<viz:size${xmlAttributes({ value: node.size })}/>`;
  return `<node${xmlAttributes({ id: node.id, label: node.label })}>${values}${size}${position}${colour}</node>`;
}

/** Source, target and kind together must be unique: the second tie of a kind gets a number. */
function numberedKinds(edges: readonly ExportEdge[]): readonly string[] {
  const times = new Map<string, number>();
  return edges.map(({ from, to, type }) => {
    const key = JSON.stringify([from, to, type]);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? type : `${type} (${time})`;
  });
}

function edgeText(edge: ExportEdge, kind: string, names: readonly string[]): string {
  const { id, from, to, type, weight, isDirected } = edge;
  const own = { id, source: from, target: to, type: isDirected ? 'directed' : 'undirected', label: type, weight, kind };
  return `<edge${xmlAttributes(own)}>${valuesOf(new Map([['type', type], ...edge.values]), names)}</edge>`;
}

/** The whole file as text. */
export function writeGexf(graph: ExportGraph): string {
  const nodeNames = ['soort', ...namesOf(graph.nodes)];
  const edgeNames = ['type', ...namesOf(graph.edges)];
  const kinds = numberedKinds(graph.edges);
  const description = [graph.name, graphNotice(graph)].filter(Boolean).join(' · ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="${xmlText(graph.header.date)}"><creator>Ketenkaart</creator><description>${xmlText(description)}</description></meta>
<graph defaultedgetype="undirected">
${declarations('node', nodeNames)}
${declarations('edge', edgeNames)}
<nodes>
${graph.nodes.map((node) => nodeText(node, nodeNames)).join('\n')}
</nodes>
<edges>
${graph.edges.map((edge, index) => edgeText(edge, kinds[index] ?? edge.type, edgeNames)).join('\n')}
</edges>
</graph>
</gexf>
`;
}
