// The report as a document: the short of it first, then each part that was asked for.
import type { Paper, PaperBlock } from '../../../../shared/paper/types.ts';
import { keyFigureKinds } from '../../../../shared/keyfigures/types.ts';
import { longDate } from '../../../data/dates.ts';
import { reasonSentence } from '../../../data/keyFigureWords.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { isSettled } from '../gapWords.ts';
import { actionRows, type ActionRow, dueLines } from './actionRows.ts';
import { changeLines } from './changeLines.ts';
import { coverageBlocks, gapBlocks } from './gapSections.ts';
import type { ReportMaterial, ReportPart, Translate } from './reportMaterial.ts';

/** @param parts in the order of the parts themselves, whatever was ticked first */
export function reportPaper(material: ReportMaterial, t: Translate): Paper {
  const { released, network, parts } = material;
  const { header, coverage } = released;
  const { at } = coverage.report;
  const sections: Readonly<Record<ReportPart, () => readonly PaperBlock[]>> = {
    changes: () => changeBlocks(material, t),
    coverage: () => coverageBlocks(material, t),
    gaps: () => gapBlocks(material, t),
    actions: () => actionBlocks(material, t),
    figures: () => figureBlocks(material, t),
    map: () => mapBlocks(material, t),
  };
  return {
    language: currentLanguage(),
    kind: t('report.paper.kind'),
    title: network.snapshot.network.name,
    facts: [
      t('report.paper.made', { date: longDate(header.date) }),
      at === header.date ? '' : t('report.paper.asOf', { date: longDate(at) }),
      header.purpose && t('report.paper.purpose', { purpose: header.purpose }),
    ].filter(Boolean),
    confidential: header.confidential ? t('coverage.sheet.confidential') : null,
    turn: 'portrait',
    blocks: [
      ...summaryBlocks(material, t),
      ...Object.entries(sections).flatMap(([part, make]) => (parts.has(part as ReportPart) ? make() : [])),
    ],
  };
}

function summaryBlocks(material: ReportMaterial, t: Translate): readonly PaperBlock[] {
  const { counts, coverage } = material.released;
  const { report } = coverage;
  const number = (value: number, label: string) => ({ value: value.toLocaleString(currentLanguage()), label });
  const { filled, required } = report.coverage;
  const goal = material.network.snapshot.network.goal.trim();
  const isEmpty = counts.organisations + counts.persons + counts.consultations + counts.missing === 0;
  return [
    { kind: 'heading', text: t('report.paper.summary') },
    ...(goal ? [{ kind: 'text', look: 'quiet', text: goal } as const] : []),
    { kind: 'text', look: 'lead', text: isEmpty ? t('report.paper.emptyNetwork') : report.headline[currentLanguage()] },
    {
      kind: 'numbers',
      items: [
        number(counts.organisations, t('report.paper.organisations')),
        number(counts.persons, t('report.paper.persons')),
        number(counts.relations, t('report.paper.relations')),
        number(counts.consultations, t('report.paper.consultations')),
        ...(required > 0
          ? [{ value: t('report.paper.ofTotal', { filled, required }), label: t('report.paper.required') }]
          : []),
        number(report.gaps.filter((gap) => !isSettled(gap)).length, t('report.paper.openGaps')),
        number(actionRows(material, t).filter(({ isClosed }) => !isClosed).length, t('report.paper.openActions')),
        ...(counts.missing > 0 ? [number(counts.missing, t('report.paper.missing'))] : []),
      ],
    },
  ];
}

function changeBlocks(material: ReportMaterial, t: Translate): readonly PaperBlock[] {
  const { changes, coverage } = material.released;
  if (!changes) return [];
  const lines = changeLines(material, t);
  const { filled, required } = coverage.report.coverage;
  const { before } = changes;
  const ofTotal = (each: { readonly filled: number; readonly required: number }) =>
    t('report.paper.ofTotal', { filled: each.filled, required: each.required });
  const isCoverageOther = before && (before.coverage.filled !== filled || before.coverage.required !== required);
  return [
    { kind: 'heading', text: t('report.change.title', { date: longDate(changes.since) }) },
    ...(isCoverageOther
      ? [
          {
            kind: 'text',
            text: t('report.change.coverage', { before: ofTotal(before.coverage), now: ofTotal({ filled, required }) }),
          } as const,
        ]
      : []),
    lines.length === 0 && !isCoverageOther
      ? { kind: 'text', text: t('report.change.nothing') }
      : { kind: 'list', items: lines.map(({ what, which }) => [t('report.change.line', { what, which })]) },
  ];
}

function actionBlocks(material: ReportMaterial, t: Translate): readonly PaperBlock[] {
  const rows = actionRows(material, t);
  const heading = { kind: 'heading', text: t('report.part.actions') } as const;
  if (rows.length === 0) return [heading, { kind: 'text', text: t('report.paper.noActions') }];
  const cells = (row: ActionRow) => [[row.title, row.kind], [row.about], [row.owner], dueLines(row, t), [row.status]];
  const group = (heading_: string, own: readonly ActionRow[]) =>
    own.length === 0 ? [] : [{ heading: heading_, line: '', items: own.map(cells) }];
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { heading: t('followup.column.title'), share: 6 },
        { heading: t('report.paper.about'), share: 5 },
        { heading: t('followup.column.owner'), share: 4 },
        { heading: t('followup.column.due'), share: 3 },
        { heading: t('followup.column.status'), share: 2 },
      ],
      groups: [
        ...group(
          t('report.paper.openGroup'),
          rows.filter(({ isClosed }) => !isClosed),
        ),
        ...group(
          t('report.paper.closedGroup'),
          rows.filter(({ isClosed }) => isClosed),
        ),
      ],
    },
  ];
}

function figureBlocks({ figures, network }: ReportMaterial, t: Translate): readonly PaperBlock[] {
  if (figures === null) return [];
  const heading = { kind: 'heading', text: t('report.part.figures') } as const;
  if (figures.length === 0) return [heading, { kind: 'text', text: t('report.paper.noFigures') }];
  return [
    heading,
    { kind: 'text', look: 'quiet', text: t('keyfigures.text') },
    ...keyFigureKinds.flatMap((kind): PaperBlock[] => {
      const own = figures.filter((figure) => figure.kind === kind);
      if (own.length === 0) return [];
      const items = own.map(({ actorId, reason }) => [
        network.actors.get(actorId)?.label ?? '',
        reasonSentence(reason, network, t),
      ]);
      return [
        { kind: 'subheading', text: t(`keyfigures.kind.${kind}.title`) },
        { kind: 'list', items },
      ];
    }),
  ];
}

function mapBlocks({ drawing, withNames }: ReportMaterial, t: Translate): readonly PaperBlock[] {
  if (drawing === null) return [];
  const heading = t('report.part.map');
  if (drawing === 'large' || drawing === 'empty')
    return [
      { kind: 'heading', text: heading },
      { kind: 'text', text: t(drawing === 'large' ? 'report.paper.largeMap' : 'report.paper.noMap') },
    ];
  const { svg, unnamed } = drawing;
  const caption = [
    withNames ? '' : t('report.paper.withoutPersons'),
    unnamed > 0 ? t('report.paper.unnamed', { count: unnamed }) : '',
  ];
  return [{ kind: 'drawing', heading, svg, caption: caption.filter(Boolean).join(' ') }];
}
