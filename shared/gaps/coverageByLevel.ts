// The matrix of partner type by level: whom does one know with the board, the policy staff, those who carry it out?
import { wholeMonths } from '../dated/wholeMonths.ts';
import { holdsOn } from '../dated/holdsOn.ts';
import { levels, type Level, type Requirement } from '../schema/lists.ts';
import { columnsOf, gapsByType, stateOfAbsent, totalsOf } from './coverage.ts';
import type { GapView } from './gapView.ts';
import { inScopeOfType } from './inScope.ts';
import type { Partner } from './partners.ts';
import type { CellState, CoverageCell, CoverageMatrix, GapPosition, ListedGap } from './types.ts';

/**
 * One row for each level, over the chosen areas together: the contact persons who have a function at it with a party of
 * the type. A vacancy at the level says that nobody is there; that the map shows nobody does not. A row is named by the
 * id of its level.
 */
export function coverageByLevel(view: GapView, gaps: readonly ListedGap[]): CoverageMatrix {
  const ofType = gapsByType(view, gaps);
  const columns = [...view.expected.partnersByType].map(([type, checks]) => {
    const found = ofType.get(type) ?? none;
    const here = inScopeOfType(view, type);
    const { positions, persons } = view.context;
    const people = view.memory.steady<unknown>(
      `level same|${type}`,
      view.memory.remember(`level people|${type}`, [here, positions, persons], () => {
        const lists = here.map(({ id }) => view.positionsOf(id));
        return [...lists, ...lists.flatMap((list) => list.map(({ personId }) => view.personOf(personId)))];
      }),
    );
    const { at, freshMonths } = view.context;
    return view.memory.remember(
      `coverage level|${type}`,
      [checks, found, here, at, freshMonths, people],
      (): ReadonlyMap<Level, CoverageCell> => {
        const isRequired = checks.some(({ requirement }) => requirement === 'required');
        const column = { view, type, here, gaps: found, requirement: isRequired ? 'required' : 'desirable' } as const;
        const seats = here.flatMap(({ id }) => view.positionsOf(id)).filter((each) => holdsOn(each, at));
        return new Map(levels.map((level) => [level, cellOf(column, seats, level)]));
      },
    );
  });
  const all = levels.map((level) => ({
    id: level,
    name: level,
    cells: columns.flatMap((cells) => cells.get(level) ?? []),
  }));
  const rows = all.filter(({ cells }) => cells.length > 0);
  return { columns: columnsOf(view), rows, totals: totalsOf(rows.flatMap(({ cells }) => cells)) };
}

const none: readonly ListedGap[] = [];

type Column = {
  readonly view: GapView;
  readonly type: string;
  readonly here: readonly Partner[];
  readonly gaps: readonly ListedGap[];
  readonly requirement: Requirement;
};

function cellOf(column: Column, seats: readonly GapPosition[], level: Level): CoverageCell {
  const { view, type, here, gaps, requirement } = column;
  const held = seats.filter(({ personId }) => isThere(view, personId));
  const atLevel = held.filter((each) => each.level === level);
  const personIds = [...new Set(atLevel.flatMap(({ personId }) => personId ?? []))];
  const organisationIds = [...new Set(atLevel.map((each) => each.organisationId))];
  const found = here.length > 0 ? [] : gaps;
  const isVacant = seats.some((each) => each.personId === null && each.level === level);
  const absent: CellState = isVacant ? 'missing' : stateOfAbsent(found);
  return {
    partnerTypeId: type,
    state: personIds.length === 0 ? absent : stateOf(view, personIds, here, organisationIds),
    requirement,
    isNotApplicable: found.length > 0 && found.every((gap) => gap.status === 'not_applicable'),
    organisationIds,
    personIds,
    possibleIds:
      personIds.length > 0
        ? []
        : [...new Set(held.filter((each) => each.level === null).flatMap((each) => each.personId ?? []))],
    gapKeys: found.map(({ key }) => key),
  };
}

function isThere(view: GapView, personId: string | null): boolean {
  const person = view.personOf(personId);
  return person?.presence === 'present' && holdsOn(person, view.context.at);
}

function stateOf(
  view: GapView,
  personIds: readonly string[],
  here: readonly Partner[],
  organisationIds: readonly string[],
): CellState {
  if (personIds.length === 1) return 'thin';
  const { at, freshMonths } = view.context;
  const isFresh = here.some(
    ({ id, confirmedOn }) =>
      organisationIds.includes(id) && confirmedOn !== null && wholeMonths(confirmedOn, at) < freshMonths,
  );
  return isFresh ? 'filled' : 'unconfirmed';
}
