import { spawn } from 'node:child_process';

/** Opens an address in the user's own browser; when there is none, the printed line has to do. */
export function openInBrowser(url: string): void {
  const [command, ...args] = opener(url);
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function opener(url: string): readonly string[] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  if (process.platform === 'darwin') return ['open', url];
  return ['xdg-open', url];
}
