import { checkFile } from '../../backend/db/checkFile.ts';
import { openForCheck } from '../../backend/db/open.ts';
import { readOptions } from '../options.ts';
import { RefusedError, say, sayJson } from '../output.ts';

/** `check <file> [--json]`: integrity, references, strangers and version; exit 1 when the file is not sound. */
export function runCheck(args: readonly string[]): void {
  const { values, positionals } = readOptions(
    args,
    { json: { type: 'boolean' } },
    1,
    'ketenkaart check <bestand> [--json]',
  );
  const db = openForCheck(positionals[0] ?? '');
  try {
    const found = checkFile(db);
    if (values.json) sayJson(found);
    if (!found.ok) throw new RefusedError('Dit bestand is niet in orde. Er is niets aan gewijzigd. Open een kopie.');
    const { organisations, persons, relations } = found.counts;
    if (!values.json) say(`In orde: ${organisations} organisaties, ${persons} contacten, ${relations} relaties.`);
  } finally {
    db.close();
  }
}
