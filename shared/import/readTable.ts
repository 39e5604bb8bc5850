/**
 * Bytes → table, whatever the format. A new format adds a reader to `readers`; all else refuses with the sentence
 * that tells the user what to do.
 */
import { decodeBytes } from './decode.ts';
import type { DecodedText, DecodeOptions } from './decode.ts';
import { readCsv, tableLimits } from './readCsv.ts';
import { sniffFormat } from './sniffFormat.ts';
import type { FileFormat } from './sniffFormat.ts';
import type { Delimiter, Reason, Table } from './types.ts';

export type ReadTableOptions = DecodeOptions & { readonly delimiter?: Delimiter };

export type ReadFileResult =
  | { readonly ok: true; readonly table: Table; readonly decoding: Omit<DecodedText, 'text'> | null }
  | { readonly ok: false; readonly error: Reason };

type Reader = (bytes: Uint8Array, options: ReadTableOptions) => ReadFileResult;

const refusals: Readonly<Record<Exclude<FileFormat, 'delimited'>, Reason>> = {
  empty: { code: 'FILE_EMPTY' },
  zip: { code: 'FILE_IS_WORKBOOK' },
  oldOffice: { code: 'FILE_IS_OLD_WORKBOOK' },
  pdf: { code: 'FILE_IS_PDF' },
  vcard: { code: 'FILE_IS_VCARD' },
  xml: { code: 'FILE_IS_XML' },
  sqlite: { code: 'FILE_IS_NETWORK' },
  image: { code: 'FILE_NOT_TEXT' },
  binary: { code: 'FILE_NOT_TEXT' },
};

function readDelimited(bytes: Uint8Array, options: ReadTableOptions): ReadFileResult {
  const { text, ...decoding } = decodeBytes(bytes, options);
  const read = readCsv(text, {
    encoding: decoding.encoding,
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
  });
  if (!read.ok) return read;
  const warnings: Reason[] = [...read.table.warnings];
  if (decoding.unreadableCount > 0)
    warnings.push({ code: 'UNREADABLE_CHARACTERS', params: { count: decoding.unreadableCount } });
  if (decoding.doubleEncoding !== undefined)
    warnings.push({ code: 'DOUBLE_ENCODING', params: decoding.doubleEncoding });
  return { ok: true, table: { ...read.table, warnings }, decoding };
}

const readers: Partial<Record<FileFormat, Reader>> = { delimited: readDelimited };

/** Reads one file into a table, or says why not. Never throws, never reads beyond `tableLimits`. */
export function readTable(bytes: Uint8Array, options: ReadTableOptions = {}): ReadFileResult {
  if (bytes.length > tableLimits.bytes) {
    return { ok: false, error: { code: 'FILE_TOO_LARGE', params: { limit: tableLimits.bytes / (1024 * 1024) } } };
  }
  const format = sniffFormat(bytes);
  const reader = readers[format];
  if (reader !== undefined) return reader(bytes, options);
  return { ok: false, error: format === 'delimited' ? { code: 'FILE_NOT_TEXT' } : refusals[format] };
}
