/**
 * JSON files with a graph in them: Kumu's blueprint and its project export, Cytoscape's cyjs and CX2, and our own.
 * Told apart by their keys. Only own properties are read, so a key such as `__proto__` is a name like any other.
 */
import { noPlace, placeColumn } from '../../export/graph/noPlace.ts';
import { assertSize, asText, attributesOf, directionOf, GraphRefused, spotAmong, spotOf } from './graphTypes.ts';
import type { Graph, GraphEdge, GraphNode } from './graphTypes.ts';
import { isOwnNetwork, readOwnNetwork } from './ownJson.ts';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  // An object of JSON has only keys that are strings.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function field(value: unknown, name: string): unknown {
  const fields = fieldsOf(value);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const none: ReadonlySet<string> = new Set();
const kumuOwn = new Set(['id', '_id', 'label', 'from', 'to', 'direction', 'attributes']);

/** Kumu blueprint: `{elements, connections}` with ids or labels in `from` and `to`. */
function readBlueprint(root: unknown): Graph {
  const elements = listOf(field(root, 'elements'));
  const connections = listOf(field(root, 'connections'));
  assertSize(elements.length, connections.length);
  const nodes = elements.map((element): GraphNode => {
    const label = asText(field(element, 'label'));
    const attributes = attributesOf(fieldsOf(element), kumuOwn);
    return { id: asText(field(element, 'id')) || label, label, attributes, spot: spotAmong(attributes) };
  });
  return { nodes: nodes.filter(({ id }) => id !== ''), edges: connections.map(kumuEdge) };
}

function kumuEdge(connection: unknown): GraphEdge {
  return {
    from: asText(field(connection, 'from')),
    to: asText(field(connection, 'to')),
    direction: directionOf(asText(field(connection, 'direction'))) ?? 'undirected',
    attributes: attributesOf(fieldsOf(connection), kumuOwn),
  };
}

const projectNames: ReadonlyMap<string, string> = new Map([
  ['element type', 'type'],
  ['connection type', 'type'],
]);

function projectAttributes(value: unknown): Map<string, string> {
  const attributes = attributesOf(fieldsOf(field(value, 'attributes')), new Set(['label']));
  return new Map([...attributes].map(([name, text]) => [projectNames.get(name) ?? name, text]));
}

/** Kumu project export: attributes in their own object, spots in the first map that has them. */
function readProject(root: unknown): Graph {
  const elements = listOf(field(root, 'elements'));
  const connections = listOf(field(root, 'connections'));
  assertSize(elements.length, connections.length);
  const spots = new Map<string, GraphNode['spot']>();
  for (const map of listOf(field(root, 'maps')).slice(0, 1)) {
    for (const placed of listOf(field(map, 'elements')).slice(0, elements.length)) {
      const position = field(placed, 'position');
      spots.set(asText(field(placed, 'element')), spotOf(field(position, 'x'), field(position, 'y')));
    }
  }
  const nodes = elements.map((element): GraphNode => {
    const id = asText(field(element, '_id'));
    const label = asText(field(field(element, 'attributes'), 'label')) || id;
    return { id, label, attributes: projectAttributes(element), spot: spots.get(id) ?? null };
  });
  const edges = connections.map((each): GraphEdge => ({ ...kumuEdge(each), attributes: projectAttributes(each) }));
  return { nodes: nodes.filter(({ id }) => id !== ''), edges };
}

const cyOwn = new Set(['id', 'source', 'target', 'SUID', 'shared_name', 'selected', 'direction']);

/** Cytoscape's cyjs: `{elements: {nodes, edges}}`. */
function readCyjs(root: unknown): Graph {
  const elements = field(root, 'elements');
  const [places, ties] = [listOf(field(elements, 'nodes')), listOf(field(elements, 'edges'))];
  assertSize(places.length, ties.length);
  const nodes = places.map((each): GraphNode => {
    const data = field(each, 'data');
    const id = asText(field(data, 'id'));
    const attributes = attributesOf(fieldsOf(data), cyOwn);
    const label = takeName(attributes) || id;
    const position = field(each, 'position');
    return { id, label, attributes, spot: spotOf(field(position, 'x'), field(position, 'y')) };
  });
  const edges = ties.map((each): GraphEdge => {
    const data = field(each, 'data');
    return {
      from: asText(field(data, 'source')),
      to: asText(field(data, 'target')),
      direction: directionOf(asText(field(data, 'direction'))) ?? 'directed',
      attributes: attributesOf(fieldsOf(data), cyOwn),
    };
  });
  return { nodes: nodes.filter(({ id }) => id !== ''), edges };
}

function takeName(attributes: Map<string, string>): string {
  for (const name of ['name', 'label', 'naam']) {
    const text = attributes.get(name) ?? '';
    if (text === '') continue;
    attributes.delete(name);
    return text;
  }
  return '';
}

/** Cytoscape's CX2: a list of aspects, each possibly in several pieces. */
function readCx2(aspects: readonly unknown[]): Graph {
  const all = (name: string) => aspects.flatMap((aspect) => listOf(field(aspect, name)));
  const [places, ties] = [all('nodes'), all('edges')];
  assertSize(places.length, ties.length);
  const nodes = places.map((each): GraphNode => {
    const id = asText(field(each, 'id'));
    const attributes = attributesOf(fieldsOf(field(each, 'v')), none);
    const label = takeName(attributes) || id;
    const uuid = attributes.get('uuid');
    if (uuid !== undefined) attributes.set('sleutel', uuid);
    attributes.delete('uuid');
    const isPlaced = attributes.get(placeColumn) !== noPlace;
    if (!isPlaced) attributes.delete(placeColumn);
    return { id, label, attributes, spot: isPlaced ? spotOf(field(each, 'x'), field(each, 'y')) : null };
  });
  const edges = ties.map((each): GraphEdge => {
    const attributes = attributesOf(fieldsOf(field(each, 'v')), none);
    const direction = directionOf(attributes.get('direction') ?? '') ?? 'directed';
    attributes.delete('direction');
    return { from: asText(field(each, 's')), to: asText(field(each, 't')), direction, attributes };
  });
  return { nodes: nodes.filter(({ id }) => id !== ''), edges };
}

/** True when brackets stand no deeper than a graph file has them: the parser would run out of stack on more. */
function isShallow(text: string, most: number): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) isText = false;
    } else if (sign === 0x22) isText = true;
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1;
      if (depth > most) return false;
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1;
  }
  return true;
}

const deepest = 64;

/** Reads a whole JSON text. Throws `GraphRefused` when it is no JSON or no graph that is known. */
export function readGraphJson(text: string): Graph {
  if (!isShallow(text, deepest)) throw new GraphRefused('broken');
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    throw new GraphRefused('broken');
  }
  if (isOwnNetwork(root)) return readOwnNetwork(root);
  if (Array.isArray(root)) {
    if (root.some((aspect) => field(aspect, 'CXVersion') !== undefined)) return readCx2(root);
    throw new GraphRefused('broken');
  }
  const elements = field(root, 'elements');
  if (Array.isArray(elements)) {
    const isProject = elements.some((element) => field(element, '_id') !== undefined);
    return isProject ? readProject(root) : readBlueprint(root);
  }
  if (Array.isArray(field(elements, 'nodes'))) return readCyjs(root);
  throw new GraphRefused('broken');
}
