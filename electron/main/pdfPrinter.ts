// Sheets to a PDF, by Chromium itself: a hidden window without any door to the app prints the one page that it was given.
import { BrowserWindow, session as sessions } from 'electron';
import { appOrigin } from './appProtocol.ts';

export type PdfPrinter = {
  /** The PDF, on paper of this size; null when it was stopped. One at a time: a new one ends the former. */
  readonly print: (
    page: string,
    size: { readonly widthMm: number; readonly heightMm: number },
  ) => Promise<Uint8Array | null>;
  readonly stop: () => void;
};

const mmPerInch = 25.4;
const address = `${appOrigin}/print.html`;

export function createPdfPrinter(): PdfPrinter {
  let printing: BrowserWindow | null = null;
  let page = '';
  let isServed = false;
  const serve = () => {
    // A session of its own, which remembers nothing and reaches nothing: it knows one address, and that is the page.
    const session = sessions.fromPartition('ketenkaart-print');
    if (isServed) return session;
    isServed = true;
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    session.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: url !== address && !url.startsWith('data:') }),
    );
    session.protocol.handle(
      'app',
      () => new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    );
    return session;
  };
  const stop = () => {
    if (printing && !printing.isDestroyed()) printing.destroy();
    printing = null;
  };
  return {
    stop,
    print: async (given, { widthMm, heightMm }) => {
      stop();
      page = given;
      const window = new BrowserWindow({
        show: false,
        webPreferences: { session: serve(), sandbox: true, contextIsolation: true, nodeIntegration: false },
      });
      printing = window;
      try {
        await window.loadURL(address);
        // Printing does not wait for letters that are still being read.
        await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
        return await window.webContents.printToPDF({
          pageSize: { width: widthMm / mmPerInch, height: heightMm / mmPerInch },
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
          printBackground: true,
          preferCSSPageSize: true,
        });
      } catch (thrown) {
        if (window.isDestroyed()) return null;
        throw thrown;
      } finally {
        page = '';
        if (printing === window) stop();
      }
    },
  };
}
