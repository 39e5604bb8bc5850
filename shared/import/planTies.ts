/**
 * The ties and spots of a graph file → relations, functions, parents and placements. A tie between the same two of the
 * same type is the one that is there; a spot is only given to who has none.
 */
import { z } from 'zod';
import { checkNote, mayBeKept } from '../privacy/noteGuard.ts';
import { relationPatch } from '../schema/relation.ts';
import type { Relation } from '../schema/relation.ts';
import { frequency, level, relationStatus } from '../schema/lists.ts';
import { foldWords } from '../text/fold.ts';
import type { OrganisationDraft, PersonDraft, RowLog } from './drafts.ts';
import { refOf } from './drafts.ts';
import { unitOf } from './planOrganisations.ts';
import type { PlannedPlacement, PlannedRelation, RecordAction, RelationValues } from './planTypes.ts';
import type { PositionWish } from './planPositions.ts';
import { excerpt, makeIssue } from './readCells.ts';
import type { Existing, ExistingRelationType, TableGraph, TableTie } from './types.ts';

type Actor = OrganisationDraft | PersonDraft;

export type PlannedTies = {
  readonly relations: readonly PlannedRelation[];
  readonly placements: readonly PlannedPlacement[];
  /** Functions, to be settled with those of the rows. */
  readonly wishes: readonly PositionWish[];
  /** Organisations that had no parent, with the one they are part of. */
  readonly parents: ReadonlyMap<OrganisationDraft, OrganisationDraft>;
};

export const noTies: PlannedTies = { relations: [], placements: [], wishes: [], parents: new Map() };

const typeNames = ['type', 'kind', 'soort', 'relatie', 'relation', 'interaction', 'connection type', 'label'];
const workWords = new Set([
  'werkt bij',
  'functie',
  'werkzaam bij',
  'medewerker van',
  'works at',
  'position',
  'employee',
]);
const parentWords = new Set(['onderdeel van', 'afdeling van', 'valt onder', 'part of', 'parent', 'subsidiary of']);
const usualType = 'werkcontact';

type Values = ReadonlyMap<string, string>;

function valuesOf(tie: TableTie): Values {
  return new Map(Object.entries(tie.values).map(([name, value]) => [foldWords(name), value.trim()]));
}

function first(values: Values, names: readonly string[]): string {
  return names.map((name) => values.get(name) ?? '').find((value) => value !== '') ?? '';
}

const statusWords: ReadonlyMap<string, Relation['status']> = new Map([
  ['bestaand', 'existing'],
  ['gewenst', 'desired'],
  ['verkennend', 'exploring'],
  ['in verkenning', 'exploring'],
  ['beeindigd', 'ended'],
]);

/** A value that the model takes, or nothing. */
function taken<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const intensity = z.int().min(0).max(5);
const yes = new Set(['ja', 'x', '1', 'waar', 'true', 'yes']);

/** What the tie says of the relation, beside its ends and its type; what does not fit the model is left out. */
function relationValues(values: Values, note: string): RelationValues {
  const strength = Number((values.get('intensiteit') || values.get('intensity')) ?? NaN);
  const status = foldWords(values.get('status') ?? '');
  const said = {
    status: statusWords.get(status) ?? taken(relationStatus, status),
    intensity: taken(intensity, strength),
    isOneSided: values.get('eenzijdig') === undefined ? undefined : yes.has(foldWords(values.get('eenzijdig') ?? '')),
    isBottleneck: yes.has(foldWords(values.get('knelpunt') ?? '')) ? true : undefined,
    level: taken(level, foldWords(values.get('niveau') ?? '')),
    frequency: taken(frequency, values.get('frequentie') ?? ''),
    validFrom: taken(z.iso.date(), values.get('begin') ?? ''),
    validUntil: taken(z.iso.date(), values.get('einde') ?? ''),
    source: (values.get('bron') ?? '').slice(0, 500) || undefined,
    note: note || undefined,
  };
  // The same keys without those that say nothing; the schema bounds the texts.
  return relationPatch.parse(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)));
}

type TypeOf = (word: string) => { readonly type: ExistingRelationType; readonly isReversed: boolean } | null;

function indexTypes(types: readonly ExistingRelationType[]): TypeOf {
  const words = new Map<string, { readonly type: ExistingRelationType; readonly isReversed: boolean }>();
  for (const type of types) {
    for (const word of [type.label, type.id]) words.set(foldWords(word), { type, isReversed: false });
    if (type.reverseLabel !== '') words.set(foldWords(type.reverseLabel), { type, isReversed: true });
  }
  return (word) => words.get(foldWords(word)) ?? null;
}

function keyOf(from: string, to: string, type: ExistingRelationType): string {
  const ends = type.isSymmetric && to < from ? [to, from] : [from, to];
  return [...ends, type.id].join('|');
}

/** The relation as the network has it, under the words of the plan. */
function pick(relation: Relation, names: readonly string[]): RelationValues {
  const entries = Object.entries(relation).filter(([name]) => names.includes(name));
  return Object.fromEntries(entries);
}

function differs(before: RelationValues, after: RelationValues): boolean {
  const known: Readonly<Record<string, unknown>> = before;
  return Object.entries(after).some(([name, value]) => known[name] !== value);
}

function isPerson(actor: Actor): actor is PersonDraft {
  return 'work' in actor;
}

function markOf(actor: Actor): string {
  return actor.id ?? actor.key;
}

