// The open file over its whole life: copies while it is quiet, a look now and then at what happens to it from outside, and
// after a disk error closing, opening and reading anew, so that what is shown is what is really there.
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Reply } from '../../shared/api/contract.ts';
import type { CopyDifference } from '../../shared/api/desktop.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import { failure } from '../../shared/api/result.ts';
import { type ErrorCode, KnownError } from '../../shared/errors/codes.ts';
import { findShelf } from './backup/copyShelf.ts';
import { createCopyKeeper, type CopyKeeper } from './backup/copyKeeper.ts';
import { type Backend, createBackend } from './createBackend.ts';
import { layReady, writeVerifiedCopy } from './db/copies.ts';
import { compareWithCopy } from './db/copyContents.ts';
import { openNetworkFile } from './db/open.ts';
import { clearReady, noteRestore } from './db/restore.ts';
import { takeName } from './db/takeName.ts';
import { createAssetRepo } from './db/repositories/assetRepo.ts';
import { createSessionLog, type SessionLog } from './sessionLog.ts';
import { knownErrorOf } from './db/sqliteErrors.ts';
import { createFileGuard, type FileGuard, whyGone } from './fileGuard.ts';
import { createImageKeeper, type ImageKeeper } from './fileImage.ts';
import { holdsStep, type LastStep, lastStepOf } from './db/lastStep.ts';
import type { FileKey } from './protection/fileKey.ts';
import { finishCopies } from './protection/protectCopies.ts';
import { createCopyRoom } from './privacy/copyRoom.ts';
import { assertComparable } from './takeover/compareFiles.ts';

export type LiveFileDeps = {
  readonly path: string;
  readonly copiesFolder: string;
  /** Of a protected file; null for a plain one. */
  readonly key?: FileKey | null;
  readonly clock: () => Date;
  readonly publish: (event: AppEvent) => void;
  readonly log: (message: string) => void;
  /** Milliseconds between two looks at the file; milliseconds of quiet before a copy. */
  readonly every?: number;
  readonly idle?: number;
  /** Takes over the bytes of the last saved state, for when the disk goes; none is made when left out. */
  readonly onImage?: (bytes: ArrayBuffer) => void;
};

export type LiveFile = {
  readonly isReadOnly: boolean;
  /** The name that a journal of another file beside this one was given; null as a rule. */
  readonly setAside: string | null;
  readonly call: (route: string, input: unknown) => Reply<unknown>;
  /** These throw a `KnownError`. */
  readonly copyTo: (path: string) => void;
  readonly keepCopy: () => string;
  readonly compareCopy: (path: string) => CopyDifference;
  /** Chooses the file that `takeover.*` is about. Throws when it cannot be compared with this one. */
  readonly lookBeside: (path: string) => void;
  readonly layReady: (path: string) => { readonly ready: string; readonly undoId: string };
  readonly close: () => Promise<void>;
};

type Open = {
  readonly db: Database;
  readonly isReadOnly: boolean;
  readonly setAside: string | null;
  readonly backend: Backend;
  readonly guard: FileGuard;
  readonly keeper: CopyKeeper;
  readonly session: SessionLog;
  readonly image: ImageKeeper | null;
  readonly lastStep: () => LastStep;
};

