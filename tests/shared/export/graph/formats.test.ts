// Each graph file as another program sees it: read with parsers that are not ours, held against the format's own rules.
import { createRequire } from 'node:module';
import cytoscape, { type ElementsDefinition } from 'cytoscape';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import type { GraphFormat } from '../../../../shared/export/graph/formats.ts';
import { writeGraphFiles } from '../../../../shared/export/graph/graphFile.ts';
import type { TestBackend } from '../../../builders/testBackend.ts';
import { cx2Faults } from './cx2Rules.ts';
import { exampleNetwork } from './network.ts';
import { gexfGrammar, grammarFaults, graphmlGrammar } from './xmlGrammar.ts';

let backend: TestBackend;
beforeAll(async () => {
  backend = await exampleNetwork();
});

async function textsOf(format: GraphFormat, withPhonesAndNotes = true): Promise<string[]> {
  const network = backend.ask('export.network', { withPhonesAndNotes, format, purpose: 'Proef' });
  const files = await writeGraphFiles(network, backend.ask('network.snapshot', {}).vocabulary, format);
  return files.map(({ bytes }) => new TextDecoder().decode(bytes));
}

// jsdom ships no types.
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  readonly JSDOM: new (html: string) => { readonly window: { readonly DOMParser: typeof DOMParser } };
};

const odd = 'Zorg & "Welzijn" <Noord>';

/** The root of an XML text, read by the parser of a browser; throws on what is not well formed. */
function xmlOf(text: string): Element {
  const { DOMParser } = new JSDOM('').window;
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  if (root.getElementsByTagName('parsererror').length > 0) throw new Error(root.textContent);
  return root;
}

const attributes = (element: Element | null | undefined, ...names: readonly string[]) =>
  names.map((name) => element?.getAttribute(name) ?? null);

