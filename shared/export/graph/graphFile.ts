// A redacted network as files for another program: the one door to the graph formats.
import { safeFileName } from '../fileName.ts';
import type { RedactedNetwork } from '../redactNetwork.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { exportGraph, type GraphOptions } from './exportGraph.ts';
import type { GraphFormat } from './formats.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeCx2, writeCyjs, writeKumuJson, writeOwnJson } from './json.ts';
import { writeGephiCsv, writeKumuWorkbook } from './tables.ts';

/** `part` tells the files of a pair apart; empty for the first or only one. */
export type GraphFile = {
  readonly part: '' | 'edges';
  readonly filename: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const kinds: Readonly<Record<GraphFormat, { readonly extension: string; readonly mime: string }>> = {
  gexf: { extension: 'gexf', mime: 'application/gexf+xml' },
  graphml: { extension: 'graphml', mime: 'application/graphml+xml' },
  'gephi-csv': { extension: 'csv', mime: 'text/csv;charset=utf-8' },
  'kumu-json': { extension: 'json', mime: 'application/json' },
  'kumu-xlsx': { extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  cx2: { extension: 'cx2', mime: 'application/json' },
  cyjs: { extension: 'cyjs', mime: 'application/json' },
  json: { extension: 'json', mime: 'application/json' },
};

async function contentsOf(
  network: RedactedNetwork,
  vocabulary: Vocabulary,
  format: GraphFormat,
  options: GraphOptions,
): Promise<readonly (string | Uint8Array<ArrayBuffer>)[]> {
  if (format === 'json') return [writeOwnJson(network, vocabulary)];
  const graph = exportGraph(network, vocabulary, options);
  switch (format) {
    case 'gexf':
      return [writeGexf(graph)];
    case 'graphml':
      return [writeGraphml(graph)];
    case 'gephi-csv': {
      const pair = writeGephiCsv(graph);
      return [pair.nodes, pair.edges];
    }
    case 'kumu-json':
      return [writeKumuJson(graph)];
    case 'kumu-xlsx':
      return [await writeKumuWorkbook(graph)];
    case 'cx2':
      return [writeCx2(graph)];
    case 'cyjs':
      return [writeCyjs(graph)];
  }
}

/** Writes what `redactNetwork` let through; Gephi gets two files, all others one. */
export async function writeGraphFiles(
  network: RedactedNetwork,
  vocabulary: Vocabulary,
  format: GraphFormat,
  options: GraphOptions = { at: null },
): Promise<readonly GraphFile[]> {
  const { extension, mime } = kinds[format];
  const { header } = network;
  const mark = header.confidential ? ' vertrouwelijk' : '';
  const contents = await contentsOf(network, vocabulary, format, options);
  return contents.map((content, index): GraphFile => {
    const part = index === 0 ? '' : 'edges';
    const label = `Netwerk ${header.date}${mark} ${part === '' ? '' : 'verbindingen '}${network.network.name}`;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { part, filename: safeFileName(label, extension, 'Netwerk'), mime, bytes };
  });
}
