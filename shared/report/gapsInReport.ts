// Gaps as a report may tell them. Of all gaps only one speaks in words of others: whom a party says it turns away.
import { evidenceHash } from '../gaps/evidenceHash.ts';
import type { ListedGap } from '../gaps/types.ts';

/** The gaps with no more in their words and keys than `cleaned` leaves; decisions were looked up by the keys of before. */
export function gapsInReport(gaps: readonly ListedGap[], cleaned: (text: string) => string): readonly ListedGap[] {
  return gaps.map((gap) => {
    const { reason, decision } = gap;
    if (reason.key !== 'g13.nobody') return gap;
    return {
      ...gap,
      key: tellableKey(gap.key),
      reason: { ...reason, params: { ...reason.params, group: cleaned(reason.params.group) } },
      decision: decision && { ...decision, gapKey: tellableKey(decision.gapKey) },
    };
  });
}

/** A key that repeats what somebody typed says so in a fingerprint; any other stays as it is. */
export function tellableKey(key: string): string {
  const [kind, templateId = '', ...typed] = key.split('|');
  const group = typed.join('|');
  return kind === 'g13' && group !== '*' ? `g13|${templateId}|${evidenceHash([group])}` : key;
}
