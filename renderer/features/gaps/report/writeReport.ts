// Making a report: what may leave is asked first, then it is measured and drawn, and then it is written.
import type { AppInfo } from '../../../../shared/api/desktop.ts';
import { networkAt } from '../../../../shared/dated/networkAt.ts';
import { coverageWorkbook } from '../../../../shared/export/coverageWorkbook.ts';
import { safeFileName } from '../../../../shared/export/fileName.ts';
import { findKeyFigures } from '../../../../shared/keyfigures/findKeyFigures.ts';
import { graphOf } from '../../../../shared/keyfigures/source.ts';
import type { KeyFigure } from '../../../../shared/keyfigures/types.ts';
import type { ReportFormat } from '../../../../shared/report/formats.ts';
import { namedForReport } from '../../../../shared/report/namesInReport.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import type { App } from '../../../data/app.tsx';
import { indexNetwork, type NetworkIndex } from '../../../data/networkIndex.ts';
import { savePaper } from '../../../data/savePaper.ts';
import { runMetrics } from '../../../workers/metrics.ts';
import { drawReportMap } from './drawReportMap.ts';
import { reportBook, reportLabel } from './reportBook.ts';
import type { ReportMaterial, ReportPart, Translate } from './reportMaterial.ts';
import { reportPaper } from './reportPaper.ts';

export type AskedReport = {
  readonly at: string | null;
  readonly since: string | null;
  readonly withNames: boolean;
  readonly purpose: string;
  readonly format: ReportFormat;
  readonly parts: ReadonlySet<ReportPart>;
};

export type ReportStep = 'reading' | 'measuring' | 'drawing' | 'saving';

export type ReportWork = {
  readonly app: App;
  readonly mode: AppInfo['mode'] | null;
  readonly snapshot: NetworkSnapshot;
  readonly t: Translate;
  readonly signal: AbortSignal;
  readonly onStep: (step: ReportStep) => void;
};

/** The name of the file; empty when the browser prints, null when the user cancelled. Throws when `signal` is raised. */
export async function writeReport(asked: AskedReport, work: ReportWork): Promise<string | null> {
  const { app, onStep } = work;
  const material = await gather(asked, work);
  onStep('saving');
  const savedAs = await (asked.format === 'xlsx' ? saveBook(material, work) : savePdf(material, work));
  // What a report said that nobody has is nothing to compare the next one with.
  const { mark } = material.released;
  if (savedAs !== null && mark) await app.client['report.keep']({ mark });
  return savedAs;
}

async function saveBook(material: ReportMaterial, { app, t, signal }: ReportWork): Promise<string | null> {
  const file = await coverageWorkbook(reportBook(material, t));
  signal.throwIfAborted();
  return (await app.desktop['file.save'](file))?.savedAs ?? null;
}

function savePdf(material: ReportMaterial, { app, mode, t, signal }: ReportWork): Promise<string | null> {
  const filename = safeFileName(reportLabel(material, t), 'pdf', t('report.paper.kind'));
  return savePaper(app, reportPaper(material, t), { filename, mode, signal });
}

async function gather(
  { parts, ...asked }: AskedReport,
  { app, snapshot, signal, onStep }: ReportWork,
): Promise<ReportMaterial> {
  onStep('reading');
  const since = parts.has('changes') ? asked.since : null;
  const released = await app.client['export.report']({ ...asked, since });
  const { at } = released.coverage.report;
  const { withNames, format } = asked;
  const network = indexNetwork(namedForReport(networkAt(snapshot, at), { withNames, at }).snapshot);
  signal.throwIfAborted();
  onStep('measuring');
  const figures = parts.has('figures') ? await measured(network, at, signal) : null;
  signal.throwIfAborted();
  onStep('drawing');
  const isDrawn = parts.has('map') && format === 'pdf';
  const drawing = isDrawn ? await drawReportMap(app, { network, withNames, at, signal }) : null;
  signal.throwIfAborted();
  return { released, network, parts, withNames, figures, drawing };
}

/** The key figures of everybody together, without whose map it is. */
async function measured(network: NetworkIndex, at: string, signal: AbortSignal): Promise<readonly KeyFigure[]> {
  const { snapshot } = network;
  const choice = { level: 'all', at, visible: null, withoutOwnNode: true } as const;
  const built = graphOf(snapshot, choice);
  if (built.ids.length === 0) return [];
  return findKeyFigures(snapshot, built, await runMetrics(built, { signal }), choice);
}
