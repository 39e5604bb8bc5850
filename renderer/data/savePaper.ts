// A document on its way out: a PDF where the desktop makes one, else the print dialog of the browser.
import type { AppInfo } from '../../shared/api/desktop.ts';
import { paperBody, paperCss, paperPage } from '../../shared/paper/paperPage.ts';
import type { Paper } from '../../shared/paper/types.ts';
import { fontFaces } from '../../shared/picture/fontFaces.ts';
import { sheetSize } from '../../shared/picture/sheet.ts';
import { loadFontParts } from '../platform/letters.ts';
import { printDocument } from '../platform/printInBrowser.ts';
import type { App } from './app.tsx';

export type PaperWay = {
  /** Ends in `.pdf`. */
  readonly filename: string;
  readonly mode: AppInfo['mode'] | null;
  readonly signal: AbortSignal;
};

/** The name of the file; empty when the browser prints, null when the user cancelled. Throws when `signal` is raised. */
export async function savePaper(
  { desktop }: App,
  paper: Paper,
  { filename, mode, signal }: PaperWay,
): Promise<string | null> {
  const body = paperBody(paper);
  if (mode !== 'electron') {
    await printDocument({ body, css: paperCss(paper), title: filename.replace(/\.pdf$/, '') }, signal);
    return '';
  }
  const page = paperPage(paper, fontFaces(await loadFontParts(body)));
  signal.throwIfAborted();
  const saved = await desktop['picture.savePdf']({ filename, page, ...sheetSize('a4', paper.turn) });
  // What was written by the time it was stopped stands there.
  if (!saved) signal.throwIfAborted();
  return saved?.savedAs ?? null;
}
