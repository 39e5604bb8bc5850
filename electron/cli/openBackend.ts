// The backend in process, for one command on one file.
import type { In, Out, RouteName } from '../../shared/api/contract.ts';
import { failureSentence } from '../../shared/errors/failureSentence.ts';
import { createBackend } from '../backend/createBackend.ts';
import { openNetworkFile } from '../backend/db/open.ts';
import { copiesFolderOf } from '../backend/session/copyDesk.ts';
import { browserUserFolder } from '../backend/session/workFolder.ts';
import { keyFor } from './keyFor.ts';
import { refused } from './output.ts';

/** Where a copy of an older file goes before it is brought up to date. */
export function copiesFolder(): string {
  return copiesFolderOf(browserUserFolder());
}

export type Ask = <R extends RouteName>(route: R, input: In<R>) => Out<R>;

/**
 * Opens the file, runs `work`, closes the file whatever happens. A refused call throws its sentence.
 * @param other the file that `takeover.*` is about
 */
export function withNetwork<T>(path: string, work: (ask: Ask) => T, other: string | null = null): T {
  const { db, isReadOnly, setAside } = openNetworkFile(path, copiesFolder(), keyFor(path));
  const log = (message: string) => process.stderr.write(`${message}\n`);
  if (setAside) log(failureSentence({ code: 'JOURNAL_SET_ASIDE', params: { name: setAside } }));
  const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log, otherPath: () => other });
  try {
    return work((route, input) => {
      const reply = backend.dispatch(route, input);
      if (!reply.ok) throw refused(reply.error);
      return reply.data as Out<typeof route>;
    });
  } finally {
    backend.close();
  }
}
