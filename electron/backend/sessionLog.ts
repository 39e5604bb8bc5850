// When the file was opened and closed, in the file itself. A file that is only looked at is not written to: the opening is
// written down with the first change, so that two people who look at a shared file make no two versions of it.
import type { Database } from 'better-sqlite3';
import { contract, isRouteName } from '../../shared/api/contract.ts';
import type { FileEvent } from '../../shared/privacy/logbook.ts';
import { createLogRepo } from './db/repositories/logRepo.ts';
import type { FileGuard } from './fileGuard.ts';
import { createIdMaker } from './newId.ts';

export type SessionLog = {
  /** A call was answered; one that wrote brings the opening into the log. */
  readonly noteCall: (route: string) => void;
  readonly noteChange: () => void;
  /** The whole file was written to another place. */
  readonly noteSaveAs: () => void;
  readonly close: () => void;
};

type Deps = {
  readonly db: Database;
  readonly isReadOnly: boolean;
  readonly clock: () => Date;
  readonly guard: FileGuard;
};

export function createSessionLog({ db, isReadOnly, clock, guard }: Deps): SessionLog {
  const openedAt = clock();
  const newId = createIdMaker(() => clock().getTime());
  let isNoted = false;
  let changes = 0;

  // The work itself is saved; a line less in the log is no reason to tell the user that something failed.
  function add(kind: FileEvent, at: Date, rows: number | null): boolean {
    try {
      guard.assertInPlace();
      createLogRepo(db).addEvent({ id: newId(), at: at.toISOString(), kind, rows });
      return true;
    } catch {
      return false;
    }
  }

  return {
    noteCall: (route) => {
      if (isNoted || isReadOnly || !isRouteName(route) || contract[route].kind === 'query') return;
      isNoted = add('opened', openedAt, null);
    },
    noteChange: () => {
      changes += 1;
    },
    noteSaveAs: () => {
      if (!isReadOnly) add('save-as', clock(), null);
    },
    close: () => {
      if (isNoted) add('closed', clock(), changes);
    },
  };
}
