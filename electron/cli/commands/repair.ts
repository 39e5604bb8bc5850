import { dirname, resolve } from 'node:path';
import { salvageFile } from '../../backend/db/salvage/salvage.ts';
import { fileTitle } from '../../backend/session/recentFiles.ts';
import { freePath } from '../../backend/session/workFolder.ts';
import { keyFor } from '../keyFor.ts';
import { readOptions } from '../options.ts';
import { say, sayJson } from '../output.ts';

/** `repair <file> [--out path] [--json]`: writes what is readable to a new file and says what was saved; never replaces. */
export function runRepair(args: readonly string[]): void {
  const { values, positionals } = readOptions(
    args,
    { out: { type: 'string' }, json: { type: 'boolean' } },
    1,
    'ketenkaart repair <bestand> [--out pad] [--json]',
  );
  const file = resolve(positionals[0] ?? '');
  const out = values.out === undefined ? freePath(dirname(file), `${fileTitle(file)} (hersteld)`) : resolve(values.out);
  const report = salvageFile(file, out, keyFor(file));
  if (values.json) return sayJson({ out, ...report });
  for (const { table, saved, lost } of report.tables) say(`${table.padEnd(20)} ${saved} gered${lostWords(lost)}`);
  const { rebuilt, emptied, dropped } = report.mended;
  if (rebuilt + emptied + dropped > 0) {
    say(`Verwijzingen: ${rebuilt} opnieuw gemaakt, ${emptied} leeggemaakt, ${dropped} weggelaten`);
  }
  const { organisations, persons, relations } = report.counts;
  say(
    `Gered: ${organisations} organisaties, ${persons} contacten, ${relations} relaties. De geschiedenis is niet mee.`,
  );
  say(`Geschreven: ${out}`);
}

function lostWords(lost: number | null): string {
  if (lost === 0) return '';
  return lost === null ? ', niet te zeggen hoeveel verloren' : `, ${lost} verloren`;
}
