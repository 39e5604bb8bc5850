// The report as a workbook: the sheets of coverage, and beside them actions, key figures and what changed.
import type { CoverageWorkbook, GapSheet } from '../../../../shared/export/coverageWorkbook.ts';
import { reasonSentence } from '../../../data/keyFigureWords.ts';
import { coverageBook } from '../coverageBook.ts';
import { actionRows } from './actionRows.ts';
import { changeLines } from './changeLines.ts';
import type { ReportMaterial, Translate } from './reportMaterial.ts';

/** Sheets of the parts that were asked for, and one that says what this is. */
export function reportBook(material: ReportMaterial, t: Translate): CoverageWorkbook {
  const { released, network, parts } = material;
  const { header, counts } = released;
  const book = coverageBook({ ...released.coverage, header }, network, t);
  return {
    ...book,
    fileLabel: reportLabel(material, t),
    matrices: parts.has('coverage') ? book.matrices : [],
    lists: [
      ...(parts.has('gaps') ? book.lists : []),
      ...(parts.has('actions') ? [actionSheet(material, t)] : []),
      ...(parts.has('figures') ? [figureSheet(material, t)] : []),
      ...(parts.has('changes') && released.changes ? [changeSheet(material, t)] : []),
    ],
    about: {
      ...book.about,
      facts: [
        ...book.about.facts,
        [t('report.paper.organisations'), String(counts.organisations)],
        [t('report.paper.persons'), String(counts.persons)],
        [t('report.paper.relations'), String(counts.relations)],
        [t('report.paper.consultations'), String(counts.consultations)],
        [t('report.paper.missing'), String(counts.missing)],
      ],
    },
  };
}

/** "Verslag 2026-11-22 vertrouwelijk Regio Lekstroom": what the file is called, without its ending. */
export function reportLabel({ released, network }: ReportMaterial, t: Translate): string {
  const { confidential, date } = released.header;
  const mark = confidential ? ` ${t('coverage.sheet.confidential').toLocaleLowerCase()}` : '';
  return `${t('report.paper.kind')} ${date}${mark} ${network.snapshot.network.name}`;
}

function actionSheet(material: ReportMaterial, t: Translate): GapSheet {
  return {
    name: t('report.paper.sheetActions'),
    headings: [
      t('followup.column.title'),
      t('followup.column.kind'),
      t('report.paper.about'),
      t('followup.column.owner'),
      t('followup.column.due'),
      t('followup.column.status'),
    ],
    rows: actionRows(material, t).map(({ title, kind, about, owner, dueOn, isLate, status }) => [
      { text: title },
      { text: kind },
      { text: about },
      { text: owner },
      { text: dueOn ?? '', kind: 'date' },
      { text: isLate ? `${status}, ${t('report.paper.late')}` : status },
    ]),
  };
}

function figureSheet({ figures, network }: ReportMaterial, t: Translate): GapSheet {
  return {
    name: t('report.paper.sheetFigures'),
    headings: [t('report.paper.figureKind'), t('report.paper.figure'), t('report.paper.why')],
    rows: (figures ?? []).map(({ kind, actorId, reason }) => [
      { text: t(`keyfigures.kind.${kind}.title`) },
      { text: network.actors.get(actorId)?.label ?? '' },
      { text: reasonSentence(reason, network, t) },
    ]),
  };
}

function changeSheet(material: ReportMaterial, t: Translate): GapSheet {
  return {
    name: t('report.paper.sheetChanges'),
    headings: [t('report.paper.change'), ''],
    rows: changeLines(material, t).map(({ what, which }) => [{ text: what }, { text: which }]),
  };
}
