// Reads a list the way the product does, from bytes to plan, and applies a plan to a network in memory.
import { findHeader } from '../../../shared/import/findHeader.ts';
import { mapColumns } from '../../../shared/import/mapColumns.ts';
import { indexAreas } from '../../../shared/import/normalise/areas.ts';
import { planImport } from '../../../shared/import/plan.ts';
import type { ImportPlan, PlanOptions, PlannedRow, Ref } from '../../../shared/import/planTypes.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import type { ReadTableOptions } from '../../../shared/import/readTable.ts';
import { nothingExists } from '../../../shared/import/types.ts';
import type { ColumnMapping, Existing, Header, Table } from '../../../shared/import/types.ts';
import { builtinAreas } from '../../../shared/reference/builtinAreas.ts';
import { partnerTypes } from '../../../shared/reference/partnerTypes.ts';

/** A new network as it comes: the Netherlands and the partner types, nobody in it. */
export const newNetwork: Existing = {
  ...nothingExists,
  areas: builtinAreas(),
  partnerTypes: partnerTypes.map(({ id, label }) => ({ id, label })),
};

export type Reading = {
  readonly table: Table;
  readonly header: Header;
  readonly mapping: ColumnMapping;
  readonly plan: ImportPlan;
};

export function readBytes(
  bytes: Uint8Array,
  existing: Existing = newNetwork,
  options: PlanOptions & ReadTableOptions = {},
): Reading {
  const read = readTable(bytes, options);
  if (!read.ok) throw new Error(`refused: ${read.error.code}`);
  const header = findHeader(read.table);
  const mapping = mapColumns(read.table, header, { areas: indexAreas(existing.areas) });
  return { table: read.table, header, mapping, plan: planImport(read.table, mapping, existing, options) };
}

export function readList(
  lines: readonly string[],
  existing: Existing = newNetwork,
  options: PlanOptions & ReadTableOptions = {},
): Reading {
  return readBytes(new TextEncoder().encode(lines.join('\r\n')), existing, options);
}

export function planOf(
  lines: readonly string[],
  existing: Existing = newNetwork,
  options: PlanOptions = {},
): ImportPlan {
  return readList(lines, existing, options).plan;
}

export function rowAt(plan: ImportPlan, rowNumber: number): PlannedRow {
  const row = plan.rows.find((each) => each.rowNumber === rowNumber);
  if (row === undefined)
    throw new Error(`no row ${rowNumber}; there are ${plan.rows.map((each) => each.rowNumber).join(', ')}`);
  return row;
}

/** Codes of the issues of a row, in order. */
export function codesAt(plan: ImportPlan, rowNumber: number): string[] {
  return rowAt(plan, rowNumber).issues.map((issue) => issue.reason.code);
}

/** The network after the plan, as the backend would leave it; new ids rise in the order of the plan. */
export function applied(existing: Existing, plan: ImportPlan): Existing {
  const ids = new Map<string, string>();
  let next =
    existing.organisations.length + existing.persons.length + existing.positions.length + existing.themes.length;
  const newId = (key: string): string => {
    next += 1;
    const id = `id${String(next).padStart(6, '0')}`;
    ids.set(key, id);
    return id;
  };
  const idOf = (ref: Ref): string => ('id' in ref ? ref.id : (ids.get(ref.key) ?? `missing ${ref.key}`));
  const themes = [...existing.themes, ...plan.themes.map((theme) => ({ id: newId(theme.key), label: theme.label }))];

  const organisations = new Map(existing.organisations.map((each) => [each.id, each]));
  for (const planned of plan.organisations) {
    const id = planned.id ?? newId(planned.key);
    const before = organisations.get(id);
    organisations.set(id, {
      ...planned.after,
      id,
      parentId: planned.parent === null ? null : idOf(planned.parent),
      aliases: [...(before?.aliases ?? []), ...planned.addAliases],
      typeIds: [...(before?.typeIds ?? []), ...planned.addTypeIds],
      areaIds: [...(before?.areaIds ?? []), ...planned.addAreaIds],
      themeIds: [...(before?.themeIds ?? []), ...planned.addThemes.map(idOf)],
      contactPoints: [...(before?.contactPoints ?? []), ...planned.addContactPoints],
    });
  }
  const persons = new Map(existing.persons.map((each) => [each.id, each]));
  for (const planned of plan.persons) {
    const id = planned.id ?? newId(planned.key);
    const before = persons.get(id);
    persons.set(id, {
      ...planned.after,
      id,
      aliases: [...(before?.aliases ?? []), ...planned.addAliases],
      contactPoints: [...(before?.contactPoints ?? []), ...planned.addContactPoints],
    });
  }
  const positions = new Map(existing.positions.map((each) => [each.id, each]));
  for (const planned of plan.positions) {
    const id = planned.id ?? newId(planned.key);
    const before = positions.get(id);
    positions.set(id, {
      id,
      personId: planned.person === null ? null : idOf(planned.person),
      organisationId: idOf(planned.organisation),
      role: planned.after.role,
      areaIds: [...(before?.areaIds ?? []), ...planned.addAreaIds],
      themeIds: [...(before?.themeIds ?? []), ...planned.addThemes.map(idOf)],
    });
  }
  return {
    ...existing,
    themes,
    organisations: [...organisations.values()],
    persons: [...persons.values()],
    positions: [...positions.values()],
  };
}

/** Everything a plan would make or change, and the rows that say so; empty when an import would do nothing. */
export function effects(plan: ImportPlan): string[] {
  const records = [...plan.organisations, ...plan.persons, ...plan.positions].filter((each) => each.action !== 'none');
  const rows = plan.rows.filter((row) => row.changes.length > 0 || row.outcome === 'new');
  return [
    ...records.map((record) => `${record.action} ${record.key}`),
    ...plan.themes.map((theme) => `theme ${theme.label}`),
    ...rows.map((row) => `${row.outcome} ${row.key}`),
  ];
}
