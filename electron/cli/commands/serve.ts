import { resolve } from 'node:path';
import { fileHead } from '../../backend/db/fileHead.ts';
import { openNetworkFile } from '../../backend/db/open.ts';
import { startBrowserMode } from '../../backend/http/browserMode.ts';
import { copiesFolder } from '../openBackend.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../output.ts';

/** `serve <file> [--port 0] [--no-open]`: browser mode on this machine; prints its address. */
export async function runServe(args: readonly string[]): Promise<void> {
  const usage = 'ketenkaart serve <bestand> [--port 0] [--no-open]';
  const { values, positionals } = readOptions(
    args,
    { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    1,
    usage,
  );
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`Gebruik: ${usage}`);
  const file = resolve(positionals[0] ?? '');
  // Refused here with its sentence, rather than in a window nobody may be looking at. The window asks a password itself.
  if (fileHead(file).kind !== 'protected') openNetworkFile(file, copiesFolder()).db.close();
  await startBrowserMode({ port, file, opensBrowser: !values['no-open'] });
}
