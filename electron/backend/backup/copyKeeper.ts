// Makes copies of the open file while nobody is waiting: some seconds after the last call, before a large list, at close.
import type { Database } from 'better-sqlite3';
import type { CopyReason } from '../../../shared/api/desktop.ts';
import type { AppEvent } from '../../../shared/api/events.ts';
import type { ErrorCode } from '../../../shared/errors/codes.ts';
import { keepCopy, keepCopyInSteps } from '../db/copies.ts';
import { knownErrorOf } from '../db/sqliteErrors.ts';
import { copyDue, largeImport } from './copySchedule.ts';
import { openShelf } from './copyShelf.ts';

/** The commands that can bring in many records at once. */
const imports: ReadonlySet<string> = new Set(['import.apply', 'import.workbook']);

export type KeeperDeps = {
  readonly db: Database;
  readonly path: string;
  readonly copiesFolder: string;
  readonly clock: () => Date;
  readonly publish: (event: AppEvent) => void;
  /** Milliseconds without a call before a copy is made. */
  readonly idle?: number;
};

export type CopyKeeper = {
  /** A call is about to be answered: a large list is preceded by a copy, and the quiet begins anew. */
  readonly beforeCall: (route: string, input: unknown) => void;
  readonly noteChange: () => void;
  /** Makes a copy now. Throws when that fails. @returns its id */
  readonly keepNow: (reason: CopyReason) => string;
  /** Waits for a copy that is being made, and makes one of what changed since. Never throws. */
  readonly close: () => Promise<void>;
};

export function createCopyKeeper(deps: KeeperDeps): CopyKeeper {
  const { db, path, copiesFolder, clock, publish, idle = 4_000 } = deps;
  const told = new Set<ErrorCode>();
  let changes = 0;
  let newestAt: number | null | undefined;
  let making: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const shelf = () => openShelf(copiesFolder, path, clock());
  const noteMade = () => {
    changes = 0;
    newestAt = clock().getTime();
  };
  // The work is saved without a copy too: it is said once, and the work goes on.
  const tell = (thrown: unknown) => {
    const code = codeOf(thrown);
    if (told.has(code)) return;
    told.add(code);
    publish({ type: 'copies.failed', code });
  };
  const keepNow = (reason: CopyReason) => {
    const id = keepCopy(db, shelf(), clock(), reason);
    noteMade();
    return id;
  };

  async function makeIfDue(): Promise<void> {
    try {
      const place = shelf();
      newestAt ??= newestOf(place.list());
      const reason = copyDue({ now: clock().getTime(), newestAt, changes });
      if (!reason) return;
      noteMade();
      await keepCopyInSteps(db, place, clock(), reason);
    } catch (thrown) {
      tell(thrown);
    }
  }
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      making = making.then(makeIfDue);
    }, idle);
    timer.unref();
  };
  rest();

  return {
    keepNow,
    noteChange: () => {
      changes += 1;
    },
    beforeCall: (route, input) => {
      rest();
      // What is taken over from another file may be of any size.
      const isLarge = route === 'takeover.apply' || (imports.has(route) && recordsIn(input) >= largeImport);
      if (!isLarge) return;
      try {
        keepNow('import');
      } catch (thrown) {
        tell(thrown);
      }
    },
    close: async () => {
      clearTimeout(timer);
      await making;
      if (changes === 0) return;
      try {
        keepNow('close');
      } catch (thrown) {
        tell(thrown);
      }
    },
  };
}

function newestOf(copies: readonly { readonly at: string }[]): number | null {
  const [newest] = copies;
  return newest ? Date.parse(newest.at) : null;
}

function recordsIn(input: unknown): number {
  if (typeof input !== 'object' || input === null) return 0;
  return Object.values(input).reduce((sum: number, each: unknown) => sum + (Array.isArray(each) ? each.length : 0), 0);
}

// Whatever else went wrong in the copies' own folder, the work itself is not in danger.
function codeOf(thrown: unknown): ErrorCode {
  return knownErrorOf(thrown)?.code ?? 'DISK_ERROR';
}
