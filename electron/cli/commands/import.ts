import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { failureSentence } from '../../../shared/errors/failureSentence.ts';
import { existingFromSnapshot } from '../../../shared/import/existingFromSnapshot.ts';
import { findHeader, headingSetKey } from '../../../shared/import/findHeader.ts';
import { formatReason } from '../../../shared/import/formatReason.ts';
import { asRemembered, chooseField, mapColumns } from '../../../shared/import/mapColumns.ts';
import { indexAreas } from '../../../shared/import/normalise/areas.ts';
import { planImport } from '../../../shared/import/plan.ts';
import { mappedFields, toImportPayload } from '../../../shared/import/planSchema.ts';
import type { ImportPlan } from '../../../shared/import/planTypes.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import { type ColumnMapping, fieldIds } from '../../../shared/import/types.ts';
import { importWorkbook, sayWorkbook } from './importWorkbook.ts';
import { importTemplate } from './templateFiles.ts';
import { withNetwork } from '../openBackend.ts';
import { listOf, readOptions } from '../options.ts';
import { RefusedError, say, sayJson, UsageError } from '../output.ts';

const formats = [
  'auto',
  'workbook',
  'template',
  'csv',
  'xlsx',
  'vcard',
  'kumu',
  'gephi-csv',
  'gexf',
  'graphml',
  'cyjs',
  'cx2',
  'json',
];

const usage = `ketenkaart import <bestand> <lijst> [--format ${formats.join('|')}] [--sheet naam] [--edges verbindingen.csv] [--persons woord,…] [--mapping m.json] [--dry-run] [--json]`;

/** `import`: reads a list in as one undoable step; likely doubles are kept apart and reported as doubtful. */
export function runImport(args: readonly string[]): void {
  const { values, positionals } = readOptions(
    args,
    {
      format: { type: 'string' },
      sheet: { type: 'string' },
      edges: { type: 'string' },
      persons: { type: 'string' },
      mapping: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    2,
    usage,
  );
  // What a file is, is seen from what is in it; the word is there for scripts that want to say what they expect.
  if (values.format && !formats.includes(values.format)) throw new UsageError(`Gebruik: ${usage}`);
  const [file = '', list = ''] = positionals;
  const bytes = readBytes(list);
  const isAutomatic = values.sheet === undefined && values.mapping === undefined && values.edges === undefined;
  if (values.format === 'template' || (isAutomatic && (values.format ?? 'auto') === 'auto')) {
    const how = { isDryRun: values['dry-run'] ?? false, asJson: values.json ?? false };
    if (importTemplate(file, bytes, how)) return;
    if (values.format === 'template') throw new RefusedError(failureSentence({ code: 'TEMPLATE_UNREADABLE' }));
  }
  if (values.format === 'workbook' || (isAutomatic && (values.format ?? 'auto') === 'auto')) {
    const report = importWorkbook(file, { bytes, name: basename(list) }, values['dry-run'] ?? false);
    if (report) return sayWorkbook(report, values.json ?? false);
    if (values.format === 'workbook') throw new RefusedError(`‘${list}’ is geen werkboek. Er is niets gewijzigd.`);
  }
  const read = readTable(bytes, {
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.edges === undefined ? {} : { companion: readBytes(values.edges) }),
    personTypes: listOf(values.persons),
  });
  if (!read.ok) throw new RefusedError(formatReason(read.error, 'nl'));
  const chosen = values.mapping ? readMapping(values.mapping) : {};

  const report = withNetwork(file, (ask) => {
    const existing = existingFromSnapshot(ask('network.snapshot', {}));
    const header = findHeader(read.table);
    const proposed = mapColumns(read.table, header, { areas: indexAreas(existing.areas) });
    const headingSet = headingSetKey(header);
    const mapping = withChoices(asRemembered(proposed, ask('import.mapping', { headingSet })), chosen);
    const plan = planImport(read.table, mapping, existing, { source: basename(list) });
    const fileHash = createHash('sha256').update(bytes).digest('hex');
    const about = {
      headingSet,
      mapping: mappedFields(mapping),
      purpose: '',
      legalGround: '',
      reviewBy: null,
    };
    const payload = toImportPayload(plan, { fileName: basename(list), fileHash, ...about });
    if (!values['dry-run']) ask('import.apply', payload);
    return reportOf(plan);
  });
  const warnings = read.table.warnings.map((warning) => formatReason(warning, 'nl'));
  if (values.json) return sayJson({ ...report, warnings });
  say(
    `${report.created} nieuw, ${report.updated} gewijzigd, ${report.unchanged} gelijk, ${report.doubtful} twijfel, ${report.refused} geweigerd`,
  );
  for (const warning of warnings) say(`- ${warning}`);
  for (const row of report.rows) for (const reason of row.reasons) say(`- regel ${row.row}: ${reason}`);
}

type Report = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly doubtful: number;
  readonly refused: number;
  /** Rows that need a look: refused, doubtful, or with something that was not taken as it stood. */
  readonly rows: readonly { readonly row: number; readonly outcome: string; readonly reasons: readonly string[] }[];
};

/** Records made and changed; rows that are the same, doubtful or refused. */
function reportOf(plan: ImportPlan): Report {
  const { organisations, persons, positions, relations, rows } = plan.counts;
  const lines = plan.rows.map((row) => ({
    row: row.rowNumber,
    outcome: row.outcome,
    reasons: [
      ...(row.refusal ? [formatReason(row.refusal, 'nl')] : []),
      ...row.issues.map((issue) => formatReason(issue.reason, 'nl')),
      ...row.doubts.flatMap((doubt) =>
        doubt.candidates.flatMap(({ reasons }) => reasons.map((reason) => formatReason(reason, 'nl'))),
      ),
    ],
  }));
  return {
    created: organisations.created + persons.created + positions.created + relations.created,
    updated: organisations.updated + persons.updated + positions.updated + relations.updated,
    unchanged: rows.same,
    doubtful: rows.doubtful,
    refused: rows.refused,
    rows: lines.filter(({ reasons }) => reasons.length > 0),
  };
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new RefusedError(`De lijst ‘${path}’ is niet te lezen. Er is niets gewijzigd.`);
  }
}

type FieldByHeading = { readonly [heading: string]: (typeof fieldIds)[number] };

/** A mapping file: heading → field, such as `{"Instelling": "organisation"}`. */
function readMapping(path: string): FieldByHeading {
  try {
    return z.record(z.string(), z.enum(fieldIds)).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new RefusedError(
      `‘${path}’ is geen geldige kolomindeling. Schrijf {"kop": "veld"} met een veld uit: ${fieldIds.join(', ')}.`,
    );
  }
}

function withChoices(mapping: ColumnMapping, chosen: FieldByHeading): ColumnMapping {
  return mapping.columns.reduce((result, { index, heading }) => {
    const field = Object.hasOwn(chosen, heading) ? chosen[heading] : undefined;
    return field ? chooseField(result, index, field) : result;
  }, mapping);
}
