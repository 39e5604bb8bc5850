// The ways on from a file that is damaged: its newest sound copy, or what can still be read. Both become a new file.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reply } from '../../../shared/api/contract.ts';
import type { DamagedFile, DesktopHandlers, OpenFile, SalvageReport } from '../../../shared/api/desktop.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { findShelf } from '../backup/copyShelf.ts';
import type { WorkerJob } from '../host.messages.ts';
import type { FileKey } from '../protection/fileKey.ts';
import { copiesFolderOf } from './copyDesk.ts';
import { fileTitle } from './recentFiles.ts';
import { freePath, workFolder } from './workFolder.ts';

export type DamageDesk = {
  /** Remembers a refused file; answers the refusal with the moment of its newest copy, when there is one. */
  readonly refused: (path: string, refusal: KnownError, key?: FileKey | null) => KnownError;
  /** The last file that was refused as damaged. */
  readonly current: () => Promise<DamagedFile | null>;
  /** Both throw FILE_AWAY when the disk of the damaged file does not answer soon. */
  readonly openCopy: () => Promise<OpenFile>;
  readonly salvage: () => Promise<{ readonly file: OpenFile; readonly report: SalvageReport }>;
};

type DeskDeps = {
  readonly userFolder: string;
  /** Whether the disk of a path answers soon. */
  readonly answers: (path: string) => Promise<boolean>;
  readonly open: (path: string, key: FileKey | null) => Promise<OpenFile>;
  /** Runs a job in a thread of its own. */
  readonly run: (job: WorkerJob) => Promise<Reply<unknown>>;
};

export function createDamageDesk({ userFolder, answers, open, run }: DeskDeps): DamageDesk {
  let damaged: string | null = null;
  // Of the damaged file, whose copies have the same; what is saved of it gets it too.
  let key: FileKey | null = null;
  const copiesOf = (path: string) => findShelf(copiesFolderOf(userFolder), path);
  const newestOf = (path: string) => copiesOf(path)?.list()[0] ?? null;
  const reached = async () => {
    if (damaged === null) throw new KnownError('FILE_MISSING');
    if (!(await answers(damaged))) throw new KnownError('FILE_AWAY');
    return damaged;
  };

  async function write<T>(
    path: string,
    name: string,
    job: (to: string) => WorkerJob,
  ): Promise<{ to: string; answer: T }> {
    const folder = dirname(path);
    for (const each of [folder, workFolder()]) {
      mkdirSync(each, { recursive: true });
      const to = freePath(each, name);
      const reply = await run(job(to));
      // The work folder stands in for a folder that cannot be written, such as that of a stick.
      if (!reply.ok && each === folder && ['READ_ONLY', 'FILE_MISSING'].includes(reply.error.code)) continue;
      if (!reply.ok) throw new KnownError(reply.error.code, reply.error.params);
      // The thread is our own; its answer is not parsed again.
      return { to, answer: reply.data as T };
    }
    throw new KnownError('READ_ONLY');
  }

  return {
    refused: (given, refusal, itsKey = null) => {
      if (refusal.code !== 'FILE_DAMAGED') return refusal;
      damaged = given;
      key = itsKey;
      const newest = newestOf(given);
      return newest ? new KnownError('FILE_DAMAGED', { time: newest.at }) : refusal;
    },
    current: async () => {
      // Of a file that cannot be looked at now there is no way on either.
      if (damaged === null || !(await answers(damaged)) || !existsSync(damaged)) return null;
      return { name: fileTitle(damaged), copyAt: newestOf(damaged)?.at ?? null };
    },
    openCopy: async () => {
      const path = await reached();
      const shelf = copiesOf(path);
      for (const { id, at } of shelf?.list() ?? []) {
        const from = shelf?.pathOf(id);
        if (!from) continue;
        try {
          const { to } = await write(path, `${fileTitle(path)} (kopie ${localMoment(at)})`, (target) => ({
            job: 'copy',
            from,
            to: target,
            key,
          }));
          return await open(to, key);
        } catch (thrown) {
          // A copy that did not stand the test of time: the one before it is tried.
          if (!(thrown instanceof KnownError && thrown.code === 'FILE_DAMAGED')) throw thrown;
        }
      }
      throw new KnownError('COPY_GONE');
    },
    salvage: async () => {
      const from = await reached();
      const { to, answer: report } = await write<SalvageReport>(from, `${fileTitle(from)} (gered)`, (target) => ({
        job: 'salvage',
        from,
        to: target,
        key,
      }));
      return { file: await open(to, key), report };
    },
  };
}

/** The part of the desktop contract that is about a damaged file. */
export function damageHandlers(
  desk: DamageDesk,
): Pick<DesktopHandlers, 'damaged.current' | 'damaged.openCopy' | 'damaged.salvage'> {
  return {
    'damaged.current': desk.current,
    'damaged.openCopy': desk.openCopy,
    'damaged.salvage': desk.salvage,
  };
}

/** A moment as it can stand in a file name: `22-11-2026 14.02`, where the user is. */
function localMoment(at: string): string {
  const moment = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(moment.getDate())}-${two(moment.getMonth() + 1)}-${moment.getFullYear()} ${two(moment.getHours())}.${two(moment.getMinutes())}`;
}