/** Opens a file and stays with it. Throws the `KnownError` of a refused file. */
export function createLiveFile(deps: LiveFileDeps): LiveFile {
  const { path, publish, every = 2_000 } = deps;
  clearReady(path);
  let otherPath: string | null = null;
  const other = () => otherPath;
  let open: Open | null = openFile(deps, other);
  let trouble: ErrorCode | null = null;
  const { isReadOnly, setAside } = open;
  let step = open.lastStep();
  /** Its disk was away: what comes back may be another connection, another disk or another file. */
  let wasAway = false;
  /** What lay there when it was last refused: not read again and again while it stays so. */
  let refused: string | null = null;

  const present = (): Open => {
    if (!open) comeBack();
    if (!open) throw new KnownError(trouble ?? 'FILE_AWAY');
    return open;
  };
  const say = (code: ErrorCode | null) => {
    if (code === 'FILE_AWAY') wasAway = true;
    if (code === trouble) return;
    trouble = code;
    publish({ type: 'file.trouble', code });
  };
  // The only honest answer after a disk error is what a fresh reading finds.
  function readAnew(): void {
    const failed = open;
    open = null;
    failed?.image?.close();
    try {
      failed?.backend.close();
    } catch {
      // A connection that cannot even be closed is left behind; the next one reads what is on the disk.
    }
    comeBack();
  }
  function comeBack(): void {
    const there = stateOf(path);
    if (there === 'away') return say('FILE_AWAY');
    if (there === null) return say(whyGone(path));
    if (there === refused) return;
    try {
      const next = openFile(deps, other);
      if (!holdsStep(next.db, step)) {
        next.image?.close();
        next.backend.close();
        throw new KnownError('FILE_CHANGED_ELSEWHERE');
      }
      open = next;
      step = next.lastStep();
      wasAway = false;
      refused = null;
      say(null);
      publish({ type: 'file.changed' });
    } catch (thrown) {
      const known = knownErrorOf(thrown)?.code;
      // A disk that fails while it is read is tried again at the next look.
      if (known === undefined || known === 'DISK_ERROR' || known === 'FILE_MISSING') return say('FILE_AWAY');
      refused = there;
      say(known);
    }
  }
  function look(): void {
    if (!open) return comeBack();
    const code = open.guard.look();
    if (code === 'FILE_AWAY' || code === 'FILE_MOVED') say(code);
    else if (code === 'DISK_ERROR' || wasAway) readAnew();
    else if (code === 'FILE_REREAD') {
      open.image?.noteChange();
      open.image?.rest();
      publish({ type: 'file.changed' });
    } else say(code);
  }
  const timer = setInterval(look, every);
  timer.unref();

  function call(route: string, input: unknown): Reply<unknown> {
    try {
      const { backend, keeper, image, lastStep } = present();
      keeper.beforeCall(route, input);
      const reply = backend.dispatch(route, input);
      if (reply.ok) {
        if (reply.change) step = lastStep();
        present().session.noteCall(route);
        image?.rest();
        return reply;
      }
      return refusal(reply);
    } catch (thrown) {
      return failure(codeOf(thrown));
    }
  }
  function refusal(reply: Extract<Reply<unknown>, { ok: false }>): Reply<unknown> {
    const { code } = reply.error;
    if (code === 'FILE_REREAD') publish({ type: 'file.changed' });
    if (code === 'FILE_MOVED' || code === 'FILE_AWAY') say(code);
    // A journal that cannot be made beside the file is told as a file that is not there.
    if (code !== 'DISK_ERROR' && code !== 'FILE_MISSING') return reply;
    readAnew();
    return open ? failure('DISK_ERROR') : failure(trouble ?? 'FILE_AWAY');
  }

  return {
    isReadOnly,
    setAside,
    call,
    copyTo: (target) => {
      writeVerifiedCopy(present().db, target, takeName);
      present().session.noteSaveAs();
    },
    keepCopy: () => present().keeper.keepNow('asked'),
    lookBeside: (beside) => {
      assertComparable(present().db, beside);
      otherPath = beside;
    },
    compareCopy: (copy) => compareWithCopy(present().db, copy),
    layReady: (copy) => {
      if (isReadOnly) throw new KnownError('READ_ONLY');
      const key = deps.key ?? null;
      const ready = layReady(copy, path, key);
      try {
        const undoId = present().keeper.keepNow('restore');
        noteRestore(ready, present().db, deps.clock(), key);
        return { ready, undoId };
      } catch (thrown) {
        clearReady(path);
        throw thrown;
      }
    },
    close: async () => {
      clearInterval(timer);
      const closing = open;
      closing?.image?.close();
      // Before the last copy, so that it does not carry along what nothing shows any more.
      if (closing) sweepPictures(closing);
      closing?.session.close();
      await closing?.keeper.close();
      closing?.backend.close();
    },
  };
}

function openFile(deps: LiveFileDeps, otherPath: () => string | null): Open {
  const { path, copiesFolder, key = null, clock, publish, log, idle, onImage } = deps;
  const { db, isReadOnly, setAside } = openNetworkFile(path, copiesFolder, key);
  if (key !== null) finishCopies(copiesFolder, path, key);
  const guard = createFileGuard(db);
  const keeper = createCopyKeeper({ db, path, copiesFolder, clock, publish, ...(idle !== undefined && { idle }) });
  const copies = createCopyRoom(
    () => findShelf(copiesFolder, path),
    () => void keeper.keepNow('asked'),
    key,
  );
  const backend = createBackend({ db, isReadOnly, clock, log, guard, copies, otherPath });
  const session = createSessionLog({ db, isReadOnly, clock, guard });
  const image = onImage ? createImageKeeper({ db, give: onImage }) : null;
  backend.subscribe((event) => {
    if (event.type === 'data.changed') {
      keeper.noteChange();
      session.noteChange();
      image?.noteChange();
    }
    publish(event);
  });
  return { db, isReadOnly, setAside, backend, guard, keeper, session, image, lastStep: lastStepOf(db) };
}

/** Takes pictures out that neither a record nor undo or redo can show; only here, where nothing is being undone. */
function sweepPictures({ db, isReadOnly, guard }: Open): void {
  if (isReadOnly) return;
  try {
    guard.assertInPlace();
    createAssetRepo(db).sweep();
  } catch {
    // A file that was moved or written elsewhere is left alone; the next closing tries again.
  }
}

function codeOf(thrown: unknown): ErrorCode {
  return knownErrorOf(thrown)?.code ?? 'UNEXPECTED';
}

// What lies at the path, and since when; null when nothing does.
function stateOf(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeMs}` : null;
  } catch {
    return 'away';
  }
}
