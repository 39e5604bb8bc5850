// Making sure that what was written is on the disk.
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { extname } from 'node:path';

/** Makes sure that what was written to a file or folder is on the disk. */
export function flush(path: string): void {
  if (isUnopenable(path)) return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Windows cannot open a folder; its rename is flushed with the file. */
export function isUnopenable(path: string): boolean {
  return process.platform === 'win32' && !extname(path);
}
