import type { FileCheck } from '../../../shared/api/routes/exchange.ts';
import { checkFile } from '../../backend/db/checkFile.ts';
import { latestVersion } from '../../backend/db/migrations/index.ts';
import { openForCheck } from '../../backend/db/open.ts';
import { applicationId } from '../../backend/db/pragmas.ts';
import { keyFor } from '../keyFor.ts';
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
  const file = positionals[0] ?? '';
  const db = openForCheck(file, keyFor(file));
  try {
    const found = checkFile(db);
    if (values.json) sayJson(found);
    else for (const line of linesOf(found)) say(line);
    if (!found.ok) throw new RefusedError(`Dit bestand is niet in orde. Er is niets aan gewijzigd. ${adviceOn(found)}`);
  } finally {
    db.close();
  }
}

function linesOf(found: FileCheck): readonly string[] {
  const { organisations, persons, relations } = found.counts;
  const contents = `${counted(organisations)} organisaties, ${counted(persons)} contacten, ${counted(relations)} relaties`;
  if (found.ok) return [`In orde: ${contents}.`];
  const isIntact = found.integrity.length === 1 && found.integrity[0] === 'ok';
  return [
    `Inhoud: ${contents}`,
    `Opbouw: ${isIntact ? 'gaaf' : `beschadigd (${found.integrity.length === 1 ? '1 melding' : `${found.integrity.length} meldingen`})`}`,
    `Verwijzingen: ${found.foreignKeys === 0 ? 'kloppen' : found.foreignKeys > 0 ? `${found.foreignKeys} naar niets` : 'niet te lezen'}`,
    `Vreemde onderdelen: ${found.unknownObjects.length === 0 ? 'geen' : found.unknownObjects.join(', ')}`,
    `Ontbrekende onderdelen: ${found.missing.length === 0 ? 'geen' : found.missing.join(', ')}`,
    `Versie: ${found.version}${found.version === latestVersion ? '' : ` (dit programma schrijft ${latestVersion})`}`,
  ];
}

function counted(count: number): string {
  return count < 0 ? 'onleesbare' : String(count);
}

function adviceOn(found: FileCheck): string {
  if (found.applicationId !== applicationId) return 'Het is geen Ketenkaart-bestand.';
  if (found.version > latestVersion) return 'Het is gemaakt met een nieuwere versie; werk Ketenkaart bij.';
  const isIntact = found.integrity[0] === 'ok' && found.foreignKeys === 0 && found.missing.length === 0;
  return isIntact
    ? 'Er zit iets in dat niet van Ketenkaart komt; vraag om een contactlijst en lees die in.'
    : 'Open een kopie, of red wat te lezen is met ketenkaart repair.';
}
