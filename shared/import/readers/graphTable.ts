/**
 * A graph as a list, so that it takes the same road as every list: a row per node with its attributes under their own
 * headings; ties and spots come along by row. People stand first: a row below an organisation would seem to belong to it.
 */
import { foldWords } from '../../text/fold.ts';
import type { NodeKind, Reason, Table, TableTie } from '../types.ts';
import type { Graph, GraphNode } from './graphTypes.ts';

export type GraphTableOptions = {
  /** Words of the type column that mean a person, beside the usual ones; folded by `foldWords`. */
  readonly personTypes?: readonly string[];
};

const personWords = new Set([
  'persoon',
  'personen',
  'person',
  'people',
  'individual',
  'individu',
  'contact',
  'contactpersoon',
  'medewerker',
  'mens',
]);
const organisationWords = new Set(['organisatie', 'organisaties', 'organisation', 'organization', 'org', 'instelling']);
const kindHeadings = new Set(['soort', 'type', 'kind', 'element type', 'node type', 'categorie', 'category']);
/** Nodes that are neither an organisation nor a person; a list cannot bring them in yet. */
const otherWords = new Set(['overleg', 'afspraak', 'consultation', 'agreement', 'meeting']);
/** Headings whose values follow from something else, or mean nothing outside their own file. */
const leftOut = new Set([
  'domein',
  'kleur',
  'color',
  'colour',
  'sleutel',
  'ontbreekt',
  'shared name',
  'modularity class',
  'degree',
  'x',
  'y',
  'size',
]);

/** Columns of a list that is made of a graph: attributes beyond it are left out. */
const mostHeadings = 200;

type Placed = { readonly node: GraphNode; readonly isPerson: boolean };

function isKindWord(word: string, persons: ReadonlySet<string>): boolean {
  return organisationWords.has(word) || persons.has(word);
}

function kindCells(node: GraphNode): string[] {
  return [...node.attributes].flatMap(([name, value]) => (kindHeadings.has(foldWords(name)) ? [foldWords(value)] : []));
}

/** Headings in the order in which the nodes first use them. */
function headingsOf(placed: readonly Placed[], persons: ReadonlySet<string>): string[] {
  const headings = new Set<string>();
  for (const { node } of placed) {
    for (const [name, value] of node.attributes) {
      const words = foldWords(name);
      const isKind = kindHeadings.has(words) && isKindWord(foldWords(value), persons);
      if (value !== '' && !isKind && !leftOut.has(words) && headings.size < mostHeadings) headings.add(name);
    }
  }
  return [...headings];
}

function rowOf({ node, isPerson }: Placed, headings: readonly string[], persons: ReadonlySet<string>): string[] {
  const cells = headings.map((name) => {
    const value = node.attributes.get(name) ?? '';
    return kindHeadings.has(foldWords(name)) && isKindWord(foldWords(value), persons) ? '' : value;
  });
  return isPerson ? ['', node.label, ...cells] : [node.label, '', ...cells];
}

/** Kumu's tags are what the model calls themes. */
function shownHeading(name: string): string {
  return foldWords(name) === 'tags' ? 'Thema' : name;
}

/** The key a node has in a network of ours, when it came from one. */
function keyOf(node: GraphNode): string {
  return node.attributes.get('sleutel') ?? node.attributes.get('Sleutel') ?? node.id;
}

/** Most words for a kind that are offered: a column with more is no kind. */
const mostKinds = 30;

function kindsOf(nodes: readonly GraphNode[], { personTypes = [] }: GraphTableOptions): readonly NodeKind[] {
  const chosen = new Set(personTypes.map(foldWords));
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const { attributes } of nodes) {
    for (const [name, word] of attributes) {
      const folded = foldWords(word);
      if (folded === '' || !kindHeadings.has(foldWords(name)) || otherWords.has(folded)) continue;
      const known = counts.get(folded);
      if (known) known.count += 1;
      else counts.set(folded, { word, count: 1 });
    }
  }
  if (counts.size > mostKinds) return [];
  return [...counts]
    .map(([folded, { word, count }]): NodeKind => {
      const person = chosen.has(folded) ? 'chosen' : 'no';
      return { word, count, person: personWords.has(folded) ? 'always' : person };
    })
    .toSorted((a, b) => b.count - a.count);
}

/** Makes the list. Ties with an end that is no node are left out and counted in a warning. */
export function graphTable(graph: Graph, options: GraphTableOptions = {}): Table {
  const persons = new Set([...personWords, ...(options.personTypes ?? []).map(foldWords)]);
  const isPerson = (node: GraphNode) => kindCells(node).some((word) => persons.has(word));
  const isOther = (node: GraphNode) => kindCells(node).some((word) => otherWords.has(word));
  const others = new Set(graph.nodes.filter(isOther).flatMap(({ id, label }) => [id, label]));
  const taken = graph.nodes.filter((node) => !isOther(node));
  const all = taken.map((node): Placed => ({ node, isPerson: isPerson(node) }));
  const seen = new Set<string>();
  const once = all.filter(({ node }) => !seen.has(node.id) && seen.add(node.id));
  const placed = [...once.filter((each) => each.isPerson), ...once.filter((each) => !each.isPerson)];
  const headings = headingsOf(placed, persons);
  // Row 1 holds the headings.
  const rowNumbers = new Map(placed.map(({ node }, index) => [node.id, index + 2]));
  const labels = new Map(placed.map(({ node }, index) => [node.label, index + 2]));
  let loose = 0;
  const ties = graph.edges.flatMap(({ from, to, direction, attributes }): TableTie[] => {
    const [start, end] = [from, to].map((id) => rowNumbers.get(id) ?? labels.get(id));
    if (others.has(from) || others.has(to)) return [];
    if (start === undefined || end === undefined || start === end) {
      loose += 1;
      return [];
    }
    return [{ from: start, to: end, direction, values: Object.fromEntries(attributes) }];
  });
  const warnings: Reason[] = [];
  const doubled = all.length - once.length;
  if (doubled > 0) warnings.push({ code: 'GRAPH_NODE_TWICE', params: { count: doubled } });
  const otherCount = graph.nodes.length - taken.length;
  if (otherCount > 0) warnings.push({ code: 'GRAPH_NODE_OTHER', params: { count: otherCount } });
  if (loose > 0) warnings.push({ code: 'GRAPH_TIE_LOOSE', params: { count: loose } });
  return {
    rows: [
      ['Organisatie', 'Contactpersoon', ...headings.map(shownHeading)],
      ...placed.map((each) => rowOf(each, headings, persons)),
    ],
    rowNumbers: [1, ...placed.map((_each, index) => index + 2)],
    delimiter: null,
    encoding: null,
    warnings,
    graph: {
      kinds: kindsOf(graph.nodes, options),
      nodes: placed.map(({ node }, index) => ({ row: index + 2, key: keyOf(node), spot: node.spot })),
      ties,
    },
  };
}
