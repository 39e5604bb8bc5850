// Failure → sentence: what happened, what is safe, what to do.
import type { Failure } from '../../shared/api/result.ts';
import type { TextKey } from '../i18n/t.ts';
import { shortMoment } from './shortMoment.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** The sentence of a failure in the language of the window, filled with its own values. */
export function failureText(failure: Failure, t: Translate): string {
  const { params } = failure;
  const time = params?.['time'];
  if (typeof time !== 'string' || !/^\d{4}-/.test(time)) return t(sentenceKey(failure), params);
  return t(sentenceKey(failure), { ...params, time: shortMoment(new Date(time), new Date()) });
}

function sentenceKey({ code, params }: Failure): TextKey {
  if (code === 'FILE_DAMAGED' && params?.['time']) return 'errors.sentence.FILE_DAMAGED_COPY';
  return `errors.sentence.${code}`;
}
