import { resolve } from 'node:path';
import { startBrowserMode } from '../../backend/http/browserMode.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../output.ts';

/** `serve <file> [--port 0] [--no-open]`: browser mode on this machine; prints its address. */
export async function runServe(args: readonly string[]): Promise<void> {
  const usage = 'ketenkaart serve <bestand> [--port 0] [--no-open]';
  const { values, positionals } = readOptions(args, { port: { type: 'string' }, 'no-open': { type: 'boolean' } }, 1, usage);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`Gebruik: ${usage}`);
  await startBrowserMode({ port, file: resolve(positionals[0] ?? ''), opensBrowser: !values['no-open'] });
}
