// The journal: every command's row images, and undo and redo made from them.
import type { Database, Statement } from 'better-sqlite3';
import type { Change, Effect, EffectOp, EffectTable } from '../../shared/api/effects.ts';
import type { HistoryStep, RecordStep } from '../../shared/api/routes/history.ts';
import { KnownError, type ErrorParams } from '../../shared/errors/codes.ts';
import { createBareLines, onlyKey, ownerOfImage, ownerOfRow } from './db/bareLines.ts';
import { cutCode } from './db/repositories/eraseRepo.ts';
import { createInsertRecorder } from './journalInserts.ts';
import { prepareJoin } from './journalJoin.ts';
import { createRecordHistory } from './recordHistory.ts';
import { journaledTables, type JournaledTable } from '../../shared/schema/tables.ts';

/** Above this many rows an effect names no ids: reading everything is cheaper than reading so many one by one. */
const manyRows = 200;

type SetRow = {
  id: number;
  code: string;
  label_params: string;
  at: string;
  undone_at: string | null;
  row_count: number;
};
type Direction = 'undo' | 'redo';

export type Journal = {
  /** Records what `run` changes as one step; null when it changed nothing. Must run inside a transaction. */
  readonly record: (code: string, at: string, run: () => ErrorParams) => number | null;
  /** Says, while `run` runs, that from here it only adds rows, and many: they are recorded together at its end. */
  readonly recordInsertsAtEnd: () => void;
  /**
   * Makes a step one with the one before it, when that is no older than this, has the same words and touched the same rows;
   * answers the step that is left. Must run inside the transaction that recorded it.
   */
  readonly joinFormer: (setId: number, withinMs: number) => number;
  /** Takes back the newest step in force, or brings back the oldest undone one. Must run inside a transaction. */
  readonly undo: (at: string) => number;
  readonly redo: () => number;
  readonly effectsOf: (setId: number, direction: 'redo' | 'undo') => readonly Effect[];
  readonly step: (setId: number) => HistoryStep;
  readonly list: (limit: number) => readonly HistoryStep[];
  /** The newest steps that touched a record of a table that screens know, or a row that belongs to it. */
  readonly ofRecord: (table: EffectTable, id: string, limit: number) => readonly RecordStep[];
  readonly next: () => { readonly undo: HistoryStep | null; readonly redo: HistoryStep | null };
};

