// Giving a finished file its name without ever replacing another one.
import { closeSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';

/**
 * Gives the file at `from` the name `to`; the caller removes `from` and flushes the folder. Fails with EEXIST when the
 * name is taken.
 * @param link stands in for a disk on which a file has one name only (a stick with exFAT, many shares)
 */
export function takeName(from: string, to: string, link: typeof linkSync = linkSync): void {
  try {
    // A link fails when the name was taken meanwhile; a rename would replace the other file.
    link(from, to);
  } catch (thrown) {
    if (isTaken(thrown)) throw thrown;
    takeNameByRename(from, to);
  }
}

/** Takes the name with an empty file, which fails when somebody has it, and puts the finished one over that. */
function takeNameByRename(from: string, to: string): void {
  closeSync(openSync(to, 'wx'));
  try {
    renameSync(from, to);
  } catch (thrown) {
    rmSync(to, { force: true });
    throw thrown;
  }
}

function isTaken(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
}
