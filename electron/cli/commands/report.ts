import type { In, Out } from '../../../shared/api/contract.ts';
import { coverageWorkbook, type GapSheet, type MatrixSheet } from '../../../shared/export/coverageWorkbook.ts';
import type { TextCell } from '../../../shared/export/spreadsheet.ts';
import { reasonText } from '../../../shared/gaps/reasonText.ts';
import { gapStatusNl, issueKindNl, issueStatusNl, lookNl, requirementNl } from '../../../shared/gaps/stateWords.nl.ts';
import type { KindChanges } from '../../../shared/report/changesSince.ts';
import { withNetwork } from '../openBackend.ts';
import { dateOf, readOptions } from '../options.ts';
import { say, UsageError } from '../output.ts';
import { writeWhole } from '../writeWhole.ts';

const usage = `ketenkaart report <bestand> --out <pad.xlsx|pad.json> [--at jjjj-mm-dd] [--since jjjj-mm-dd] [--names] [--purpose …]
Dekking, gaten met besluiten, acties en wat er veranderde. De pdf, de kaart en de sleutelfiguren maakt het venster: Wie mist er? → Verslag.`;

type Report = Out<'export.report'>;

/** `report <file> --out …`: what the board may read, by the same way out as in the window; a PDF needs a window to print. */
export async function runReport(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(
    args,
    {
      out: { type: 'string' },
      at: { type: 'string' },
      since: { type: 'string' },
      names: { type: 'boolean' },
      purpose: { type: 'string' },
    },
    1,
    usage,
  );
  const { out = '', names = false, purpose = '' } = values;
  if (!/\.(xlsx|json)$/i.test(out)) throw new UsageError(`Gebruik: ${usage}`);
  const asked: In<'export.report'> = {
    at: dateOf(values.at),
    since: dateOf(values.since),
    withNames: names,
    purpose,
    format: 'xlsx',
  };
  const file = positionals[0] ?? '';
  const { mark, ...report } = withNetwork(file, (ask) => ask('export.report', asked));
  writeWhole(out, /\.json$/i.test(out) ? `${JSON.stringify(report, null, 2)}\n` : await bookOf(report));
  // What a report said that could not be written is nothing to compare the next one with.
  if (mark) withNetwork(file, (ask) => ask('report.keep', { mark }));
  const { gaps } = report.coverage.report;
  say(`Opgeslagen: ${out} (${gaps.length} gaten, ${report.issues.length} acties en knelpunten)`);
  if (report.leftOut.length > 0) say(`${report.leftOut.length} personen zonder naam: die mag niet worden gedeeld`);
}

type Told = Omit<Report, 'mark'>;

async function bookOf(report: Told): Promise<Uint8Array> {
  const { coverage, header } = report;
  const { matrix, byTheme, byLevel, headline, at } = coverage.report;
  const sheet = (axis: MatrixSheet['axis'], heading: string, shown: MatrixSheet['matrix']): readonly MatrixSheet[] =>
    shown.columns.length === 0 ? [] : [{ name: `Dekking per ${heading.toLowerCase()}`, axis, heading, matrix: shown }];
  const { bytes } = await coverageWorkbook({
    fileLabel: 'Verslag',
    matrices: [
      ...sheet('municipality', 'Gemeente', matrix),
      ...sheet('theme', 'Thema', byTheme),
      ...sheet('level', 'Niveau', byLevel),
    ],
    lists: [gapSheet(report), actionSheet(report), ...changeSheet(report)],
    about: {
      name: 'Over deze lijst',
      facts: [
        ['In één zin', headline.nl],
        ['Stand op', at],
        ['Doel', header.purpose],
        ['Gemaakt op', header.date],
        ['Vertrouwelijk', header.confidential ? 'ja' : 'nee'],
        ...Object.entries(countWords).map(([key, word]) => [word, String(report.counts[key as Counted])] as const),
      ],
    },
    header,
    words: {
      state: (look) => lookNl[look],
      rowName: ({ name }) => name || 'Hele netwerk',
      confidential: 'Vertrouwelijk',
    },
  });
  return bytes;
}

type Counted = keyof Told['counts'];
const countWords: Readonly<Record<Counted, string>> = {
  organisations: 'Partners',
  persons: 'Contactpersonen',
  relations: 'Relaties',
  consultations: 'Overleggen',
  missing: 'Gemiste partijen',
};

const text = (value: string | null | undefined): TextCell => ({ text: value ?? '' });
const day = (value: string | null | undefined): TextCell => ({ text: value ?? '', kind: 'date' });

function gapSheet({ coverage }: Told): GapSheet {
  return {
    name: 'Gaten',
    headings: ['Waarom', 'Eis', 'Stand', 'Besluit', 'Reden of afspraak', 'Wie', 'Voor wanneer', 'Besloten op'],
    rows: coverage.report.gaps.map(({ reason, requirement, state, status, decision }) => {
      const kept = status === 'new' ? null : decision;
      return [
        text(reasonText(reason, 'nl')),
        text(requirementNl[requirement]),
        text(lookNl[state]),
        text(gapStatusNl[status]),
        text(kept?.reason),
        text(kept?.ownerId ? coverage.owners[kept.ownerId] : ''),
        day(kept?.dueOn),
        day(kept?.decidedOn),
      ];
    }),
  };
}

function actionSheet({ issues }: Told): GapSheet {
  return {
    name: 'Acties',
    headings: ['Titel', 'Soort', 'Gaat over', 'Wie', 'Voor', 'Status'],
    rows: issues.map(({ title, kind, about, owner, dueOn, status }) => [
      text(title),
      text(issueKindNl[kind]),
      text(about && ('name' in about ? about.name : about.gapKey)),
      text(owner),
      day(dueOn),
      text(issueStatusNl[status]),
    ]),
  };
}

function changeSheet({ changes }: Told): readonly GapSheet[] {
  if (!changes) return [];
  const ofKind = (what: string, { came, gone, erased }: KindChanges) => [
    [`${what}: nieuw`, came.join(', ')],
    [`${what}: weg`, gone.join(', ')],
    [`${what}: gewist`, erased === 0 ? '' : String(erased)],
  ];
  const lines = [
    ...ofKind('Partners', changes.organisations),
    ...ofKind('Overleggen', changes.consultations),
    ...ofKind('Contactpersonen', changes.persons),
    ['Nieuwe gaten', String(changes.newGaps.length)],
    ['Gedicht', String(changes.goneGaps)],
    ['Besluiten', String(changes.decidedGaps.length)],
    ['Afgerond', changes.closedIssues.join(', ')],
  ];
  const told = lines.filter(([, which]) => which !== '' && which !== '0');
  return [
    { name: 'Wat veranderde', headings: [`Sinds ${changes.since}`, ''], rows: told.map((line) => line.map(text)) },
  ];
}
