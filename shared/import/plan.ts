/**
 * A table, what its columns hold and what the network has → what an import would do. Pure and deterministic: the same
 * input gives the same plan, and planning the same list again on the result changes nothing. Roughly linear in rows.
 */
import { foldWords } from '../text/fold.ts';
import type { ContactPoint } from '../schema/contactPoint.ts';
import { rootOf } from './drafts.ts';
import type { OrganisationDraft, PersonDraft, RowLog, ThemeDraft } from './drafts.ts';
import {
  mergeAddress,
  mergeAreas,
  mergeConfirmedOn,
  mergeContactPoints,
  mergeKvk,
  mergeNotes,
  mergeSource,
  mergeThemes,
  mergeTypes,
  mergeWebsite,
} from './merge.ts';
import { addKvk } from './matchOrganisations.ts';
import { createOrganisationStore, learnContacts, placeOrganisation, unitOf } from './planOrganisations.ts';
import type { OrganisationStore } from './planOrganisations.ts';
import {
  countPlan,
  outputOrganisation,
  outputPerson,
  outputPosition,
  outputRow,
  outputTheme,
  withParents,
} from './planOutput.ts';
import { createPersonStore, identifyingWeight, placePerson } from './planPersons.ts';
import type { PersonStore } from './planPersons.ts';
import { placePositions } from './planPositions.ts';
import type { PositionWish } from './planPositions.ts';
import { askQuestions } from './planQuestions.ts';
import { planTies } from './planTies.ts';
import type { ImportPlan, PlannedRow, PlanOptions, RowDecision } from './planTypes.ts';
import { createReadContext } from './readContext.ts';
import type { ReadContext } from './readContext.ts';
import type { RowValues } from './readRow.ts';
import { readRows, refuseRow } from './readRows.ts';
import type { ReadRows } from './readRows.ts';
import type { ColumnMapping, Existing, Table } from './types.ts';

type Themes = { readonly find: (labels: readonly string[]) => ThemeDraft[]; readonly made: ThemeDraft[] };

function createThemes(existing: Existing): Themes {
  const byWords = new Map<string, ThemeDraft>();
  for (const { id, label } of existing.themes)
    byWords.set(foldWords(label), { key: `theme:${id}`, id, label, words: foldWords(label), rows: [] });
  const made: ThemeDraft[] = [];
  return {
    made,
    find: (labels) =>
      labels.map((label) => {
        const words = foldWords(label);
        const known = byWords.get(words);
        if (known !== undefined) return known;
        const theme: ThemeDraft = { key: `t${made.length + 1}`, id: null, label, words, rows: [] };
        byWords.set(words, theme);
        made.push(theme);
        return theme;
      }),
  };
}

/** What a row says about its organisation or department. */
function mergeIntoUnit(
  store: OrganisationStore,
  unit: OrganisationDraft,
  row: RowValues,
  log: RowLog,
  themes: readonly ThemeDraft[],
  context: ReadContext,
  areaNames: ReadonlyMap<string, string>,
): void {
  unit.rows.push(log.rowNumber);
  if (rootOf(unit) !== unit) rootOf(unit).rows.push(log.rowNumber);
  mergeTypes(log, unit, row.typeIds, context.partnerTypeLabels);
  mergeNotes(log, 'organisation', unit, row.typeNote);
  mergeAreas(log, 'organisation', unit, row.areaIds, areaNames);
  mergeThemes(log, 'organisation', unit, themes);
  mergeAddress(log, unit, row.address);
  mergeWebsite(log, rootOf(unit), row.website);
  if (mergeKvk(log, rootOf(unit), row.kvk)) addKvk(store.index, rootOf(unit), row.kvk);
  mergeSource(log, 'organisation', unit, row.source);
  const isAlone = row.persons.length === 0;
  learnContacts(
    store,
    unit,
    mergeContactPoints(log, 'organisation', unit, [...(isAlone ? row.contactPoints : []), ...row.functionalMailboxes]),
  );
  if (!isAlone) return;
  mergeNotes(log, 'organisation', unit, row.notes);
  mergeConfirmedOn(log, 'organisation', unit, row.confirmedOn);
}

/** The contact points of one of several people in a cell: by name, by order, else everybody's. */
function contactPointsOf(row: RowValues, position: number): readonly ContactPoint[] {
  if (row.persons.length < 2) return row.contactPoints;
  const ofKind = (isEmail: boolean) => row.contactPoints.filter((point) => (point.kind === 'email') === isEmail);
  const [emails, phones] = [ofKind(true), ofKind(false)];
  const share = (points: readonly ContactPoint[]) =>
    points.length === row.persons.length ? points.slice(position, position + 1) : points;
  // One address for two people names neither: it goes to the first.
  return [...(emails.length === 1 ? (position === 0 ? emails : []) : share(emails)), ...share(phones)];
}

