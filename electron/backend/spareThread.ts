// A backend thread with its code loaded, waiting for a file: while somebody reads the start screen, so that the click on
// a network need not wait for it.
import { Worker } from 'node:worker_threads';
import type { ToWorker } from './host.messages.ts';

export type SpareThread = {
  /** Starts a thread that waits, unless one waits already. */
  readonly warm: () => void;
  /** The thread that waits, or a new one when there is none. */
  readonly take: () => Worker;
  readonly drop: () => void;
};

/** @param script the compiled or plain host.worker */
export function createSpareThread(script: string | URL): SpareThread {
  let spare: Worker | null = null;

  function warm(): void {
    if (spare) return;
    const thread = new Worker(script);
    spare = thread;
    // One that dies before it is needed is not missed: the next file gets a new one, which tells what is wrong.
    const forget = () => {
      if (spare === thread) spare = null;
    };
    thread.once('error', forget);
    thread.once('exit', forget);
    thread.unref();
  }

  return {
    warm,
    take: () => {
      const thread = spare;
      spare = null;
      if (!thread) return new Worker(script);
      thread.removeAllListeners('error').removeAllListeners('exit');
      thread.ref();
      return thread;
    },
    drop: () => {
      const thread = spare;
      spare = null;
      // Not stopped half way in loading its code: it ends by itself on any first message but a file.
      thread?.postMessage({ type: 'close' } satisfies ToWorker);
    },
  };
}
