/** The note and the date of a row. Notes pass the guard against client data before they come any further. */
import { checkNote, mayBeKept } from '../privacy/noteGuard.ts';
import { maximumTextLength, truncateText } from '../text/clean.ts';
import { excerpt, makeIssue } from './readCells.ts';
import type { RowScope } from './readContext.ts';
import { takesProposal } from './readContext.ts';

const leftService =
  /(?<!\p{L})(?:uit dienst|vertrokken|met pensioen|niet meer werkzaam|werkt hier niet meer|weg per|gestopt per)(?!\p{L})[^\n]{0,40}/iu;

/** Whether a text may be kept; says why not. */
function passesGuard(text: string, { decision, issues }: RowScope): boolean {
  const findings = checkNote(text);
  const [first] = findings;
  if (first === undefined) return true;
  if (!mayBeKept(findings)) {
    // The number itself goes nowhere, not into the report either.
    issues.push({ field: 'notes', original: '', reason: { code: 'NOTE_WITH_BSN' }, proposal: null });
    return false;
  }
  issues.push(makeIssue('notes', excerpt(text), { code: 'NOTE_LIKE_CLIENT_DATA', params: { value: first.excerpt } }));
  return decision?.includeNote === true;
}

/** The note of a row: its cells, what stood in brackets behind a name, and the consultations it names. */
export function readNotes(
  cells: readonly string[],
  remarks: readonly string[],
  consultations: readonly string[],
  scope: RowScope,
): string {
  const kept: string[] = [];
  for (const cell of cells) {
    if (!passesGuard(cell, scope)) continue;
    const left = leftService.exec(cell);
    if (left !== null)
      scope.issues.push(makeIssue('notes', cell, { code: 'LEFT_SERVICE', params: { value: excerpt(left[0].trim()) } }));
    kept.push(cell);
  }
  kept.push(...remarks.filter((remark) => passesGuard(remark, scope)));
  // A list gives no more of a consultation than its name: that stays where it is read with the person.
  if (consultations.length > 0)
    kept.push(`Overleg: ${consultations.map((name) => name.replace(/\s+/gu, ' ')).join(', ')}`);
  return truncateText(kept.join('\n'), maximumTextLength);
}

/**
 * The date of the last contact, which is when the row was last sure; null when there is none or it waits for an answer.
 */
export function readContactDate(cell: string, scope: RowScope): string | null {
  const reading = scope.context.dateIn(cell);
  if (reading.issue === null) return reading.date;
  if (reading.proposal === null) {
    scope.issues.push(makeIssue('lastContact', cell, reading.issue));
    return reading.date;
  }
  const isAccepted = takesProposal(scope, reading.proposal.kind);
  const proposal = { kind: reading.proposal.kind, value: reading.proposal.date, isAccepted };
  scope.issues.push({ ...makeIssue('lastContact', cell, reading.issue), proposal });
  return isAccepted ? reading.proposal.date : null;
}