describe('GEXF', () => {
  it('is 1.3, with declarations before nodes before edges, and places, sizes and colours', async () => {
    const root = xmlOf((await textsOf('gexf'))[0] ?? '');
    expect([root.tagName, root.namespaceURI, ...attributes(root, 'version')]).toEqual([
      'gexf',
      'http://gexf.net/1.3',
      '1.3',
    ]);
    expect([...root.children].map(({ tagName }) => tagName)).toEqual(['meta', 'graph']);
    const graph = root.children[1];
    expect([...(graph?.children ?? [])].map(({ tagName }) => tagName)).toEqual([
      'attributes',
      'attributes',
      'nodes',
      'edges',
    ]);
    const zorg = [...root.querySelectorAll('node')].find((node) => node.getAttribute('label') === odd);
    const viz = (name: string) => zorg?.getElementsByTagNameNS('http://gexf.net/1.3/viz', name)[0];
    expect(attributes(viz('position'), 'x', 'y')).toEqual(['10.5', '-20.25']);
    expect(attributes(viz('color'), 'r', 'g', 'b')).toEqual(['51', '34', '136']);
    const titles = new Map(
      [...root.querySelectorAll('attributes[class=node] > attribute')].map((each) => [
        each.id,
        each.getAttribute('title'),
      ]),
    );
    const values = [...(zorg?.querySelectorAll('attvalue') ?? [])].map((each) => [
      titles.get(each.getAttribute('for') ?? ''),
      each.getAttribute('value'),
    ]);
    expect(Object.fromEntries(values)).toMatchObject({ soort: 'organisatie', type: 'Politie', domein: 'Veiligheid' });
  });

  it('has unique ids, ends that are there, weights above zero and known edge types', async () => {
    const root = xmlOf((await textsOf('gexf'))[0] ?? '');
    const ids = new Set([...root.querySelectorAll('node')].map(({ id }) => id));
    const edges = [...root.querySelectorAll('edge')];
    expect(ids.size).toBe(5);
    expect(edges.map((edge) => edge.getAttribute('kind') ?? '').sort()).toEqual([
      'meldt bij',
      'onderdeel van',
      'verwijst naar',
      'werkt bij',
      'werkt samen met',
    ]);
    const keys = edges.map((edge) => attributes(edge, 'source', 'target', 'kind').join('|'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    for (const edge of edges) {
      expect(attributes(edge, 'source', 'target').every((id) => ids.has(id ?? ''))).toBe(true);
      expect(Number(edge.getAttribute('weight'))).toBeGreaterThan(0);
      expect(['directed', 'undirected']).toContain(edge.getAttribute('type'));
    }
  });
});

describe('GraphML', () => {
  it('has its keys first, the edge default, and data under the names Gephi knows', async () => {
    const root = xmlOf((await textsOf('graphml'))[0] ?? '');
    expect(root.namespaceURI).toBe('http://graphml.graphdrawing.org/xmlns');
    const names = [...root.children].map(({ tagName }) => tagName);
    expect(names.lastIndexOf('key')).toBeLessThan(names.indexOf('graph'));
    expect(attributes(root.querySelector('graph'), 'edgedefault')).toEqual(['undirected']);
    const keys = new Map([...root.querySelectorAll('key')].map((key) => [key.id, key.getAttribute('attr.name')]));
    const nodes = [...root.querySelectorAll('node')].map((node) =>
      Object.fromEntries(
        [...node.querySelectorAll('data')].map((data) => [keys.get(data.getAttribute('key') ?? ''), data.textContent]),
      ),
    );
    expect(nodes.find(({ label }) => label === odd)).toMatchObject({
      x: '10.5',
      y: '-20.25',
      r: '51',
      g: '34',
      b: '136',
      soort: 'organisatie',
    });
    expect(root.querySelectorAll('edge[directed=false]')).toHaveLength(1);
  });
});

describe.each([
  ['gexf', gexfGrammar],
  ['graphml', graphmlGrammar],
] as const)('the grammar of %s', (format, grammar) => {
  it('is kept: every element, attribute and value is one the format knows', async () => {
    expect(grammarFaults(xmlOf((await textsOf(format))[0] ?? ''), grammar)).toEqual([]);
  });

  it('is not kept by a file that is nearly right', async () => {
    const [text = ''] = await textsOf(format);
    const faults = (find: RegExp, put: string) => grammarFaults(xmlOf(text.replace(find, put)), grammar);
    expect(faults(/<edge /u, '<edge strength="1" ')).toEqual(['edge with strength']);
    expect(faults(/ target="[^"]*"/u, '')).toEqual(['edge without target']);
    expect(faults(/<node id="[^"]*"/u, '<node')).toContain('node without id');
    expect(faults(/<graph [^>]*>/u, '$&<title/>')).toEqual(['graph holds title', 'no such element: title']);
  });
});

describe('Gephi CSV', () => {
  it('is a pair with the headings of its importer and no formula in it', async () => {
    const [nodes, edges] = (await textsOf('gephi-csv')).map(
      (text) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data,
    );
    expect(Object.keys(nodes?.[0] ?? {}).slice(0, 2)).toEqual(['Id', 'Label']);
    expect(Object.keys(edges?.[0] ?? {}).slice(0, 6)).toEqual(['Source', 'Target', 'Type', 'Kind', 'Id', 'Weight']);
    const names = Object.keys(edges?.[0] ?? {}).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(nodes?.map((node) => node['Label'])).toContain(`'=HYPERLINK("x")`);
    expect(nodes?.find((node) => node['Label'] === odd)).toMatchObject({ x: '10.5', y: '-20.25', kleur: '#332288' });
    expect(edges?.map((edge) => edge['Type']).sort()).toEqual([
      'Directed',
      'Directed',
      'Directed',
      'Directed',
      'Undirected',
    ]);
  });
});

describe('Kumu', () => {
  it('blueprint: elements and connections by id, tags and directions in its own words', async () => {
    const { elements, connections } = JSON.parse((await textsOf('kumu-json'))[0] ?? '') as {
      elements: { id: string; label: string; type: string }[];
      connections: { from: string; to: string; type: string; direction: string }[];
    };
    const ids = elements.map(({ id }) => id);
    expect(elements.find(({ label }) => label === odd)).toMatchObject({
      type: 'Organisatie',
      partnertype: 'Politie',
      kleur: '#332288',
      x: 10.5,
    });
    expect(connections.every(({ from, to }) => ids.includes(from) && ids.includes(to))).toBe(true);
    expect(connections.map(({ type, direction }) => `${type} ${direction}`).sort()).toEqual([
      'meldt bij directed',
      'onderdeel van directed',
      'verwijst naar directed',
      'werkt bij directed',
      'werkt samen met undirected',
    ]);
  });

  it('workbook: Elements with Label in A1, Connections with From and To, read by another library', async () => {
    const network = backend.ask('export.network', { format: 'kumu-xlsx' });
    const [file] = await writeGraphFiles(network, backend.ask('network.snapshot', {}).vocabulary, 'kumu-xlsx');
    const sheets = await readXlsxFile(Buffer.from(file?.bytes ?? []));
    expect(sheets.map(({ sheet, data }) => [sheet, String(data[0]?.[0]), String(data[0]?.[1])])).toEqual([
      ['Elements', 'Label', 'Type'],
      ['Connections', 'From', 'To'],
    ]);
    const labels = sheets[0]?.data.slice(1).map((row) => String(row[0]));
    expect(labels).toContain('=HYPERLINK("x")');
    expect(
      sheets[1]?.data.slice(1).every((row) => labels?.includes(String(row[0])) && labels.includes(String(row[1]))),
    ).toBe(true);
  });
});

describe('Cytoscape', () => {
  it('cyjs: grouped elements with places', async () => {
    const { elements } = JSON.parse((await textsOf('cyjs'))[0] ?? '') as {
      elements: {
        nodes: { data: { id: string; name: string }; position?: unknown }[];
        edges: { data: { source: string; target: string } }[];
      };
    };
    const ids = elements.nodes.map(({ data }) => data.id);
    expect(elements.nodes.find(({ data }) => data.name === odd)).toMatchObject({
      position: { x: 10.5, y: -20.25 },
      data: { kleur: '#332288' },
    });
    expect(elements.edges.every(({ data }) => ids.includes(data.source) && ids.includes(data.target))).toBe(true);
  });

  it('cyjs: Cytoscape.js itself opens it, with the places and the ties', async () => {
    const { elements } = JSON.parse((await textsOf('cyjs'))[0] ?? '') as { elements: ElementsDefinition };
    const opened = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
    expect([opened.nodes().length, opened.edges().length]).toEqual([5, 5]);
    const zorg = elements.nodes?.find(({ data }) => data['name'] === odd)?.data.id ?? '';
    expect(opened.getElementById(zorg).position()).toEqual({ x: 10.5, y: -20.25 });
    expect(
      opened
        .edges()
        .map((edge) => String(edge.data('interaction')))
        .toSorted(),
    ).toEqual(['meldt bij', 'onderdeel van', 'verwijst naar', 'werkt bij', 'werkt samen met']);
  });

  it('CX2: places and colours are those of the map', async () => {
    const aspects = JSON.parse((await textsOf('cx2'))[0] ?? '') as Record<string, never>[];
    const { nodes, nodeBypasses } = Object.assign({}, ...aspects) as {
      nodes: { id: number; x?: number; y?: number; v: { name: string } }[];
      nodeBypasses: { id: number; v: Record<string, unknown> }[];
    };
    const zorg = nodes.find(({ v }) => v.name === odd);
    expect(zorg).toMatchObject({ x: 10.5, y: -20.25 });
    expect(nodeBypasses.find(({ id }) => id === zorg?.id)?.v).toMatchObject({ NODE_BACKGROUND_COLOR: '#332288' });
  });

  it('CX2: keeps every rule of its published description', async () => {
    expect(cx2Faults(JSON.parse((await textsOf('cx2'))[0] ?? ''))).toEqual([]);
  });

  it('CX2: whoever has no place stands under the map, because all have one or none has', async () => {
    const { nodes } = Object.assign({}, ...(JSON.parse((await textsOf('cx2'))[0] ?? '') as object[])) as {
      nodes: { x: number; y: number; v: { name: string; plek?: string } }[];
    };
    expect(nodes.filter(({ v }) => v.plek !== 'geen').map(({ x, y }) => [x, y])).toEqual([
      [10.5, -20.25],
      [300, 0],
    ]);
    expect(nodes.filter(({ v }) => v.plek === 'geen').every(({ y }) => y > 0)).toBe(true);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  it.each<[string, (text: string) => string, string]>([
    [
      'an attribute that is not declared',
      (text) => text.replace('"soort": {', '"x": {'),
      'nodes.soort is not declared',
    ],
    ['a value of another type', (text) => text.replace('"weight": 3', '"weight": "3"'), 'edges.weight is no double'],
    ['a tie to nobody', (text) => text.replace(/"t": 1,/, '"t": 99,'), 'hangs loose'],
    ['a node without a place', (text) => text.replace(/"x": 300,\s+"y": 0,/, ''), 'some nodes have a place'],
    ['a wrong count', (text) => text.replace(/"elementCount": 5/, '"elementCount": 6'), 'counts'],
    ['no status', (text) => text.replace(/"status"(?=: \[)/, '"stand"'), 'does not end with its status'],
    ['a number that is no whole one', (text) => text.replace('"id": 1,', '"id": "een",'), 'id is no whole'],
  ])('the checker of CX2 finds %s', async (_what, spoil, fault) => {
    const text = (await textsOf('cx2'))[0] ?? '';
    expect(spoil(text)).not.toBe(text);
    expect(cx2Faults(JSON.parse(spoil(text))).join('\n')).toContain(fault);
  });
});

describe('what leaves', () => {
  it.each(['gexf', 'graphml', 'gephi-csv', 'kumu-json', 'cx2', 'cyjs', 'json'] as const)(
    '%s holds nobody who may not leave, and phone numbers and notes only when asked',
    async (format) => {
      const sparse = (await textsOf(format, false)).join('');
      expect(sparse).not.toMatch(/Geheim|06-00000001|intake/);
      expect(sparse).toContain('info@example.org');
      expect((await textsOf(format)).join('')).toMatch(/06-00000001/);
    },
  );

  it('stands in the export log with its format, and bears date, purpose and that it is confidential', async () => {
    const [text] = await textsOf('gexf');
    expect(text).toContain('Vertrouwelijk · 2026-11-21 · Proef');
    const last = backend.db.prepare('SELECT kind, purpose, left_out FROM export_log ORDER BY rowid DESC LIMIT 1').get();
    expect(last).toEqual({ kind: 'gexf', purpose: 'Proef', left_out: 1 });
  });

  it('is only what was asked: some actors with whoever works there, on a day', () => {
    const { actors } = backend.ask('network.snapshot', {});
    const team = actors.find(({ label }) => label.startsWith('Team'));
    const network = backend.ask('export.network', { actorIds: team ? [team.id] : [], at: '2020-01-01' });
    expect(network.actors.map(({ label }) => label).sort()).toEqual(['Anna Jansen', 'Team; een, "twee"']);
    expect(network.relations).toEqual([]);
    const early = backend.ask('export.network', { at: '2020-01-01' });
    expect(early.relations.map(({ typeId }) => typeId).sort()).toEqual(['verwijst', 'werkcontact']);
  });
});