class TiePlanner {
  readonly relations = new Map<string, PlannedRelation>();
  readonly wishes: PositionWish[] = [];
  readonly parents = new Map<OrganisationDraft, OrganisationDraft>();
  readonly #typeOf: TypeOf;
  readonly #usual: ExistingRelationType | undefined;
  readonly #known: ReadonlyMap<string, Relation>;
  readonly #told = new Set<string>();

  constructor(existing: Existing) {
    const types = existing.relationTypes ?? [];
    this.#typeOf = indexTypes(types);
    this.#usual = types.find(({ id }) => id === usualType) ?? types[0];
    const byId = new Map(types.map((type) => [type.id, type]));
    const known = new Map<string, Relation>();
    for (const relation of existing.relations ?? []) {
      const type = byId.get(relation.typeId);
      if (type !== undefined) known.set(keyOf(relation.fromId, relation.toId, type), relation);
    }
    this.#known = known;
  }

  take(tie: TableTie, from: Actor, to: Actor, log: RowLog): void {
    const values = valuesOf(tie);
    const word = first(values, typeNames);
    const words = foldWords(word);
    if (isPerson(from) && !isPerson(to) && workWords.has(words)) this.#work(values, from, to, log);
    else if (isPerson(to) && !isPerson(from) && workWords.has(words)) this.#work(values, to, from, log);
    else if (!isPerson(from) && !isPerson(to) && parentWords.has(words)) this.#part(from, to);
    else this.#relation(values, word, from, to, log);
  }

  #work(values: Values, person: PersonDraft, unit: OrganisationDraft, log: RowLog): void {
    const role = first(values, ['functie', 'rol', 'role']).slice(0, 500);
    this.wishes.push({ log, person, unit, role, areaIds: [], themes: [] });
  }

  #part(child: OrganisationDraft, parent: OrganisationDraft): void {
    if (child.parent !== null || this.parents.has(child)) return;
    let above: OrganisationDraft | null = parent;
    for (let depth = 0; above !== null && depth < 50; depth += 1) {
      if (above === child) return;
      above = this.parents.get(above) ?? above.parent;
    }
    if (above === null) this.parents.set(child, parent);
  }

  #relation(values: Values, word: string, one: Actor, other: Actor, log: RowLog): void {
    const named = word === '' ? null : this.#typeOf(word);
    const type = named?.type ?? this.#usual;
    if (type === undefined) return;
    const isUnknown = word !== '' && named === null;
    if (isUnknown) this.#tell(word, type, log);
    const [from, to] = named?.isReversed === true ? [other, one] : [one, other];
    const remark = first(values, ['toelichting', 'opmerking', 'opmerkingen', 'description', 'note']);
    const note = [isUnknown ? excerpt(word) : '', remark].filter(Boolean).join('\n');
    const after = relationValues(values, this.#kept(note, log));
    const key = keyOf(markOf(from), markOf(to), type);
    const earlier = this.relations.get(key);
    if (earlier !== undefined) return;
    const present = this.#known.get(key) ?? null;
    const before = present === null ? null : pick(present, Object.keys(after));
    const action: RecordAction = before === null ? 'create' : differs(before, after) ? 'update' : 'none';
    if (action === 'create') log.created.push(`relation:${key}`);
    this.relations.set(key, {
      key: `relation:${this.relations.size + 1}`,
      id: present?.id ?? null,
      action,
      from: refOf(from),
      to: refOf(to),
      typeId: type.id,
      before,
      after,
      rows: [log.rowNumber],
    });
  }

  #tell(word: string, type: ExistingRelationType, log: RowLog): void {
    const mark = `${log.rowNumber}|${word}`;
    if (this.#told.has(mark)) return;
    this.#told.add(mark);
    const params = { value: excerpt(word), type: type.label };
    log.issues.push(makeIssue(null, word, { code: 'RELATION_TYPE_UNKNOWN', params }));
  }

  /** A note that speaks of a client stays out, as in every list. */
  #kept(note: string, log: RowLog): string {
    const findings = note === '' ? [] : checkNote(note);
    if (findings.length === 0) return note.slice(0, 20_000);
    const [finding] = findings;
    const isBsn = !mayBeKept(findings);
    const reason = isBsn
      ? ({ code: 'NOTE_WITH_BSN' } as const)
      : ({ code: 'NOTE_LIKE_CLIENT_DATA', params: { value: finding?.excerpt ?? '' } } as const);
    log.issues.push(makeIssue('notes', isBsn ? '' : excerpt(note), reason));
    return '';
  }
}

/** Plans what a graph file says beside its nodes; `logs` are the rows that became records. */
export function planTies(graph: TableGraph | undefined, logs: readonly RowLog[], existing: Existing): PlannedTies {
  if (graph === undefined) return noTies;
  const byRow = new Map(logs.map((log) => [log.rowNumber, log]));
  const actorOf = (row: number): Actor | null => {
    const log = byRow.get(row);
    return log === undefined ? null : (log.persons[0] ?? unitOf(log));
  };
  const planner = new TiePlanner(existing);
  for (const tie of graph.ties) {
    const [from, to, log] = [actorOf(tie.from), actorOf(tie.to), byRow.get(tie.from)];
    if (from !== null && to !== null && from !== to && log !== undefined) planner.take(tie, from, to, log);
  }
  const placed = new Set(existing.placedIds);
  const placements = graph.nodes.flatMap(({ row, spot }): PlannedPlacement[] => {
    const actor = spot === null ? null : actorOf(row);
    if (spot === null || actor === null || placed.has(markOf(actor))) return [];
    placed.add(markOf(actor));
    return [{ actor: refOf(actor), x: spot.x, y: spot.y }];
  });
  return { relations: [...planner.relations.values()], placements, wishes: planner.wishes, parents: planner.parents };
}
