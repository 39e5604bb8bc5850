// Graphs as JSON: Kumu's blueprint, Cytoscape's cyjs and CX2, and the network as Ketenkaart itself has it.
import type { RedactedNetwork } from '../redactNetwork.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { graphNotice, type ExportEdge, type ExportGraph, type ExportNode } from './exportGraph.ts';
import { noPlace, placeColumn } from './noPlace.ts';
import { kumuName, kumuTypes } from './tables.ts';
import { namesOf } from './xmlText.ts';

function lines(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function listOf(value: string): string[] {
  return value.split(' | ');
}

function kumuElement(node: ExportNode) {
  const others = [...node.values].filter(([name]) => name !== 'thema').map(([name, value]) => [kumuName(name), value]);
  return {
    id: node.id,
    label: node.label,
    type: kumuTypes[node.kind],
    ...(node.values.has('thema') && { tags: listOf(node.values.get('thema') ?? '') }),
    ...Object.fromEntries(others),
    ...(node.spot !== null && { x: node.spot.x, y: node.spot.y }),
    kleur: node.colour,
  };
}

/** Kumu's blueprint: what Kumu merges into a project by id. */
export function writeKumuJson({ nodes, edges }: ExportGraph): string {
  const connections = edges.map((edge) => ({
    id: edge.id,
    from: edge.from,
    to: edge.to,
    type: edge.type,
    direction: edge.isDirected ? 'directed' : 'undirected',
    ...Object.fromEntries(edge.values),
  }));
  return lines({ elements: nodes.map(kumuElement), connections });
}

function nodeData(node: ExportNode) {
  return { name: node.label, soort: node.kind, ...Object.fromEntries(node.values), kleur: node.colour };
}

function edgeData(edge: ExportEdge) {
  const direction = edge.isDirected ? 'directed' : 'undirected';
  return { interaction: edge.type, direction, weight: edge.weight, ...Object.fromEntries(edge.values) };
}

/** Cytoscape's cyjs, grouped; its style is not a part of it. */
export function writeCyjs(graph: ExportGraph): string {
  return lines({
    data: { name: graph.name, description: graphNotice(graph) },
    elements: {
      nodes: graph.nodes.map((node) => ({
        data: { id: node.id, ...nodeData(node) },
        ...(node.spot !== null && { position: node.spot }),
      })),
      edges: graph.edges.map((edge) => ({
        data: { id: edge.id, source: edge.from, target: edge.to, ...edgeData(edge) },
      })),
    },
  });
}

function declared(names: readonly string[], special: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(names.map((name) => [name, { d: special[name] ?? 'string' }]));
}

const columnsBelow = 10;
const stepBelow = 120;

/**
 * The nodes with a place for each: in CX2 all have one or none has. Whoever has none on the map stands in rows under it,
 * and says so in `plek`, by which our reader knows.
 */
function placed(nodes: readonly ExportNode[]) {
  const spots = nodes.flatMap(({ spot }) => spot ?? []);
  if (spots.length === 0) return nodes.map((node) => ({ node, place: {}, said: {} }));
  const left = spots.reduce((least, { x }) => Math.min(least, x), Infinity);
  const top = spots.reduce((most, { y }) => Math.max(most, y), -Infinity) + stepBelow;
  const rank = new Map(nodes.filter(({ spot }) => spot === null).map(({ id }, index) => [id, index]));
  return nodes.map((node) => {
    if (node.spot) return { node, place: { x: node.spot.x, y: node.spot.y }, said: {} };
    const at = rank.get(node.id) ?? 0;
    const place = {
      x: left + (at % columnsBelow) * stepBelow,
      y: top + Math.floor(at / columnsBelow) * stepBelow,
    };
    return { node, place, said: { [placeColumn]: noPlace } };
  });
}

/** Cytoscape's CX2: ids are whole numbers, so our own stand in `uuid`; colours as bypasses of the style. */
export function writeCx2(graph: ExportGraph): string {
  const numbers = new Map(graph.nodes.map(({ id }, index) => [id, index + 1]));
  const nodes = placed(graph.nodes).map(({ node, place, said }, index) => ({
    id: index + 1,
    ...place,
    v: { ...nodeData(node), ...said, uuid: node.id },
  }));
  const edges = graph.edges.map((edge, index) => ({
    id: index + 1,
    s: numbers.get(edge.from),
    t: numbers.get(edge.to),
    v: { ...edgeData(edge), uuid: edge.id },
  }));
  const nodeBypasses = graph.nodes.map((node, index) => ({
    id: index + 1,
    v: { NODE_BACKGROUND_COLOR: node.colour, NODE_WIDTH: node.size, NODE_HEIGHT: node.size },
  }));
  const aspects: readonly (readonly [string, readonly unknown[]])[] = [
    [
      'attributeDeclarations',
      [
        {
          networkAttributes: declared(['name', 'description']),
          nodes: declared(['name', 'soort', ...namesOf(graph.nodes), 'kleur', placeColumn, 'uuid']),
          edges: declared(['interaction', 'direction', 'weight', ...namesOf(graph.edges), 'uuid'], {
            weight: 'double',
          }),
        },
      ],
    ],
    ['networkAttributes', [{ name: graph.name, description: graphNotice(graph) }]],
    ['nodes', nodes],
    ['edges', edges],
    ['nodeBypasses', nodeBypasses],
  ];
  return lines([
    { CXVersion: '2.0', hasFragments: false },
    { metaData: aspects.map(([name, elements]) => ({ name, elementCount: elements.length })) },
    ...aspects.map(([name, elements]) => ({ [name]: elements })),
    { status: [{ error: '', success: true }] },
  ]);
}

/** The network as Ketenkaart has it after redaction, with the words that its ids stand for. */
export function writeOwnJson(network: RedactedNetwork, vocabulary: Vocabulary): string {
  const { partnerTypes, roles, relationTypes, themes } = vocabulary;
  const used = new Set<string>(
    [
      ...network.actors.flatMap((actor) => [
        ...('typeIds' in actor ? actor.typeIds : []),
        ...('areaIds' in actor ? actor.areaIds : []),
        ...actor.themeIds,
      ]),
      ...network.relations.map(({ typeId }) => typeId),
      ...network.positions.flatMap(({ roleId }) => roleId ?? []),
    ].map(String),
  );
  const all = [
    ...[...partnerTypes, ...roles, ...relationTypes, ...themes].map(({ id, label }) => [id, label] as const),
    ...vocabulary.areas.map(({ id, name }) => [id, name] as const),
  ];
  return JSON.stringify({ ...network, words: Object.fromEntries(all.filter(([id]) => used.has(id))) }, null, 2);
}
