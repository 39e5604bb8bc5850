/** Drafts → the plan's plain records and counts. */
import type { OrganisationDraft, PersonDraft, RowLog, ThemeDraft } from './drafts.ts';
import { addressLine, refOf } from './drafts.ts';
import type { PositionDraft } from './planPositions.ts';
import type {
  ImportPlan,
  OrganisationValues,
  PersonValues,
  PlanCounts,
  PlannedOrganisation,
  PlannedPerson,
  PlannedPosition,
  PlannedRow,
  PlannedTheme,
  RecordAction,
  RecordCounts,
  RowOutcome,
} from './planTypes.ts';

/** Rows in order, each once: a person may stand in one row twice. */
function sorted(rows: readonly number[]): number[] {
  return rows.length < 2 ? [...rows] : [...new Set(rows)].sort((a, b) => a - b);
}

function actionOf(id: string | null, hasChanges: boolean): RecordAction {
  if (id === null) return 'create';
  return hasChanges ? 'update' : 'none';
}

function hasOtherValues(
  before: OrganisationValues | PersonValues | null,
  after: OrganisationValues | PersonValues,
): boolean {
  if (before === null) return true;
  const line = (values: OrganisationValues | PersonValues) =>
    JSON.stringify({ ...values, address: 'address' in values ? addressLine(values.address) : '' });
  return line(before) !== line(after);
}

export function outputOrganisation(draft: OrganisationDraft): PlannedOrganisation {
  const { added } = draft;
  const isGrown = [added.aliases, added.typeIds, added.areaIds, added.themes, added.contactPoints].some(
    (list) => list.length > 0,
  );
  return {
    key: draft.key,
    id: draft.id,
    action: actionOf(draft.id, isGrown || hasOtherValues(draft.before, draft.values)),
    parent: draft.parent === null ? null : refOf(draft.parent),
    before: draft.before,
    after: { ...draft.values },
    addAliases: added.aliases,
    addTypeIds: added.typeIds,
    addAreaIds: added.areaIds,
    addThemes: added.themes.map(refOf),
    addContactPoints: added.contactPoints,
    rows: sorted(draft.rows),
  };
}

export function outputPerson(draft: PersonDraft): PlannedPerson {
  const isGrown = draft.added.aliases.length > 0 || draft.added.contactPoints.length > 0;
  const { title, givenName, prefix, familyName, confirmedOn, source, notes } = draft.values;
  return {
    key: draft.key,
    id: draft.id,
    action: actionOf(draft.id, isGrown || hasOtherValues(draft.before, draft.values)),
    before: draft.before,
    after: { title, givenName, prefix, familyName, confirmedOn, source, notes },
    addAliases: draft.added.aliases,
    addContactPoints: draft.added.contactPoints,
    rows: sorted(draft.rows),
  };
}

export function outputPosition(draft: PositionDraft): PlannedPosition {
  const isGrown = draft.added.areaIds.length > 0 || draft.added.themes.length > 0;
  return {
    key: draft.key,
    id: draft.id,
    action: actionOf(draft.id, isGrown || draft.before?.role !== draft.role),
    person: draft.person === null ? null : refOf(draft.person),
    organisation: refOf(draft.unit),
    before: draft.before,
    after: { role: draft.role },
    addAreaIds: draft.added.areaIds,
    addThemes: draft.added.themes.map(refOf),
    rows: sorted(draft.rows),
  };
}

export function outputTheme(draft: ThemeDraft): PlannedTheme {
  return { key: draft.key, label: draft.label, rows: sorted(draft.rows) };
}

function outcomeOf(log: RowLog): RowOutcome {
  if (log.doubts.some((doubt) => !doubt.isDecided)) return 'doubtful';
  if (log.created.length > 0) return 'new';
  return log.changes.length > 0 ? 'changed' : 'same';
}

export function outputRow(log: RowLog): PlannedRow {
  return {
    key: `r${log.rowNumber}`,
    rowNumber: log.rowNumber,
    outcome: outcomeOf(log),
    organisation: log.organisation?.key ?? null,
    department: log.department?.key ?? null,
    persons: log.persons.map((person) => person.key),
    positions: [...new Set(log.positions)],
    changes: log.changes,
    doubts: log.doubts,
    issues: log.issues,
    refusal: null,
    cells: [],
  };
}

/**
 * Gives organisations the parent a graph file names for them, and puts parents before their parts: that is the order
 * in which they are made.
 */
export function withParents(
  organisations: readonly PlannedOrganisation[],
  parents: ReadonlyMap<OrganisationDraft, OrganisationDraft>,
): readonly PlannedOrganisation[] {
  if (parents.size === 0) return organisations;
  const parentOf = new Map([...parents].map(([child, parent]) => [child.key, parent]));
  const byKey = new Map(organisations.map((each) => [each.key, each]));
  const ordered = new Map<string, PlannedOrganisation>();
  const place = (each: PlannedOrganisation): void => {
    if (ordered.has(each.key)) return;
    const parent = parentOf.get(each.key);
    const above = parent === undefined ? undefined : byKey.get(parent.key);
    if (above !== undefined) place(above);
    const own = parent === undefined ? each : { ...each, parent: refOf(parent) };
    ordered.set(each.key, parent !== undefined && each.action === 'none' ? { ...own, action: 'update' } : own);
  };
  for (const each of organisations) place(each);
  return [...ordered.values()];
}

function countRecords(records: readonly { readonly action: RecordAction }[]): RecordCounts {
  const count = (action: RecordAction) => records.filter((record) => record.action === action).length;
  return { created: count('create'), updated: count('update'), unchanged: count('none') };
}

export function countPlan(plan: Omit<ImportPlan, 'counts' | 'version' | 'questions'>, blank: number): PlanCounts {
  const rows = { total: plan.rows.length, new: 0, changed: 0, same: 0, doubtful: 0, refused: 0 };
  for (const row of plan.rows) rows[row.outcome] += 1;
  const contactPoints = [...plan.organisations, ...plan.persons].reduce(
    (sum, record) => sum + record.addContactPoints.length,
    0,
  );
  return {
    rows,
    skipped: plan.skipped.length + blank,
    blank,
    organisations: countRecords(plan.organisations),
    persons: countRecords(plan.persons),
    positions: countRecords(plan.positions),
    relations: countRecords(plan.relations),
    vacancies: plan.positions.filter((position) => position.action === 'create' && position.person === null).length,
    contactPoints,
    themes: plan.themes.length,
  };
}
