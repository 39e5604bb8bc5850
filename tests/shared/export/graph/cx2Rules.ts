// The rules of CX2 for one whole network, written down from its published description (Cytoscape Exchange Format
// Specification, version 2, of 22 July 2025, cytoscape.org/cx), and a checker that knows nothing of how we write.

type Fields = Readonly<Record<string, unknown>>;

/** The kind of a value of JSON that a rule asks for. */
type Kind = 'text' | 'whole' | 'number' | 'truth' | 'object';

const isKind: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  whole: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  truth: (value) => typeof value === 'boolean',
  object: isFields,
};

/** Elements of the core aspects: their keys; a question mark: may be absent. */
const aspects: Readonly<Record<string, Readonly<Record<string, Kind>> | 'attributes' | 'declarations'>> = {
  attributeDeclarations: 'declarations',
  networkAttributes: 'attributes',
  nodes: { id: 'whole', 'x?': 'number', 'y?': 'number', 'z?': 'number', 'v?': 'object' },
  edges: { id: 'whole', s: 'whole', t: 'whole', 'v?': 'object' },
  nodeBypasses: { id: 'whole', v: 'object' },
  edgeBypasses: { id: 'whole', v: 'object' },
  visualProperties: { 'default?': 'object', 'nodeMapping?': 'object', 'edgeMapping?': 'object' },
  metaData: { name: 'text', 'elementCount?': 'whole' },
  status: { error: 'text', success: 'truth' },
};

/** Aspects of which one network has exactly one element, when it has them. */
const single = ['attributeDeclarations', 'networkAttributes', 'visualProperties', 'status'];

/** What a declared type takes; a list of a type is written `list_of_`. */
const types: Readonly<Record<string, Kind>> = {
  string: 'text',
  long: 'whole',
  integer: 'whole',
  double: 'number',
  boolean: 'truth',
};

/** Attributes whose name says their type. */
const reserved: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  networkAttributes: { name: 'string', description: 'string', version: 'string' },
  nodes: { name: 'string', represents: 'string', alias: 'list_of_string' },
  edges: {},
};

/** Where a document breaks a rule; nothing for one that keeps them all. */
export function cx2Faults(document: unknown): readonly string[] {
  if (!Array.isArray(document) || !document.every(isFields)) return ['not a list of objects'];
  const blocks: readonly Fields[] = document;
  const named = blocks.slice(1).map((block) => Object.entries(block));
  const faults = named.flatMap((entries, at) =>
    entries.length === 1 ? [] : [`block ${at + 1} has more than one aspect`],
  );
  if (faults.length > 0) return faults;
  const all = new Map(named.flatMap(([entry]) => (entry ? [[entry[0], listOf(entry[1])] as const] : [])));
  return [
    ...orderFaults(
      blocks[0] ?? {},
      named.flatMap(([entry]) => entry?.[0] ?? []),
    ),
    ...[...all].flatMap(([name, elements]) => elements.flatMap((element) => shapeFaults(name, element))),
    ...single.filter((name) => all.has(name) && all.get(name)?.length !== 1).map((name) => `${name} is not single`),
    ...(all.get('metaData') ?? []).flatMap(({ name, elementCount }) =>
      all.get(String(name))?.length === elementCount ? [] : [`metaData counts ${String(name)} wrong`],
    ),
    ...attributeFaults(all),
    ...graphFaults(all),
  ];
}

function orderFaults(descriptor: Fields, names: readonly string[]): readonly string[] {
  const data = names.filter((name) => name !== 'metaData' && name !== 'status');
  return [
    ...(/^2\.\d+$/.test(String(descriptor['CXVersion'])) ? [] : ['does not begin with its version']),
    ...(descriptor['hasFragments'] === true ? [] : doubles(names).map((name) => `${name} comes twice`)),
    ...(names.at(-1) === 'status' ? [] : ['does not end with its status']),
    ...(data.length === 0 || data[0] === 'attributeDeclarations' ? [] : ['declares after it used']),
  ];
}

