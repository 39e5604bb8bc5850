// The grammars of GEXF 1.3 and GraphML 1.0 as far as a plain graph goes, written down from their published descriptions
// (gexf.net, graphml.graphdrawing.org), and a checker that knows nothing of how we write.

/** What an attribute may hold: a kind of value, or one of these words. */
type Kind = 'text' | 'id' | 'ref' | 'number' | 'byte' | 'share' | 'date' | 'boolean' | readonly string[];

type ElementRule = {
  /** Attributes; a name with a question mark may be absent. */
  readonly attributes: Readonly<Record<string, Kind>>;
  /** Children by name, in this order when `isOrdered`; `?` none or one, `*` any number, nothing: exactly one. */
  readonly children?: readonly string[];
  readonly isOrdered?: true;
  readonly hasText?: true;
};

export type Grammar = {
  readonly root: string;
  readonly namespaces: Readonly<Record<string, string>>;
  readonly elements: Readonly<Record<string, ElementRule>>;
};

const value = { attributes: { for: 'ref', value: 'text' } } as const;
const types = ['integer', 'long', 'double', 'float', 'boolean', 'string', 'liststring', 'anyURI'] as const;

export const gexfGrammar: Grammar = {
  root: 'gexf',
  namespaces: { '': 'http://gexf.net/1.3', viz: 'http://gexf.net/1.3/viz' },
  elements: {
    gexf: { attributes: { version: ['1.3'] }, children: ['meta?', 'graph'], isOrdered: true },
    meta: { attributes: { 'lastmodifieddate?': 'date' }, children: ['creator?', 'keywords?', 'description?'] },
    creator: { attributes: {}, hasText: true },
    keywords: { attributes: {}, hasText: true },
    description: { attributes: {}, hasText: true },
    graph: {
      attributes: { 'defaultedgetype?': ['directed', 'undirected', 'mutual'], 'mode?': ['static', 'dynamic'] },
      children: ['attributes*', 'nodes', 'edges'],
      isOrdered: true,
    },
    attributes: { attributes: { class: ['node', 'edge'] }, children: ['attribute*'] },
    attribute: { attributes: { id: 'text', title: 'text', type: types }, children: ['default?', 'options?'] },
    nodes: { attributes: { 'count?': 'number' }, children: ['node*'] },
    node: {
      attributes: { id: 'id', label: 'text' },
      children: ['attvalues?', 'viz:size?', 'viz:position?', 'viz:color?', 'viz:shape?'],
    },
    attvalues: { attributes: {}, children: ['attvalue*'] },
    attvalue: value,
    'viz:position': { attributes: { x: 'number', y: 'number', 'z?': 'number' } },
    'viz:color': { attributes: { r: 'byte', g: 'byte', b: 'byte', 'a?': 'share' } },
    'viz:size': { attributes: { value: 'number' } },
    edges: { attributes: { 'count?': 'number' }, children: ['edge*'] },
    edge: {
      attributes: {
        ...{ id: 'id', source: 'ref', target: 'ref', 'label?': 'text', 'kind?': 'text', 'weight?': 'number' },
        'type?': ['directed', 'undirected', 'mutual'],
      },
      children: ['attvalues?', 'viz:color?', 'viz:thickness?', 'viz:shape?'],
    },
  },
};

export const graphmlGrammar: Grammar = {
  root: 'graphml',
  namespaces: { '': 'http://graphml.graphdrawing.org/xmlns' },
  elements: {
    graphml: { attributes: {}, children: ['desc?', 'key*', 'data*', 'graph*'], isOrdered: true },
    key: {
      attributes: {
        id: 'id',
        'for?': ['all', 'graph', 'node', 'edge', 'hyperedge', 'port', 'endpoint'],
        'attr.name?': 'text',
        'attr.type?': ['boolean', 'int', 'long', 'float', 'double', 'string'],
      },
      children: ['desc?', 'default?'],
    },
    graph: {
      attributes: { 'id?': 'id', edgedefault: ['directed', 'undirected'] },
      children: ['desc?', 'node*', 'edge*', 'data*', 'hyperedge*'],
    },
    node: { attributes: { id: 'id' }, children: ['desc?', 'data*', 'port*'] },
    edge: {
      attributes: { 'id?': 'id', source: 'ref', target: 'ref', 'directed?': 'boolean' },
      children: ['desc?', 'data*'],
    },
    data: { attributes: { key: 'ref', 'id?': 'id' }, hasText: true },
  },
};

