// g12: what gets stuck in a case has no line up, from case to policy and from policy to the board.
import type { Level } from '../../schema/lists.ts';
import { holdsOn } from '../../dated/holdsOn.ts';
import { actorsAsSubjects, findingOfWhole } from '../finding.ts';
import type { GapRule, GapView } from '../gapView.ts';
import type { GapReason } from '../reasonParams.ts';
import { isReal } from '../ties.ts';
import type { GapFinding, GapSuggestion } from '../types.ts';

/**
 * The first step, out of the case, must be drawn: a relation "schaalt op naar". The second, from policy to the board,
 * may also be a board member at the same table or in the same organisation, for there the line is the organisation's
 * own. A line that runs in a circle is walked once.
 */
export const g12NoEscalation: GapRule = {
  id: 'g12',
  evaluate: (view) => {
    const { scope, ties, memory, context, expected } = view;
    const parts = [scope.members, view.typing, ties, ...scope.parts, expected.tiesByWord, context.at];
    return memory.remember('g12', parts, () => findings(view));
  },
};

const escalation = 'opschaling';
const boardType = 'gem_bestuur';
type LevelsOf = (actorId: string) => ReadonlySet<Level>;

function findings(view: GapView): readonly GapFinding[] {
  if (view.scope.partners.length < 2) return [];
  const lines = view.ties.relations.filter((each) => each.typeId === escalation && isReal(each));
  const levels = createLevels(view);
  const levelsOf: LevelsOf = (id) => levels.get(id) ?? noLevels;
  const isCase = (id: string) => levelsOf(id).has('casus') || levelsOf(id).has('uitvoering');
  const starts = lines
    .filter(({ fromId, level }) => level === 'casus' || level === 'uitvoering' || isCase(fromId))
    .map(({ fromId }) => fromId);
  const reached = reach(starts, lines);
  const isHigh = (id: string) => levelsOf(id).has('beleid') || levelsOf(id).has('bestuur');
  // Where a line begins in an organisation of several levels, that organisation is not yet a step up.
  const policy = [...reached].filter((id) => isHigh(id) && lines.some(({ toId }) => toId === id));
  if (policy.length > 0) {
    const hasBoard = policy.some((id) => reachesBoard(view, id, lines, levelsOf));
    return hasBoard ? [] : [finding(view, { key: 'g12.noBoard', params: namesOf(view, policy) }, policy, null)];
  }
  const ends = [...new Set(lines.flatMap(({ fromId, toId }) => [fromId, toId]))];
  const unlevelled = ends.filter((id) => levelsOf(id).size === 0);
  const circle = circleIn(lines);
  if (circle.length > 0) return [finding(view, { key: 'g12.circle', params: namesOf(view, circle) }, circle, null)];
  if (unlevelled.length > 0) {
    const suggestion = { actionId: 'show', step: 'setLevel', ids: unlevelled } as const;
    return [finding(view, { key: 'g12.levelUnknown', params: namesOf(view, unlevelled) }, unlevelled, suggestion)];
  }
  const cases = [...levels.keys()].filter((id) => isCase(id) && view.ties.consultations.some((each) => each.id === id));
  const key = lines.length > 0 ? 'g12.notFromCase' : 'g12.none';
  const suggestion = { actionId: 'addRelation', fromId: cases[0] ?? null, toId: null } as const;
  return [finding(view, { key, params: {} }, lines.length > 0 ? ends : cases, suggestion)];
}

const noLevels: ReadonlySet<Level> = new Set();

/** Levels of consultations, of persons by their functions, and of organisations by who works there. */
function createLevels(view: GapView): ReadonlyMap<string, ReadonlySet<Level>> {
  const levels = new Map<string, Set<Level>>();
  const add = (id: string, level: Level | null) => {
    if (level === null) return;
    const known = levels.get(id) ?? new Set<Level>();
    levels.set(id, known.add(level));
  };
  for (const { id, level } of view.ties.consultations) add(id, level);
  for (const position of view.positions) {
    const { personId, organisationId, level } = position;
    if (level === null || !holdsOn(position, view.context.at)) continue;
    if (personId !== null) add(personId, level);
    add(organisationId, level);
  }
  for (const partner of view.partners) if (partner.partnerTypeIds.includes(boardType)) add(partner.id, 'bestuur');
  return levels;
}

type Line = { readonly fromId: string; readonly toId: string };

/** Everything that can be reached along the lines, the starts included; each is walked once. */
function reach(starts: readonly string[], lines: readonly Line[]): ReadonlySet<string> {
  const reached = new Set(starts);
  for (const each of reached) for (const { fromId, toId } of lines) if (fromId === each) reached.add(toId);
  return reached;
}

function reachesBoard(view: GapView, policyId: string, lines: readonly Line[], levelsOf: LevelsOf): boolean {
  const tables = new Map(view.ties.consultationTables.map((table) => [table.id, table.actorIds]));
  return [...reach([policyId], lines)].some((id) => {
    const near = [id, ...(tables.get(id) ?? []), ...view.ties.organisationsOf(id)];
    return near.some((each) => levelsOf(each).has('bestuur'));
  });
}

/** Actors on a circle of lines, when every line leads back to where it began. */
function circleIn(lines: readonly Line[]): readonly string[] {
  const from = new Set(lines.map(({ fromId }) => fromId));
  const isClosed = lines.length > 0 && lines.every(({ toId }) => from.has(toId));
  return isClosed ? [...from].toSorted() : [];
}

function namesOf(view: GapView, ids: readonly string[]) {
  return { names: ids.map(view.ties.nameOf) };
}

function finding(
  view: GapView,
  reason: GapReason,
  ids: readonly string[],
  suggestion: GapSuggestion | null,
): GapFinding {
  const isRequired = [...view.expected.tiesByWord.values()].some((checks) =>
    checks.some(({ tie, requirement }) => tie.typeId === escalation && requirement === 'required'),
  );
  return findingOfWhole(view, {
    kind: 'g12',
    key: 'g12|*',
    severity: 'medium',
    requirement: isRequired ? 'required' : 'desirable',
    state: 'unknown',
    subjects: actorsAsSubjects(view, ids),
    reason,
    suggestion,
  });
}
