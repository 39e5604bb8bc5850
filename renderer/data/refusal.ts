// A value that the screen itself refuses before anything is sent, and the words for any refusal.
import type { TextKey } from '../i18n/t.ts';
import { failureOf } from '../platform/callError.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** Thrown by a field whose text cannot be kept; nothing was sent. */
export class Refusal extends Error {
  readonly key: TextKey;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(key: TextKey, params: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.name = 'Refusal';
    this.key = key;
    this.params = params;
  }
}

/** Why a change was refused, in the language of the window, to be shown beside the field. */
export function sentenceOf(thrown: unknown, t: Translate): string {
  if (thrown instanceof Refusal) return t(thrown.key, thrown.params);
  const { code, params } = failureOf(thrown);
  return t(`errors.sentence.${code}`, params);
}
