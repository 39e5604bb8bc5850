// The folders of one test: where its network files lie, what the app remembers of its user, and what it saved.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Places = {
  /** Network files. */
  readonly files: string;
  /** The app's own folder of this user: recent files, the window's place. */
  readonly home: string;
  /** Whatever the app saves or downloads, and files a test makes for it. */
  readonly saved: string;
  readonly remove: () => void;
};

/** New, empty folders that nothing else uses. */
export function makePlaces(): Places {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-e2e-'));
  const [files, home, saved] = ['Netwerken', 'thuis', 'Bewaard'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [files, home, saved]) mkdirSync(each);
  return { files, home, saved, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
