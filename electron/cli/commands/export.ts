import { join, parse } from 'node:path';
import { type ContactFieldId, contactFieldLabelsNl, readContactFields } from '../../../shared/export/contactFields.ts';
import { exportContactList } from '../../../shared/export/contactList.ts';
import { narrowNetwork } from '../../../shared/export/graph/narrowNetwork.ts';
import { type GraphFormat, graphFormats } from '../../../shared/export/graph/formats.ts';
import { writeGraphFiles } from '../../../shared/export/graph/graphFile.ts';
import type { ContactListRow, RedactionHeader } from '../../../shared/export/types.ts';
import { workbookFooter, writeWorkbookFile } from '../../../shared/workbook/workbookFile.ts';
import { vcardText } from '../../../shared/export/vcard.ts';
import type { NetworkSnapshot } from '../../../shared/schema/snapshot.ts';
import { withNetwork } from '../openBackend.ts';
import { dateOf, listOf, readOptions } from '../options.ts';
import { RefusedError, say, UsageError } from '../output.ts';
import { today } from '../today.ts';
import { writeWhole } from '../writeWhole.ts';
import { makePicture } from './exportPicture.ts';
import { assertKnown } from './new.ts';
import { templateFileOf } from './templateFiles.ts';

const usage = `ketenkaart export <bestand> --format workbook|contacts-xlsx|contacts-csv|vcard3|vcard4|${graphFormats.join('|')}|svg|html|template --out <pad> [--theme …] [--area …] [--fields all|naam,functie,…] [--at jjjj-mm-dd] [--purpose …] [--template T6]`;

const contactFormats = { 'contacts-xlsx': 'xlsx', 'contacts-csv': 'csv', vcard3: 'vcard3', vcard4: 'vcard4' } as const;
type ContactFormat = (typeof contactFormats)[keyof typeof contactFormats];

/** Writes a contact list or the network for another program; what is not allowed out stays in, and is counted. */
export async function runExport(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(
    args,
    {
      format: { type: 'string' },
      out: { type: 'string' },
      theme: { type: 'string' },
      area: { type: 'string' },
      fields: { type: 'string' },
      at: { type: 'string' },
      purpose: { type: 'string' },
      template: { type: 'string' },
    },
    1,
    usage,
  );
  const file = positionals[0] ?? '';
  const { out, format = '' } = values;
  if (!out) throw new UsageError(`Gebruik: ${usage}`);
  const choice: Choice = {
    themeIds: listOf(values.theme),
    areaIds: listOf(values.area),
    fields: values.fields ?? '',
    purpose: values.purpose ?? '',
    at: dateOf(values.at),
  };
  if (format === 'template') {
    writeWhole(out, templateFileOf(file, listOf(values.template)));
    return say(`Opgeslagen: ${out}`);
  }
  if (format === 'workbook') return exportWorkbook(file, out, choice);
  const graphFormat = graphFormats.find((each) => each === format);
  if (graphFormat) return exportGraphFiles(file, out, graphFormat, choice);
  if (format === 'svg' || format === 'html') return exportPicture(file, out, format, choice);
  if (!Object.hasOwn(contactFormats, format)) throw new UsageError(`Gebruik: ${usage}`);
  return exportContacts(file, out, contactFormats[format as keyof typeof contactFormats], choice); // hasOwn said so
}

/** The own workbook: always of everything, because what is not in it cannot be edited in it. */
async function exportWorkbook(file: string, out: string, choice: Choice): Promise<void> {
  if (choice.themeIds.length > 0 || choice.areaIds.length > 0 || choice.fields !== '' || choice.at !== null)
    throw new UsageError('Het werkboek is altijd van het hele netwerk: zonder --theme, --area, --fields en --at.');
  const { workbook, vocabulary } = withNetwork(file, (ask) => ({
    workbook: ask('export.workbook', { purpose: choice.purpose }),
    vocabulary: ask('network.snapshot', {}).vocabulary,
  }));
  const { table, header, leftOut } = workbook;
  writeWhole(out, await writeWorkbookFile(table, vocabulary, workbookFooter(header)));
  say(`Opgeslagen: ${out} (${table.issued.length} rijen, ${leftOut.length} weggelaten)`);
}

