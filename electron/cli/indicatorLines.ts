// Indicators as a chain manager reads them at a terminal: each figure with what it says.
import type { BuiltGraph, NetworkLevel } from '../../shared/graph/build.ts';
import type { Indicators } from '../../shared/graph/metrics/indicators.ts';

/** Below so many nodes an order says more about chance than about anybody. */
export const rankedFrom = 10;
const rowsShown = 20;

const levelWords: Readonly<Record<NetworkLevel, string>> = {
  organisation: 'Organisaties',
  person: 'Contactpersonen',
  all: 'Organisaties en contactpersonen',
};

export type Reading = {
  readonly level: NetworkLevel;
  readonly at: string;
  readonly withoutOwnNode: boolean;
  /** In the order of the domain numbers. */
  readonly domainLabels: readonly string[];
};

/** The lines to print, without line ends. */
export function indicatorLines(built: BuiltGraph, found: Indicators, reading: Reading): string[] {
  const { graph } = found;
  const own = reading.withoutOwnNode ? ', zonder de ketenmanager zelf' : '';
  const who = levelWords[reading.level];
  if (graph.nodes === 0) return [`Op ${reading.at} staan er geen ${who.toLowerCase()} in dit netwerk.`];
  return [
    `Op ${reading.at}${own}. ${who}: ${whole(graph.nodes)}. Lijnen: ${whole(graph.edges)}.`,
    '',
    ...columns(figures(built, found)),
    ...mixingLines(found, reading.domainLabels),
    '',
    ...(graph.nodes < rankedFrom ? countLines(built, found) : rankLines(built, found)),
  ];
}

/** Name, figure, sentence. */
type Row = readonly string[];

function figures(built: BuiltGraph, { graph, nodes, bridges }: Indicators): Row[] {
  const cutPoints = count(nodes.cutPoint);
  return [
    ['Dichtheid', percent(graph.density), 'deel van alle mogelijke lijnen; vergelijk alleen met jezelf'],
    ['Partners gemiddeld', decimal(graph.averageDegree), 'met zoveel anderen werkt een partij samen'],
    ['Centralisatie', decimal(graph.degreeCentralisation), 'hoe dichter bij 1, hoe meer alles via één partij loopt'],
    ['Losse eilanden', whole(graph.components), 'delen zonder lijn ertussen'],
    ['Zonder lijnen', whole(graph.isolates), 'partijen die met niemand verbonden zijn'],
    ['Breekpunten', whole(cutPoints), 'partijen zonder wie een deel los komt te staan'],
    ['Bruglijnen', whole(count(bridges)), 'lijnen zonder welke een deel los komt te staan'],
    ['Wederkerigheid', percent(graph.reciprocity), 'deel van de lijnen met een richting dat ook terug gaat'],
    ['Partners onderling', percent(graph.clustering), 'zo vaak kennen twee partners van dezelfde partij elkaar'],
    ['Stappen gemiddeld', decimal(graph.averagePathLength), 'van de een naar de ander, waar een weg is'],
    ['Groepen', whole(graph.communities), `onderling hecht; modulariteit ${decimal(graph.modularity)}`],
    [
      'Samen aan tafel',
      whole(built.sharedAttendance.pairs),
      `paren in één overleg of afspraak, apart geteld; ${whole(built.sharedAttendance.onlyThere)} daarvan alleen daar`,
    ],
  ];
}

function mixingLines({ graph: { mixing } }: Indicators, domainLabels: readonly string[]): string[] {
  const rows = mixing.perDomain.flatMap(({ eiIndex, expected }, d): Row[] =>
    eiIndex === null ? [] : [[domainLabels[d] ?? '', decimal(eiIndex), `bij toeval ${decimal(expected)}`]],
  );
  if (mixing.whole.eiIndex === null) return [];
  return [
    '',
    'Binnen of buiten het eigen domein (E-I): −1 is alleen binnen, 1 is alleen erbuiten.',
    ...columns([
      ['Alles samen', decimal(mixing.whole.eiIndex), `bij toeval ${decimal(mixing.whole.expected)}`],
      ...rows,
    ]),
  ];
}

function countLines({ labels }: BuiltGraph, { nodes }: Indicators): string[] {
  const rows = labels.map((label, i): Row => [label, whole(nodes.degree[i] ?? 0)]);
  return [
    `Minder dan ${rankedFrom}: een volgorde zegt dan niets. Dit zijn de aantallen partners.`,
    ...columns(rows.toSorted((a, b) => collator.compare(a[0] ?? '', b[0] ?? ''))),
  ];
}

function rankLines({ labels }: BuiltGraph, { nodes }: Indicators): string[] {
  const between = (i: number) => nodes.betweenness.values[i] ?? 0;
  const order = [...labels.keys()]
    .filter((i) => between(i) > 0)
    .sort((a, b) => between(b) - between(a) || collator.compare(labels[a] ?? '', labels[b] ?? ''));
  if (order.length === 0) return ['Niemand staat tussen anderen in.'];
  const rows = order.slice(0, rowsShown).map(
    (i): Row => [
      // Equals share a place.
      `${order.filter((other) => between(other) > between(i)).length + 1}.`,
      labels[i] ?? '',
      decimal(between(i)),
      whole(nodes.degree[i] ?? 0),
      whole(nodes.brokerage.betweenDomains[i] ?? 0),
      whole(nodes.core[i] ?? 0),
      whole((nodes.community[i] ?? 0) + 1),
      nodes.cutPoint[i] === 1 ? 'breekpunt' : '',
    ],
  );
  const left = labels.length - rows.length;
  return [
    'Wie staat tussen anderen in: zonder die partij wordt de weg langer of valt hij weg.',
    ...columns([['', 'Naam', 'Tussen', 'Partners', 'Brug', 'Kern', 'Groep', ''], ...rows]),
    ...(left > 0 ? [`Niet getoond: ${whole(left)}. Alles staat in --json.`] : []),
  ];
}

/** Cells under each other, two spaces apart. */
function columns(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const collator = new Intl.Collator('nl', { numeric: true });
const wholeNumber = new Intl.NumberFormat('nl', { maximumFractionDigits: 0 });
const decimalNumber = new Intl.NumberFormat('nl', { maximumFractionDigits: 2 });
const percentage = new Intl.NumberFormat('nl', { style: 'percent', maximumFractionDigits: 1 });
const unknown = 'n.v.t.';

function whole(value: number): string {
  return wholeNumber.format(value);
}

function decimal(value: number | null): string {
  return value === null ? unknown : decimalNumber.format(value);
}

function percent(value: number | null): string {
  return value === null ? unknown : percentage.format(value);
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
