// What a report said, small enough to keep in the file: by it the next one tells what changed. Ids and counts, no names.
import { z } from 'zod';
import type { GapReport } from '../gaps/types.ts';
import { gapStatuses } from '../schema/lists.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';

const count = z.int().min(0);

export const reportMark = z.object({
  coverage: z.object({ required: count, filled: count }),
  /** Key and status of each gap. */
  gaps: z.array(z.tuple([z.string(), z.enum(gapStatuses)])),
  /** Ids of who was there. */
  organisations: z.array(z.string()),
  consultations: z.array(z.string()),
  persons: z.array(z.string()),
  relations: count,
});
export type ReportMark = z.output<typeof reportMark>;

/** The mark of a report on a network as it holds on the day of the report. */
export function reportMarkOf(snapshot: NetworkSnapshot, { coverage, gaps }: GapReport): ReportMark {
  return {
    coverage: { required: coverage.required, filled: coverage.filled },
    gaps: gaps.map(({ key, status }) => [key, status]),
    ...whoIsThere(snapshot),
    relations: snapshot.relations.length,
  };
}

/** The mark in a text of a file; null when there is none or a stranger wrote it. */
export function readReportMark(text: string | null): ReportMark | null {
  if (text === null) return null;
  try {
    return reportMark.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Ids by kind of everybody who is not missing. */
export function whoIsThere({
  actors,
}: NetworkSnapshot): Pick<ReportMark, 'organisations' | 'consultations' | 'persons'> {
  const there = actors.filter((actor) => !('presence' in actor && actor.presence === 'missing'));
  const idsOf = (kind: string) => there.filter((actor) => actor.kind === kind).map(({ id }): string => id);
  return { organisations: idsOf('organisation'), consultations: idsOf('consultation'), persons: idsOf('person') };
}
