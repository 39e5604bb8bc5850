// @ts-check
/** The words after `npm start --`. */
import path from 'node:path';
import { SetupError } from './setupError.mjs';

/**
 * @typedef {{ browser: boolean, open: boolean, port: number | undefined, file: string | undefined }} StartOptions
 */

/**
 * Reads the arguments; throws SetupError on one that is not known. A file is taken relative to `from`.
 * @param {readonly string[]} args
 * @param {string} from
 * @returns {StartOptions}
 */
export function readStartOptions(args, from) {
  /** @type {StartOptions} */
  const options = { browser: false, open: true, port: undefined, file: undefined };
  const rest = [...args];
  while (rest.length > 0) {
    const arg = /** @type {string} */ (rest.shift());
    if (arg === '--browser') options.browser = true;
    else if (arg === '--no-open') options.open = false;
    else if (arg === '--port') options.port = readPort(rest.shift());
    else if (arg.startsWith('--port=')) options.port = readPort(arg.slice('--port='.length));
    else if (arg.startsWith('-') || options.file !== undefined) throw new SetupError('unknownOption', { option: arg });
    else options.file = path.resolve(from, arg);
  }
  return options;
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || port > 65_535) throw new SetupError('badPort');
  return port;
}

/**
 * The arguments of the browser host for these options.
 * @param {StartOptions} options
 */
export function hostArguments(options) {
  return [
    ...(options.port === undefined ? [] : ['--port', String(options.port)]),
    ...(options.file === undefined ? [] : ['--file', options.file]),
    ...(options.open ? [] : ['--no-open']),
  ];
}
