// Everything a web page could ask for and this app never needs: refused. Grounds: docs/adr, Electron's security list.
import type { App, Session } from 'electron';
import { appOrigin } from './appProtocol.ts';

const allowedPermissions: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write']);

/** No permission, no device, no request to anywhere but the app itself. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowedPermissions.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
}

/** No navigation, no new window, no embedded page, in any window there will ever be. */
export function lockNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function isOwn(url: string): boolean {
  return (
    url.startsWith(`${appOrigin}/`) || url.startsWith('blob:') || url.startsWith('data:') || url.startsWith('devtools:')
  );
}
