// Graph files of other programs: one small network in every format, and what is wrong with some.
import { describe, expect, it } from 'vitest';
import { makeWorkbook, makeZip, textRows } from './makeZip.ts';
import { refusalOf, tableOf } from './reading.ts';

const nodes = [
  ['Organisatie', 'Contactpersoon'],
  ['', 'Anna de Vries'],
  ['GGZ & Zorg', ''],
  ['Totaal', ''],
];

const spots = [null, { x: 1.5, y: -2 }, null];

/** Rows, spots by row, and ties as `from-to direction type`. */
function shortOf(file: string | Uint8Array, options = {}) {
  const { rows, graph, warnings } = tableOf(file, options);
  return {
    rows: rows.map((row) => row.slice(0, 2)),
    spots: graph?.nodes.map(({ spot }) => spot),
    ties: graph?.ties.map(
      ({ from, to, direction, values }) =>
        `${from}-${to} ${direction} ${values['type'] ?? values['kind'] ?? values['Kind'] ?? values['interaction'] ?? ''}`,
    ),
    warnings: warnings.map(({ code }) => code),
  };
}

const gexf = (version: string) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/${version}" xmlns:viz="http://gexf.net/${version}/viz" version="${version}"><meta><creator>x</creator></meta>
<graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="soort" type="string"/></attributes>
<nodes><node id="g" label="GGZ &amp; Zorg"><viz:position x="1.5" y="-2.0" z="0"/></node><node id="t" label="Totaal"/>
<node id="a" label="Anna de Vries"><attvalues><attvalue for="0" value="persoon"/></attvalues></node></nodes>
<edges><edge source="g" target="t" kind="verwijst"/><edge source="a" target="g" type="undirected" weight="2"/><edge source="g" target="weg"/></edges></graph></gexf>`;

const expected = {
  rows: nodes,
  spots,
  ties: ['3-4 directed verwijst', '2-3 undirected '],
  warnings: ['GRAPH_TIE_LOOSE'],
};

describe('a graph file becomes a list of its nodes, with ties and spots', () => {
  it('GEXF 1.2 and 1.3', () => {
    expect(shortOf(gexf('1.2'))).toEqual(expected);
    expect(shortOf(gexf('1.3'))).toEqual(expected);
  });

  it('GraphML with the keys of Gephi', () => {
    const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="l" for="node" attr.name="label" attr.type="string"/><key id="k" for="node" attr.name="soort"><default>organisatie</default></key>
      <key id="x" for="node" attr.name="x"/><key id="y" for="node" attr.name="y"/><key id="t" for="edge" attr.name="type"/>
      <graph edgedefault="directed"><node id="g"><data key="l">GGZ &amp; Zorg</data><data key="x">1.5</data><data key="y">-2</data></node><node id="Totaal"/>
      <node id="a"><data key="l"><![CDATA[Anna de Vries]]></data><data key="k">persoon</data></node>
      <edge source="g" target="Totaal"><data key="t">verwijst</data></edge><edge source="a" target="g" directed="false"/><edge source="a" target="a"/></graph></graphml>`;
    expect(shortOf(text)).toEqual(expected);
  });

  it('Kumu: blueprint, project and workbook', () => {
    const blueprint = {
      elements: [
        { id: 'g', label: 'GGZ & Zorg', type: 'Organisatie' },
        { label: 'Totaal' },
        { id: 'a', label: 'Anna de Vries', type: 'Persoon' },
      ],
      connections: [
        { from: 'g', to: 'Totaal', type: 'verwijst', direction: 'directed' },
        { from: 'a', to: 'g', direction: 'undirected' },
        { from: 'a', to: '?' },
      ],
    };
    const withoutSpots = { ...expected, spots: [null, null, null] };
    expect(shortOf(JSON.stringify(blueprint))).toEqual(withoutSpots);
    const project = {
      elements: [
        { _id: 'e1', attributes: { label: 'GGZ & Zorg', 'element type': 'Organisatie' } },
        { _id: 'e2', attributes: { label: 'Totaal' } },
        { _id: 'e3', attributes: { label: 'Anna de Vries', 'element type': 'Persoon' } },
      ],
      connections: [
        { _id: 'c1', direction: 'directed', from: 'e1', to: 'e2', attributes: { 'connection type': 'verwijst' } },
        { _id: 'c2', direction: 'undirected', from: 'e3', to: 'e1', attributes: {} },
        { _id: 'c3', from: 'e3', to: 'weg' },
      ],
      maps: [{ elements: [{ element: 'e1', position: { x: 1.5, y: -2 } }] }],
    };
    expect(shortOf(JSON.stringify(project))).toEqual(expected);
    const workbook = makeWorkbook({
      sheets: [
        {
          name: 'Elements',
          xml: textRows([
            ['Label', 'Type'],
            ['GGZ & Zorg', 'Organisatie'],
            ['Totaal', ''],
            ['Anna de Vries', 'Persoon'],
          ]),
        },
        {
          name: 'Connections',
          xml: textRows([
            ['From', 'To', 'type', 'direction'],
            ['GGZ & Zorg', 'Totaal', 'verwijst', 'directed'],
            ['Anna de Vries', 'GGZ & Zorg', '', 'undirected'],
            ['Totaal', 'Totaal', '', ''],
          ]),
        },
      ],
    });
    expect(shortOf(workbook)).toEqual(withoutSpots);
  });

  it('Gephi: a pair in either order, and ties alone', () => {
    const places = 'Id;Label;Soort\r\ng;GGZ & Zorg;organisatie\r\nt;Totaal;\r\na;Anna de Vries;persoon\r\n';
    const ties = 'source;target;Type;Kind;Weight\r\ng;t;Directed;verwijst;1\r\na;g;Undirected;;2\r\na;a;Directed;;\r\n';
    const bytes = (text: string) => new TextEncoder().encode(text);
    const pair = { ...expected, spots: [null, null, null] };
    expect(shortOf(places, { companion: bytes(ties) })).toEqual(pair);
    expect(shortOf(ties, { companion: bytes(places) })).toEqual(pair);
    expect(shortOf('Source,Target\na,b\nb,c\n')).toEqual({
      rows: [
        ['Organisatie', 'Contactpersoon'],
        ['a', ''],
        ['b', ''],
        ['c', ''],
      ],
      spots: [null, null, null],
      ties: ['2-3 directed ', '3-4 directed '],
      warnings: [],
    });
    expect(refusalOf(ties, { companion: bytes('Naam;Telefoon\nAnna;1') })).toBe('FILE_NO_GRAPH');
  });

  it('cyjs and CX2', () => {
    const cyjs = {
      elements: {
        nodes: [
          { data: { id: 'g', name: 'GGZ & Zorg' }, position: { x: 1.5, y: -2 } },
          { data: { id: 't', name: 'Totaal' } },
          { data: { id: 'a', name: 'Anna de Vries', soort: 'persoon' } },
        ],
        edges: [
          { data: { source: 'g', target: 't', interaction: 'verwijst' } },
          { data: { source: 'a', target: 'g', direction: 'undirected' } },
          { data: { source: 'a' } },
        ],
      },
    };
    expect(shortOf(JSON.stringify(cyjs))).toEqual(expected);
    const cx2 = [
      { CXVersion: '2.0', hasFragments: false },
      {
        nodes: [
          { id: 1, x: 1.5, y: -2, v: { name: 'GGZ & Zorg' } },
          { id: 2, v: { name: 'Totaal' } },
        ],
      },
      { nodes: [{ id: 3, v: { name: 'Anna de Vries', soort: 'persoon' } }] },
      {
        edges: [
          { id: 9, s: 1, t: 2, v: { interaction: 'verwijst' } },
          { id: 8, s: 3, t: 1, v: { direction: 'undirected' } },
          { id: 7, s: 3, t: 99 },
        ],
      },
      { status: [{ error: '', success: true }] },
    ];
    expect(shortOf(JSON.stringify(cx2))).toEqual(expected);
  });

  it('persons by the words that the user names', () => {
    const text = JSON.stringify({
      elements: [
        { label: 'Anna', type: 'Vrijwilliger' },
        { label: 'GGZ', type: 'Zorg' },
      ],
      connections: [],
    });
    expect(tableOf(text).rows.map((row) => row[0])).toEqual(['Organisatie', 'Anna', 'GGZ']);
    expect(tableOf(text, { personTypes: ['vrijwilliger'] }).rows).toEqual([
      ['Organisatie', 'Contactpersoon', 'type'],
      ['', 'Anna', ''],
      ['GGZ', '', 'Zorg'],
    ]);
  });
});

