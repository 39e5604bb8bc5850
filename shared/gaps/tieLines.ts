// Which records could be the tie that a template expects, and which of them are.
import type { ExpectedTie, GapRelation } from './types.ts';
import type { GapView } from './gapView.ts';
import { isReal, type Table, type Ties } from './ties.ts';

/** A record between a party of one type and a party of another. */
export type TieLine = {
  /** Organisations of the first type, and of the second, that the record speaks for. */
  readonly fromIds: readonly string[];
  readonly toIds: readonly string[];
  /** Actors at the first end and at the second. */
  readonly endIds: readonly [from: readonly string[], to: readonly string[]];
} & ({ readonly relation: GapRelation; readonly isForward: boolean } | { readonly table: Table; readonly via: string });

type Lines = ReadonlyMap<string, readonly TieLine[]>;

/** Every record by the pair of types that it ties. A record counts for each type that its ends have. */
export function linesBetween(view: GapView, fromTypeId: string, toTypeId: string): readonly TieLine[] {
  const { memory, ties, typing } = view;
  const all = memory.remember('tieLines', [ties, typing], () => collectLines(view, ties));
  return all.get(`${fromTypeId}|${toTypeId}`) ?? [];
}

/** Whether the record is the tie that is asked for; whether it is also real is another question. */
export function isOfKind(view: GapView, tie: ExpectedTie, line: TieLine): boolean {
  if ('table' in line) return line.via === tie.via;
  if (tie.via !== 'relation' || line.relation.typeId !== tie.typeId) return false;
  return line.isForward || view.context.relationTypes.some((each) => each.id === tie.typeId && each.isSymmetric);
}

/** The records that are the expected tie in an area: of the right kind, real, and not from one side only. */
export function carryingLines(view: GapView, tie: ExpectedTie, areaId: string | null): readonly TieLine[] {
  return linesBetween(view, tie.fromTypeId, tie.toTypeId).filter(
    (line) => isOfKind(view, tie, line) && isSound(line) && isInArea(view, line, areaId),
  );
}

export function isSound(line: TieLine): boolean {
  return 'table' in line || (isReal(line.relation) && line.relation.isOneSided !== true);
}

/** Whether both ends work in the area, as far as known. */
export function isInArea(view: GapView, { fromIds, toIds }: TieLine, areaId: string | null): boolean {
  const isThere = (id: string) => {
    const partner = view.partnerOf(id);
    return partner !== undefined && view.coverOf(partner, areaId) !== 'no';
  };
  return fromIds.some(isThere) && toIds.some(isThere);
}

function collectLines(view: GapView, ties: Ties): Lines {
  const lines = new Map<string, TieLine[]>();
  const add = (from: Sides, to: Sides, make: (base: Pick<TieLine, 'fromIds' | 'toIds' | 'endIds'>) => TieLine) => {
    for (const [fromType, one] of from) {
      for (const [toType, other] of to) {
        // Two parties are needed: one that has both types is not tied to itself.
        const fromIds = [...one.organisationIds];
        const toIds = [...other.organisationIds].filter((id) => fromIds.length > 1 || id !== fromIds[0]);
        if (toIds.length === 0) continue;
        const key = `${fromType}|${toType}`;
        const line = make({ fromIds, toIds, endIds: [[...one.actorIds], [...other.actorIds]] });
        const known = lines.get(key);
        if (known) known.push(line);
        else lines.set(key, [line]);
      }
    }
  };
  for (const relation of ties.relations) {
    const from = sidesOf(view, [relation.fromId], ties.organisationsOf);
    const to = sidesOf(view, [relation.toId], ties.organisationsOf);
    add(from, to, (base) => ({ ...base, relation, isForward: true }));
    add(to, from, (base) => ({ ...base, relation, isForward: false }));
  }
  const tables = [
    ['participation', ties.consultationTables],
    ['agreement', ties.agreementTables],
  ] as const;
  for (const [via, list] of tables) {
    for (const table of list) {
      const sides = sidesOf(view, table.actorIds, (id) => withDepartments(view, ties, id));
      add(sides, sides, (base) => ({ ...base, table, via }));
    }
  }
  return lines;
}

type Sides = ReadonlyMap<string, { readonly organisationIds: Set<string>; readonly actorIds: Set<string> }>;

/** Actors by the types of the organisations they speak for. */
function sidesOf(
  view: GapView,
  actorIds: readonly string[],
  organisationsOf: (id: string) => readonly string[],
): Sides {
  const sides = new Map<string, { organisationIds: Set<string>; actorIds: Set<string> }>();
  for (const actorId of actorIds) {
    for (const id of organisationsOf(actorId)) {
      for (const type of view.partnerOf(id)?.partnerTypeIds ?? []) {
        const side = sides.get(type) ?? { organisationIds: new Set(), actorIds: new Set() };
        sides.set(type, side);
        side.organisationIds.add(id);
        side.actorIds.add(actorId);
      }
    }
  }
  return sides;
}

/** An organisation at a table speaks for its departments too. */
function withDepartments(view: GapView, ties: Ties, actorId: string): readonly string[] {
  const departments = view.memory.remember('departments', [ties, view.typing], () => {
    const below = new Map<string, string[]>();
    for (const { id } of view.partners) {
      for (const above of ties.linesOf(id)) below.set(above, [...(below.get(above) ?? []), id]);
    }
    return below;
  });
  return [...new Set(ties.organisationsOf(actorId).flatMap((id) => [id, ...(departments.get(id) ?? [])]))];
}
