/** GraphML (graphdrawing.org, and the keys Gephi writes) → graph. Leaves out subgraphs, hyperedges and yEd's blocks. */
import { assertSize, directionOf, GraphRefused, graphLimits, spotOf } from './graphTypes.ts';
import type { Graph, GraphDirection, GraphEdge, GraphNode } from './graphTypes.ts';
import { scanXml } from './xml.ts';
import type { Attributes } from './xml.ts';

type Key = { readonly name: string; readonly usual: string };
type Held = { readonly attributes: Map<string, string> };

/** Names under which programs write the label of a node, best first. */
const labelNames = ['label', 'Label', 'name', 'Name', 'naam'] as const;

function nodeOf(id: string, attributes: Map<string, string>): GraphNode {
  const named = labelNames.find((name) => (attributes.get(name) ?? '') !== '');
  const label = named === undefined ? id : (attributes.get(named) ?? id);
  const spot = spotOf(attributes.get('x'), attributes.get('y'));
  for (const name of [named ?? '', 'x', 'y', 'r', 'g', 'b', 'size']) attributes.delete(name);
  return { id, label, attributes, spot };
}

/** Reads a whole GraphML text. Throws `GraphRefused` and `XmlRefused`. */
export function readGraphml(text: string): Graph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const keys = { node: new Map<string, Key>(), edge: new Map<string, Key>() };
  let usual: GraphDirection = 'undirected';
  let key: { id: string; name: string; on: string; usual: string } | null = null;
  let node: (Held & { id: string }) | null = null;
  let edge: (Held & { from: string; to: string; direction: GraphDirection }) | null = null;
  let data: string | null = null;
  let gathered = '';
  let depth = 0;

  const withUsual = (on: 'node' | 'edge'): Map<string, string> =>
    new Map([...keys[on].values()].flatMap(({ name, usual: value }) => (value === '' ? [] : [[name, value] as const])));
  const handlers: Readonly<Record<string, (tag: Attributes) => void>> = {
    key: (tag) => {
      const id = tag.get('id') ?? '';
      key = { id, name: tag.get('attr.name') ?? id, on: tag.get('for') ?? 'all', usual: '' };
    },
    default: () => {
      gathered = '';
    },
    graph: (tag) => {
      usual = directionOf(tag.get('edgedefault') ?? '') ?? 'undirected';
    },
    node: (tag) => {
      const id = tag.get('id') ?? '';
      if (id === '') throw new GraphRefused('broken');
      node = { id, attributes: withUsual('node') };
    },
    edge: (tag) => {
      const direction = directionOf(tag.get('directed') ?? '') ?? usual;
      edge = { from: tag.get('source') ?? '', to: tag.get('target') ?? '', direction, attributes: withUsual('edge') };
    },
    data: (tag) => {
      data = tag.get('key') ?? '';
      gathered = '';
    },
  };
  const closeData = (): void => {
    const on = edge === null ? 'node' : 'edge';
    const held: Held | null = edge ?? node;
    if (held !== null && data !== null) held.attributes.set(keys[on].get(data)?.name ?? data, gathered.trim());
    data = null;
  };
  const closeKey = (): void => {
    if (key === null) return;
    const known = { name: key.name, usual: key.usual };
    for (const on of ['node', 'edge'] as const) if (key.on === on || key.on === 'all') keys[on].set(key.id, known);
    key = null;
  };

  scanXml(text, {
    open: (name, tag) => {
      if (depth === 0 && name !== 'graphml') throw new GraphRefused('broken');
      depth += 1;
      if (Object.hasOwn(handlers, name)) handlers[name]?.(tag);
    },
    text: (piece) => {
      if (gathered.length < graphLimits.text) gathered += piece;
    },
    close: (name) => {
      depth -= 1;
      if (name === 'default' && key !== null) key.usual = gathered.trim();
      if (name === 'key') closeKey();
      if (name === 'data') closeData();
      if (name === 'node' && node !== null) {
        nodes.push(nodeOf(node.id, node.attributes));
        node = null;
      }
      if (name === 'edge' && edge !== null) {
        edges.push(edge);
        edge = null;
      }
      assertSize(nodes.length, edges.length);
    },
  });
  return { nodes, edges };
}
