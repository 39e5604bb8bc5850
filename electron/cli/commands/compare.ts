import {
  compareDates,
  comparedKinds,
  type ChangedRecord,
  type ComparedKind,
} from '../../../shared/dated/compareDates.ts';
import { withNetwork } from '../openBackend.ts';
import { dateOf, readOptions } from '../options.ts';
import { say, sayJson, UsageError } from '../output.ts';

const usage = 'ketenkaart compare <bestand> --from jjjj-mm-dd --to jjjj-mm-dd [--json]';
const words = {
  organisations: 'Organisaties',
  persons: 'Contactpersonen',
  relations: 'Relaties',
  consultations: 'Overleggen',
} as const;

/** `compare <file> --from … --to … [--json]`: who came, who went and what changed between two days. */
export function runCompare(args: readonly string[]): void {
  const { values, positionals } = readOptions(
    args,
    { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } },
    1,
    usage,
  );
  const from = dateOf(values.from);
  const to = dateOf(values.to);
  if (from === null || to === null) throw new UsageError(`Gebruik: ${usage}`);
  const comparison = withNetwork(positionals[0] ?? '', (ask) => compareDates(ask('network.snapshot', {}), from, to));
  if (values.json) return sayJson(comparison);
  for (const kind of comparedKinds) sayKind(words[kind], comparison[kind], kind !== 'relations');
}

// What of a relation changed is in codes: for people its name is enough.
function sayKind(word: string, { added, removed, changed }: ComparedKind, hasTraits: boolean): void {
  say(`${word}: ${added.length} erbij, ${removed.length} weg, ${changed.length} gewijzigd`);
  for (const { name } of added) say(`  + ${name}`);
  for (const { name } of removed) say(`  - ${name}`);
  for (const record of changed) say(`  ~ ${record.name}${hasTraits ? difference(record) : ''}`);
}

function difference({ gained, lost }: ChangedRecord): string {
  const parts = [lost.length > 0 && `was: ${lost.join('; ')}`, gained.length > 0 && `nu: ${gained.join('; ')}`];
  return ` (${parts.filter(Boolean).join(' · ')})`;
}
