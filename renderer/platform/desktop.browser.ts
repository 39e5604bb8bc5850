// What a browser can do itself where Electron would open a dialog.
import type { Reply } from '../../shared/api/contract.ts';
import { desktopContract, type DesktopOut } from '../../shared/api/desktop.ts';
import { failure, success } from '../../shared/api/result.ts';
import { allowedLink } from '../../shared/util/allowedLink.ts';

/** Saves bytes as a download of the browser. */
export async function saveInBrowser(input: unknown): Promise<Reply<unknown>> {
  const parsed = desktopContract['file.save'].safeParse(input);
  if (!parsed.success) return failure('INVALID_INPUT');
  const { filename, mime, bytes } = parsed.data;
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return success({ savedAs: filename });
}

/** Opens a link, a mail or a telephone call the way the browser does. */
export async function openInBrowser(input: unknown): Promise<Reply<unknown>> {
  const parsed = desktopContract['shell.openExternal'].safeParse(input);
  const url = parsed.success ? allowedLink(parsed.data.url) : null;
  if (url === null) return failure('LINK_REFUSED');
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
  return success(null);
}

/** Opens the tab of the projector at the address the host answers. It must not get this tab's storage: the token is in it. */
export async function openProjectorTab(started: Promise<Reply<unknown>>): Promise<Reply<unknown>> {
  const reply = await started;
  // Answered by the host for this route.
  const address = reply.ok ? (reply.data as DesktopOut['present.start']).address : null;
  if (address !== null) {
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.click();
  }
  return reply;
}
