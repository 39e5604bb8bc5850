// A list as a user reads it in: from its lines, against the network as it is, to what the backend is asked.
import type { In } from '../../shared/api/contract.ts';
import { existingFromSnapshot } from '../../shared/import/existingFromSnapshot.ts';
import { findHeader } from '../../shared/import/findHeader.ts';
import { mapColumns } from '../../shared/import/mapColumns.ts';
import { indexAreas } from '../../shared/import/normalise/areas.ts';
import { planImport } from '../../shared/import/plan.ts';
import { mappedFields, toImportPayload } from '../../shared/import/planSchema.ts';
import type { ImportPlan, PlanOptions } from '../../shared/import/planTypes.ts';
import { readTable } from '../../shared/import/readTable.ts';
import type { TestBackend } from './testBackend.ts';

export type PlannedList = { readonly plan: ImportPlan; readonly payload: In<'import.apply'> };

/** Plans a file against the network; throws the code when it cannot be read. */
export function planBytes(backend: TestBackend, bytes: Uint8Array, options: PlanOptions = {}): PlannedList {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(read.error.code);
  const existing = existingFromSnapshot(backend.ask('network.snapshot', {}));
  const header = findHeader(read.table);
  const mapping = mapColumns(read.table, header, { areas: indexAreas(existing.areas) });
  const plan = planImport(read.table, mapping, existing, options);
  const meta = {
    fileName: 'lijst.csv',
    fileHash: '',
    headingSet: '',
    mapping: mappedFields(mapping),
    purpose: '',
    legalGround: '',
    reviewBy: null,
  };
  return { plan, payload: toImportPayload(plan, meta) };
}

/** The payload of a list given as lines. */
export function importOf(backend: TestBackend, lines: readonly string[]): In<'import.apply'> {
  return planBytes(backend, new TextEncoder().encode(lines.join('\r\n'))).payload;
}
