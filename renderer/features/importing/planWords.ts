// What a plan comes down to: the numbers on the button and the name of a row.
import type { ImportPlan, PlannedRow, RecordAction, Ref } from '../../../shared/import/planTypes.ts';
import { personLabel } from '../../../shared/schema/person.ts';
import type { TextKey } from '../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export type RecordTotals = {
  readonly organisations: number;
  readonly persons: number;
  readonly positions: number;
  readonly relations: number;
};
export type PlanTotals = { readonly added: RecordTotals; readonly updated: RecordTotals };

/** How many records come in and how many change. Functions only of whom is known already: new people bring their own. */
export function totalsOf({ organisations, persons, positions, relations }: ImportPlan): PlanTotals {
  const news = new Set(
    [...organisations, ...persons].filter(({ action }) => action === 'create').map(({ key }) => key),
  );
  const isNew = (ref: Ref | null) => ref !== null && 'key' in ref && news.has(ref.key);
  const own = positions.filter(({ person, organisation }) => !isNew(person) && !isNew(organisation));
  const count = (action: RecordAction): RecordTotals => ({
    organisations: organisations.filter((each) => each.action === action).length,
    persons: persons.filter((each) => each.action === action).length,
    positions: own.filter((each) => each.action === action).length,
    relations: relations.filter((each) => each.action === action).length,
  });
  return { added: count('create'), updated: count('update') };
}

/** All records together, as on the button. */
export function sumOf({ organisations, persons, positions, relations }: RecordTotals): number {
  return organisations + persons + positions + relations;
}

/** "7 organisaties, 3 contacten"; empty when there is nothing. */
export function totalsInWords({ organisations, persons, positions, relations }: RecordTotals, t: Translate): string {
  return [
    organisations > 0 && t('common.count.organisations', { count: organisations }),
    persons > 0 && t('common.count.contacts', { count: persons }),
    positions > 0 && t('importing.done.positions', { count: positions }),
    relations > 0 && t('common.count.relations', { count: relations }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whom a row is about: "Anna van Jansen · Voorbeeldzorg"; empty for a refused row. */
export function rowNames(plan: ImportPlan, row: PlannedRow): string {
  const persons = row.persons.flatMap((key) => plan.persons.filter((each) => each.key === key));
  const unit = [row.department, row.organisation].flatMap((key) =>
    plan.organisations.filter((each) => each.key === key),
  );
  return [...persons.map(({ after }) => personLabel(after)), ...unit.map(({ after }) => after.name)].join(' · ');
}
