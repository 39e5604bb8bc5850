// The backend in its own thread, so that no save ever holds up a window. The same one for Electron and browser mode.
import { parentPort, workerData } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import type { Reply } from '../../shared/api/contract.ts';
import { failure, success } from '../../shared/api/result.ts';
import { createBackend } from './createBackend.ts';
import { writeVerifiedCopy } from './db/copies.ts';
import { openNetworkFile } from './db/open.ts';
import { knownErrorOf } from './db/sqliteErrors.ts';
import type { FromWorker, ToWorker, WorkerStart } from './host.messages.ts';

const port = parentPort;
if (!port) throw new Error('host.worker runs only as a worker thread');
const tell = (message: FromWorker) => port.postMessage(message);

function start({ path, copiesFolder }: WorkerStart): void {
  try {
    const { db, isReadOnly } = openNetworkFile(path, copiesFolder);
    const log = (message: string) => tell({ type: 'log', message });
    const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log });
    backend.subscribe((event) => tell({ type: 'event', event }));
    port?.on('message', (message: ToWorker) => {
      if (message.type === 'call') {
        tell({ type: 'reply', seq: message.seq, reply: backend.dispatch(message.route, message.input) });
        return;
      }
      if (message.type === 'copy') {
        tell({ type: 'reply', seq: message.seq, reply: copyTo(db, message.path) });
        return;
      }
      backend.close();
      port.close();
    });
    tell({ type: 'opened', isReadOnly });
  } catch (thrown) {
    const known = knownErrorOf(thrown);
    if (!known)
      tell({ type: 'log', message: thrown instanceof Error ? (thrown.stack ?? thrown.name) : 'thrown value' });
    tell({ type: 'refused', error: { code: known?.code ?? 'UNEXPECTED', ...(known && { params: known.params }) } });
    port?.close();
  }
}

function copyTo(db: Database, path: string): Reply<unknown> {
  try {
    writeVerifiedCopy(db, path);
    return success(null);
  } catch (thrown) {
    return failure(knownErrorOf(thrown)?.code ?? 'UNEXPECTED');
  }
}

start(workerData as WorkerStart);
