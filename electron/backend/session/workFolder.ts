// Where browser mode keeps files, since it has no dialog to ask with: one folder in the user's home.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { safeFileName } from '../../../shared/export/fileName.ts';

/** The folder for network files of browser mode; `KETENKAART_FILES` names another. */
export function workFolder(): string {
  return process.env['KETENKAART_FILES'] ?? join(homedir(), 'Ketenkaart');
}

/** The app's own folder of this user in browser mode; `KETENKAART_HOME` names another. */
export function browserUserFolder(): string {
  return process.env['KETENKAART_HOME'] ?? join(homedir(), '.ketenkaart');
}

/** A path in `folder` for a network of this name that no other file has. */
export function freePath(folder: string, name: string): string {
  const path = (label: string) => join(folder, safeFileName(label, 'ketenkaart', 'netwerk'));
  if (!existsSync(path(name))) return path(name);
  for (let number = 2; ; number += 1) if (!existsSync(path(`${name} ${number}`))) return path(`${name} ${number}`);
}
