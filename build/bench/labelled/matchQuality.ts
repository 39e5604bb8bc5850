// How often a plan says of a row that it is about somebody known, and how often it is right.
import type { ImportPlan, PlannedRow, Ref } from '../../../shared/import/planTypes.ts';
import type { LabelledRow } from './labelledLists.ts';

export type Quality = {
  /** Of the rows said to be about a known record, the share of which it is true; 0 to 1. */
  readonly precision: number;
  /** Of the rows about a known record, the share that is met with it; 0 to 1. */
  readonly recall: number;
  /** Rows written into the wrong record without asking. */
  readonly silentlyWrong: readonly number[];
  /** Rows answered wrongly or not at all, by row number, for looking at. */
  readonly missed: readonly number[];
  readonly wrong: readonly number[];
};

type Answer = { readonly id: string | null; readonly isAsked: boolean };
type About = 'organisation' | 'person';

/** The record of the network a row ends at: at once, by its best proposal, or by that of the row that made its record. */
function answerOf(plan: ImportPlan, about: About): (row: PlannedRow) => Answer {
  const records = about === 'organisation' ? plan.organisations : plan.persons;
  const ids = new Map(records.map(({ key, id }) => [key, id]));
  const doubts = new Map<string, Ref | undefined>();
  const keyOf = (row: PlannedRow) => (about === 'organisation' ? row.organisation : row.persons[0]) ?? '';
  const proposalOf = (row: PlannedRow) => row.doubts.find((doubt) => doubt.about === about)?.candidates[0]?.ref;
  for (const row of plan.rows) if (!doubts.has(keyOf(row)) || proposalOf(row)) doubts.set(keyOf(row), proposalOf(row));
  return (row) => {
    let key = keyOf(row);
    let isAsked = false;
    for (let steps = 0; steps < 9; steps += 1) {
      const id = ids.get(key) ?? null;
      if (id !== null) return { id, isAsked };
      const proposed = doubts.get(key);
      if (proposed === undefined) return { id: null, isAsked };
      isAsked = true;
      if ('id' in proposed) return { id: proposed.id, isAsked };
      key = proposed.key;
    }
    return { id: null, isAsked };
  };
}

/** `known` are the ids in the network; rows of the plan stand two lines below those of the list: 1-based, after the headings. */
export function matchQuality(
  plan: ImportPlan,
  rows: readonly LabelledRow[],
  about: About,
  known: ReadonlySet<string>,
): Quality {
  const answer = answerOf(plan, about);
  let said = 0;
  let right = 0;
  let there = 0;
  const [silentlyWrong, missed, wrong]: number[][] = [[], [], []];
  for (const row of plan.rows) {
    const truth = rows[row.rowNumber - 2]?.[about] ?? '';
    const { id, isAsked } = answer(row);
    if (known.has(truth)) there += 1;
    if (known.has(truth) && id !== truth) missed?.push(row.rowNumber);
    if (id === null) continue;
    said += 1;
    if (id === truth) right += 1;
    else wrong?.push(row.rowNumber);
    if (id !== truth && !isAsked) silentlyWrong?.push(row.rowNumber);
  }
  return {
    precision: right / said,
    recall: right / there,
    silentlyWrong: silentlyWrong ?? [],
    missed: missed ?? [],
    wrong: wrong ?? [],
  };
}
