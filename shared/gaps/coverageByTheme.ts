// The matrix of partner type by theme: is there, for each chain that was chosen, somebody who does it?
import { holdsOn } from '../dated/holdsOn.ts';
import { columnsOf, gapsByType, stateOfAbsent, stateOfPresent, totalsOf } from './coverage.ts';
import type { PartnerCheck } from './expected.ts';
import type { GapView } from './gapView.ts';
import { inScopeOfType } from './inScope.ts';
import type { Partner } from './partners.ts';
import type { CoverageCell, CoverageMatrix, GapTemplate, ListedGap } from './types.ts';

type ThemeRow = { readonly id: string; readonly name: string; readonly themeId: string | null };

/**
 * One row for each theme of the chosen templates, over the chosen areas together; a template without a theme has its
 * own row, which asks only for the type. Who has no theme recorded is taken to work on it when one theme is in play, or
 * when nobody in those areas has any: a list of one chain says its chain in the title. Otherwise it is not known.
 */
export function coverageByTheme(view: GapView, gaps: readonly ListedGap[]): CoverageMatrix {
  const rows = themeRows(view);
  const ofType = gapsByType(view, gaps);
  const isAssumed = rows.length === 1 || !view.scope.partners.some((partner) => themesOf(view, partner).length > 0);
  const columns = [...view.expected.partnersByType].map(([type, checks]) => {
    const found = ofType.get(type) ?? none;
    const here = inScopeOfType(view, type);
    const positions = here.map(({ id }) => view.positionsOf(id));
    const { at, freshMonths } = view.context;
    return view.memory.remember(
      `coverage theme|${type}`,
      [checks, found, here, isAssumed, at, freshMonths, ...positions],
      () => new Map(rows.flatMap((row) => cellFor({ view, type, checks, gaps: found, here, isAssumed }, row))),
    );
  });
  const filled = rows.map(({ id, name }) => ({ id, name, cells: columns.flatMap((cells) => cells.get(id) ?? []) }));
  return {
    columns: columnsOf(view),
    rows: filled.filter(({ cells }) => cells.length > 0),
    totals: totalsOf(filled.flatMap(({ cells }) => cells)),
  };
}

const none: readonly ListedGap[] = [];

function themeRows(view: GapView): readonly ThemeRow[] {
  const rows = new Map(view.expected.templates.map((template) => [rowIdOf(template), rowOf(view, template)]));
  return [...rows.values()];
}

function rowIdOf({ id, themeId }: GapTemplate): string {
  return themeId ?? id;
}

function rowOf(view: GapView, template: GapTemplate): ThemeRow {
  const { themeId, label } = template;
  const name = themeId === null ? label : (view.labelOf('themes', themeId) ?? label);
  return { id: rowIdOf(template), name, themeId };
}

/** The themes of an organisation: its own, and those of the functions that are held there now. */
function themesOf(view: GapView, { id, themeIds }: Partner): readonly string[] {
  const { at } = view.context;
  const held = view.positionsOf(id).filter((each) => each.personId !== null && holdsOn(each, at));
  return [...themeIds, ...held.flatMap((each) => each.themeIds)];
}

type Column = {
  readonly view: GapView;
  readonly type: string;
  readonly checks: readonly PartnerCheck[];
  readonly gaps: readonly ListedGap[];
  readonly here: readonly Partner[];
  readonly isAssumed: boolean;
};

function cellFor(column: Column, row: ThemeRow): readonly (readonly [string, CoverageCell])[] {
  const { view, type, checks, gaps, here, isAssumed } = column;
  const asked = checks.filter(({ template }) => rowIdOf(template) === row.id);
  if (asked.length === 0) return [];
  const { themeId } = row;
  const themes = new Map(here.map((partner) => [partner, themeId === null ? [] : themesOf(view, partner)]));
  const isOpen = (partner: Partner) => themes.get(partner)?.length === 0;
  const worksOn = (each: Partner) => themeId === null || themes.get(each)?.includes(themeId) === true;
  const present = here.filter((each) => worksOn(each) || (isOpen(each) && isAssumed));
  const templateIds = new Set(asked.map(({ template }) => template.id));
  const found = here.length > 0 ? [] : gaps.filter((gap) => gap.templateId !== null && templateIds.has(gap.templateId));
  const cell: CoverageCell = {
    partnerTypeId: type,
    state: present.length > 0 ? stateOfPresent(view, present) : stateOfAbsent(found),
    requirement: asked.some((check) => check.requirement === 'required') ? 'required' : 'desirable',
    isNotApplicable: found.length > 0 && found.every((gap) => gap.status === 'not_applicable'),
    organisationIds: present.map(({ id }) => id),
    personIds: [],
    possibleIds: present.length > 0 ? [] : here.filter(isOpen).map(({ id }) => id),
    gapKeys: found.map(({ key }) => key),
  };
  return [[row.id, cell]];
}
