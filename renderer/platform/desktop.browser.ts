// What a browser can do itself where Electron would open a dialog.
import type { Reply } from '../../shared/api/contract.ts';
import { desktopContract } from '../../shared/api/desktop.ts';
import { failure, success } from '../../shared/api/result.ts';

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
