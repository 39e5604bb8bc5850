// The one open file of a running app: creating, opening and closing it, whatever kind of window asks.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CopiesDone, ExampleId, OpenFile } from '../../../shared/api/desktop.ts';
import type { AppEvent } from '../../../shared/api/events.ts';
import { type ReplyText, writeReply } from '../replyText.ts';
import type { Reply } from '../../../shared/api/contract.ts';
import { type Failure, failure } from '../../../shared/api/result.ts';
import { type ErrorCode, KnownError } from '../../../shared/errors/codes.ts';
import { claimFolder } from '../backup/fileRegister.ts';
import { holdFile } from '../db/heldFiles.ts';
import { createNetworkFile } from '../db/networkFile.ts';
import { knownErrorOf } from '../db/sqliteErrors.ts';
import { createExampleFile } from '../examples/createExampleFile.ts';
import { type FileKey, passwordCost } from '../protection/fileKey.ts';
import { createSpareThread } from '../spareThread.ts';
import { openInWorker, runJob, type WorkerClient } from '../workerClient.ts';
import { type Arrivals, createArrivals } from './arrival.ts';
import { createDamageDesk, type DamageDesk } from './damageDesk.ts';
import { copiesFolderOf, type CopyDesk, createCopyDesk } from './copyDesk.ts';
import { createOtherDesk, type OtherDesk } from './otherDesk.ts';
import { oneName, realPath } from './oneName.ts';
import { markOpen } from './openMark.ts';
import { createKeyRing, type KeyVault } from './keyRing.ts';
import { type Access, createLockDesk, freeAccess, hasKey, type LockDesk } from './lockDesk.ts';
import { createRecentFiles, fileTitle, type RecentFiles } from './recentFiles.ts';
import { isOnShare } from './onShare.ts';
import { createReach, untilSilent, type Watch, watchDisk } from './reach.ts';
import { cloudOf, conflictCopiesOf } from './surroundings.ts';
import { createTries } from './tries.ts';

export type SessionDeps = {
  /** The compiled or plain host.worker. */
  readonly workerScript: string | URL;
  /** The app's own folder of this user: recent list, copies. */
  readonly userFolder: string;
  readonly onEvent: (event: AppEvent) => void;
  readonly log: (message: string) => void;
  /** Where this computer keeps keys; null where it has no such place (a browser). */
  readonly vault?: KeyVault | null;
  readonly clock?: () => Date;
  /** What deriving a key from a password costs; tests take less. */
  readonly passwordCost?: number;
  /** Milliseconds between two questions to the disk of the open file. */
  readonly watchEvery?: number;
};

export type Session = {
  readonly call: (route: string, input: unknown) => Promise<ReplyText>;
  /** Throws FILE_AWAY when the disk of the open file does not answer soon: whoever looks at it himself would hang. */
  readonly reached: () => Promise<void>;
  readonly current: () => OpenFile | null;
  readonly recent: RecentFiles;
  /** Files that are waited for before they can be opened. */
  readonly arrivals: Arrivals;
  readonly copies: CopyDesk;
  readonly damage: DamageDesk;
  readonly other: OtherDesk;
  readonly lock: LockDesk;
  /** Opens a file in place of the present one, which is closed only when the new one is sound. */
  readonly open: (path: string) => Promise<OpenFile>;
  /** Opens a file of the recent list by the id the list gave it. */
  readonly openRecent: (id: string) => Promise<OpenFile>;
  /** Opens a file given from outside (command line, double click); a refusal is told to the window as an event. */
  readonly openGiven: (path: string) => Promise<void>;
  /** Closes the open file because of trouble that is not the file's own, and has the next window told; false when none is open. */
  readonly giveUp: (code: ErrorCode) => Promise<boolean>;
  /** The last refusal, by `openGiven` or `giveUp`, that nobody has asked for yet. */
  readonly takeRefusal: () => Failure | null;
  readonly create: (path: string, name: string) => Promise<OpenFile>;
  /** Writes the open network to another file and goes on there; the way out when the file is read-only or gone. */
  readonly saveAs: (path: string) => Promise<OpenFile>;
  readonly openExample: (folder: string, id: ExampleId) => Promise<OpenFile>;
  /** Makes a thread ready for the file that will be opened; for a host that starts without one. */
  readonly prepare: () => void;
  readonly close: () => Promise<void>;
};

type Opened = {
  readonly path: string;
  readonly file: OpenFile;
  readonly worker: WorkerClient;
  readonly access: Access;
  readonly watch: Watch;
  /** Takes away the mark that this program has the file open. */
  readonly unmark: () => void;
};

