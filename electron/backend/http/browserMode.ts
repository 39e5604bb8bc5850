// Browser mode: the same backend and the same interface, in a browser on this machine. Never part of the packed app's window.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDesktopRoute } from '../../../shared/api/desktop.ts';
import type { AppEvent } from '../../../shared/api/events.ts';
import { browserDesktop } from './browserDesktop.ts';
import { openInBrowser } from './openInBrowser.ts';
import { readPages } from './pages.ts';
import { createProjectorTab } from './projectorTab.ts';
import { createHttpHost } from './server.ts';
import { desktopDispatch } from '../session/desktopDispatch.ts';
import { createProjectorDesk, type ProjectorDesk } from '../session/projectorDesk.ts';
import { createSession } from '../session/session.ts';
import { browserUserFolder, workFolder } from '../session/workFolder.ts';

const here = dirname(fileURLToPath(import.meta.url));

export type BrowserModeOptions = {
  readonly port: number;
  readonly file: string | null;
  readonly opensBrowser: boolean;
};

/** Starts browser mode and prints its address on one line. */
export async function startBrowserMode({ port, file, opensBrowser }: BrowserModeOptions): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  const log = (message: string) => process.stderr.write(`${message}\n`);
  const publish = (event: AppEvent) => {
    host.publish(event);
    desk.hear(event);
  };
  const session = createSession({
    workerScript: join(here, 'host.worker.js'),
    userFolder: browserUserFolder(),
    onEvent: publish,
    log,
  });
  const { version } = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8')) as { version: string };
  const desk: ProjectorDesk = createProjectorDesk({
    projection: () => tab,
    call: session.call,
    isFileOpen: () => session.current() !== null,
    tell: (event) => host.publish(event),
  });
  const tab = createProjectorTab(desk.listener);
  const desktop = browserDesktop(session, desk, workFolder(), version);
  const host = createHttpHost({
    pages: readPages(join(here, '../renderer')),
    token,
    call: (route, input) =>
      isDesktopRoute(route) ? desktopDispatch(desktop, log, route, input) : session.call(route, input),
    projector: { isToken: tab.isToken, listen: (response) => tab.listen(response, desk.stage()) },
  });
  if (file) await session.openGiven(file);
  else session.prepare();
  host.server.listen(port, '127.0.0.1', () => {
    const address = host.server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}/#token=${token}`;
    process.stdout.write(`${url}\n`);
    if (opensBrowser) openInBrowser(url);
  });
  const stop = () => void session.close().finally(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