/** Everything in which a document is not what the grammar says; empty when it is. */
export function grammarFaults(root: Element, grammar: Grammar): readonly string[] {
  const faults = root.tagName === grammar.root ? [] : [`the root is ${root.tagName}`];
  const ids = new Map<string, Set<string>>();
  const check = (element: Element): void => {
    const rule = grammar.elements[element.tagName];
    if (!rule) {
      faults.push(`no such element: ${element.tagName}`);
      return;
    }
    faults.push(...attributeFaults(element, rule), ...childFaults(element, rule));
    const prefix = element.tagName.includes(':') ? (element.tagName.split(':')[0] ?? '') : '';
    if (element.namespaceURI !== grammar.namespaces[prefix]) faults.push(`${element.tagName} in another namespace`);
    if (rule.attributes['id'] === 'id' || rule.attributes['id?'] === 'id') {
      const id = element.getAttribute('id');
      const known = ids.get(element.tagName) ?? new Set();
      if (id !== null && known.has(id)) faults.push(`${element.tagName} ${id} twice`);
      ids.set(element.tagName, known.add(id ?? ''));
    }
    for (const child of element.children) check(child);
  };
  check(root);
  return faults;
}

function attributeFaults(element: Element, { attributes }: ElementRule): readonly string[] {
  const named = new Map(Object.entries(attributes).map(([name, kind]) => [name.replace('?', ''), kind]));
  const required = Object.keys(attributes).filter((name) => !name.endsWith('?'));
  const absent = required
    .filter((name) => !element.hasAttribute(name))
    .map((name) => `${element.tagName} without ${name}`);
  const wrong = [...element.attributes]
    .filter(({ name }) => !name.startsWith('xmlns'))
    .flatMap(({ name, value: text }) => {
      const kind = named.get(name);
      if (kind === undefined) return [`${element.tagName} with ${name}`];
      return isOfKind(text, kind) ? [] : [`${element.tagName} with ${name}="${text}"`];
    });
  return [...absent, ...wrong];
}

function isOfKind(text: string, kind: Kind): boolean {
  if (typeof kind !== 'string') return kind.includes(text);
  switch (kind) {
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text));
    case 'byte':
      return /^\d{1,3}$/u.test(text) && Number(text) <= 255;
    case 'share':
      return Number(text) >= 0 && Number(text) <= 1;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/u.test(text);
    case 'boolean':
      return ['true', 'false', '0', '1'].includes(text);
    case 'id':
    case 'ref':
      return text !== '';
    default:
      return true;
  }
}

function childFaults(element: Element, { children = [], isOrdered, hasText }: ElementRule): readonly string[] {
  const names = children.map((child) => child.replace(/[?*]$/u, ''));
  const found = [...element.children].map(({ tagName }) => tagName);
  const faults = found.filter((name) => !names.includes(name)).map((name) => `${element.tagName} holds ${name}`);
  for (const [index, name] of names.entries()) {
    const count = found.filter((each) => each === name).length;
    const most = children[index]?.endsWith('*') ? Number.POSITIVE_INFINITY : 1;
    const least = /[?*]$/u.test(children[index] ?? '') ? 0 : 1;
    if (count < least || count > most) faults.push(`${element.tagName} holds ${name} ${count} times`);
  }
  const places = found.map((name) => names.indexOf(name));
  if (isOrdered && places.some((place, at) => place < (places[at - 1] ?? -1)))
    faults.push(`${element.tagName} in another order`);
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent);
  if (!hasText && own.join('').trim() !== '') faults.push(`${element.tagName} holds text`);
  return faults;
}
