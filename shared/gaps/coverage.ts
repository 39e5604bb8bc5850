// The matrix of partner type by area: where is somebody, where does it hang on one person, where is nobody known?
import { wholeMonths } from '../dated/wholeMonths.ts';
import { groupBy } from '../util/groupBy.ts';
import type { PartnerCheck } from './expected.ts';
import type { GapView } from './gapView.ts';
import type { Partner } from './partners.ts';
import type { CellState, CoverageCell, CoverageMatrix, CoverageTotals, ListedGap } from './types.ts';

/** One row for each chosen area, taken as one. Its totals agree with the required g1 gaps. */
export function coverageByArea(view: GapView, gaps: readonly ListedGap[]): CoverageMatrix {
  return coverageOf(view, gaps, 'area');
}

/** One row for each municipality in the chosen areas; an area without municipalities keeps its own row. */
export function coverageByMunicipality(view: GapView, gaps: readonly ListedGap[]): CoverageMatrix {
  return coverageOf(view, gaps, 'municipality');
}

type By = 'area' | 'municipality';
type Cells = ReadonlyMap<string | null, CoverageCell>;

function coverageOf(view: GapView, gaps: readonly ListedGap[], by: By): CoverageMatrix {
  const { expected } = view;
  const ofType = gapsByType(view, gaps);
  const areaIds = new Set(expected.areaIds.flatMap((areaId) => rowsOf(view, areaId, by)));
  // Of areas that are one municipality each the two matrices are one.
  const cellsBy = expected.areaIds.every((areaId) => rowsOf(view, areaId, by)[0] === areaId) ? 'area' : by;
  const columns = [...expected.partnersByType].map(([type, checks]) =>
    columnCells(view, type, checks, ofType.get(type) ?? none, cellsBy),
  );
  const rows = [...areaIds].map((areaId) => ({
    id: areaId,
    name: areaId === null ? '' : view.areas.nameOf(areaId),
    cells: columns.flatMap((cells) => cells.get(areaId) ?? []),
  }));
  return {
    columns: columnsOf(view),
    rows: rows.filter(({ cells }) => cells.length > 0),
    totals: totalsOf(rows.flatMap((row) => row.cells)),
  };
}

const none: readonly ListedGap[] = [];

export function gapsByType(view: GapView, gaps: readonly ListedGap[]): ReadonlyMap<string, readonly ListedGap[]> {
  return view.memory.remember('gaps by type', [gaps], () => groupedByType(view, gaps));
}

function groupedByType(view: GapView, gaps: readonly ListedGap[]): ReadonlyMap<string, readonly ListedGap[]> {
  const groups = new Map<string, ListedGap[]>();
  for (const gap of gaps) {
    if (gap.partnerTypeId === null || (gap.kind !== 'g1' && gap.kind !== 'g3')) continue;
    const group = groups.get(gap.partnerTypeId);
    if (group) group.push(gap);
    else groups.set(gap.partnerTypeId, [gap]);
  }
  return new Map([...groups].map(([type, group]) => [type, view.memory.steady(`coverage gaps|${type}`, group)]));
}

function rowsOf(view: GapView, areaId: string | null, by: By): readonly (string | null)[] {
  const codes = areaId === null || by === 'area' ? [] : view.areas.municipalitiesOf(areaId);
  return codes.length > 1 ? codes : [areaId];
}

/** The cells of one type by area: worked out again only when a party of the type, its gaps or the choice changed. */
function columnCells(
  view: GapView,
  type: string,
  checks: readonly PartnerCheck[],
  gaps: readonly ListedGap[],
  by: By,
): Cells {
  const { at, freshMonths } = view.context;
  const parts = [checks, gaps, view.partnersOfType(type), view.areas, view.assumption, at, freshMonths];
  return view.memory.remember(`coverage ${by}|${type}`, parts, () => {
    const gapsIn = byAreaAndTemplate(gaps);
    const asked = new Map<string | null, PartnerCheck[]>();
    for (const check of checks) {
      for (const areaId of rowsOf(view, check.areaId, by)) {
        const known = asked.get(areaId);
        if (known) known.push(check);
        else asked.set(areaId, [check]);
      }
    }
    return new Map([...asked].map(([areaId, ofArea]) => [areaId, cellOf(view, type, areaId, ofArea, gapsIn)]));
  });
}

