// One small, sound file of every kind that is read, to be broken by the fuzzer.
import { writeWorkbook } from '../../../../shared/export/spreadsheet.ts';
import { makeWorkbook, textRows } from './makeZip.ts';

const encode = (text: string) => new TextEncoder().encode(text);

const gexf =
  '<?xml version="1.0"?><gexf version="1.3"><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="soort"/></attributes><nodes><node id="a" label="Anna &amp; co"><attvalues><attvalue for="0" value="persoon"/></attvalues></node><node id="b" label="GGZ"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>';
const graphml =
  '<graphml><key id="l" for="node" attr.name="label"><default>x</default></key><graph edgedefault="directed"><node id="a"><data key="l">Anna</data></node><node id="b"/><edge source="a" target="b"><data key="w">2</data></edge></graph></graphml>';

export type Seed = { readonly name: string; readonly bytes: Uint8Array; readonly companion?: Uint8Array };

export async function makeSeeds(): Promise<readonly Seed[]> {
  const own = await writeWorkbook([
    { name: 'A', headings: ['Naam', 'E-mail'], rows: [[{ text: 'Anna' }, { text: 'a@example.org' }]], footer: '' },
  ]);
  const sheet =
    '<sheetData><row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="0"><v>44960</v></c><c t="e"><f>1</f><v>#REF!</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A9"/></mergeCells>';
  const workbook = makeWorkbook({
    sheets: [
      { name: 'Een', xml: sheet },
      {
        name: 'Twee',
        xml: textRows([
          ['From', 'To'],
          ['a', 'b|c'],
        ]),
      },
    ],
    sharedStrings: '<si><t>Naam</t></si>',
    styles: '<fonts><font><strike/></font></fonts><cellXfs><xf numFmtId="14"/><xf fontId="0"/></cellXfs>',
  });
  const cx2 = '[{"CXVersion":"2.0"},{"nodes":[{"id":1,"x":1,"y":2,"v":{"name":"A"}}]},{"edges":[{"s":1,"t":1}]}]';
  return [
    { name: 'csv', bytes: encode('Organisatie;Naam\r\n"GGZ; Noord";Anna\r\n') },
    { name: 'gephi', bytes: encode('Source,Target\na,b\n'), companion: encode('Id,Label\na,Anna\nb,GGZ\n') },
    { name: 'xlsx of our own', bytes: own },
    { name: 'xlsx', bytes: workbook },
    {
      name: 'vcard 2.1',
      bytes: encode('BEGIN:VCARD\r\nN;ENCODING=QUOTED-PRINTABLE:=C3=A9;A=\r\nb\r\nTEL;CELL:06\r\nEND:VCARD\r\n'),
    },
    {
      name: 'vcard 4.0',
      bytes: encode('BEGIN:VCARD\nVERSION:4.0\nitem1.EMAIL;TYPE="work,x":a@example.org\nNOTE:a\\n\n b\nEND:VCARD'),
    },
    { name: 'gexf', bytes: encode(gexf) },
    { name: 'graphml', bytes: encode(graphml) },
    {
      name: 'kumu',
      bytes: encode(
        '{"elements":[{"id":"a","label":"Anna","type":"Persoon","tags":["x"]}],"connections":[{"from":"a","to":"b"}]}',
      ),
    },
    {
      name: 'kumu project',
      bytes: encode(
        '{"elements":[{"_id":"a","attributes":{"label":"A"}}],"connections":[],"maps":[{"elements":[{"element":"a","position":{"x":1,"y":2}}]}]}',
      ),
    },
    {
      name: 'cyjs',
      bytes: encode(
        '{"elements":{"nodes":[{"data":{"id":"a","name":"A"},"position":{"x":1,"y":2}}],"edges":[{"data":{"source":"a","target":"a"}}]}}',
      ),
    },
    { name: 'cx2', bytes: encode(cx2) },
    {
      name: 'json',
      bytes: encode(
        '{"actors":[{"id":"a","kind":"person","label":"Anna"}],"relations":[],"positions":[{"personId":"a","organisationId":"b"}],"placements":[]}',
      ),
    },
  ];
}
