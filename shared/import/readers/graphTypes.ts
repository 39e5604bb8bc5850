/** What every reader of a graph file makes of it: nodes, ties and spots, in plain texts. Nothing is guessed yet. */

/** An attribute of a node or a tie under its own name; several values are joined with ` | `. */
export type Attributes = ReadonlyMap<string, string>;

export type GraphNode = {
  readonly id: string;
  /** The name as shown; the id when the file gives none. */
  readonly label: string;
  readonly attributes: Attributes;
  /** Where it stands, to the right and down; null when the file does not say. */
  readonly spot: { readonly x: number; readonly y: number } | null;
};

export type GraphDirection = 'directed' | 'undirected' | 'mutual';

export type GraphEdge = {
  readonly from: string;
  readonly to: string;
  readonly direction: GraphDirection;
  readonly attributes: Attributes;
};

export type Graph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** Most nodes and ties that are read from one file. */
export const graphLimits = { nodes: 200_000, edges: 1_000_000, attributes: 500, text: 20_000 } as const;

/** Why a file that looks like a graph is not read. */
export class GraphRefused extends Error {
  readonly reason: 'broken' | 'tooLarge';
  constructor(reason: 'broken' | 'tooLarge') {
    super(reason);
    this.reason = reason;
  }
}

/** A value of any kind as a text: lists joined, objects and nothing left out. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, graphLimits.text);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.slice(0, 500).map(asText).filter(Boolean).join(' | ');
  return '';
}

/** A coordinate that can be drawn, or null. */
export function asNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && Math.abs(number) <= 1_000_000 ? number : null;
}

/** A spot when both coordinates are there. */
export function spotOf(x: unknown, y: unknown): GraphNode['spot'] {
  const across = asNumber(x);
  const down = asNumber(y);
  return across === null || down === null ? null : { x: across, y: down };
}

/** A spot written among the attributes of a node. */
export function spotAmong(attributes: Attributes): GraphNode['spot'] {
  return spotOf(attributes.get('x'), attributes.get('y'));
}

/** The direction a word says, whatever its case; null when it says none. */
export function directionOf(word: string): GraphDirection | null {
  const known = word.trim().toLowerCase();
  if (known === 'directed' || known === 'undirected' || known === 'mutual') return known;
  return known === 'true' ? 'directed' : known === 'false' ? 'undirected' : null;
}

/** Refuses a graph beyond the limits. */
export function assertSize(nodes: number, edges: number): void {
  if (nodes > graphLimits.nodes || edges > graphLimits.edges) throw new GraphRefused('tooLarge');
}

/** The attributes of an object under their own names, without those that are named. Never touches a prototype. */
export function attributesOf(value: object, without: ReadonlySet<string>): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, each] of Object.entries(value)) {
    if (without.has(name)) continue;
    const text = asText(each);
    if (text !== '') attributes.set(name, text);
    if (attributes.size >= graphLimits.attributes) break;
  }
  return attributes;
}
