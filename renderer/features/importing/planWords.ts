// What a plan comes down to: the numbers on the button and the name of a row.
import type { ImportPlan, PlannedRow } from '../../../shared/import/planTypes.ts';
import { personLabel } from '../../../shared/schema/person.ts';

export type PlanTotals = { readonly added: number; readonly updated: number };

/** How many records come in and how many change: organisations, contacts, and functions of whom is known already. */
export function totalsOf({ organisations, persons, positions }: ImportPlan): PlanTotals {
  const news = new Set([...organisations, ...persons].filter((each) => each.action === 'create').map(({ key }) => key));
  const isNew = (ref: object | null) => ref !== null && 'key' in ref && news.has(String(ref.key));
  // A function that comes with its new person or organisation is not counted once more.
  const own = positions.filter(({ person, organisation }) => !isNew(person) && !isNew(organisation));
  const count = (action: string) =>
    [...organisations, ...persons, ...own].filter((each) => each.action === action).length;
  return { added: count('create'), updated: count('update') };
}

/** Whom a row is about: "Anna van Jansen · Voorbeeldzorg"; empty for a refused row. */
export function rowNames(plan: ImportPlan, row: PlannedRow): string {
  const persons = row.persons.flatMap((key) => plan.persons.filter((each) => each.key === key));
  const unit = [row.department, row.organisation].flatMap((key) =>
    plan.organisations.filter((each) => each.key === key),
  );
  return [...persons.map(({ after }) => personLabel(after)), ...unit.map(({ after }) => after.name)].join(' · ');
}
