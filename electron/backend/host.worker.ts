// The backend in its own thread, so that no save ever holds up a window. The same one for Electron and browser mode.
import { parentPort, workerData } from 'node:worker_threads';
import type { Reply } from '../../shared/api/contract.ts';
import { failure, success } from '../../shared/api/result.ts';
import { knownErrorOf } from './db/sqliteErrors.ts';
import { writeImage } from './db/copies.ts';
import { copyClosed } from './db/restore.ts';
import { salvageFile } from './db/salvage/salvage.ts';
import type { FromWorker, ToWorker, WorkerJob, WorkerStart } from './host.messages.ts';
import { protectFile } from './protection/protectFile.ts';
import { createLiveFile, type LiveFile } from './liveFile.ts';
import { writeReply } from './replyText.ts';

const port = parentPort;
if (!port) throw new Error('host.worker runs only as a worker thread');
const tell = (message: FromWorker) => port.postMessage(message);
// Replies are given away, not copied.
const tellReply = (seq: number, reply: Reply<unknown>) => {
  const text = writeReply(reply);
  port.postMessage({ type: 'reply', seq, reply: text } satisfies FromWorker, [text.buffer]);
};

function start({ path, copiesFolder, key, left }: WorkerStart): void {
  const log = (message: string) => tell({ type: 'log', message });
  try {
    const publish = (event: Extract<FromWorker, { type: 'event' }>['event']) => tell({ type: 'event', event });
    const onImage = (bytes: ArrayBuffer) => port?.postMessage({ type: 'image', bytes } satisfies FromWorker, [bytes]);
    const file = createLiveFile({ path, copiesFolder, key, clock: () => new Date(), publish, log, onImage });
    port?.on('message', (message: ToWorker) => {
      if (message.type === 'open') return;
      // The work goes on elsewhere: what was asked meanwhile was refused, and is not done after all.
      if (Atomics.load(left, 0) !== 0) return void process.exit();
      if (message.type === 'close') void file.close().finally(() => port.close());
      else tellReply(message.seq, answer(file, message));
    });
    tell({ type: 'opened', isReadOnly: file.isReadOnly, setAside: file.setAside });
  } catch (thrown) {
    const known = knownErrorOf(thrown);
    if (!known) log(thrown instanceof Error ? (thrown.stack ?? thrown.name) : 'thrown value');
    tell({ type: 'refused', error: { code: known?.code ?? 'UNEXPECTED', ...(known && { params: known.params }) } });
    port?.close();
  }
}

function answer(file: LiveFile, message: Exclude<ToWorker, { type: 'open' | 'close' }>): Reply<unknown> {
  switch (message.type) {
    case 'call':
      return file.call(message.route, message.input);
    case 'copy':
      return attempt(() => {
        file.copyTo(message.path);
        return null;
      });
    case 'keepCopy':
      return attempt(file.keepCopy);
    case 'lookBeside':
      return attempt(() => {
        file.lookBeside(message.path);
        return null;
      });
    case 'compareCopy':
      return attempt(() => file.compareCopy(message.path));
    default:
      return attempt(() => file.layReady(message.path));
  }
}

function runJob(job: WorkerJob): void {
  const reply = attempt(() => {
    if (job.job === 'protect') return protectFile(job);
    if (job.job === 'rescue') return writeImage(job.bytes, job.to, job.key);
    const { from, to, key } = job;
    return job.job === 'salvage' ? salvageFile(from, to, key) : copyClosed(from, to, key);
  });
  tellReply(0, reply);
  port?.close();
}

function attempt(run: () => unknown): Reply<unknown> {
  try {
    return success(run());
  } catch (thrown) {
    return failure(knownErrorOf(thrown)?.code ?? 'UNEXPECTED');
  }
}

// Made by workerClient and spareThread, in this program.
const job = workerData as WorkerJob | null;
if (job) runJob(job);
else {
  port.once('message', (message: ToWorker) => {
    if (message.type === 'open') start(message);
  });
}
