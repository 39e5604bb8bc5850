// May a note be kept that was typed outside a field of the details: in a table, a form or a side-by-side page?
import { noteVerdict } from '../data/noteVerdict.ts';
import { Refusal } from '../data/refusal.ts';
import type { TextKey } from '../i18n/t.ts';
import { askToConfirm } from '../ui/confirm.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** A note without a citizen service number; throws `Refusal` when it holds one. */
export function withoutBsn(text: string): string {
  if (noteVerdict(text, '').kind === 'refused') throw new Refusal('errors.sentence.BSN_IN_NOTES');
  return text;
}

/**
 * Asks about what looks like client data and was not there before; throws `Refusal` when it is not to be kept, and
 * without asking when it holds a citizen service number.
 */
export async function keepNote(text: string, kept: string, t: Translate): Promise<void> {
  const verdict = noteVerdict(withoutBsn(text), kept);
  if (verdict.kind !== 'asked') return;
  const { finding, excerpt } = verdict;
  const isKept = await askToConfirm({
    title: t(`details.note.${finding}`, { excerpt }),
    text: t('details.note.rule'),
    confirm: t('details.note.keep'),
  });
  if (!isKept) throw new Refusal('followup.note.notKept');
}
