/**
 * Who does what where. All rows are looked at together: only then can be told whether a role changed (one known, one
 * other in the list) or is a second one.
 */
import { foldWords } from '../text/fold.ts';
import type { OrganisationDraft, PersonDraft, RowLog, ThemeDraft } from './drafts.ts';
import { logChange } from './drafts.ts';
import { mergeAreas, mergeThemes } from './merge.ts';
import type { OrganisationStore } from './planOrganisations.ts';
import { isAbbreviatedRole } from './roles.ts';
import type { Existing, ExistingPosition } from './types.ts';

export type PositionWish = {
  readonly log: RowLog;
  readonly person: PersonDraft | null;
  readonly unit: OrganisationDraft;
  readonly role: string;
  readonly areaIds: readonly string[];
  readonly themes: readonly ThemeDraft[];
};

export type PositionDraft = {
  readonly key: string;
  readonly id: string | null;
  readonly person: PersonDraft | null;
  readonly unit: OrganisationDraft;
  readonly before: { readonly role: string } | null;
  role: string;
  readonly areaIds: string[];
  readonly themeKeys: string[];
  readonly added: { readonly areaIds: string[]; readonly themes: ThemeDraft[] };
  readonly rows: number[];
};

type Group = { readonly wishes: PositionWish[]; readonly known: PositionDraft[] };

function groupKey(person: PersonDraft | null, unit: OrganisationDraft): string {
  return `${person?.key ?? ''}|${unit.key}`;
}

function draftOf(existing: ExistingPosition, person: PersonDraft | null, unit: OrganisationDraft): PositionDraft {
  return {
    key: `position:${existing.id}`,
    id: existing.id,
    person,
    unit,
    before: { role: existing.role },
    role: existing.role,
    areaIds: [...existing.areaIds],
    themeKeys: [...existing.themeIds],
    added: { areaIds: [], themes: [] },
    rows: [],
  };
}

/** Among positions of one person at one place the one with this role; an unnamed role is any of them. */
function findRole(positions: readonly PositionDraft[], role: string): PositionDraft | undefined {
  if (foldWords(role) === '') return positions[0];
  const key = foldWords(role);
  return (
    positions.find((position) => foldWords(position.role) === key) ??
    positions.find((position) => isAbbreviatedRole(position.role, role))
  );
}

function makePosition(wish: PositionWish): PositionDraft {
  const key =
    wish.person === null ? `v${wish.log.rowNumber}` : `f${wish.person.key}@${wish.unit.key}#${wish.log.rowNumber}`;
  return {
    key,
    id: null,
    person: wish.person,
    unit: wish.unit,
    before: null,
    role: wish.role,
    areaIds: [],
    themeKeys: [],
    added: { areaIds: [], themes: [] },
    rows: [],
  };
}

function changeRole(wish: PositionWish, position: PositionDraft): void {
  logChange(wish.log, 'position', position.key, 'role', position.role, wish.role);
  position.role = wish.role;
}

type Settled = Map<PositionWish, PositionDraft>;

function makeFor(wish: PositionWish, settled: Settled): PositionDraft {
  const position = makePosition(wish);
  wish.log.created.push(position.key);
  settled.set(wish, position);
  return position;
}

/** Settles the wishes that fit nothing known: a role for a position without one, a changed role, or new positions. */
function settleRest(group: Group, rest: readonly PositionWish[], settled: Settled): PositionDraft[] {
  const free = group.known.filter((position) => ![...settled.values()].includes(position));
  const isOneRole = new Set(rest.map((wish) => foldWords(wish.role))).size === 1;
  const fresh: PositionDraft[] = [];
  for (const wish of rest) {
    const alike = findRole(fresh, wish.role);
    if (alike !== undefined) {
      if (wish.role.length > alike.role.length && isAbbreviatedRole(alike.role, wish.role)) alike.role = wish.role;
      settled.set(wish, alike);
      continue;
    }
    const unnamed = free.find((position) => position.role === '');
    const changed = unnamed ?? (wish.person !== null && free.length === 1 && isOneRole ? free[0] : undefined);
    if (changed === undefined) {
      fresh.push(makeFor(wish, settled));
      continue;
    }
    free.splice(free.indexOf(changed), 1);
    changeRole(wish, changed);
    fresh.push(changed);
    settled.set(wish, changed);
  }
  return fresh;
}

/** Rows that name a role go first: one that names none then joins what they found or made. */
function settleGroup(group: Group, settledOfList: Settled): void {
  const [only] = group.wishes;
  if (only !== undefined && group.wishes.length === 1 && group.known.length === 0) {
    makeFor(only, settledOfList);
    return;
  }
  const settled: Settled = new Map();
  const named = group.wishes.filter((wish) => foldWords(wish.role) !== '');
  const roles = group.known.filter((position) => position.role !== '');
  const rest: PositionWish[] = [];
  for (const wish of named) {
    const known = findRole(roles, wish.role);
    if (known === undefined) rest.push(wish);
    else settled.set(wish, known);
  }
  const fresh = settleRest(group, rest, settled);
  let [any] = [...group.known, ...fresh];
  for (const wish of group.wishes) {
    if (settled.has(wish)) continue;
    if (any === undefined) any = makeFor(wish, settled);
    else settled.set(wish, any);
  }
  for (const [wish, position] of settled) settledOfList.set(wish, position);
}

/** Settles all wishes of a list. Touched positions come in the order of the rows that named them. */
export function placePositions(
  wishes: readonly PositionWish[],
  existing: Existing,
  organisations: OrganisationStore,
  persons: { readonly byId: ReadonlyMap<string, PersonDraft> },
  areaNames: ReadonlyMap<string, string>,
): readonly PositionDraft[] {
  const groups = new Map<string, Group>();
  for (const wish of wishes) {
    const key = groupKey(wish.person, wish.unit);
    const group = groups.get(key) ?? { wishes: [], known: [] };
    group.wishes.push(wish);
    groups.set(key, group);
  }
  for (const position of existing.positions) {
    const unit = organisations.byId.get(position.organisationId);
    const person = position.personId === null ? null : persons.byId.get(position.personId);
    if (unit === undefined || person === undefined) continue;
    groups.get(groupKey(person, unit))?.known.push(draftOf(position, person, unit));
  }
  const settled: Settled = new Map();
  for (const group of groups.values()) settleGroup(group, settled);
  const touched = new Set<PositionDraft>();
  for (const wish of wishes) {
    const position = settled.get(wish);
    if (position === undefined) continue;
    position.rows.push(wish.log.rowNumber);
    mergeAreas(wish.log, 'position', position, wish.areaIds, areaNames);
    mergeThemes(wish.log, 'position', position, wish.themes);
    wish.log.positions.push(position.key);
    touched.add(position);
  }
  return [...touched];
}
