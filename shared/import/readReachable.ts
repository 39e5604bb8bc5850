/** The telephone and e-mail cells of a row → contact points, split between the person and the organisation. */
import type { ContactPoint } from '../schema/contactPoint.ts';
import { isFunctionalMailbox, parseEmails } from './normalise/emails.ts';
import type { PersonName } from './normalise/personName.ts';
import type { PhoneKind } from './normalise/phones.ts';
import { phoneKey } from './normalise/phones.ts';
import { asLine, makeIssue } from './readCells.ts';
import type { RowScope } from './readContext.ts';
import { takesProposal } from './readContext.ts';

export type Reachable = { readonly own: readonly ContactPoint[]; readonly functional: readonly ContactPoint[] };

/** Key on which two contact points of one record are the same. */
export function contactKey(point: Pick<ContactPoint, 'kind' | 'value' | 'normalised'>): string {
  if (point.kind === 'email') return `email:${point.normalised ?? point.value.toLowerCase()}`;
  // The same number may be called phone in one list and mobile in the other.
  return `tel:${phoneKey(point)}`;
}

function point(kind: ContactPoint['kind'], value: string, normalised: string | null, label: string): ContactPoint {
  return { kind, value: asLine(value), normalised, label: asLine(label), isPrimary: false, isPrivate: false };
}

/** What all cells hold; most rows have one, whose findings need no copy. */
function each<Finding>(cells: readonly string[], read: (cell: string) => readonly Finding[]): readonly Finding[] {
  const [only] = cells;
  if (only === undefined) return [];
  return cells.length === 1 ? read(only) : cells.flatMap(read);
}

function readPhoneCells(cells: readonly string[], hint: PhoneKind, scope: RowScope): ContactPoint[] {
  const points: ContactPoint[] = [];
  for (const finding of each(cells, (cell) => scope.context.phones(cell, hint))) {
    if (finding.proposal !== null) {
      const isAccepted = takesProposal(scope, finding.proposal.kind);
      const proposal = { kind: finding.proposal.kind, value: finding.proposal.value, isAccepted };
      scope.issues.push({ ...makeIssue(hint, finding.original, finding.issue), proposal });
      const kept = isAccepted ? finding.proposed : finding.phone;
      points.push(point(kept.kind, kept.value, kept.normalised, kept.label ?? ''));
      continue;
    }
    if (finding.issue !== null) scope.issues.push(makeIssue(hint, finding.original, finding.issue));
    if (finding.phone !== null)
      points.push(point(finding.phone.kind, finding.phone.value, finding.phone.normalised, finding.phone.label ?? ''));
  }
  return points;
}

function readEmailCells(cells: readonly string[], scope: RowScope): ContactPoint[] {
  const points: ContactPoint[] = [];
  for (const finding of each(cells, parseEmails)) {
    if (finding.email === null) {
      scope.issues.push(makeIssue('email', finding.original, finding.issue));
      continue;
    }
    const { value, normalised, label } = finding.email;
    if (finding.isProposal) {
      const isAccepted = takesProposal(scope, 'spelledAt');
      scope.issues.push({
        ...makeIssue('email', finding.original, finding.issue),
        proposal: { kind: 'spelledAt', value, isAccepted },
      });
      if (!isAccepted) continue;
    }
    points.push(point('email', value, normalised, label ?? ''));
  }
  return points;
}

/**
 * Contact points of a row. Functional mailboxes go to the organisation, whoever stands in the row. The same number in
 * two columns comes twice; the record takes it once.
 */
export function readReachable(
  phoneCells: readonly string[],
  mobileCells: readonly string[],
  emailCells: readonly string[],
  persons: readonly PersonName[],
  scope: RowScope,
): Reachable {
  const phones = readPhoneCells(phoneCells, 'phone', scope);
  const mobiles = readPhoneCells(mobileCells, 'mobile', scope);
  const emails = readEmailCells(emailCells, scope);
  const names = persons.flatMap((name) => [name.familyName, name.givenName]);
  const isFunctional = (email: ContactPoint) => isFunctionalMailbox(email.normalised ?? email.value, names);
  const functional: ContactPoint[] = [];
  const own = [...phones, ...mobiles];
  for (const email of emails) (isFunctional(email) ? functional : own).push(email);
  if (persons.length > 0) {
    for (const email of functional)
      scope.issues.push(
        makeIssue('email', email.value, { code: 'EMAIL_OF_ORGANISATION', params: { value: email.value } }),
      );
  }
  return { own, functional };
}
