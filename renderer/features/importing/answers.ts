// What the user answers while checking a plan, laid into the options the next plan is made with.
import type {
  Doubt,
  ImportPlan,
  MatchDecision,
  PlannedRow,
  PlanOptions,
  PlanQuestion,
  ProposalKind,
  RowDecision,
  RowKey,
} from '../../../shared/import/planTypes.ts';
import { foldWords } from '../../../shared/text/fold.ts';

/** The options with a part of the decision on one row changed. */
export function withRow(options: PlanOptions, key: RowKey, change: RowDecision): PlanOptions {
  const before = options.decisions?.[key] ?? {};
  return { ...options, decisions: { ...options.decisions, [key]: { ...before, ...change } } };
}

/** One doubt decided: the same as a candidate, or apart. */
export function withDoubt(options: PlanOptions, key: RowKey, doubt: Doubt, decision: MatchDecision): PlanOptions {
  if (doubt.about !== 'person') return withRow(options, key, { [doubt.about]: decision });
  const persons = [...(options.decisions?.[key]?.persons ?? [])];
  while (persons.length <= doubt.position) persons.push(null);
  persons[doubt.position] = decision;
  return withRow(options, key, { persons });
}

/** Every doubt that is still open decided alike: each the same as its likeliest candidate, or all apart. */
export function withAllDoubts(options: PlanOptions, plan: ImportPlan, action: MatchDecision['action']): PlanOptions {
  return plan.rows.reduce(
    (sofar, row) =>
      row.doubts.reduce((next, doubt) => {
        const [best] = doubt.candidates;
        if (doubt.isDecided || (action === 'merge' && !best)) return next;
        const decision: MatchDecision =
          action === 'merge' && best ? { action: 'merge', with: best.ref } : { action: 'separate' };
        return withDoubt(next, row.key, doubt, decision);
      }, sofar),
    options,
  );
}

/** A proposal taken or left for one row. */
export function withProposal(options: PlanOptions, key: RowKey, kind: ProposalKind, isTaken: boolean): PlanOptions {
  const proposals = { ...options.decisions?.[key]?.proposals, [kind]: isTaken };
  return withRow(options, key, { proposals });
}

/** A question about the whole list answered with yes or no. */
export function withYesNo(
  options: PlanOptions,
  question: Exclude<PlanQuestion, { kind: 'area' }>,
  isYes: boolean,
): PlanOptions {
  switch (question.kind) {
    case 'fillDown':
      return isYes ? { ...options, fillDown: [...(options.fillDown ?? []), question.field] } : options;
    case 'splitPersons':
      return { ...options, proposals: { ...options.proposals, splitPersons: isYes } };
    case 'dateOrder':
      return { ...options, dateOrder: isYes ? 'monthFirst' : 'dayFirst' };
  }
}

/** An area chosen for a name that is ambiguous or unknown; null leaves it out. */
export function withArea(options: PlanOptions, text: string, areaId: string | null): PlanOptions {
  return { ...options, areaChoices: { ...options.areaChoices, [foldWords(text)]: areaId } };
}

/** The options without the answer to a question, so that it is open again. */
export function withoutAnswer(options: PlanOptions, question: PlanQuestion): PlanOptions {
  switch (question.kind) {
    case 'fillDown':
      return { ...options, fillDown: (options.fillDown ?? []).filter((field) => field !== question.field) };
    case 'splitPersons': {
      const { splitPersons: _, ...proposals } = options.proposals ?? {};
      return { ...options, proposals };
    }
    case 'dateOrder': {
      const { dateOrder: _, ...rest } = options;
      return rest;
    }
    case 'area': {
      const { [foldWords(question.text)]: _, ...areaChoices } = options.areaChoices ?? {};
      return { ...options, areaChoices };
    }
  }
}

/** What a question is known by, so that a "no" is not asked again. */
export function questionKey(question: PlanQuestion): string {
  if (question.kind === 'area') return `area ${foldWords(question.text)}`;
  return question.kind === 'fillDown' ? `fillDown ${question.field}` : question.kind;
}

/** How many doubts nobody has decided on. */
export function openDoubts(rows: readonly PlannedRow[]): number {
  return rows.reduce((sum, { doubts }) => sum + doubts.filter((doubt) => !doubt.isDecided).length, 0);
}