function shapeFaults(name: string, element: Fields): readonly string[] {
  const shape = aspects[name];
  if (shape === undefined || typeof shape === 'string') return [];
  const rules = new Map(
    Object.entries(shape).map(([key, kind]) => [key.replace('?', ''), { kind, isFree: key.endsWith('?') }]),
  );
  return [
    ...Object.keys(element).flatMap((key) => (rules.has(key) ? [] : [`${name} has a strange key ${key}`])),
    ...[...rules].flatMap(([key, { kind, isFree }]) => {
      const value = element[key];
      if (value === undefined) return isFree ? [] : [`${name} lacks ${key}`];
      return isKind[kind](value) ? [] : [`${name}.${key} is no ${kind}`];
    }),
  ];
}

type Aspects = ReadonlyMap<string, readonly Fields[]>;

function attributeFaults(all: Aspects): readonly string[] {
  const declared = all.get('attributeDeclarations')?.[0] ?? {};
  return ['networkAttributes', 'nodes', 'edges'].flatMap((aspect) => {
    const types = new Map(
      Object.entries(fieldsOf(declared[aspect])).map(([name, said]) => [name, String(fieldsOf(said)['d'])]),
    );
    const used = (all.get(aspect) ?? []).map((element) =>
      aspect === 'networkAttributes' ? element : fieldsOf(element['v']),
    );
    const ofReserved = Object.entries(reserved[aspect] ?? {}).flatMap(([name, type]) =>
      types.has(name) && types.get(name) !== type ? [`${aspect}.${name} is no ${type}`] : [],
    );
    const ofValues = used.flatMap((values) =>
      Object.entries(values).flatMap(([name, value]) => {
        if (name === 'id' && aspect !== 'networkAttributes') return [`${aspect} has an attribute id`];
        const type = types.get(name);
        if (type === undefined) return [`${aspect}.${name} is not declared`];
        return isOfType(type, value) ? [] : [`${aspect}.${name} is no ${type}`];
      }),
    );
    return [...ofReserved, ...new Set(ofValues)];
  });
}

function isOfType(type: string, value: unknown): boolean {
  const ofList = /^list_of_(\w+)$/.exec(type)?.[1];
  const kind = types[ofList ?? type];
  if (kind === undefined) return false;
  return ofList === undefined ? isKind[kind](value) : Array.isArray(value) && value.every(isKind[kind]);
}

function graphFaults(all: Aspects): readonly string[] {
  const [nodes, edges] = [all.get('nodes') ?? [], all.get('edges') ?? []];
  const idsOf = (elements: readonly Fields[]) => elements.map(({ id }) => String(id));
  const [nodeIds, edgeIds] = [new Set(idsOf(nodes)), new Set(idsOf(edges))];
  const placed = ['x', 'y', 'z'].map((axis) => nodes.filter((node) => axis in node).length);
  const strangers = (name: string, known: ReadonlySet<string>) =>
    idsOf(all.get(name) ?? []).flatMap((id) => (known.has(id) ? [] : [`${name} is about nobody: ${id}`]));
  return [
    ...doubles(idsOf(nodes)).map((id) => `two nodes ${id}`),
    ...doubles(idsOf(edges)).map((id) => `two edges ${id}`),
    ...edges.flatMap(({ id, s, t }) =>
      nodeIds.has(String(s)) && nodeIds.has(String(t)) ? [] : [`edge ${String(id)} hangs loose`],
    ),
    ...strangers('nodeBypasses', nodeIds),
    ...strangers('edgeBypasses', edgeIds),
    ...(placed.every((count) => count === 0 || count === nodes.length)
      ? []
      : ['some nodes have a place and some have not']),
    ...(placed[0] === placed[1] && (placed[2] === 0 || placed[2] === placed[0]) ? [] : ['half a place']),
  ];
}

function doubles(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
