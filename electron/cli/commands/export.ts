import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { contactFieldLabelsNl, readContactFields } from '../../../shared/export/contactFields.ts';
import { exportContactList } from '../../../shared/export/contactList.ts';
import type { NetworkSnapshot } from '../../../shared/schema/snapshot.ts';
import { withNetwork } from '../openBackend.ts';
import { listOf, readOptions } from '../options.ts';
import { RefusedError, say, UsageError } from '../output.ts';
import { assertKnown } from './new.ts';

const usage =
  'ketenkaart export <bestand> --format contacts-xlsx|contacts-csv|json --out <pad> [--theme …] [--area …] [--fields all|naam,functie,…] [--purpose …]';

/** Writes a contact list or the whole network as JSON; what is not allowed out stays in, and is counted. */
export async function runExport(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(
    args,
    {
      format: { type: 'string' },
      out: { type: 'string' },
      theme: { type: 'string' },
      area: { type: 'string' },
      fields: { type: 'string' },
      purpose: { type: 'string' },
    },
    1,
    usage,
  );
  const file = positionals[0] ?? '';
  if (!values.out) throw new UsageError(`Gebruik: ${usage}`);
  switch (values.format) {
    case 'contacts-xlsx':
    case 'contacts-csv':
      return exportContacts(file, values.out, values.format === 'contacts-csv' ? 'csv' : 'xlsx', {
        themeIds: listOf(values.theme),
        areaIds: listOf(values.area),
        fields: values.fields ?? '',
        purpose: values.purpose ?? '',
      });
    case 'json':
      return exportJson(file, values.out, values.fields === 'all', values.purpose ?? '');
    default:
      throw new UsageError(`Gebruik: ${usage}`);
  }
}

function exportJson(file: string, out: string, withPhonesAndNotes: boolean, purpose: string): void {
  const redacted = withNetwork(file, (ask) => ask('export.network', { withPhonesAndNotes, purpose }));
  writeWhole(out, JSON.stringify(redacted, null, 2));
  say(`Opgeslagen: ${out} (${redacted.actors.length} records, ${redacted.leftOut.length} weggelaten)`);
}

type Choice = {
  readonly themeIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly fields: string;
  readonly purpose: string;
};

async function exportContacts(file: string, out: string, format: 'xlsx' | 'csv', choice: Choice): Promise<void> {
  const fields = readContactFields(choice.fields);
  if (!fields.ok) throw new UsageError(`Er is geen veld ‘${fields.unknown}’.`);
  const redacted = withNetwork(file, (ask) => {
    const snapshot = ask('network.snapshot', {});
    assertKnown('thema', choice.themeIds, snapshot.vocabulary.themes);
    assertKnown('gebied', choice.areaIds, snapshot.vocabulary.areas);
    const actorIds = selectedActors(snapshot, choice);
    if (actorIds.length === 0) throw new RefusedError('Niemand voldoet aan de keuze. Er is niets opgeslagen.');
    return ask('export.contactRows', { actorIds, fields: [...fields.fields], purpose: choice.purpose, format });
  });
  const { bytes } = await exportContactList(redacted.rows, {
    format,
    fields: fields.fields,
    labels: contactFieldLabelsNl,
    header: redacted.header,
  });
  writeWhole(out, bytes);
  say(`Opgeslagen: ${out} (${redacted.rows.length} rijen, ${redacted.leftOut.length} weggelaten)`);
}

function selectedActors({ actors }: NetworkSnapshot, { themeIds, areaIds }: Choice): string[] {
  return actors
    .filter((actor) => themeIds.length === 0 || actor.themeIds.some((id) => themeIds.includes(id)))
    .filter(
      (actor) =>
        areaIds.length === 0 || (actor.kind === 'organisation' && actor.areaIds.some((id) => areaIds.includes(id))),
    )
    .map((actor) => actor.id);
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${randomUUID()}.bezig`;
  try {
    writeFileSync(unfinished, content, { flush: true });
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
    throw new RefusedError(`‘${path}’ kan niet worden geschreven. Sluit het bestand in Excel of kies een andere plek.`);
  }
}
