// What a test asks of a reader: the table of a file, or the code of its refusal.
import { readTable, type ReadTableOptions } from '../../../../shared/import/readTable.ts';
import type { Table } from '../../../../shared/import/types.ts';

export function tableOf(file: Uint8Array | string, options: ReadTableOptions = {}): Table {
  const read = readTable(typeof file === 'string' ? new TextEncoder().encode(file) : file, options);
  if (!read.ok) throw new Error(read.error.code);
  return read.table;
}

export function refusalOf(file: Uint8Array | string, options: ReadTableOptions = {}): string {
  const read = readTable(typeof file === 'string' ? new TextEncoder().encode(file) : file, options);
  return read.ok ? 'read' : read.error.code;
}