function placePersons(
  read: ReadRows,
  persons: PersonStore,
  organisations: OrganisationStore,
  context: ReadContext,
): void {
  const people = read.rows.flatMap((row) =>
    row.values.persons.map((name, position) => {
      const contactPoints = contactPointsOf(row.values, position);
      return {
        row,
        name,
        position,
        contactPoints,
        weight: identifyingWeight(name, contactPoints, row.log.organisation !== null),
      };
    }),
  );
  people.sort((a, b) => b.weight - a.weight || a.row.log.rowNumber - b.row.log.rowNumber || a.position - b.position);
  for (const { row, name, position, contactPoints } of people) {
    const { values, log, decision } = row;
    const source = values.source || (context.options.source ?? '');
    const { role, notes, confirmedOn } = values;
    const wanted = { name, position, contactPoints, role, notes, confirmedOn, source };
    const person = placePerson(persons, organisations, wanted, log, decision);
    log.persons[position] = person;
    mergeSource(log, 'person', person, values.source);
    mergeConfirmedOn(log, 'person', person, values.confirmedOn);
    mergeNotes(log, 'person', person, values.notes);
  }
}

function wishesOf(read: ReadRows, themes: Themes): PositionWish[] {
  return read.rows.flatMap(({ values, log }): PositionWish[] => {
    const unit = unitOf(log);
    if (unit === null) return [];
    const wish = { log, unit, role: values.role, areaIds: values.areaIds, themes: themes.find(values.themes) };
    if (values.isVacancy) return [{ ...wish, person: null }];
    return log.persons.map((person) => ({ ...wish, person }));
  });
}

/** Organisations that rows speak of, parents before departments, in the order the rows name them. */
function touchedOrganisations(read: ReadRows): OrganisationDraft[] {
  const touched = new Set<OrganisationDraft>();
  for (const { log } of read.rows) {
    for (const draft of [log.organisation, log.department]) if (draft !== null) touched.add(draft);
  }
  return [...touched];
}

function touchedPersons(read: ReadRows, store: PersonStore): PersonDraft[] {
  const known = read.rows.flatMap(({ log }) => log.persons.filter((person) => person.id !== null));
  return [...new Set([...known, ...store.made])];
}

/** A node that carries the key of a record here is that record, whatever it is called now. The user's decision goes first. */
function withOwnKeys({ graph }: Table, existing: Existing, options: PlanOptions): PlanOptions {
  if (graph === undefined) return options;
  const organisations = new Set(existing.organisations.map(({ id }) => id));
  const persons = new Set(existing.persons.map(({ id }) => id));
  const known = graph.nodes.flatMap(({ row, key }): [string, RowDecision][] => {
    const merge = { action: 'merge', with: { id: key } } as const;
    if (organisations.has(key)) return [[`r${row}`, { organisation: merge }]];
    return persons.has(key) ? [[`r${row}`, { persons: [merge] }]] : [];
  });
  return { ...options, decisions: { ...Object.fromEntries(known), ...options.decisions } };
}

/**
 * Plans an import. `mapping` says what each column holds and where the data begins; `options` carries the answers and
 * decisions of the user, by row number of the file. Never throws on any table; nothing is changed.
 */
export function planImport(
  table: Table,
  mapping: ColumnMapping,
  existing: Existing,
  options: PlanOptions = {},
): ImportPlan {
  const context = createReadContext(mapping, existing, withOwnKeys(table, existing, options));
  const areaNames = new Map(existing.areas.map((area) => [area.id, area.name]));
  const read = readRows(table, context);
  const organisations = createOrganisationStore(existing, context);
  const themes = createThemes(existing);
  const refused: PlannedRow[] = [...read.refused];
  const empty = new Set<RowLog>();
  for (const { cells, values, log, decision } of read.rows) {
    placeOrganisation(organisations, values, log, context, decision);
    const unit = unitOf(log);
    if (unit !== null) mergeIntoUnit(organisations, unit, values, log, themes.find(values.themes), context, areaNames);
    if (unit !== null || values.persons.length > 0) continue;
    empty.add(log);
    refused.push(refuseRow(log.rowNumber, { code: 'NOTHING_TO_IMPORT' }, cells, log.issues));
  }
  const usable: ReadRows = { ...read, rows: read.rows.filter(({ log }) => !empty.has(log)) };
  const persons = createPersonStore(existing, organisations);
  placePersons(usable, persons, organisations, context);
  const ties = planTies(
    table.graph,
    usable.rows.map(({ log }) => log),
    existing,
  );
  const wishes = [...wishesOf(usable, themes), ...ties.wishes];
  const positions = placePositions(wishes, existing, organisations, persons, areaNames);
  const rows = [...usable.rows.map(({ log }) => outputRow(log)), ...refused].sort((a, b) => a.rowNumber - b.rowNumber);
  const records = {
    rows,
    skipped: read.skipped,
    organisations: withParents(touchedOrganisations(usable).map(outputOrganisation), ties.parents),
    persons: touchedPersons(usable, persons).map(outputPerson),
    positions: positions.map(outputPosition),
    relations: ties.relations,
    placements: ties.placements,
    themes: themes.made.filter((theme) => theme.rows.length > 0).map(outputTheme),
  };
  const areaIdsOf = (text: string) => context.areas.lookup(text).map((area) => area.id);
  return {
    version: 1,
    ...records,
    questions: askQuestions(rows, options, areaIdsOf),
    counts: countPlan(records, read.blank),
  };
}
