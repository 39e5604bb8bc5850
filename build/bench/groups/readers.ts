// Reading large files, beside libraries that do the bare reading and nothing more: no caps, no marks, no sheets to choose;
// and writing one.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { streamXlsxRows, writeXlsxStream } from 'hucre/xlsx';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { writeWorkbook } from '../../../shared/export/spreadsheet.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import { alternatingCpuMs, cpuMs } from '../measure.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

const sheet = { rows: 50_000, columns: 15 } as const;
const csv = { rows: 100_000, columns: 12 } as const;

export const group: BenchGroup = {
  name: 'readers',
  run: async (context) => {
    await measureWorkbook(context);
    await measureMemory(context);
    await measureWriting(context);
    await measureCsv(context);
  },
};

function cellOf(row: number, column: number): string {
  return column % 3 === 0 ? `Stichting ${row % 5_000}` : `${row} in ${column}`;
}

async function workbook(): Promise<Uint8Array> {
  const rows = async function* () {
    for (let row = 0; row < sheet.rows; row += 1)
      yield Array.from({ length: sheet.columns }, (_none, column) => cellOf(row, column));
  };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeXlsxStream(rows(), { name: 'Lijst' })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The best of three: the machine is shared, and the least disturbed run says most. */
async function best(work: () => unknown): Promise<number> {
  const took: number[] = [];
  for (let run = 0; run < 3; run += 1) took.push(await cpuMs(work));
  return Math.min(...took);
}

async function measureWorkbook({ report }: BenchContext): Promise<void> {
  const bytes = await workbook();
  const ours = () => {
    const read = readTable(bytes);
    if (!read.ok || read.table.rows.length !== sheet.rows) throw new Error('the workbook was not read whole');
  };
  const bareStream = async () => {
    let rows = 0;
    for await (const _row of streamXlsxRows(bytes)) rows += 1;
    if (rows !== sheet.rows) throw new Error(`${rows} rows`);
  };
  const theirs = () => readXlsxFile(Buffer.from(bytes));
  const [own = 0, bare = 0, other = 0] = await alternatingCpuMs(5, [ours, bareStream, theirs]);
  const name = `XLSX of ${sheet.rows} × ${sheet.columns}, read with all checks`;
  const figure = { name, value: own, unit: 'ms CPU', target: 4_000 };
  report({ ...figure, peer: { name: 'hucre, bare stream', value: bare }, targetRatio: 1.2 });
  report({ ...figure, peer: { name: 'read-excel-file', value: other }, targetRatio: 0.9 });
}

/** The peak of a process that does nothing else, its own start included. */
async function measureMemory({ folder, report }: BenchContext): Promise<void> {
  const texts = Array.from({ length: sheet.rows }, (_none, row) =>
    Array.from({ length: sheet.columns }, (_cell, column) => ({ text: cellOf(row, column) })),
  );
  const shared = await writeWorkbook([{ name: 'Lijst', headings: headings(), rows: texts, footer: '' }]);
  const files = { 'texts in the cells': await workbook(), 'shared texts': shared };
  for (const [kind, bytes] of Object.entries(files)) {
    const path = join(folder, 'list.xlsx');
    writeFileSync(path, bytes);
    const printed = execFileSync(process.execPath, [join(import.meta.dirname, '..', 'readOnce.ts'), path]);
    const { peakMb } = JSON.parse(String(printed)) as { peakMb: number };
    const name = `XLSX of ${sheet.rows} × ${sheet.columns}, read: peak memory, ${kind}`;
    report({ name, value: peakMb, unit: 'MB', target: 300 });
  }
}

function headings(): string[] {
  return Array.from({ length: sheet.columns }, (_none, column) => `Kolom ${column}`);
}

/** Ours has a column of links (a sheet of Excel holds 65,530), a filter and a footer on top; the peer knows no links. */
async function measureWriting({ report }: BenchContext): Promise<void> {
  const texts = Array.from({ length: sheet.rows }, (_none, row) =>
    Array.from({ length: sheet.columns }, (_cell, column) => cellOf(row, column)),
  );
  const linked = texts.map((row, at) =>
    row.map((text, column) => (column === 1 ? { text, link: `mailto:a${at}@example.org` } : { text })),
  );
  const link = { textDecoration: { underline: true }, textColor: '#1F5FBF' } as const;
  const cells = texts.map((row) =>
    row.map((value, column) => ({
      ...{ value, type: String, format: '@', alignVertical: 'top' as const },
      ...(column === 1 && link),
    })),
  );
  const bold = headings().map((value) => ({ value, fontWeight: 'bold' as const }));
  const columns = headings().map(() => ({ width: 20 }));
  const own = await best(() =>
    writeWorkbook([{ name: 'Lijst', headings: headings(), rows: linked, footer: 'Vertrouwelijk' }]),
  );
  const other = await best(() => writeXlsxFile([bold, ...cells], { columns, stickyRowsCount: 1 }).toBuffer());
  report({
    name: `XLSX of ${sheet.rows} × ${sheet.columns}, written with styles and links`,
    value: own,
    unit: 'ms CPU',
    target: 8_000,
    peer: { name: 'write-excel-file, styles only', value: other },
    targetRatio: 0.7,
  });
}

async function measureCsv({ report }: BenchContext): Promise<void> {
  const lines = Array.from({ length: csv.rows }, (_none, row) =>
    Array.from({ length: csv.columns }, (_cell, column) => cellOf(row, column)).join(';'),
  );
  const text = lines.join('\r\n');
  const bytes = new TextEncoder().encode(text);
  const own = await best(() => {
    const read = readTable(bytes);
    if (!read.ok || read.table.rows.length !== csv.rows) throw new Error('the list was not read whole');
  });
  const bare = await best(() => Papa.parse(text, { delimiter: ';' }));
  report({
    name: `CSV of ${csv.rows} × ${csv.columns}, read with its encoding and its checks`,
    value: own,
    unit: 'ms CPU',
    target: 4_000,
    peer: { name: 'papaparse, bare', value: bare },
    targetRatio: 2.5,
  });
}
