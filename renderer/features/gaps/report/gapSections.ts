// Coverage with its holes, and the gaps with what was decided on them, on paper.
import type { PaperBlock, PaperSign } from '../../../../shared/paper/types.ts';
import { type CellLook, lookOf } from '../../../../shared/gaps/cellLook.ts';
import { holesTogether, inOrder } from '../../../../shared/gaps/holesTogether.ts';
import { reasonText } from '../../../../shared/gaps/reasonText.ts';
import { type CoverageAxis, coverageAxes, type CoverageMatrix, type ListedGap } from '../../../../shared/gaps/types.ts';
import type { GapStatus } from '../../../../shared/schema/lists.ts';
import { shortDate } from '../../../data/dates.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { cellLooks, cellSigns } from '../cellSigns.ts';
import { gapLine, rowName } from '../gapWords.ts';
import { reportTitle } from './reportTitle.ts';
import type { ReportMaterial, Translate } from './reportMaterial.ts';

/** So many columns fit a standing page; a wider matrix goes on below. */
const mostColumns = 18;
/** More gaps than this are not read on paper. */
const mostGaps = 250;

const tones: Readonly<Record<CellLook, PaperSign['tone']>> = {
  filled: 'good',
  thin: 'careful',
  unconfirmed: 'careful',
  missing: 'bad',
  unknown: 'bad',
  notApplicable: 'quiet',
};
/** On the screen a dot says it by its place; on paper what is not known asks for attention too. */
const paperSigns: Readonly<Record<CellLook, string>> = { ...cellSigns, unknown: '?' };

export function coverageBlocks({ released }: ReportMaterial, t: Translate): readonly PaperBlock[] {
  const { report } = released.coverage;
  const heading = { kind: 'heading', text: t('report.part.coverage'), startsPage: true } as const;
  if (report.checks.length === 0)
    return [
      { ...heading, startsPage: false },
      { kind: 'text', text: t('report.paper.noTemplate') },
    ];
  const matrices = { municipality: report.matrix, theme: report.byTheme, level: report.byLevel };
  return [
    heading,
    {
      kind: 'legend',
      items: cellLooks.map((look) => ({ ...signOf(look), meaning: t(`gaps.state.${look}`) })),
    },
    ...coverageAxes.flatMap((axis) => matrixBlocks(matrices[axis], axis, t)),
  ];
}

function matrixBlocks(matrix: CoverageMatrix, axis: CoverageAxis, t: Translate): readonly PaperBlock[] {
  if (matrix.columns.length === 0) return [];
  const shown = inOrder(matrix, holesTogether(matrix, axis));
  const pieces = Math.ceil(shown.columns.length / mostColumns);
  const width = Math.ceil(shown.columns.length / pieces);
  return [
    { kind: 'subheading', text: t(`coverage.sheet.${axis}`) },
    ...Array.from({ length: pieces }, (_, piece): PaperBlock => {
      const columns = shown.columns.slice(piece * width, (piece + 1) * width);
      return {
        kind: 'matrix',
        corner: t(`coverage.row.${axis}`),
        columns: columns.map(({ label }) => label),
        rows: shown.rows.map((row) => {
          const cells = new Map(row.cells.map((cell) => [cell.partnerTypeId, cell]));
          return {
            name: rowName(row, axis, t),
            cells: columns.map(({ partnerTypeId }) => {
              const cell = cells.get(partnerTypeId);
              return cell ? signOf(lookOf(cell)) : null;
            }),
          };
        }),
      };
    }),
  ];
}

function signOf(look: CellLook): PaperSign {
  return { sign: paperSigns[look], tone: tones[look] };
}

/** What is being done about first, what is settled last. */
const order: readonly GapStatus[] = ['action', 'confirmed', 'new', 'not_applicable', 'resolved'];

export function gapBlocks(material: ReportMaterial, t: Translate): readonly PaperBlock[] {
  const { gaps, checks } = material.released.coverage.report;
  const heading = { kind: 'heading', text: t('report.part.gaps') } as const;
  if (gaps.length === 0)
    return [
      heading,
      { kind: 'text', text: t(checks.length === 0 ? 'report.paper.noTemplate' : 'report.paper.noGaps') },
    ];
  const sorted = order.flatMap((status) => gaps.filter((gap) => gap.status === status));
  const shown = sorted.slice(0, mostGaps);
  const more = sorted.length - shown.length;
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { heading: t('coverage.column.gap'), share: 5 },
        { heading: t('report.paper.why'), share: 6 },
        { heading: t('report.paper.decision'), share: 4 },
      ],
      groups: order.flatMap((status) => {
        const own = shown.filter((gap) => gap.status === status);
        if (own.length === 0) return [];
        const items = own.map((gap) => gapCells(gap, material, t));
        return [
          {
            heading: t(`lists.gapStatus.${status}`),
            line: String(gaps.filter((gap) => gap.status === status).length),
            items,
          },
        ];
      }),
    },
    ...(more > 0 ? [{ kind: 'text', look: 'quiet', text: t('report.paper.manyGaps', { count: more }) } as const] : []),
  ];
}

function gapCells(gap: ListedGap, { network, released }: ReportMaterial, t: Translate): readonly (readonly string[])[] {
  return [
    [reportTitle(gap, network, t), gapLine(gap, network, t)],
    [reasonText(gap.reason, currentLanguage())],
    decisionLines(gap, released.coverage.owners, t),
  ];
}

function decisionLines(
  { status, decision, isReopened }: ListedGap,
  owners: Readonly<Record<string, string>>,
  t: Translate,
): readonly string[] {
  if (isReopened) return [t('gaps.item.again')];
  if (status === 'new' || decision === null) return [];
  const { reason, ownerId, dueOn } = decision;
  const who = ownerId === null ? '' : (owners[ownerId] ?? '');
  const when = dueOn === null ? '' : t('report.paper.due', { date: shortDate(dueOn) });
  return [reason, [who, when].filter(Boolean).join(', ')];
}