async function exportGraphFiles(file: string, out: string, format: GraphFormat, choice: Choice): Promise<void> {
  const asked = withNetwork(file, (ask) => {
    const snapshot = ask('network.snapshot', {});
    // A network without anybody leaves too: a file that other programs can open.
    const actorIds = snapshot.actors.length === 0 ? [] : askedActors(snapshot, choice);
    const { purpose, at } = choice;
    const withPhonesAndNotes = choice.fields === 'all' || choice.fields === 'alles';
    const network = ask('export.network', { withPhonesAndNotes, purpose, format, actorIds, at });
    return { network, vocabulary: snapshot.vocabulary };
  });
  const { network, vocabulary } = asked;
  const files = await writeGraphFiles(network, vocabulary, format);
  const paths = files.map(({ part }) => (part === '' ? out : besidePath(out, part)));
  files.forEach(({ bytes }, index) => writeWhole(paths[index] ?? out, bytes));
  say(`Opgeslagen: ${paths.join(' en ')} (${network.actors.length} records, ${network.leftOut.length} weggelaten)`);
}

/** The map as a picture: the whole, or whom the choice of theme and area leaves. */
function exportPicture(file: string, out: string, format: 'svg' | 'html', choice: Choice): void {
  const { purpose, at } = choice;
  const narrow = (snapshot: NetworkSnapshot) => {
    // A network without anybody leaves too: an empty sheet.
    const actorIds = snapshot.actors.length === 0 ? [] : askedActors(snapshot, choice);
    return narrowNetwork(snapshot, actorIds, at);
  };
  const { content, drawn, leftOut } = makePicture(file, { format, purpose, at, today: today() }, narrow);
  writeWhole(out, content);
  say(`Opgeslagen: ${out} (${drawn} op de kaart, ${leftOut} weggelaten)`);
}

/** `net.csv` with `edges` → `net-edges.csv`. */
function besidePath(path: string, part: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}-${part}${ext}`);
}

type Choice = {
  readonly themeIds: readonly string[];
  readonly areaIds: readonly string[];
  readonly fields: string;
  readonly purpose: string;
  readonly at: string | null;
};

async function exportContacts(file: string, out: string, format: ContactFormat, choice: Choice): Promise<void> {
  const fields = readContactFields(choice.fields);
  if (!fields.ok) throw new UsageError(`Er is geen veld ‘${fields.unknown}’.`);
  const redacted = withNetwork(file, (ask) => {
    const actorIds = askedActors(ask('network.snapshot', {}), choice);
    return ask('export.contactRows', { actorIds, fields: [...fields.fields], purpose: choice.purpose, format });
  });
  const { rows, header } = redacted;
  writeWhole(out, await contactFile(rows, header, format, fields.fields));
  say(`Opgeslagen: ${out} (${redacted.rows.length} rijen, ${redacted.leftOut.length} weggelaten)`);
}

async function contactFile(
  rows: readonly ContactListRow[],
  header: RedactionHeader,
  format: ContactFormat,
  fields: readonly ContactFieldId[],
): Promise<string | Uint8Array> {
  if (format === 'vcard3') return vcardText(rows, { version: '3.0', date: header.date });
  if (format === 'vcard4') return vcardText(rows, { version: '4.0', date: header.date });
  const { bytes } = await exportContactList(rows, { format, fields, labels: contactFieldLabelsNl, header });
  return bytes;
}

/** Whom the choice of theme and area leaves; empty when nothing was chosen, which means everybody. */
function askedActors(snapshot: NetworkSnapshot, choice: Choice): NetworkSnapshot['actors'][number]['id'][] {
  const { themes, areas } = snapshot.vocabulary;
  assertKnown('thema', choice.themeIds, themes);
  assertKnown('gebied', choice.areaIds, areas);
  const actorIds = selectedActors(snapshot, choice);
  if (actorIds.length === 0) throw new RefusedError('Niemand voldoet aan de keuze. Er is niets opgeslagen.');
  return actorIds.length === snapshot.actors.length ? [] : actorIds;
}

function selectedActors(
  { actors }: NetworkSnapshot,
  { themeIds, areaIds }: Choice,
): NetworkSnapshot['actors'][number]['id'][] {
  return actors
    .filter((actor) => themeIds.length === 0 || actor.themeIds.some((id) => themeIds.includes(id)))
    .filter(
      (actor) =>
        areaIds.length === 0 || (actor.kind === 'organisation' && actor.areaIds.some((id) => areaIds.includes(id))),
    )
    .map((actor) => actor.id);
}
