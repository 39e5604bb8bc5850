/** The area cells of a row → ids of areas, with the user's answers for names that were asked about. */
import { foldWords } from '../text/fold.ts';
import type { AreaFinding } from './normalise/areas.ts';
import { excerpt, makeIssue } from './readCells.ts';
import type { ReadContext, RowScope } from './readContext.ts';

/** The user's answer about a name: an area, none (null), or undefined when it was never asked. */
function answerFor(text: string, context: ReadContext): string | null | undefined {
  const choices = context.options.areaChoices;
  if (choices === undefined) return undefined;
  const key = foldWords(text);
  return Object.hasOwn(choices, key) ? choices[key] : undefined;
}

function idsOf(finding: AreaFinding, scope: RowScope): readonly string[] {
  const answer = answerFor(finding.text, scope.context);
  if (answer !== undefined) return answer === null ? [] : [answer];
  if (finding.kind === 'all') {
    const region = scope.context.options.regionAreaIds ?? [];
    if (region.length === 0)
      scope.issues.push(
        makeIssue('areas', finding.text, { code: 'AREA_ALL_WITHOUT_REGION', params: { value: excerpt(finding.text) } }),
      );
    return region;
  }
  if (finding.issue !== null) scope.issues.push(makeIssue('areas', finding.text, finding.issue));
  return finding.kind === 'found' ? [finding.areaId] : [];
}

/** Ids of all areas a row names, each once, in the order of the cells. */
export function readAreaCells(values: readonly string[], scope: RowScope): string[] {
  const { context } = scope;
  const ids = new Set<string>();
  for (const { index, hint } of context.areaColumns) {
    const cell = values[index] ?? '';
    if (cell === '') continue;
    const reading = context.areasIn(cell, hint);
    for (const reason of reading.issues) scope.issues.push(makeIssue('areas', cell, reason));
    for (const finding of reading.findings) for (const id of idsOf(finding, scope)) ids.add(id);
  }
  return [...ids];
}