/** Prepares the journal of an open file. */
export function createJournal(db: Database): Journal {
  const begin = db.prepare('INSERT INTO change_set(code, label_params, at) VALUES(?, ?, ?)');
  const setRecording = db.prepare('UPDATE journal_state SET recording = ?');
  const label = db.prepare('UPDATE change_set SET label_params = ? WHERE id = ?');
  const dropSame = db.prepare('DELETE FROM change_row WHERE set_id = ? AND before IS after');
  const hasRows = db.prepare('SELECT EXISTS(SELECT 1 FROM change_row WHERE set_id = ?)').pluck();
  const dropSet = db.prepare('DELETE FROM change_set WHERE id = ?');
  const dropUndone = db.prepare('DELETE FROM change_set WHERE undone_at IS NOT NULL AND id <> ?');
  const markUndone = db.prepare('UPDATE change_set SET undone_at = ? WHERE id = ?');
  // Where a person was erased the line was cut: what lies before it is history only.
  const lastCut = db.prepare(`SELECT coalesce(max(id), 0) FROM change_set WHERE code = '${cutCode}'`).pluck();
  const newestInForce = db
    .prepare(
      `SELECT max(id) FROM change_set WHERE undone_at IS NULL AND id > (SELECT coalesce(max(id), 0) FROM change_set WHERE code = '${cutCode}')`,
    )
    .pluck();
  const oldestUndone = db.prepare('SELECT min(id) FROM change_set WHERE undone_at IS NOT NULL').pluck();
  const selectSet =
    'SELECT s.*, (SELECT count(*) FROM change_row r WHERE r.set_id = s.id) AS row_count FROM change_set s';
  const setById = db.prepare<[number], SetRow>(`${selectSet} WHERE id = ?`);
  // A step of which erasing left nothing is known by its moment only: it tells what two copies of a file share.
  const setList = db.prepare<[number], SetRow>(
    `${selectSet} WHERE code = '${cutCode}' OR EXISTS (SELECT 1 FROM change_row r WHERE r.set_id = s.id) ORDER BY id DESC LIMIT ?`,
  );
  // Made when a step first touches the table: most that are open touch few.
  const prepared = new Map<string, ReturnType<typeof prepareTable>>();
  const tableOf = (table: JournaledTable) => {
    const known = prepared.get(table.name) ?? prepareTable(db, table);
    prepared.set(table.name, known);
    return known;
  };
  const namesIn = db.prepare<[number], string>('SELECT DISTINCT tbl FROM change_row WHERE set_id = ?').pluck();
  const ofRecord = createRecordHistory(db);
  const joinFormer = prepareJoin(db);
  const bare = createBareLines(db);
  const inserts = createInsertRecorder(db, bare);

  function record(code: string, at: string, run: () => ErrorParams): number | null {
    const id = Number(begin.run(code, '{}', at).lastInsertRowid);
    setRecording.run(id);
    let params: ErrorParams;
    let onlyInserts: boolean;
    try {
      params = run();
      onlyInserts = inserts.finish(id);
    } finally {
      inserts.forget();
      setRecording.run(null);
    }
    if (!onlyInserts) dropSame.run(id);
    if (hasRows.get(id) === 0) {
      dropSet.run(id);
      return null;
    }
    bare.writeTouchedBy(id);
    label.run(JSON.stringify(params), id);
    dropUndone.run(id);
    return id;
  }

  // Most steps touch two or three of the tables: asking the others costs more than all the rest of a small step.
  function tablesIn(setId: number) {
    const names = new Set(namesIn.all(setId));
    return journaledTables.filter(({ name }) => names.has(name)).map(tableOf);
  }

  // Rows that come back are written before rows that go: a row that goes would take along children that must stay.
  function apply(setId: number, direction: Direction): void {
    bare.writeStep(setId);
    db.pragma('defer_foreign_keys = ON');
    const tables = tablesIn(setId);
    for (const table of tables) for (const image of table.imagesToPut(setId, direction)) table.put(image);
    for (const table of tables.toReversed()) table.drop(setId, direction);
  }

  function undo(at: string): number {
    const id = newestInForce.get() as number | null;
    if (id === null) throw new KnownError(lastCut.get() === 0 ? 'NOTHING_TO_UNDO' : 'UNDO_CUT');
    apply(id, 'undo');
    markUndone.run(at, id);
    return id;
  }

  function redo(): number {
    const id = oldestUndone.get() as number | null;
    if (id === null) throw new KnownError('NOTHING_TO_REDO');
    apply(id, 'redo');
    markUndone.run(null, id);
    return id;
  }

  const step = (id: number): HistoryStep => {
    const row = setById.get(id);
    if (!row) throw new KnownError('NOT_FOUND');
    return rowToStep(row);
  };
  const stepOrNull = (id: number | null) => (id === null ? null : step(id));

  return {
    record,
    recordInsertsAtEnd: inserts.start,
    joinFormer,
    undo,
    redo,
    effectsOf: (setId, direction) =>
      tablesIn(setId).reduce<Effect[]>((all, table) => table.addEffects(all, setId, direction), []),
    step,
    list: (limit) => setList.all(limit).map(rowToStep),
    ofRecord: (table, id, limit) => ofRecord(table, id, limit).map(({ setId, rows }) => ({ ...step(setId), rows })),
    next: () => ({
      undo: stepOrNull(newestInForce.get() as number | null),
      redo: stepOrNull(oldestUndone.get() as number | null),
    }),
  };
}

function rowToStep(row: SetRow): HistoryStep {
  return {
    id: row.id,
    code: row.code,
    params: JSON.parse(row.label_params) as ErrorParams,
    at: row.at,
    isUndone: row.undone_at !== null,
    rowCount: row.row_count,
  };
}

