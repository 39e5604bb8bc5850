// May a note be kept as it is? Asked before it is sent; a citizen service number is refused, other signs are asked about.
import { checkNote, mayBeKept, type NoteFinding } from '../../shared/privacy/noteGuard.ts';

export type NoteVerdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'refused' }
  /** `excerpt` is what gave it away. */
  | { readonly kind: 'asked'; readonly finding: Exclude<NoteFinding['kind'], 'bsn'>; readonly excerpt: string };

/** The verdict on a note. Signs that were in the kept note already were asked about before. */
export function noteVerdict(text: string, kept: string): NoteVerdict {
  const findings = checkNote(text);
  if (!mayBeKept(findings)) return { kind: 'refused' };
  const known = new Set(checkNote(kept).map(({ kind, excerpt }) => `${kind} ${excerpt}`));
  for (const { kind, excerpt } of findings) {
    if (kind !== 'bsn' && !known.has(`${kind} ${excerpt}`)) return { kind: 'asked', finding: kind, excerpt };
  }
  return { kind: 'fine' };
}
