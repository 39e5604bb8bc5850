// One command: one transaction, at most one step of the history, one change told to the windows.
import type { Database } from 'better-sqlite3';
import type { Change } from '../../shared/api/effects.ts';
import type { ErrorParams } from '../../shared/errors/codes.ts';
import type { CommandContext } from './context.ts';
import type { Repositories } from './db/repositories/index.ts';
import type { SearchRepo } from './db/repositories/searchRepo.ts';
import { changeOf, type Journal } from './journal.ts';

export type Committed<T> = { readonly output: T; readonly change: Change | null };

type Deps = {
  readonly db: Database;
  readonly journal: Journal;
  readonly search: SearchRepo;
  readonly nextRevision: () => number;
};

/** Runs `handle` as the step `code`. When it throws, nothing of it remains. */
export function runCommand<T>(
  { db, journal, search, nextRevision }: Deps,
  code: string,
  context: Omit<CommandContext, 'label' | 'joinFormer' | 'onlyInserts'>,
  handle: (context: CommandContext) => T,
): Committed<T> {
  return db
    .transaction((): Committed<T> => {
      let params: ErrorParams = {};
      let joinMs: number | null = null;
      let output: T | undefined;
      const label = (given: ErrorParams) => {
        params = given;
      };
      const joinFormer = (withinMs: number) => {
        joinMs = withinMs;
      };
      const recorded = journal.record(code, context.now, () => {
        output = handle({ ...context, label, joinFormer, onlyInserts: journal.recordInsertsAtEnd });
        return params;
      });
      const setId = recorded === null || joinMs === null ? recorded : journal.joinFormer(recorded, joinMs);
      if (setId !== null) search.reindexStep(setId);
      const change = setId === null ? null : changeOf(journal, setId, nextRevision(), 'redo');
      return { output: output as T, change };
    })
    .immediate();
}

/** Changes what the history must not hold. There is no way back, so every window reads everything anew. */
export function changeForGood<T>(
  { db, nextRevision }: Deps,
  run: (repos: Repositories) => T,
  repos: Repositories,
): { readonly output: T; readonly change: Change } {
  return db
    .transaction(() => {
      const output = run(repos);
      const change: Change = {
        revision: nextRevision(),
        changeSetId: null,
        effects: [{ table: 'actor', op: 'many', ids: [] }],
      };
      return { output, change };
    })
    .immediate();
}

/** Walks one step through the history, in either direction. */
export function stepHistory(
  { db, journal, search, nextRevision }: Deps,
  direction: 'undo' | 'redo',
  now: string,
): Change {
  return db
    .transaction((): Change => {
      search.expectRows(journal.next()[direction]?.rowCount ?? 0);
      const setId = direction === 'undo' ? journal.undo(now) : journal.redo();
      search.reindexStep(setId);
      return changeOf(journal, setId, nextRevision(), direction);
    })
    .immediate();
}
