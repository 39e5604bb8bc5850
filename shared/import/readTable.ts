/**
 * Bytes → table, whatever the format. A new format adds a reader to `readers`; all else refuses with the sentence
 * that tells the user what to do.
 */
import { decodeBytes } from './decode.ts';
import type { DecodedText, DecodeOptions } from './decode.ts';
import { readCsv, tableLimits } from './readCsv.ts';
import { readGexf } from './readers/gexf.ts';
import { readGraphJson } from './readers/graphJson.ts';
import { readGraphml } from './readers/graphml.ts';
import { graphTable } from './readers/graphTable.ts';
import type { GraphTableOptions } from './readers/graphTable.ts';
import { GraphRefused } from './readers/graphTypes.ts';
import { graphTableKind, readGraphTables } from './readers/kumuSheets.ts';
import { readVcards } from './readers/vcard.ts';
import { readWorkbook } from './readers/xlsx.ts';
import type { WorkbookOptions } from './readers/xlsx.ts';
import { XmlRefused } from './readers/xml.ts';
import { openZip, ZipRefused } from './readers/zip.ts';
import { sniffFormat } from './sniffFormat.ts';
import type { FileFormat } from './sniffFormat.ts';
import type { Delimiter, Reason, Table } from './types.ts';

export type ReadTableOptions = DecodeOptions &
  WorkbookOptions &
  GraphTableOptions & {
    readonly delimiter?: Delimiter;
    /** The other file of a pair: the ties that go with a file of nodes, or the nodes that go with ties (Gephi). */
    readonly companion?: Uint8Array;
  };

export type ReadFileResult =
  | { readonly ok: true; readonly table: Table; readonly decoding: Omit<DecodedText, 'text'> | null }
  | { readonly ok: false; readonly error: Reason };

type Reader = (bytes: Uint8Array, options: ReadTableOptions) => ReadFileResult;

function refuse(code: Reason['code']): Extract<ReadFileResult, { ok: false }> {
  return { ok: false, error: { code } };
}

/** What the bytes tell of a text, beside the text. */
function decodingWarnings(decoding: Omit<DecodedText, 'text'>): Reason[] {
  const warnings: Reason[] = [];
  if (decoding.unreadableCount > 0)
    warnings.push({ code: 'UNREADABLE_CHARACTERS', params: { count: decoding.unreadableCount } });
  if (decoding.doubleEncoding !== undefined)
    warnings.push({ code: 'DOUBLE_ENCODING', params: decoding.doubleEncoding });
  return warnings;
}

function readDelimited(bytes: Uint8Array, options: ReadTableOptions): ReadFileResult {
  const { text, ...decoding } = decodeBytes(bytes, options);
  const read = readCsv(text, {
    encoding: decoding.encoding,
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
  });
  if (!read.ok) return read;
  const kind = graphTableKind(read.table.rows);
  if (kind !== null && (kind !== 'nodes' || options.companion !== undefined)) return readGraphPair(read.table, options);
  const warnings = [...read.table.warnings, ...decodingWarnings(decoding)];
  return { ok: true, table: { ...read.table, warnings }, decoding };
}

/** Nodes and ties in files of their own, in either order. */
function readGraphPair(first: Table, options: ReadTableOptions): ReadFileResult {
  const tables = [first.rows];
  if (options.companion !== undefined) {
    if (options.companion.length > tableLimits.bytes) return refuse('FILE_SUSPECT');
    const read = readCsv(decodeBytes(options.companion).text);
    if (!read.ok) return read;
    if (graphTableKind(read.table.rows) === null) return refuse('FILE_NO_GRAPH');
    tables.push(read.table.rows);
  }
  return { ok: true, table: graphTable(readGraphTables(tables), options), decoding: null };
}

