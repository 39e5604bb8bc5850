// Reads one list in a process of its own and prints its peak of memory in MB: `node readOnce.ts FILE`.
import { readFileSync } from 'node:fs';
import { readTable } from '../../shared/import/readTable.ts';

const read = readTable(new Uint8Array(readFileSync(process.argv[2] ?? '')));
if (!read.ok) throw new Error(read.error.code);
// maxRSS is in kB.
console.log(JSON.stringify({ rows: read.table.rows.length, peakMb: process.resourceUsage().maxRSS / 1_024 }));