describe('graph files that are refused or do no harm', () => {
  it('entities, document types, endless depth and broken tags', () => {
    const bomb = '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(refusalOf(`<?xml version="1.0"?>${bomb}${gexf('1.3').slice(39)}`)).toBe('FILE_UNSAFE');
    expect(refusalOf(`<graphml>${'<a>'.repeat(100)}`)).toBe('FILE_UNSAFE');
    expect(refusalOf('<graphml><node id="&xxe;"/></graphml>')).toBe('FILE_BROKEN');
    expect(refusalOf('<graphml><graph></graphml>')).toBe('FILE_BROKEN');
    expect(refusalOf('<?xml version="1.0"?><html></html>')).toBe('FILE_IS_XML');
    expect(refusalOf(`{"elements":${'['.repeat(100_000)}`)).toBe('FILE_NO_GRAPH');
    expect(refusalOf('{"iets":"anders"}')).toBe('FILE_NO_GRAPH');
  });

  it('names of prototypes are names like any other', () => {
    const table = tableOf(
      '{"elements":[{"label":"A","__proto__":{"polluted":true},"constructor":"x"}],"connections":[{"from":"__proto__","to":"A"}]}',
    );
    expect(table.rows).toEqual([
      ['Organisatie', 'Contactpersoon', 'constructor'],
      ['A', '', 'x'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keys that stand twice are told', () => {
    const text = JSON.stringify({
      elements: [
        { id: 'a', label: 'Een' },
        { id: 'a', label: 'Twee' },
      ],
      connections: [],
    });
    expect(tableOf(text)).toMatchObject({
      rows: [
        ['Organisatie', 'Contactpersoon'],
        ['Een', ''],
      ],
      warnings: [{ code: 'GRAPH_NODE_TWICE', params: { count: 1 } }],
    });
  });

  it('a zip that holds no workbook is no graph', () => {
    expect(refusalOf(makeZip([{ name: 'graph.gexf', content: gexf('1.3') }]))).toBe('FILE_IS_OTHER_ZIP');
  });
});
