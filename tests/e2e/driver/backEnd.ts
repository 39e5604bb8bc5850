// Which of the three back ends a run is about: browser mode, the Electron stand-in, or Electron itself.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

export type BackEnd =
  | { readonly kind: 'browser' }
  /** `executable` is what Playwright starts; `isPacked` when the app lies inside it instead of in the checkout. */
  | { readonly kind: 'stand-in' | 'electron'; readonly executable: string; readonly isPacked: boolean };

/** The back end that E2E_BACKEND and E2E_EXECUTABLE ask for; throws when it is not here: nothing stands in silently. */
export function askedBackEnd(): BackEnd {
  const asked = process.env['E2E_BACKEND'] ?? 'browser';
  const packed = process.env['E2E_EXECUTABLE'];
  switch (asked) {
    case 'browser':
      return { kind: 'browser' };
    case 'stand-in':
      return {
        kind: 'stand-in',
        executable: packed ?? join(root, 'tests/electron-stand-in/bin/electron'),
        isPacked: packed !== undefined,
      };
    case 'electron':
      return { kind: 'electron', executable: packed ?? electronBinary(), isPacked: packed !== undefined };
    default:
      throw new Error(`E2E_BACKEND=${asked}: choose browser, stand-in or electron`);
  }
}

// Its installer writes path.txt last. Importing the package itself would start a download.
function electronBinary(): string {
  const folder = join(root, 'node_modules/electron');
  const list = join(folder, 'path.txt');
  const binary = existsSync(list)
    ? join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(list, 'utf8').trim())
    : '';
  if (!existsSync(binary)) throw new Error('E2E_BACKEND=electron, but node_modules/electron has no binary');
  return binary;
}
