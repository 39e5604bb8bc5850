// Entry of browser mode: `host.http.js [--port N] [--file path] [--no-open]`.
import { parseArgs } from 'node:util';
import { startBrowserMode } from './http/browserMode.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, file: { type: 'string' }, 'no-open': { type: 'boolean' } },
});
const options = { port: Number(values.port ?? 0), file: values.file ?? null, opensBrowser: !values['no-open'] };
startBrowserMode(options).catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : 'Onverwacht'}\n`);
  process.exit(1);
});
