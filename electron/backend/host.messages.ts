// What travels between a host (Electron's main process, the HTTP host) and the backend's worker thread.
import type { AppEvent } from '../../shared/api/events.ts';
import type { ReplyText } from './replyText.ts';
import type { Failure } from '../../shared/api/result.ts';
import type { FileKey } from './protection/fileKey.ts';
import type { ProtectJob } from './protection/protectFile.ts';

/** The file a thread opens. `copiesFolder` is where a copy goes before a migration. */
export type WorkerStart = {
  readonly path: string;
  readonly copiesFolder: string;
  readonly key: FileKey | null;
  /** Not 0 once the thread was left behind because its disk did not answer: it then does nothing more. */
  readonly left: Int32Array<SharedArrayBuffer>;
};

/** One task for a thread of its own; it answers one reply with number 0 and ends. */
export type WorkerJob =
  | { readonly job: 'copy' | 'salvage'; readonly from: string; readonly to: string; readonly key: FileKey | null }
  /** Writes the last image of a file whose disk is gone. */
  | { readonly job: 'rescue'; readonly bytes: ArrayBuffer; readonly to: string; readonly key: FileKey | null }
  /** Gives a file that is not open, and its copies, another password, a first one or none; answers `CopiesDone`. */
  | ({ readonly job: 'protect' } & ProtectJob);

export type ToWorker =
  /** The first message to a thread, unless it was started for a job. */
  | ({ readonly type: 'open' } & WorkerStart)
  | { readonly type: 'call'; readonly seq: number; readonly route: string; readonly input: unknown }
  /** Writes a whole copy of the file to `path`, also when the file itself was moved or deleted meanwhile. */
  | { readonly type: 'copy'; readonly seq: number; readonly path: string }
  /** Puts a copy with the others now. */
  | { readonly type: 'keepCopy'; readonly seq: number }
  | { readonly type: 'compareCopy'; readonly seq: number; readonly path: string }
  /** Looks whether the file at `path` can be compared with this one; `takeover.plan` is about it from then on. */
  | { readonly type: 'lookBeside'; readonly seq: number; readonly path: string }
  /** Keeps the present state and lays the copy at `path` ready beside the file. */
  | { readonly type: 'layReady'; readonly seq: number; readonly path: string }
  | { readonly type: 'close' };

export type FromWorker =
  | { readonly type: 'opened'; readonly isReadOnly: boolean; readonly setAside: string | null }
  | { readonly type: 'refused'; readonly error: Failure }
  | { readonly type: 'reply'; readonly seq: number; readonly reply: ReplyText }
  | { readonly type: 'event'; readonly event: AppEvent }
  /** The bytes of the last saved state. */
  | { readonly type: 'image'; readonly bytes: ArrayBuffer }
  | { readonly type: 'log'; readonly message: string };