function readZip(bytes: Uint8Array, options: ReadTableOptions): ReadFileResult {
  const archive = openZip(bytes);
  const names = new Set(archive.names.map((name) => name.toLowerCase()));
  if (names.has('xl/workbook.bin')) return refuse('FILE_IS_XLSB');
  if (names.has('content.xml') && names.has('mimetype')) return refuse('FILE_IS_ODS');
  if (![...names].some((name) => name.endsWith('workbook.xml'))) return refuse('FILE_IS_OTHER_ZIP');
  const content = readWorkbook(archive, options);
  if (content.kind === 'refused') return { ok: false, error: content.error };
  const table = content.kind === 'graph' ? graphTable(content.graph, options) : content.table;
  return { ok: true, table, decoding: null };
}

/** A workbook with a password is packed in the same container as an old workbook. */
function readOldOffice(bytes: Uint8Array): ReadFileResult {
  const mark = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(mark[0] ?? 0); at !== -1; at = bytes.indexOf(mark[0] ?? 0, at + 1))
    if (mark.every((byte, index) => bytes[at + index] === byte)) return refuse('FILE_IS_LOCKED_WORKBOOK');
  return refuse('FILE_IS_OLD_WORKBOOK');
}

function readCards(bytes: Uint8Array, options: ReadTableOptions): ReadFileResult {
  const { text, ...decoding } = decodeBytes(bytes, options);
  const table = readVcards(text, decoding.encoding);
  if (table === null) return refuse('FILE_IS_VCARD');
  return { ok: true, table: { ...table, warnings: [...table.warnings, ...decodingWarnings(decoding)] }, decoding };
}

function readXml(bytes: Uint8Array, options: ReadTableOptions): ReadFileResult {
  const { text } = decodeBytes(bytes, options);
  const root = /<(?:[\w-]+:)?(gexf|graphml)[\s>]/u.exec(text.slice(0, 20_000))?.[1];
  if (root === undefined) return refuse('FILE_IS_XML');
  const graph = root === 'gexf' ? readGexf(text) : readGraphml(text);
  if (graph.nodes.length === 0) return refuse('FILE_NO_GRAPH');
  return { ok: true, table: graphTable(graph, options), decoding: null };
}

function readJson(bytes: Uint8Array, options: ReadTableOptions): ReadFileResult {
  const graph = readGraphJson(decodeBytes(bytes, options).text);
  if (graph.nodes.length === 0) return refuse('FILE_NO_GRAPH');
  return { ok: true, table: graphTable(graph, options), decoding: null };
}

const readers: Readonly<Record<FileFormat, Reader>> = {
  delimited: readDelimited,
  zip: readZip,
  oldOffice: readOldOffice,
  vcard: readCards,
  xml: readXml,
  json: readJson,
  empty: () => refuse('FILE_EMPTY'),
  pdf: () => refuse('FILE_IS_PDF'),
  sqlite: () => refuse('FILE_IS_NETWORK'),
  image: () => refuse('FILE_NOT_TEXT'),
  binary: () => refuse('FILE_NOT_TEXT'),
};

/** What a reader gives up on, as the sentence for the user; anything else is a fault of ours and thrown on. */
export function refusalOf(thrown: unknown): Extract<ReadFileResult, { ok: false }> {
  if (thrown instanceof ZipRefused) return refuse(thrown.isSuspect ? 'FILE_SUSPECT' : 'FILE_BROKEN');
  if (thrown instanceof XmlRefused) return refuse(thrown.isUnsafe ? 'FILE_UNSAFE' : 'FILE_BROKEN');
  if (thrown instanceof GraphRefused) return refuse(thrown.reason === 'tooLarge' ? 'FILE_SUSPECT' : 'FILE_NO_GRAPH');
  throw thrown;
}

/** Reads one file into a table, or says why not. Never throws on any bytes, never reads beyond its limits. */
export function readTable(bytes: Uint8Array, options: ReadTableOptions = {}): ReadFileResult {
  if (bytes.length > tableLimits.bytes) {
    return { ok: false, error: { code: 'FILE_TOO_LARGE', params: { limit: tableLimits.bytes / (1024 * 1024) } } };
  }
  try {
    return readers[sniffFormat(bytes)](bytes, options);
  } catch (thrown) {
    return refusalOf(thrown);
  }
}
