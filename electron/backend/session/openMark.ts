// Who on this computer has a file open: a small note in the temporary folder, refreshed while it is true.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { KnownError } from '../../../shared/errors/codes.ts';
import { identityOf } from '../db/fileIdentity.ts';

/** A note that was not refreshed for so long belongs to a program that is gone. Milliseconds. */
const staleAfter = 20_000;
const refreshEvery = 5_000;

/** Which opening of a file a note is of, in this program. */
const owners = new Map<string, symbol>();

/** Marks a file as open here. Throws FILE_OPEN_ELSEWHERE while another program has it. @returns what takes the mark away */
export function markOpen(path: string, pid = process.pid, now: () => number = Date.now): () => void {
  const note = noteOf(path);
  if (note === null || isHeld(note, pid, now())) {
    if (note !== null) throw new KnownError('FILE_OPEN_ELSEWHERE');
    return () => {};
  }
  try {
    mkdirSync(folder(), { recursive: true, mode: 0o700 });
    writeFileSync(note, String(pid), { mode: 0o600 });
  } catch {
    // Without a place for the note nobody is warned; saving still notices another writer.
    return () => {};
  }
  const mine = Symbol(note);
  owners.set(note, mine);
  const timer = setInterval(() => refresh(note, now()), refreshEvery);
  timer.unref();
  return () => {
    clearInterval(timer);
    // The same file may have been opened anew under another name before it was closed under this one.
    if (owners.get(note) !== mine) return;
    owners.delete(note);
    if (holderOf(note) === pid) rmSync(note, { force: true });
  };
}

function refresh(note: string, now: number): void {
  try {
    utimesSync(note, now / 1_000, now / 1_000);
  } catch {
    // Somebody cleaned the temporary folder.
  }
}

function isHeld(note: string, pid: number, now: number): boolean {
  const holder = holderOf(note);
  const stats = statSync(note, { throwIfNoEntry: false });
  return (
    holder !== null && holder !== pid && stats !== undefined && now - stats.mtimeMs < staleAfter && isAlive(holder)
  );
}

function holderOf(note: string): number | null {
  try {
    const pid = Number(readFileSync(note, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // Not ours to signal, but there.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

// By its place on the disk, so that a link or another spelling is the same file.
function noteOf(path: string): string | null {
  const identity = identityOf(path);
  return identity === null ? null : join(folder(), createHash('sha256').update(identity).digest('hex').slice(0, 24));
}

function folder(): string {
  return join(tmpdir(), `ketenkaart-open-${userInfo().uid}`);
}
