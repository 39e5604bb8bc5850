// What changed since the last report, or since a day: by what that report said where it is known, else by the dates.
import { compareDates, type ComparedRecord } from '../dated/compareDates.ts';
import type { GapReport } from '../gaps/types.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { markedKey, relationsThere, type ReportMark, whoIsThere } from './reportMark.ts';

export type KindChanges = {
  /** Names, by name. */
  readonly came: readonly string[];
  readonly gone: readonly string[];
  /** Taken out of the file since the last report: their names are not known any more. */
  readonly erased: number;
};

export type ReportChanges = {
  /** `yyyy-mm-dd` */
  readonly since: string;
  /** What the report of that day said; null when none was made on it. */
  readonly before: Pick<ReportMark, 'coverage' | 'relations'> | null;
  readonly organisations: KindChanges;
  readonly consultations: KindChanges;
  readonly persons: KindChanges;
  readonly relationsNow: number;
  readonly relationsCame: number;
  readonly relationsGone: number;
  /** Keys of gaps that were not in the last report; how many of it are closed or settled since. */
  readonly newGaps: readonly string[];
  readonly goneGaps: number;
  /** Keys of gaps decided on since. */
  readonly decidedGaps: readonly string[];
  /** Titles of issues and actions that were closed since. */
  readonly closedIssues: readonly string[];
};

type Kind = 'organisations' | 'consultations' | 'persons';
const actorKinds = { organisations: 'organisation', consultations: 'consultation', persons: 'person' } as const;

export type ChangeRequest = {
  readonly since: string;
  /** The day the report is about. */
  readonly at: string;
  readonly mark: ReportMark | null;
};

/**
 * @param named with the names that may stand in the report, everything of it
 * @param now the same as it holds on `at`
 */
export function changesSince(
  named: NetworkSnapshot,
  now: NetworkSnapshot,
  { gaps }: GapReport,
  { since, at, mark }: ChangeRequest,
): ReportChanges {
  const compared = compareDates(named, since, at);
  const there = whoIsThere(now);
  const known = new Set<string>(named.actors.map(({ id }) => id));
  const ofKind = (kind: Kind): KindChanges => {
    const present = new Set(there[kind]);
    const own = named.actors.filter((actor) => actor.kind === actorKinds[kind]);
    const here = own.filter(({ id }) => present.has(id));
    if (!mark) {
      // A record without dates is one that always was: then it came when it was put down.
      const recorded = here.filter(({ createdOn }) => createdOn >= since).map(asNamed);
      return {
        came: namesOf([...recorded, ...compared[kind].added]),
        gone: namesOf(compared[kind].removed),
        erased: 0,
      };
    }
    const before = new Set(mark[kind]);
    return {
      came: namesOf(here.filter(({ id }) => !before.has(id)).map(asNamed)),
      gone: namesOf(own.filter(({ id }) => before.has(id) && !present.has(id)).map(asNamed)),
      erased: mark[kind].filter((id) => !known.has(id)).length,
    };
  };
  const isOpen = (status: string) => status !== 'not_applicable' && status !== 'resolved';
  const keys = new Set(gaps.filter(({ status }) => isOpen(status)).map(({ key }) => key));
  const open = new Set([...keys].map(markedKey));
  const marked = new Map(mark?.gaps ?? []);
  return {
    since,
    before: mark && { coverage: mark.coverage, relations: mark.relations },
    organisations: ofKind('organisations'),
    consultations: ofKind('consultations'),
    persons: ofKind('persons'),
    relationsNow: relationsThere(now).length,
    relationsCame: compared.relations.added.length,
    relationsGone: compared.relations.removed.length,
    newGaps: mark ? [...keys].filter((key) => !marked.has(markedKey(key))) : [],
    goneGaps: [...marked].filter(([key, status]) => isOpen(status) && !open.has(key)).length,
    decidedGaps: gaps.flatMap(({ key, status, decision }) =>
      status !== 'new' &&
      decision !== null &&
      (mark ? marked.get(markedKey(key)) !== status : decision.decidedOn >= since)
        ? [key]
        : [],
    ),
    closedIssues: named.issues.flatMap(({ title, closedOn }) =>
      closedOn !== null && closedOn >= since ? [title] : [],
    ),
  };
}

function asNamed({ id, label }: NetworkSnapshot['actors'][number]): ComparedRecord {
  return { id, name: label };
}

function namesOf(records: readonly ComparedRecord[]): readonly string[] {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return [...names.values()].toSorted((one, other) => one.localeCompare(other, 'nl'));
}
