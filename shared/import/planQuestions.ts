/** Questions about the whole list: asked once, with the rows they concern, instead of row by row. */
import { foldWords } from '../text/fold.ts';
import type { PlanOptions, PlanQuestion, PlannedRow } from './planTypes.ts';

type AreaQuestion = { text: string; areaIds: readonly string[]; rows: number[] };

function areaQuestions(rows: readonly PlannedRow[], areaIdsOf: (text: string) => readonly string[]): PlanQuestion[] {
  const byText = new Map<string, AreaQuestion>();
  for (const row of rows) {
    for (const issue of row.issues) {
      if (issue.reason.code !== 'AREA_AMBIGUOUS' && issue.reason.code !== 'AREA_UNKNOWN') continue;
      const key = foldWords(issue.original);
      const known = byText.get(key) ?? { text: issue.original, areaIds: areaIdsOf(issue.original), rows: [] };
      if (known.rows.at(-1) !== row.rowNumber) known.rows.push(row.rowNumber);
      byText.set(key, known);
    }
  }
  return [...byText.values()].map((question) => ({ kind: 'area', ...question }));
}

function rowsWith(rows: readonly PlannedRow[], code: string): number[] {
  return rows.filter((row) => row.issues.some((issue) => issue.reason.code === code)).map((row) => row.rowNumber);
}

/** The open questions of a plan; `areaIdsOf` gives the areas an ambiguous name may be. */
export function askQuestions(
  rows: readonly PlannedRow[],
  options: PlanOptions,
  areaIdsOf: (text: string) => readonly string[],
): PlanQuestion[] {
  const questions: PlanQuestion[] = [];
  const missing = rowsWith(rows, 'ORGANISATION_MISSING');
  if (missing.length > 0) questions.push({ kind: 'fillDown', field: 'organisation', rows: missing });
  const twoPersons = rowsWith(rows, 'TWO_PERSONS_IN_CELL');
  if (twoPersons.length > 0 && options.proposals?.splitPersons === undefined)
    questions.push({ kind: 'splitPersons', rows: twoPersons });
  const otherOrder = rowsWith(rows, 'DATE_OTHER_ORDER');
  if (otherOrder.length > 0) questions.push({ kind: 'dateOrder', rows: otherOrder });
  return [...questions, ...areaQuestions(rows, areaIdsOf)];
}
