/** Tables that describe a graph: Kumu's sheets (`Label …` and `From | To …`) and Gephi's pair (`Id | Label …`, `Source | Target …`). */
import { assertSize, directionOf, spotAmong } from './graphTypes.ts';
import type { Graph, GraphEdge, GraphNode } from './graphTypes.ts';

type Rows = readonly (readonly string[])[];

/** A table by its headings; a heading that stands twice counts once, as Gephi has it. */
type Records = { readonly headings: readonly string[]; readonly rows: Rows };

function headingsOf(rows: Rows): readonly string[] {
  return (rows[0] ?? []).map((cell) => cell.replace(/^\ufeff/u, '').trim());
}

function indexOf(headings: readonly string[], name: string): number {
  return headings.findIndex((heading) => heading.toLowerCase() === name);
}

function valuesOf({ headings }: Records, row: readonly string[], without: ReadonlySet<number>): Map<string, string> {
  const values = new Map<string, string>();
  headings.forEach((heading, index) => {
    const value = (row[index] ?? '').trim();
    if (heading !== '' && value !== '' && !without.has(index) && !values.has(heading)) values.set(heading, value);
  });
  return values;
}

function recordsOf(rows: Rows): Records {
  return { headings: headingsOf(rows), rows: rows.slice(1) };
}

/** Nodes of a table with a `Label`, and an `Id` where there is one. */
function nodesOf(records: Records): GraphNode[] {
  const [idAt, labelAt] = [indexOf(records.headings, 'id'), indexOf(records.headings, 'label')];
  const without = new Set([idAt, labelAt]);
  return records.rows.flatMap((row): GraphNode[] => {
    const label = (row[labelAt] ?? '').trim();
    const id = (row[idAt] ?? '').trim() || label;
    if (id === '') return [];
    const attributes = valuesOf(records, row, without);
    return [{ id, label: label || id, attributes, spot: spotAmong(attributes) }];
  });
}

type EdgeHeadings = {
  readonly from: string;
  readonly to: string;
  readonly direction: string;
  readonly usual: GraphEdge['direction'];
};

const kumu: EdgeHeadings = { from: 'from', to: 'to', direction: 'direction', usual: 'undirected' };
/** Of Gephi's `Type` only `Undirected` is known, all else is directed (its importer). */
const gephi: EdgeHeadings = { from: 'source', to: 'target', direction: 'type', usual: 'directed' };

function edgesOf(records: Records, { from, to, direction, usual }: EdgeHeadings): GraphEdge[] {
  const [fromAt, toAt, directionAt] = [from, to, direction].map((name) => indexOf(records.headings, name));
  const without = new Set([fromAt ?? -1, toAt ?? -1, directionAt ?? -1, indexOf(records.headings, 'id')]);
  return records.rows.flatMap((row) => {
    const start = (row[fromAt ?? -1] ?? '').trim();
    const ends = (row[toAt ?? -1] ?? '').split('|').map((end) => end.trim());
    const attributes = valuesOf(records, row, without);
    const said = directionOf(row[directionAt ?? -1] ?? '') ?? usual;
    return ends
      .filter((end) => start !== '' && end !== '')
      .map((end) => ({ from: start, to: end, direction: said, attributes }));
  });
}

/** Nodes that only the ties name. */
function withEnds(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Graph {
  const known = new Set(nodes.flatMap(({ id, label }) => [id, label]));
  const all = [...nodes];
  for (const id of edges.flatMap(({ from, to }) => [from, to])) {
    if (known.has(id)) continue;
    known.add(id);
    all.push({ id, label: id, attributes: new Map(), spot: null });
  }
  assertSize(all.length, edges.length);
  return { nodes: all, edges };
}

/** The graph of Kumu's sheets, or null when none of them begins with `From` and `To`. */
export function readKumuSheets(sheets: readonly (() => Rows)[]): Graph | null {
  const tables = sheets.map((rows) => recordsOf(rows()));
  const connections = tables.filter(({ headings }) => indexOf(headings, 'from') === 0 && indexOf(headings, 'to') === 1);
  const withId = tables.filter(
    ({ headings }) => headings[0]?.toLowerCase() === 'id' && indexOf(headings, 'from') === 1,
  );
  const ties = [...connections, ...withId];
  if (ties.length === 0) return null;
  const elements = tables.filter((table) => !ties.includes(table) && indexOf(table.headings, 'label') >= 0);
  return withEnds(
    elements.flatMap(nodesOf),
    ties.flatMap((table) => edgesOf(table, kumu)),
  );
}

/** What a delimited table is to a graph, by its headings. */
export function graphTableKind(rows: Rows): 'nodes' | 'edges' | 'connections' | null {
  const headings = headingsOf(rows);
  if (indexOf(headings, 'source') >= 0 && indexOf(headings, 'target') >= 0) return 'edges';
  if (indexOf(headings, 'from') === 0 && indexOf(headings, 'to') === 1) return 'connections';
  return indexOf(headings, 'id') === 0 && indexOf(headings, 'label') === 1 ? 'nodes' : null;
}

/** The graph of one or two tables; a file of ties alone has its nodes by name. */
export function readGraphTables(tables: readonly Rows[]): Graph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const rows of tables) {
    const kind = graphTableKind(rows);
    const records = recordsOf(rows);
    if (kind === 'nodes') for (const node of nodesOf(records)) nodes.push(node);
    else for (const edge of edgesOf(records, kind === 'edges' ? gephi : kumu)) edges.push(edge);
  }
  return withEnds(nodes, edges);
}