function cellOf(
  view: GapView,
  partnerTypeId: string,
  areaId: string | null,
  checks: readonly PartnerCheck[],
  gaps: GapsIn,
): CoverageCell {
  const { here } = view.groundOf(partnerTypeId, areaId);
  // What a region is to have of a kind is not asked of each of its municipalities.
  const least = Math.max(1, ...checks.flatMap((check) => (check.areaId === areaId ? [check.minCount] : [])));
  const found = here.length > 0 ? [] : gapsAt(checks, areaId, gaps);
  return {
    partnerTypeId,
    state: here.length > 0 ? stateOfPresent(view, here, least) : stateOfAbsent(found),
    requirement: checks.some((check) => check.requirement === 'required') ? 'required' : 'desirable',
    isNotApplicable: found.length > 0 && found.every((gap) => gap.status === 'not_applicable'),
    organisationIds: here.map((partner) => partner.id),
    personIds: [],
    possibleIds: [],
    gapKeys: found.map((gap) => gap.key),
  };
}

/** A decision taken on the whole area also speaks for the municipalities in it. */
function gapsAt(checks: readonly PartnerCheck[], areaId: string | null, gaps: GapsIn): readonly ListedGap[] {
  const found: ListedGap[] = [];
  for (const { template, areaId: chosen } of checks) {
    found.push(...(gaps.get(areaId)?.get(template.id) ?? none));
    if (chosen !== areaId) found.push(...(gaps.get(chosen)?.get(template.id) ?? none));
  }
  return found;
}

/** Gaps of one type of partner, by area and template. */
type GapsIn = ReadonlyMap<string | null, ReadonlyMap<string | null, readonly ListedGap[]>>;

function byAreaAndTemplate(gaps: readonly ListedGap[]): GapsIn {
  const areas = groupBy(gaps, ({ areaId }) => areaId);
  return new Map([...areas].map(([areaId, ofArea]) => [areaId, groupBy(ofArea, ({ templateId }) => templateId)]));
}

export function stateOfAbsent(gaps: readonly ListedGap[]): CellState {
  return gaps.some((gap) => gap.state === 'missing') ? 'missing' : 'unknown';
}

/** Thin says more than unconfirmed: a single person is a risk also when the record is fresh, and so are fewer than `least`. */
export function stateOfPresent(view: GapView, partners: readonly Partner[], least = 1): CellState {
  if (partners.length < least) return 'thin';
  const contacts = new Set<string>();
  for (const { contactIds } of partners) {
    for (const id of contactIds) contacts.add(id);
    if (contacts.size > 1) break;
  }
  if (contacts.size <= 1) return 'thin';
  const { at, freshMonths } = view.context;
  const isFresh = partners.some(
    ({ confirmedOn }) => confirmedOn !== null && wholeMonths(confirmedOn, at) < freshMonths,
  );
  return isFresh ? 'filled' : 'unconfirmed';
}

export function columnsOf(view: GapView): CoverageMatrix['columns'] {
  const all = [...view.expected.partnersByType].map(([partnerTypeId, checks]) => ({
    partnerTypeId,
    label: view.typeLabelOf(partnerTypeId) ?? partnerTypeId,
    requirement: checks.some((each) => each.requirement === 'required')
      ? ('required' as const)
      : ('desirable' as const),
  }));
  return [
    ...all.filter((each) => each.requirement === 'required'),
    ...all.filter((each) => each.requirement !== 'required'),
  ];
}

export function totalsOf(cells: readonly CoverageCell[]): CoverageTotals {
  const required = cells.filter((cell) => cell.requirement === 'required' && !cell.isNotApplicable);
  const isFilled = ({ state }: CoverageCell) => state !== 'missing' && state !== 'unknown';
  return { required: required.length, filled: required.filter(isFilled).length };
}