export function createSession(deps: SessionDeps): Session {
  const {
    workerScript,
    userFolder,
    onEvent,
    log,
    vault = null,
    clock = () => new Date(),
    passwordCost: cost = passwordCost,
    watchEvery = 1_500,
  } = deps;
  const reach = createReach();
  const recent = createRecentFiles(userFolder, reach);
  const copiesFolder = copiesFolderOf(userFolder);
  const copies = createCopyDesk({
    userFolder,
    current: () => opened,
    reopen: (path) => reopen(path, opened?.access),
  });
  const damage = createDamageDesk({
    userFolder,
    open: (path, key) => openWith(realPath(path), { key, byCode: false }),
    answers: reach.answers,
    run: (job) => runJob(workerScript, job, log),
  });
  const ring = createKeyRing(userFolder, vault);
  const lock = createLockDesk({
    ...{
      copiesFolder,
      ring,
      tries: createTries(userFolder, clock),
      cost,
      damage,
      current: () => opened,
      openWith,
      rewrite,
      close: leave,
    },
    tell: () => onEvent({ type: 'file.locked' }),
  });
  const threads = createSpareThread(workerScript);
  const arrivals = createArrivals(() => onEvent({ type: 'file.waiting' }));
  let opened: Opened | null = null;
  /** How often a file was closed: what was being opened meanwhile is not wanted any more. */
  let closings = 0;
  /** What the thread of the open file last told of it. */
  let ownTrouble: ErrorCode | null = null;
  // Kept until a window asks: a file given at start is refused before there is a window to tell.
  let refusal: Failure | null = null;
  /** While the network goes on in another file, what is asked waits: it would still change the file that is left. */
  let moving: Promise<unknown> = Promise.resolve();

  async function start(path: string, key: FileKey | null): Promise<WorkerClient> {
    const worker = await openInWorker(
      threads.take(),
      { path, copiesFolder, key },
      { onEvent: hear, log, onCrash: () => void restart(path) },
    );
    return worker;
  }

  // Trouble with the file is part of what a window that opens later must know.
  function hear(event: AppEvent): void {
    if (event.type !== 'file.trouble') return onEvent(event);
    ownTrouble = event.code;
    tellTrouble();
  }

  // A thread that hangs on its disk cannot say so itself.
  function tellTrouble(): void {
    const code = opened?.watch.isSilent() ? 'FILE_AWAY' : ownTrouble;
    if (opened?.file.trouble === code) return;
    if (opened) opened = { ...opened, file: { ...opened.file, trouble: code } };
    onEvent({ type: 'file.trouble', code });
  }

  // A backend that died is started again on the same file; what was asked meanwhile is answered BACKEND_STOPPED.
  async function restart(path: string): Promise<void> {
    if (opened?.path !== path) return;
    await reopen(path, opened.access).catch(() => {});
  }

  // Its thread is gone: what cannot be opened again is open no longer, and the window hears of it.
  async function reopen(path: string, access?: Access): Promise<OpenFile> {
    opened?.unmark();
    opened?.watch.stop();
    opened = null;
    try {
      return await takeOver(path, access);
    } catch (thrown) {
      onEvent({ type: 'file.changed' });
      throw refused(path, access, thrown);
    }
  }

  const told = ({ file, access: { key, byCode } }: Opened): OpenFile =>
    key === null ? file : { ...file, protection: { remember: ring.stateOf(key), byCode } };

  async function open(given: string): Promise<OpenFile> {
    await arrivals.of(given);
    const path = await oneName(given, opened?.path ?? null, recent.paths(), reach);
    if (opened?.path === path) {
      lock.letGo();
      return told(opened);
    }
    return openWith(path, await lock.accessTo(path));
  }

  async function openWith(path: string, access: Access): Promise<OpenFile> {
    try {
      const file = await takeOver(path, access);
      lock.letGo();
      return file;
    } catch (thrown) {
      throw refused(path, access, thrown);
    }
  }

  const refused = (path: string, access: Access | undefined, thrown: unknown): unknown =>
    thrown instanceof KnownError ? damage.refused(path, thrown, access?.key) : thrown;

  async function takeOver(
    path: string,
    access: Access = freeAccess,
    savedFrom?: OpenFile['savedFrom'],
  ): Promise<OpenFile> {
    const removeMark = markOpen(path);
    const release = holdFile(path);
    const asked = closings;
    const unmark = () => {
      removeMark();
      release();
    };
    const worker = await start(path, access.key).catch((thrown: unknown) => {
      unmark();
      throw thrown;
    });
    const file: OpenFile = {
      name: fileTitle(path),
      folder: dirname(path),
      isReadOnly: worker.isReadOnly,
      setAside: worker.setAside,
      trouble: null,
      cloud: cloudOf(path),
      isOnShare: await isOnShare(path),
      conflictCopies: conflictCopiesOf(path).map(fileTitle),
      ...(savedFrom && { savedFrom }),
    };
    // Another can have been opened while one was let go.
    while (opened) await letGo();
    if (asked !== closings) {
      await worker.close();
      unmark();
      throw new KnownError('NO_FILE_OPEN');
    }
    ownTrouble = null;
    opened = { path, file, worker, access, unmark, watch: watchDisk(path, watchEvery, tellTrouble) };
    recent.add(path);
    onEvent({ type: 'file.changed' });
    return told(opened);
  }

  // What lies there afterwards decides the key, whatever the thread could still say of it.
  async function rewrite(next: FileKey | null): Promise<CopiesDone> {
    if (!opened) throw new KnownError('NO_FILE_OPEN');
    const { path, access, worker, file } = opened;
    if (file.isReadOnly) throw new KnownError('READ_ONLY');
    await worker.close();
    const reply = await runJob(workerScript, { job: 'protect', path, copiesFolder, key: access.key, next }, log);
    const isDone = hasKey(path, next);
    await reopen(path, isDone ? { key: next, byCode: false } : access);
    if (!reply.ok) throw new KnownError(reply.error.code, reply.error.params);
    // The thread is our own; its answer is not parsed again.
    return reply.data as CopiesDone;
  }

  async function leave(): Promise<void> {
    closings += 1;
    if (await letGo()) onEvent({ type: 'file.changed' });
  }

  async function letGo(): Promise<Opened | null> {
    const closing = opened;
    opened = null;
    if (closing) await closeOrLeave(closing);
    closing?.watch.stop();
    closing?.unmark();
    return closing;
  }

  // The last saved state, when the file itself cannot be read any more.
  async function copyElsewhere({ worker, watch, access }: Opened, to: string): Promise<Reply<unknown>> {
    const reply = watch.isSilent()
      ? failure('FILE_AWAY')
      : await untilSilent(watch, worker.copyTo(to), failure('FILE_AWAY'));
    const bytes = worker.image();
    if (reply.ok || bytes === null || !ofDisk.includes(reply.error.code)) return reply;
    return runJob(workerScript, { job: 'rescue', bytes, to, key: access.key }, log);
  }

  async function saveAs(path: string): Promise<OpenFile> {
    if (!opened) throw new KnownError('NO_FILE_OPEN');
    const { access, file } = opened;
    if (existsSync(path)) throw new KnownError('FILE_EXISTS');
    const reply = await copyElsewhere(opened, path);
    if (!reply.ok) throw new KnownError(reply.error.code);
    // Where the file was moved away from, its old name is free again: the same path is then another file.
    return takeOver(realPath(path), access, { name: file.name, folder: file.folder });
  }

  function call(route: string, input: unknown): Promise<ReplyText> {
    if (!opened) return Promise.resolve(writeReply(failure('NO_FILE_OPEN')));
    // What would only wait is refused, and then not done after all when the disk is back.
    if (opened.watch.isSilent()) return Promise.resolve(writeReply(failure('FILE_AWAY')));
    return opened.worker.call(route, input);
  }

  return {
    other: createOtherDesk(() => opened, recent, reach),
    recent,
    arrivals,
    copies,
    damage,
    lock,
    open,
    call: async (route, input) => {
      if (!opened?.watch.isSilent()) await moving;
      return call(route, input);
    },
    reached: async () => {
      if (opened && (opened.watch.isSilent() || !(await reach.answers(opened.path)))) throw new KnownError('FILE_AWAY');
    },
    current: () => opened && told(opened),
    openRecent: async (id) => {
      const path = recent.pathOf(id);
      if (!path) throw new KnownError('FILE_MISSING');
      return open(path);
    },
    openGiven: async (path) => {
      try {
        await open(path);
      } catch (thrown) {
        const known = knownErrorOf(thrown);
        // The window asks for the password by itself.
        if (known?.code === 'PASSWORD_NEEDED') return;
        refusal = { code: known?.code ?? 'UNEXPECTED', ...(known && { params: known.params }) };
        onEvent({ type: 'file.refused' });
      }
    },
    giveUp: async (code) => {
      if (!opened) return false;
      refusal = { code, params: { name: opened.file.name } };
      await leave();
      return true;
    },
    saveAs: (path) => {
      const saving = saveAs(path);
      moving = saving.catch(() => null);
      return saving;
    },
    takeRefusal: () => {
      const told = refusal;
      refusal = null;
      return told;
    },
    openExample: (folder, id) => open(createExampleFile(folder, id)),
    create: (path, name) => {
      createNetworkFile(path, name);
      forgetEarlierFile(copiesFolder, path);
      return open(path);
    },
    prepare: threads.warm,
    close: async () => {
      threads.drop();
      await leave();
    },
  };
}

/** Why a file cannot be read where it is. */
const ofDisk: readonly ErrorCode[] = [
  'FILE_AWAY',
  'FILE_MOVED',
  'FILE_MISSING',
  'DISK_ERROR',
  'FILE_DAMAGED',
  'BACKEND_STOPPED',
];

async function closeOrLeave({ worker, watch }: Opened): Promise<void> {
  const isClosed = watch.isSilent()
    ? false
    : await untilSilent(
        watch,
        worker.close().then(() => true),
        false,
      );
  if (!isClosed) worker.leave('FILE_AWAY');
}

// The copies of whatever had this name before are not those of a new network.
function forgetEarlierFile(copiesFolder: string, path: string): void {
  try {
    claimFolder(copiesFolder, realPath(path), new Date(), true);
  } catch {
    // A folder that cannot be written costs the copies, which is told when the first is due.
  }
}
