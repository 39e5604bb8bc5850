/** GEXF 1.2 and 1.3 (gexf.net) → graph. Leaves out dynamics, hierarchy, shapes and thickness. */
import { assertSize, directionOf, GraphRefused, spotOf } from './graphTypes.ts';
import type { Graph, GraphDirection, GraphEdge, GraphNode } from './graphTypes.ts';
import { scanXml } from './xml.ts';
import type { Attributes } from './xml.ts';

type Open = { id: string; label: string; attributes: Map<string, string>; spot: GraphNode['spot'] };
type OpenEdge = { from: string; to: string; direction: GraphDirection; attributes: Map<string, string> };

/** An edge's own values that are no `attvalue`: Gephi writes them as attributes of the tag. */
const edgeAttributes = ['label', 'weight', 'kind'] as const;

/** Reads a whole GEXF text. Throws `GraphRefused` and `XmlRefused`. */
export function readGexf(text: string): Graph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  let declared: 'node' | 'edge' | null = null;
  let usual: GraphDirection = 'undirected';
  let node: Open | null = null;
  let edge: OpenEdge | null = null;
  let depth = 0;

  const openNode = (tag: Attributes): void => {
    const id = tag.get('id') ?? '';
    if (id === '') throw new GraphRefused('broken');
    node = { id, label: tag.get('label') ?? '', attributes: new Map(), spot: null };
  };
  const openEdge = (tag: Attributes): void => {
    const [from, to] = [tag.get('source') ?? '', tag.get('target') ?? ''];
    const attributes = new Map<string, string>();
    for (const name of edgeAttributes) {
      const value = tag.get(name);
      if (value !== undefined && value !== '') attributes.set(name, value);
    }
    edge = { from, to, direction: directionOf(tag.get('type') ?? '') ?? usual, attributes };
  };
  const value = (tag: Attributes): void => {
    const id = tag.get('for') ?? tag.get('id') ?? '';
    const held = edge ?? node;
    if (held === null) return;
    const title = titles[edge === null ? 'node' : 'edge'].get(id) ?? id;
    held.attributes.set(title, tag.get('value') ?? '');
  };
  const handlers: Readonly<Record<string, (tag: Attributes) => void>> = {
    graph: (tag) => {
      usual = directionOf(tag.get('defaultedgetype') ?? '') ?? 'undirected';
    },
    attributes: (tag) => {
      declared = tag.get('class') === 'edge' ? 'edge' : 'node';
    },
    attribute: (tag) => {
      if (declared !== null) titles[declared].set(tag.get('id') ?? '', tag.get('title') ?? tag.get('id') ?? '');
    },
    node: openNode,
    edge: openEdge,
    attvalue: value,
    position: (tag) => {
      if (node !== null) node.spot = spotOf(tag.get('x'), tag.get('y'));
    },
  };

  scanXml(text, {
    open: (name, tag) => {
      if (depth === 0 && name !== 'gexf') throw new GraphRefused('broken');
      depth += 1;
      if (Object.hasOwn(handlers, name)) handlers[name]?.(tag);
    },
    text: () => {},
    close: (name) => {
      depth -= 1;
      if (name === 'attributes') declared = null;
      if (name === 'node' && node !== null) {
        nodes.push({ ...node, label: node.label || node.id });
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
