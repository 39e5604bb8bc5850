// Coverage and gaps put into words for a workbook.
import type { CoverageWorkbook, MatrixSheet } from '../../../shared/export/coverageWorkbook.ts';
import type { ReleasedCoverage } from '../../../shared/export/releaseCoverage.ts';
import type { TextCell } from '../../../shared/export/spreadsheet.ts';
import { reasonText } from '../../../shared/gaps/reasonText.ts';
import { coverageAxes, type CoverageAxis, type ListedGap, type WholeGapReport } from '../../../shared/gaps/types.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import { currentLanguage } from '../../i18n/language.ts';
import type { TextKey } from '../../i18n/t.ts';
import { gapTitle, rowName } from './gapWords.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** The columns of the list of gaps, in their order. */
const gapColumns = [
  'gap',
  'requirement',
  'area',
  'template',
  'state',
  'reason',
  'decision',
  'why',
  'owner',
  'due',
  'decidedOn',
] as const;

/** Three matrices, the gaps worst first with what was decided on them, and what the file is. */
export function coverageBook(released: ReleasedCoverage, network: NetworkIndex, t: Translate): CoverageWorkbook {
  const { report, header } = released;
  const { name } = network.snapshot.network;
  const mark = header.confidential ? ` ${t('coverage.sheet.confidential').toLocaleLowerCase()}` : '';
  return {
    fileLabel: `${t('coverage.sheet.file')} ${header.date}${mark} ${name}`,
    matrices: coverageAxes.flatMap((axis) => matrixSheet(report, axis, t)),
    lists: [
      {
        name: t('coverage.sheet.gaps'),
        headings: gapColumns.map((column) => t(`coverage.column.${column}`)),
        rows: report.gaps.map((gap) => gapRow(gap, released, network, t)),
      },
    ],
    about: {
      name: t('coverage.sheet.about'),
      facts: [
        [t('coverage.about.headline'), report.headline[currentLanguage()]],
        [t('coverage.about.at'), report.at],
        [t('coverage.about.purpose'), header.purpose || t('coverage.about.noPurpose')],
        [t('coverage.about.madeOn'), header.date],
        [t('coverage.sheet.confidential'), t(header.confidential ? 'coverage.about.yes' : 'coverage.about.no')],
      ],
    },
    header,
    words: {
      state: (look) => t(`gaps.state.${look}`),
      rowName: (row, axis) => rowName(row, axis, t),
      confidential: t('coverage.sheet.confidential'),
    },
  };
}

function matrixSheet(
  { matrix, byTheme, byLevel }: WholeGapReport,
  axis: CoverageAxis,
  t: Translate,
): readonly MatrixSheet[] {
  const shown = { municipality: matrix, theme: byTheme, level: byLevel }[axis];
  if (shown.columns.length === 0) return [];
  return [{ name: t(`coverage.sheet.${axis}`), axis, heading: t(`coverage.row.${axis}`), matrix: shown }];
}

function gapRow(
  gap: ListedGap,
  { owners }: ReleasedCoverage,
  network: NetworkIndex,
  t: Translate,
): readonly TextCell[] {
  const { decision, areaId, templateId, status, isReopened } = gap;
  const kept = status === 'new' ? null : decision;
  const template = network.snapshot.vocabulary.templates.find(({ id }) => id === templateId);
  return [
    { text: gapTitle(gap, network, t) },
    { text: t(`lists.requirement.${gap.requirement}`).toLocaleLowerCase() },
    { text: areaId === null ? '' : (network.areas.get(areaId)?.name ?? areaId) },
    { text: template?.label ?? '' },
    { text: t(`gaps.state.${gap.state}`) },
    { text: reasonText(gap.reason, currentLanguage()) },
    { text: isReopened ? t('gaps.item.again') : t(`lists.gapStatus.${status}`) },
    { text: kept?.reason ?? '' },
    { text: kept?.ownerId ? (owners[kept.ownerId] ?? '') : '' },
    { text: kept?.dueOn ?? '', kind: 'date' },
    { text: kept?.decidedOn ?? '', kind: 'date' },
  ];
}
