// What lies around a file that the user should know of: a folder that syncs, and second versions a sync made.
import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';

const clouds: readonly (readonly [RegExp, string])[] = [
  [/^OneDrive\b/i, 'OneDrive'],
  [/^Dropbox\b/i, 'Dropbox'],
  [/^(iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$/i, 'iCloud'],
  [/^Nextcloud\b/i, 'Nextcloud'],
  [/^(Google ?Drive|My Drive|Mijn Drive)$/i, 'Google Drive'],
  [/^(SharePoint|Sync)$/i, 'SharePoint'],
];

/** The name of the service that syncs the folder of a file, as far as its folders tell; null when none does. */
export function cloudOf(path: string): string | null {
  const folders = dirname(path).split(sep);
  for (const [pattern, name] of clouds) if (folders.some((each) => pattern.test(each))) return name;
  return null;
}

/** What services put after the name of a second version: OneDrive a computer's name, the others a remark. */
const remark =
  /^( ?\((?:[^()]*conflict[^()]*|[^()]*conflictkopie[^()]*|case conflict[^()]*)\)|[ _.-]conflict[\w .-]*|\.sync-conflict-[\w-]+|-(?:PC|LAPTOP|DESKTOP|MACBOOK|WERK)[\w-]*|-[\w]+(?:-PC|-LAPTOP|-MacBook\w*))$/i;

/** Files beside this one that a sync service made of it when two people wrote at once. */
export function conflictCopiesOf(path: string): readonly string[] {
  const ending = extname(path);
  const stem = basename(path, ending);
  try {
    return readdirSync(dirname(path))
      .filter(
        (name) =>
          name.endsWith(ending) && name.startsWith(stem) && remark.test(name.slice(stem.length, -ending.length)),
      )
      .map((name) => join(dirname(path), name))
      .toSorted();
  } catch {
    return [];
  }
}
