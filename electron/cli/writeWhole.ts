import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { RefusedError } from './output.ts';

/** A file is whole or not there. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${randomUUID()}.bezig`;
  try {
    writeFileSync(unfinished, content, { flush: true });
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
    throw new RefusedError(`‘${path}’ kan niet worden geschreven. Sluit het bestand in Excel of kies een andere plek.`);
  }
}
