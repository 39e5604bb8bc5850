// The matrix of partner type by area: where is somebody, where does it hang on one person, where is nobody known?
import { partnerChecks, partnerGapKey, type GapView, type PartnerCheck } from './gapView.ts';
import type { Partner } from './partners.ts';
import type { CellState, CoverageCell, CoverageMatrix, CoverageTotals, ListedGap } from './types.ts';

/** One row for each chosen area, taken as one. Its totals agree with the required g1 gaps. */
export function coverageByArea(view: GapView, gaps: readonly ListedGap[]): CoverageMatrix {
  return coverageOf(view, gaps, (areaId) => [areaId]);
}

/** One row for each municipality in the chosen areas; an area without municipalities keeps its own row. */
export function coverageByMunicipality(view: GapView, gaps: readonly ListedGap[]): CoverageMatrix {
  return coverageOf(view, gaps, (areaId) => {
    const codes = areaId === null ? [] : view.areas.municipalitiesOf(areaId);
    return codes.length > 1 ? codes : [areaId];
  });
}

type Asked = { readonly areaId: string | null; readonly partnerTypeId: string; readonly checks: PartnerCheck[] };

function coverageOf(
  view: GapView,
  gaps: readonly ListedGap[],
  rowsOf: (areaId: string | null) => readonly (string | null)[],
): CoverageMatrix {
  const checks = partnerChecks(view.context);
  const asked = new Map<string | null, Map<string, Asked>>();
  for (const check of checks) {
    for (const areaId of rowsOf(check.areaId)) {
      const row = asked.get(areaId) ?? new Map<string, Asked>();
      const cell = row.get(check.partnerTypeId) ?? { areaId, partnerTypeId: check.partnerTypeId, checks: [] };
      cell.checks.push(check);
      asked.set(areaId, row.set(check.partnerTypeId, cell));
    }
  }
  const gapByKey = new Map(gaps.map((gap) => [gap.key, gap]));
  const rows = [...asked].map(([areaId, row]) => ({
    areaId,
    areaName: areaId === null ? '' : view.areas.nameOf(areaId),
    cells: [...row.values()].map((each) => cellOf(view, each, gapByKey)),
  }));
  return { columns: columnsOf(view, checks), rows, totals: totalsOf(rows.flatMap((row) => row.cells)) };
}

function cellOf(
  view: GapView,
  { areaId, partnerTypeId, checks }: Asked,
  gaps: ReadonlyMap<string, ListedGap>,
): CoverageCell {
  const here = view.partnersOfType(partnerTypeId).filter((partner) => view.coverOf({ partner, areaId }) === 'yes');
  // A decision taken on the whole area also speaks for the municipalities in it.
  const keys = checks.flatMap(({ template, areaId: chosen }) => [
    ...new Set([areaId, chosen].map((each) => partnerGapKey(template.id, partnerTypeId, each))),
  ]);
  const found = keys.flatMap((key) => gaps.get(key) ?? []);
  return {
    partnerTypeId,
    state: here.length > 0 ? stateOfPresent(view, here) : stateOfAbsent(found),
    requirement: checks.some((check) => check.requirement === 'required') ? 'required' : 'desirable',
    isNotApplicable: here.length === 0 && found.length > 0 && found.every((gap) => gap.status === 'not_applicable'),
    organisationIds: here.map((partner) => partner.id),
    gapKeys: here.length > 0 ? [] : found.map((gap) => gap.key),
  };
}

function stateOfAbsent(gaps: readonly ListedGap[]): CellState {
  return gaps.some((gap) => gap.state === 'missing') ? 'missing' : 'unknown';
}

/** Thin says more than unconfirmed: a single person is a risk also when the record is fresh. */
function stateOfPresent(view: GapView, partners: readonly Partner[]): CellState {
  const contacts = new Set(partners.flatMap((partner) => [...partner.contactIds]));
  if (contacts.size <= 1) return 'thin';
  const oldest = monthsBefore(view.context.at, view.context.freshMonths);
  const isFresh = partners.some((partner) => partner.confirmedOn !== null && partner.confirmedOn >= oldest);
  return isFresh ? 'filled' : 'unconfirmed';
}

/** The day `months` earlier; the last day of a shorter month where that day does not exist. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const lastDate = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return [String(toYear).padStart(4, '0'), twoDigits(toMonth), twoDigits(Math.min(date, lastDate))].join('-');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function columnsOf(view: GapView, checks: readonly PartnerCheck[]): CoverageMatrix['columns'] {
  const columns = new Map<string, CoverageMatrix['columns'][number]>();
  for (const { partnerTypeId, requirement } of checks) {
    if (columns.get(partnerTypeId)?.requirement === 'required') continue;
    const label = view.typeLabelOf(partnerTypeId) ?? partnerTypeId;
    columns.set(partnerTypeId, { partnerTypeId, label, requirement });
  }
  const all = [...columns.values()];
  return [
    ...all.filter((each) => each.requirement === 'required'),
    ...all.filter((each) => each.requirement !== 'required'),
  ];
}

function totalsOf(cells: readonly CoverageCell[]): CoverageTotals {
  const required = cells.filter((cell) => cell.requirement === 'required' && !cell.isNotApplicable);
  const isFilled = ({ state }: CoverageCell) => state !== 'missing' && state !== 'unknown';
  return { required: required.length, filled: required.filter(isFilled).length };
}
