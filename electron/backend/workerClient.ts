// The host's end of the worker thread: one promise per call, none left hanging when the thread stops.
import { Worker } from 'node:worker_threads';
import type { Reply } from '../../shared/api/contract.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import { readReply, writeReply, type ReplyText } from './replyText.ts';
import { failure } from '../../shared/api/result.ts';
import { type ErrorCode, KnownError } from '../../shared/errors/codes.ts';
import type { FromWorker, ToWorker, WorkerJob, WorkerStart } from './host.messages.ts';

export type WorkerClient = {
  readonly isReadOnly: boolean;
  /** The name that a journal of another file beside the file was given; null as a rule. */
  readonly setAside: string | null;
  /** Answers the text for the window that asked: no host reads it. */
  readonly call: (route: string, input: unknown) => Promise<ReplyText>;
  /** Writes a whole copy of the file to a path. */
  readonly copyTo: (path: string) => Promise<Reply<unknown>>;
  /** Puts a copy with the others now; answers its id. */
  readonly keepCopy: () => Promise<Reply<unknown>>;
  readonly compareCopy: (path: string) => Promise<Reply<unknown>>;
  /** Chooses the file that `takeover.*` is about. */
  readonly lookBeside: (path: string) => Promise<Reply<unknown>>;
  /** Keeps the present state and lays the copy at `path` ready beside the file; answers a `ReadyCopy`. */
  readonly layReady: (path: string) => Promise<Reply<unknown>>;
  /** The bytes of the last saved state, kept here for when the disk goes; null when there are none. */
  readonly image: () => ArrayBuffer | null;
  /** Resolves when the file is closed and the thread is gone. */
  readonly close: () => Promise<void>;
  /** Leaves a thread behind that waits for a disk; what was asked is answered with the code. */
  readonly leave: (code: ErrorCode) => void;
};

type Listeners = {
  readonly onEvent: (event: AppEvent) => void;
  readonly log: (message: string) => void;
  /** The thread died without being asked to. */
  readonly onCrash: () => void;
};

/** Runs one task in a thread of its own, which is gone when its answer comes; never rejects. */
export function runJob(script: string | URL, job: WorkerJob, log: (message: string) => void): Promise<Reply<unknown>> {
  const worker = new Worker(script, { workerData: job });
  return new Promise((resolve) => {
    worker.on('error', (error) => log(error instanceof Error ? (error.stack ?? error.name) : 'worker error'));
    let reply: Reply<unknown> = failure('BACKEND_STOPPED');
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'reply') reply = readReply(message.reply);
    });
    // A program that ends while a thread is still letting go of its databases can end in a crash.
    worker.on('exit', () => resolve(reply));
  });
}

/** Opens a file in a thread that has none yet; rejects with the `KnownError` of a refused file. */
export function openInWorker(
  worker: Worker,
  start: Omit<WorkerStart, 'left'>,
  listeners: Listeners,
): Promise<WorkerClient> {
  const waiting = new Map<number, (reply: ReplyText) => void>();
  let seq = 0;
  let isClosing = false;
  let image: ArrayBuffer | null = null;
  const left = new Int32Array(new SharedArrayBuffer(4));
  const tell = (message: ToWorker) => worker.postMessage(message);
  const answerAll = (code: ErrorCode) => {
    for (const answer of waiting.values()) answer(writeReply(failure(code)));
    waiting.clear();
  };
  const gone = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      answerAll('BACKEND_STOPPED');
      if (!isClosing) listeners.onCrash();
      isClosing = true;
      resolve();
    });
  });

  function ask(message: (seq: number) => ToWorker): Promise<ReplyText> {
    if (isClosing) return Promise.resolve(writeReply(failure('NO_FILE_OPEN')));
    seq += 1;
    const own = seq;
    return new Promise((resolve) => {
      waiting.set(own, resolve);
      tell(message(own));
    });
  }
  const call = (route: string, input: unknown) => ask((own) => ({ type: 'call', seq: own, route, input }));
  const copyTo = (path: string) => ask((own) => ({ type: 'copy', seq: own, path })).then(readReply);
  const keepCopy = () => ask((own) => ({ type: 'keepCopy', seq: own })).then(readReply);
  const compareCopy = (path: string) => ask((own) => ({ type: 'compareCopy', seq: own, path })).then(readReply);
  const lookBeside = (path: string) => ask((own) => ({ type: 'lookBeside', seq: own, path })).then(readReply);
  const layReady = (path: string) => ask((own) => ({ type: 'layReady', seq: own, path })).then(readReply);

  function close(): Promise<void> {
    if (!isClosing) {
      isClosing = true;
      tell({ type: 'close' });
    }
    return gone;
  }

  function leave(code: ErrorCode): void {
    isClosing = true;
    Atomics.store(left, 0, 1);
    // Wakes it when the disk answers again, to end.
    tell({ type: 'close' });
    worker.unref();
    answerAll(code);
  }

  return new Promise((resolve, reject) => {
    worker.on('error', (error) => {
      listeners.log(error instanceof Error ? (error.stack ?? error.name) : 'worker error');
      reject(new KnownError('BACKEND_STOPPED'));
    });
    worker.on('message', (message: FromWorker) => {
      switch (message.type) {
        case 'opened':
          return resolve({
            isReadOnly: message.isReadOnly,
            setAside: message.setAside,
            image: () => image,
            ...{ call, copyTo, keepCopy, compareCopy, lookBeside, layReady, close, leave },
          });
        case 'refused':
          isClosing = true;
          return void gone.then(() => reject(new KnownError(message.error.code, message.error.params)));
        case 'reply':
          waiting.get(message.seq)?.(message.reply);
          return void waiting.delete(message.seq);
        case 'image':
          image = message.bytes;
          return;
        case 'event':
          if (Atomics.load(left, 0) !== 0) return;
          return listeners.onEvent(message.event);
        default:
          return listeners.log(message.message);
      }
    });
    tell({ type: 'open', ...start, left });
  });
}
