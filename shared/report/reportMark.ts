// What a report said, small enough to keep in the file: by it the next one tells what changed. Ids and counts, no names.
import { z } from 'zod';
import { evidenceHash } from '../gaps/evidenceHash.ts';
import type { GapReport } from '../gaps/types.ts';
import { gapStatuses } from '../schema/lists.ts';
import type { Relation } from '../schema/relation.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { tellableKey } from './gapsInReport.ts';

const count = z.int().min(0);

export const reportMark = z.object({
  version: z.literal(2),
  coverage: z.object({ required: count, filled: count }),
  /** Fingerprint of the key, for a key may repeat what somebody typed, and status of each gap. */
  gaps: z.array(z.tuple([z.string(), z.enum(gapStatuses)])),
  /** Ids of who was there. */
  organisations: z.array(z.string()),
  consultations: z.array(z.string()),
  persons: z.array(z.string()),
  /** Null = not comparable: the first reports counted those that ended too. */
  relations: count.nullable(),
});

/** As the first reports left it: with the keys themselves. */
const firstMark = reportMark.omit({ version: true }).extend({ version: z.undefined().optional() });
export type ReportMark = z.output<typeof reportMark>;

/** The mark of a report on a network as it holds on the day of the report. */
export function reportMarkOf(snapshot: NetworkSnapshot, { coverage, gaps }: GapReport): ReportMark {
  return {
    version: 2,
    coverage: { required: coverage.required, filled: coverage.filled },
    gaps: gaps.map(({ key, status }) => [markedKey(key), status]),
    ...whoIsThere(snapshot),
    relations: relationsThere(snapshot).length,
  };
}

/** The mark in a text of a file; null when there is none or a stranger wrote it. */
export function readReportMark(text: string | null): ReportMark | null {
  if (text === null) return null;
  try {
    const mark = z.union([reportMark, firstMark]).parse(JSON.parse(text));
    if (mark.version === 2) return mark;
    return {
      ...mark,
      version: 2,
      gaps: mark.gaps.map(([key, status]) => [markedKey(tellableKey(key)), status]),
      relations: null,
    };
  } catch {
    return null;
  }
}

/** How a mark calls the gap with this key of `gapsInReport`. */
export function markedKey(key: string): string {
  return evidenceHash([key]);
}

/** The relations that have not ended. */
export function relationsThere({ relations }: NetworkSnapshot): readonly Relation[] {
  return relations.filter(({ status }) => status !== 'ended');
}

/** Ids by kind of everybody who is not missing. */
export function whoIsThere({
  actors,
}: NetworkSnapshot): Pick<ReportMark, 'organisations' | 'consultations' | 'persons'> {
  const there = actors.filter((actor) => !('presence' in actor && actor.presence === 'missing'));
  const idsOf = (kind: string) => there.filter((actor) => actor.kind === kind).map(({ id }): string => id);
  return { organisations: idsOf('organisation'), consultations: idsOf('consultation'), persons: idsOf('person') };
}