function prepareTable(db: Database, table: JournaledTable) {
  const { name, columns, owner } = table;
  const statements = new Map<string, Statement>();
  const putStatement = (image: Image) => {
    const given = columns.filter((column) => column in image);
    const shape = given.join();
    const known = statements.get(shape) ?? db.prepare(putSql(table, given));
    statements.set(shape, known);
    return known;
  };
  const images = {
    undo: imageStatements(db, table, 'before', 'after'),
    redo: imageStatements(db, table, 'after', 'before'),
  };
  const ownerId = ownerOf(table);
  const owners = db.prepare<[number], { id: string; op: EffectOp }>(
    // Distinct: a record with many child rows is one record, and the limit counts records.
    `SELECT DISTINCT ${ownerId} AS id, CASE WHEN ${isOwner(table) ? 'before IS NULL' : '0'} THEN 'added' WHEN ${isOwner(table) ? 'after IS NULL' : '0'} THEN 'removed' ELSE 'changed' END AS op
     FROM change_row WHERE set_id = ? AND tbl = '${name}' LIMIT ${manyRows + 1}`,
  );
  return {
    imagesToPut: (setId: number, direction: Direction) =>
      images[direction].toPut.all(setId).map((text) => parseImage(text)),
    put: (image: Image) => putStatement(image).run(image),
    drop: (setId: number, direction: Direction) => images[direction].drop.run(setId),
    addEffects: (all: Effect[], setId: number, direction: Direction) =>
      owners
        .all(setId)
        .reduce((list, { id, op }) => addEffect(list, owner.table, direction === 'undo' ? opposite(op) : op, id), all),
  };
}

type Image = { readonly [column: string]: string | number | null };

// An image from before a column was there says nothing of it: a row that is there keeps what it has, another gets the default.
function putSql({ name, key }: JournaledTable, given: readonly string[]): string {
  const rest = given.filter((column) => !key.includes(column));
  const update = rest.length > 0 ? `DO UPDATE SET ${rest.map((c) => `${c} = excluded.${c}`).join(', ')}` : 'DO NOTHING';
  return `INSERT INTO ${name}(${given.join(', ')}) VALUES(${given.map((c) => `@${c}`).join(', ')}) ON CONFLICT(${key.join(', ')}) ${update}`;
}

function parseImage(text: unknown): Image {
  return JSON.parse(text as string) as Image;
}

function imageStatements(db: Database, { name, key }: JournaledTable, to: string, from: string) {
  const linesOf = `FROM change_row WHERE set_id = ? AND tbl = '${name}'`;
  const keyOf = key.map((column) => `json_extract(${from}, '$.${column}')`).join(', ');
  return {
    toPut: db.prepare(`SELECT ${to} ${linesOf} AND ${to} IS NOT NULL`).pluck(),
    drop: db.prepare(`DELETE FROM ${name} WHERE (${key.join(', ')}) IN (SELECT ${keyOf} ${linesOf} AND ${to} IS NULL)`),
  };
}

// Of whom a line tells. A line that is bare tells it by its row.
function ownerOf(table: JournaledTable): string {
  const key = onlyKey(table);
  if (key === null) return ownerOfImage(table);
  const byRow = `SELECT ${ownerOfRow(table)} FROM ${table.name} t WHERE t.${key} = change_row.row_id`;
  return `coalesce(${ownerOfImage(table)}, (${byRow}))`;
}

/** Whether a row of this table is itself the record that a screen knows. */
function isOwner({ name, owner }: JournaledTable): boolean {
  return name === owner.table;
}

function opposite(op: EffectOp): EffectOp {
  if (op === 'added') return 'removed';
  if (op === 'removed') return 'added';
  return op;
}

// The owner's own row says added or removed; a child's row may only add "changed" to a record not yet named.
function addEffect(all: Effect[], table: EffectTable, op: EffectOp, id: string): Effect[] {
  const ofTable = all.filter((effect) => effect.table === table);
  if (ofTable.some((effect) => effect.op === 'many' || effect.ids.includes(id))) return all;
  const named = ofTable.reduce((count, effect) => count + effect.ids.length, 0);
  if (named >= manyRows) return [...all.filter((effect) => effect.table !== table), { table, op: 'many', ids: [] }];
  const same = ofTable.find((effect) => effect.op === op);
  if (!same) return [...all, { table, op, ids: [id] }];
  return all.map((effect) => (effect === same ? { ...same, ids: [...same.ids, id] } : effect));
}

/** Lets a file begin without a past: for examples, which nobody made step by step. */
export function forgetHistory(db: Database): void {
  db.prepare('DELETE FROM change_set').run();
}

/** A change that reaches the screens. */
export function changeOf(journal: Journal, setId: number, revision: number, direction: Direction): Change {
  return { revision, changeSetId: setId, effects: journal.effectsOf(setId, direction) };
}
