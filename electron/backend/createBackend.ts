// The backend of one open file: knows the contract and the database, knows nothing of Electron.
import type { Database } from 'better-sqlite3';
import { contract, type Reply, type RouteName } from '../../shared/api/contract.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import type { Change } from '../../shared/api/effects.ts';
import { KnownError } from '../../shared/errors/codes.ts';
import { createGapEvaluator } from '../../shared/gaps/evaluate.ts';
import { carryRecords } from './carryRecords.ts';
import type { CommandContext, OperationContext, QueryContext } from './context.ts';
import { dataVersionOf } from './db/pragmas.ts';
import { createRepositories } from './db/repositories/index.ts';
import type { ReadDb } from './db/rows.ts';
import { dispatch, type Log } from './dispatch.ts';
import { createFileGuard, type FileGuard } from './fileGuard.ts';
import { handlers } from './handlers/index.ts';
import { entitiesOf, snapshot } from './handlers/network.ts';
import { holdNetwork } from './heldNetwork.ts';
import { createJournal } from './journal.ts';
import { createIdMaker } from './newId.ts';
import { type CopyRoom, noCopies } from './privacy/copyRoom.ts';
import { compareFiles } from './takeover/compareFiles.ts';
import { changeForGood, runCommand, stepHistory } from './runCommand.ts';

export type BackendDeps = {
  readonly db: Database;
  readonly isReadOnly: boolean;
  /** The present moment; tests hold it still. */
  readonly clock: () => Date;
  readonly newId?: () => string;
  readonly log: Log;
  /** Looks after the file; one is made when none is given. */
  readonly guard?: FileGuard;
  /** The kept copies; none when left out. */
  readonly copies?: CopyRoom;
  /** Path of the file to compare with; null while none was chosen. */
  readonly otherPath?: () => string | null;
};

export type Backend = {
  /** One call by route name; never throws. */
  readonly dispatch: (route: string, input: unknown) => Reply<unknown>;
  /** Hears every change after it is on disk; returns the function that stops listening. */
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void;
  readonly close: () => void;
};

type AnyHandler = (context: unknown, input: unknown) => unknown;

/** Builds the backend around an opened database, which it closes in the end. */
export function createBackend(given: BackendDeps): Backend {
  const { db, isReadOnly, clock, log, newId: givenId, guard: givenGuard, copies = noCopies, otherPath } = given;
  const newId = givenId ?? createIdMaker(() => clock().getTime());
  const repos = createRepositories(db, newId);
  const journal = createJournal(db);
  const guard = givenGuard ?? createFileGuard(db);
  const listeners = new Set<(event: AppEvent) => void>();
  let revision = 0;
  const deps = { db, journal, search: repos.search, nextRevision: () => revision + 1 };

  const compareOther = () => {
    const path = otherPath?.() ?? null;
    if (path === null) throw new KnownError('NO_OTHER_FILE');
    return compareFiles(db, path);
  };
  const network = holdNetwork({
    all: () => snapshot({ repos, revision }),
    some: (refs, whole) => entitiesOf({ repos }, refs, whole),
    version: dataVersionOf(db),
  });
  const evaluateGaps = createGapEvaluator();
  const queryContext = (): QueryContext => ({
    db: db as ReadDb,
    repos,
    journal,
    copies,
    compareOther,
    network: network.current,
    evaluateGaps,
    today: localDate(clock()),
    revision,
  });
  const publish = (made: Change): Change => {
    revision = made.revision;
    network.take(made);
    const change = carryRecords(made, (refs) => entitiesOf({ repos }, refs));
    for (const listener of listeners) listener({ type: 'data.changed', change });
    return change;
  };
  const assertWritable = () => {
    if (isReadOnly) throw new KnownError('READ_ONLY');
    guard.assertInPlace();
  };

  function run(route: RouteName, input: unknown): { data: unknown; change?: Change } {
    const handle = handlers[route] as AnyHandler;
    switch (contract[route].kind) {
      case 'query':
        return { data: handle(queryContext(), input) };
      case 'command':
        return runAsCommand(route, (context) => handle(context, input));
      default:
        return runAsOperation((context) => handle(context, input));
    }
  }

  function runAsCommand(route: RouteName, handle: (context: CommandContext) => unknown) {
    assertWritable();
    const now = clock();
    const context = { repos, newId, compareOther, today: localDate(now), now: now.toISOString() };
    const { output, change } = runCommand(deps, route, context, handle);
    if (!change) return { data: output };
    return { data: output, change: publish(change) };
  }

  function runAsOperation(handle: (context: OperationContext) => unknown) {
    const now = clock().toISOString();
    const changes: Change[] = [];
    const context: OperationContext = {
      ...queryContext(),
      log: repos.log,
      newId,
      now,
      changeForGood: (change) => {
        assertWritable();
        const done = changeForGood(deps, change, repos);
        changes.push(publish(done.change));
        return done.output;
      },
      compact: () => compact(db),
      stepHistory: (direction) => {
        assertWritable();
        const change = stepHistory(deps, direction, now);
        changes.push(publish(change));
        return journal.step(change.changeSetId ?? 0);
      },
    };
    const data = handle(context);
    const change = changes.at(-1);
    return change ? { data, change } : { data };
  }

  return {
    dispatch: (route, input) => dispatch(run, log, route, input),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => db.close(),
  };
}

// Freed pages are blank already (secure_delete); a full disk must not turn what was erased into a failure.
function compact(db: Database): boolean {
  try {
    db.exec('VACUUM');
    return true;
  } catch {
    return false;
  }
}

/** The calendar day where the user is, as `yyyy-mm-dd`. */
function localDate(moment: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
